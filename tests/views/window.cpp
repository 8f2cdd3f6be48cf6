// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Editing in the real window: what is typed, moved and undone shows everywhere.

#include "app/actions.h"
#include "app/articlecontroller.h"
#include "app/panels.h"
#include "app/settings.h"
#include "app/statusline.h"
#include "app/welcomepage.h"
#include "app/workspace.h"
#include "models/composer/template.h"
#include "views/article/articleeditor.h"
#include "views/article/bodyedit.h"
#include "views/article/headlinefield.h"
#include "views/issue/issuetree.h"
#include "views/proof/proofview.h"
#include "views/shared/fieldedit.h"
#include "views/shared/messagebar.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QUndoStack>

using namespace DiemTin;

namespace {

const QString first = QStringLiteral("KHO DỮ LIỆU");
const QString second = QStringLiteral("XƯỞNG MÁY");
const QString third = QStringLiteral("TRẠM ĐO");

/// A point of the viewport on the first line of this article with this role.
QPoint pointOn(ProofView &view, const QUuid &article, TextRole role)
{
    for (int page = 0; page < static_cast<int>(view.proof().pages.size()); ++page) {
        for (const PageItem &item : view.proof().pages[static_cast<std::size_t>(page)]->items) {
            const auto *line = std::get_if<TextLine>(&item);
            if (line == nullptr || line->text->article != article || line->text->role != role)
                continue;
            view.setCurrentPage(page);
            const QRectF box = line->text->layout.lineAt(line->line).naturalTextRect().translated(line->origin);
            const QRect rect = view.pageRect(page);
            const qreal scale = rect.width() / view.proof().pages[static_cast<std::size_t>(page)]->size.width();
            return rect.topLeft() + (QPointF(box.left() + 20, box.center().y()) * scale).toPoint();
        }
    }
    return {-1, -1};
}

} // namespace

class Window : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

    void showsTheIssueWhereverItIsShown()
    {
        WindowFixture made;
        const IssueOutlineModel *outline = made.window().workspace().outline();
        QCOMPARE(outline->rowCount(), 4);
        QCOMPARE(outline->rowCount(outline->index(1, 0)), 2);
        QVERIFY(made.window().panels().pages->proof().pages.size() >= 3);
        QCOMPARE(made.field<HeadlineField>(QStringLiteral("Tiêu đề"))->text(), made.article(first).headline);
        QVERIFY2(made.window().statusLine().text().contains(QStringLiteral("Trang 1/")),
                 qPrintable(made.window().statusLine().text()));
    }

    void typingChangesPagesAndOutline()
    {
        WindowFixture made;
        made.window().showArticle(made.article(second).id);
        auto *headline = made.field<HeadlineField>(QStringLiteral("Tiêu đề"));
        headline->setFocus();
        QTest::keyClick(headline, Qt::Key_End);
        type(headline, QStringLiteral(" 4.0"));
        QCOMPARE(made.article(second).headline, QStringLiteral("XƯỞNG MÁY CỦA HỌC VIÊN 4.0"));
        const IssueOutlineModel *outline = made.window().workspace().outline();
        QCOMPARE(outline->indexOfArticle(made.article(second).id).data(IssueOutlineModel::HeadlineRole).toString(),
                 QStringLiteral("XƯỞNG MÁY CỦA HỌC VIÊN 4.0"));
        QVERIFY(made.pagesText().contains(QStringLiteral("HỌC VIÊN 4.0")));
        QTRY_VERIFY(made.window().panels().pages->proof().pages == made.window().workspace().desk()->proof().pages);

        auto *body = made.field<BodyEdit>(QStringLiteral("Nội dung tin"));
        body->setFocus();
        type(body, QStringLiteral("Chín cánh tay máy. "));
        QVERIFY(made.article(second).body.startsWith(QStringLiteral("Chín cánh tay máy. Đoạn đầu")));
        QVERIFY(made.pagesText().contains(QStringLiteral("Chín cánh tay máy.")));
    }

    void undoBringsBackTextAndCursor()
    {
        WindowFixture made;
        made.window().showArticle(made.article(first).id);
        auto *body = made.field<BodyEdit>(QStringLiteral("Nội dung tin"));
        body->setFocus();
        body->placeCursor(9);
        type(body, QStringLiteral("rất dài "));
        const QString typed = made.article(first).body;
        QCOMPARE(typed, QStringLiteral("Đoạn đầu rất dài của bài.\n\nĐoạn sau của bài."));
        QTest::keyClick(body, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(body->toPlainText(), QStringLiteral("Đoạn đầu của bài.\n\nĐoạn sau của bài."));
        QCOMPARE(body->textCursor().position(), 9);
        QTest::keyClick(body, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(body->toPlainText(), typed);
        QCOMPARE(made.article(first).body, typed);
    }

    void undoShowsTheArticleItChanges()
    {
        WindowFixture made;
        made.window().showArticle(made.article(third).id);
        auto *source = made.field<FieldEdit>(QStringLiteral("Nguồn"));
        source->setFocus();
        type(source, QStringLiteral("Điện tử "));
        const QUuid changed = made.editor().article();
        made.window().showArticle(made.article(first).id);
        made.window().actionList().undo->trigger();
        QCOMPARE(made.editor().article(), changed);
        QCOMPARE(source->text(), QStringLiteral("Báo Hải Phòng"));
        QCOMPARE(made.window().panels().outline->currentArticle(), changed);
    }

    void clickingAPageOpensTheArticle()
    {
        WindowFixture made;
        ProofView &view = *made.window().panels().pages;
        const QUuid wanted = made.article(third).id;
        const QPoint headline = pointOn(view, wanted, TextRole::Headline);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, headline);
        QCOMPARE(made.editor().article(), wanted);
        QCOMPARE(made.window().panels().outline->currentArticle(), wanted);
        const QPoint text = pointOn(view, made.article(first).id, TextRole::Body);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, text);
        QCOMPARE(made.editor().article(), made.article(first).id);
        auto *body = made.field<BodyEdit>(QStringLiteral("Nội dung tin"));
        QVERIFY(body->hasFocus());
        QVERIFY(body->textCursor().position() < 5);
    }

    void movingByKeyboardRenumbersPages()
    {
        WindowFixture made;
        const QUuid moved = made.article(second).id;
        made.window().showArticle(moved);
        IssueTree *tree = made.window().panels().outline;
        tree->setFocus();
        const auto entries = [&made] {
            QStringList titles;
            for (const ContentsEntry &entry : made.window().workspace().desk()->proof().contents)
                titles.append(entry.title.left(7));
            return titles;
        };
        QCOMPARE(entries(), (QStringList{first.left(7), second.left(7), third.left(7)}));
        QTest::keyClick(tree, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(entries(), (QStringList{second.left(7), first.left(7), third.left(7)}));
        QCOMPARE(tree->currentArticle(), moved);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(tree, Qt::Key_Down, Qt::AltModifier);
        // Past its neighbour, into the spotlight, into the local news before its only article.
        QCOMPARE(entries(), (QStringList{first.left(7), second.left(7), third.left(7)}));
        const IssueOutlineModel *outline = made.window().workspace().outline();
        QCOMPARE(outline->indexOfArticle(moved).parent().row(), 3);
        QCoreApplication::processEvents();
        for (const ContentsEntry &entry : made.window().workspace().desk()->proof().contents)
            QCOMPARE(outline->indexOfArticle(entry.article).data(IssueOutlineModel::PageRole).toInt(), entry.page);
        for (int i = 0; i < 4; ++i)
            made.window().actionList().undo->trigger();
        QCOMPARE(outline->indexOfArticle(moved).parent().row(), 1);
        QVERIFY(!made.window().actionList().undo->isEnabled());
    }

    /// A library that cannot be written, or whose issue cannot be read, must not be called empty, nor offer what cannot
    /// be done.
    void theWelcomePageOffersOnlyWhatCanBeDone()
    {
        WindowFixture made;
        WelcomePage page(made.window().actionList());
        made.window().actionList().newIssue->setEnabled(false);
        page.showNoIssue(1);
        const auto buttons = page.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        QVERIFY(buttons.at(0)->isEnabled() && !buttons.at(1)->isEnabled());
        made.window().actionList().importTexts->setEnabled(false);
        QVERIFY(!buttons.at(0)->isEnabled());
        for (const QLabel *label : page.findChildren<QLabel *>())
            QVERIFY(!label->text().contains(QStringLiteral("chưa có số báo")));
    }

    void theContentsTitleIsOneStep()
    {
        WindowFixture made;
        made.window().showArticle(made.article(first).id);
        auto *title = made.field<FieldEdit>(QStringLiteral("Mục lục"));
        title->setFocus();
        type(title, QStringLiteral("Kho mở"));
        made.field<FieldEdit>(QStringLiteral("Nguồn"))->setFocus();
        QCOMPARE(made.window().workspace().desk()->proof().contents.front().title, QStringLiteral("Kho mở"));
        QCOMPARE(made.window().workspace().desk()->undoStack()->count(), 1);
        made.window().actionList().undo->trigger();
        QCOMPARE(title->text(), QString());
    }

    void datesAreTypedShort()
    {
        WindowFixture made;
        made.window().showArticle(made.article(first).id);
        auto *date = made.field<FieldEdit>(QStringLiteral("Ngày"));
        QCOMPARE(date->text(), QStringLiteral("13/10/2026"));
        date->setFocus();
        date->selectAll();
        type(date, QStringLiteral("9/10"));
        QCOMPARE(date->text(), QStringLiteral("9/10"));
        QCOMPARE(made.article(first).date, QDate(2026, 10, 9));
        type(date, QStringLiteral("x"));
        QVERIFY(date->property("invalid").toBool());
        QCOMPARE(made.article(first).date, QDate(2026, 10, 9));
        made.field<FieldEdit>(QStringLiteral("Nguồn"))->setFocus();
        QCOMPARE(date->text(), QStringLiteral("9/10/2026"));
        QVERIFY(!date->property("invalid").toBool());
    }

    void anUnfinishedSyllableReachesTheArticle()
    {
        WindowFixture made;
        const QUuid edited = made.article(first).id;
        made.window().showArticle(edited);
        auto *body = made.field<BodyEdit>(QStringLiteral("Nội dung tin"));
        body->setFocus();
        body->placeCursor(0);
        QInputMethodEvent preedit(QStringLiteral("Tiếng"), {});
        QCoreApplication::sendEvent(body, &preedit);
        IssueTree *tree = made.window().panels().outline;
        const QModelIndex other = made.window().workspace().outline()->indexOfArticle(made.article(third).id);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(other).center());
        QCOMPARE(made.editor().article(), made.article(third).id);
        QCOMPARE(made.window().workspace().desk()->content().articles.value(edited).body.first(7),
                 QStringLiteral("TiếngĐo"));
    }

    void decomposedTextIsStoredComposed()
    {
        WindowFixture made;
        made.window().showArticle(made.article(first).id);
        auto *body = made.field<BodyEdit>(QStringLiteral("Nội dung tin"));
        body->selectAll();
        body->insertPlainText(QStringLiteral("Vie\u0323\u0302t"));
        QCOMPARE(made.window().workspace().desk()->content().articles.value(made.editor().article()).body,
                 QStringLiteral("Vi\u1EC7t"));
        QCOMPARE(body->toPlainText(), QStringLiteral("Vi\u1EC7t"));
        QCOMPARE(body->textCursor().position(), 4);
    }

    void newArticleAndRemoval()
    {
        WindowFixture made;
        Desk &desk = *made.window().workspace().desk();
        made.window().showArticle(made.article(first).id);
        made.window().actionList().newArticle->trigger();
        QCOMPARE(desk.content().issue.sections.at(1).placements.size(), 3);
        QCOMPARE(desk.content().issue.sections.at(1).placements.at(1).article, made.editor().article());
        auto *headline = made.field<HeadlineField>(QStringLiteral("Tiêu đề"));
        QVERIFY(headline->hasFocus());
        type(headline, QStringLiteral("Tin vừa thêm"));
        QVERIFY(made.pagesText().contains(QStringLiteral("TIN VỪA THÊM")));
        made.window().actionList().removeArticle->trigger();
        QCOMPARE(desk.content().issue.sections.at(1).placements.size(), 2);
        QCOMPARE(made.editor().article(), made.article(second).id);
    }

    void zoomsBySliderAndMenu()
    {
        WindowFixture made;
        ProofView &view = *made.window().panels().pages;
        made.window().actionList().actualSize->trigger();
        QCOMPARE(view.zoom(), 1.0);
        auto *slider = made.field<QSlider>(QStringLiteral("Thu phóng"));
        slider->setValue(slider->value() + 100);
        QCOMPARE(view.zoom(), 2.0);
        QVERIFY(made.window().statusLine().text().endsWith(QStringLiteral("200 %")));
        made.window().actionList().fitPage->trigger();
        QVERIFY(view.zoom() < 1.0);
        QVERIFY(made.window().actionList().fitPage->isChecked());
    }

    void comesBackAsItWasLeft()
    {
        WindowFixture made;
        made.window().actionList().spreads->trigger();
        made.window().actionList().fitPage->trigger();
        QDockWidget *issues = made.window().findChild<QDockWidget *>(QStringLiteral("issues"));
        issues->hide();
        made.window().findChild<QDockWidget *>(QStringLiteral("library"))->hide();
        // The offscreen platform's screen is 800 × 800; what is hidden must have given up its room.
        QTRY_COMPARE((made.window().resize(780, 640), made.window().width()), 780);
        const auto outline = [&made] { return made.window().findChild<QDockWidget *>(QStringLiteral("outline")); };
        made.window().resizeDocks({outline()}, {380}, Qt::Horizontal);
        QTRY_COMPARE(outline()->width(), 380);
        const QSize left = made.window().size();
        made.reopenWindow();
        QTRY_COMPARE(made.window().size(), left);
        QVERIFY(!made.window().findChild<QDockWidget *>(QStringLiteral("issues"))->isVisible());
        QTRY_COMPARE(outline()->width(), 380);
        QCOMPARE(made.window().panels().pages->arrangement(), PageArrangement::Spread);
        QCOMPARE(made.window().panels().pages->zoomMode(), ZoomMode::FitPage);
    }

    void theFirstVisitTakesTheWholeScreen()
    {
        WindowFixture made;
        made.window().useScreenAtFirst();
        QVERIFY(made.window().isMaximized());
        made.window().showNormal();
        made.reopenWindow();
        made.window().useScreenAtFirst();
        QVERIFY(!made.window().isMaximized());
    }

    void goesOnWhereOneStopped()
    {
        WindowFixture made;
        const QUuid left = made.article(third).id;
        made.window().showArticle(left);
        made.editor().body().setFocus();
        made.editor().body().placeCursor(7);
        made.reopenWindow();
        QCOMPARE(made.editor().article(), left);
        QCOMPARE(made.window().panels().outline->currentArticle(), left);
        QCOMPARE(made.editor().body().textCursor().position(), 7);
        QVERIFY(made.editor().body().hasFocus());
    }

    void anArrangementOfOlderPanelsHidesNoNewOne()
    {
        WindowFixture made;
        auto *library = made.window().findChild<QDockWidget *>(QStringLiteral("library"));
        library->hide();
        Settings older(std::make_unique<QSettings>(made.files.path(QStringLiteral("cũ.ini")), QSettings::IniFormat));
        older.setValue(QStringLiteral("window/panels"), made.window().saveState(0));
        made.window().panels().restore(older);
        QVERIFY(!library->isHidden());
    }

    void aTabTellsWhatATitleWould()
    {
        WindowFixture made;
        auto *library = made.window().findChild<QDockWidget *>(QStringLiteral("library"));
        auto *issues = made.window().findChild<QDockWidget *>(QStringLiteral("issues"));
        QTRY_COMPARE(library->windowTitle(), QStringLiteral("Kho tin · 3 tin"));
        QCOMPARE(library->titleBarWidget()->height(), 0);
        issues->close();
        QTRY_COMPARE(library->windowTitle(), QStringLiteral("Kho tin"));
        QTRY_VERIFY(library->titleBarWidget()->height() > 20);
    }

    void typingIsInTheFileWhenTheWindowIsClosed()
    {
        WindowFixture made;
        made.window().showArticle(made.article(first).id);
        auto *source = made.field<FieldEdit>(QStringLiteral("Nguồn"));
        source->setFocus();
        source->selectAll();
        type(source, QStringLiteral("VnExpress"));
        made.reopenWindow();
        QCOMPARE(made.article(first).source, QStringLiteral("VnExpress"));
    }

    void aPasteThatIsTooLongIsToldAboveThePages()
    {
        WindowFixture made;
        const Article before = made.article(first);
        made.window().showArticle(before.id);
        QGuiApplication::clipboard()->setText(QStringLiteral("dài quá ").repeated(650'000));
        made.editor().body().setFocus();
        made.editor().body().paste();
        QVERIFY(made.window().panels().messages->message().contains(QStringLiteral("quá dài")));
        QCOMPARE(made.article(first), before);
    }

    void saysWhenItSaved()
    {
        WindowFixture made;
        made.window().showArticle(made.article(first).id);
        type(made.field<FieldEdit>(QStringLiteral("Nguồn")), QStringLiteral("x"));
        QTRY_VERIFY(made.window().statusLine().text().startsWith(QStringLiteral("Đã lưu ")));
    }

    void theStatusLineTellsNothingOfAClosedLibrary()
    {
        WindowFixture made;
        made.window().showArticle(made.article(first).id);
        QVERIFY(made.window().statusLine().text().contains(QStringLiteral(" từ")));
        made.window().workspace().closeLibrary();
        const QString text = made.window().statusLine().text();
        QVERIFY2(text.startsWith(QStringLiteral(" |  |  | ")), qPrintable(text));
    }
};

QTEST_MAIN(Window)
#include "window.moc"
