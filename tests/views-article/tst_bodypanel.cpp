// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tool buttons, link line, find bar and measures, on a real desk.

#include "../desk/fixture.h"
#include "models/desk/desk.h"
#include "views/article/articleeditor.h"
#include "views/article/bodyedit.h"
#include "views/article/bodypanel.h"
#include "views/article/textstatus.h"
#include "views/shared/screenpictures.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace DiemTin;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

/// The editor on the first article of a small issue.
struct Office
{
    Office()
    {
        std::unique_ptr<Library> library = files.open();
        const IssueContent content = storeSmallIssue(*library);
        desk = std::make_unique<Desk>(std::move(library), files.clock);
        if (!desk->openIssue(content.issue.id))
            qFatal("issue");
        first = content.issue.sections.at(1).placements.at(0).article;
        second = content.issue.sections.at(1).placements.at(1).article;
        editor = std::make_unique<ArticleEditor>(pictures);
        editor->setDesk(desk.get());
        editor->showArticle(first);
        editor->resize(620, 700);
        editor->show();
        editor->activateWindow();
        if (!QTest::qWaitForWindowActive(editor.get()))
            qFatal("no window");
        body()->setFocus();
    }
    ~Office() { editor->setDesk(nullptr); }

    BodyEdit *body() { return editor->findChild<BodyEdit *>(); }
    QString stored(const QUuid &article) { return desk->content().articles.value(article).body; }
    QToolButton *button(const char *command)
    {
        for (QToolButton *one : editor->findChildren<QToolButton *>()) {
            if (one->property("command").toString() == QLatin1StringView(command))
                return one;
        }
        qFatal("no button %s", command);
    }
    template <typename Widget>
    Widget *part(const char *name)
    {
        return editor->findChild<Widget *>(QString::fromLatin1(name));
    }
    void selectWord(const char *word) { body()->select(body()->text().indexOf(u(word)), u(word).size()); }
    void find(const char *words)
    {
        QTest::keyClick(body(), Qt::Key_H, Qt::ControlModifier);
        part<QLineEdit>("findWords")->setText(u(words));
    }

    Fixture files;
    std::unique_ptr<Desk> desk;
    ScreenPictures pictures;
    std::unique_ptr<ArticleEditor> editor;
    QUuid first;
    QUuid second;
};

} // namespace

class BodyPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatsTheSelection()
    {
        Office office;
        office.selectWord("đầu");
        QTest::keyClick(office.body(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(office.stored(office.first), u("Đoạn **đầu** của bài.\n\nĐoạn sau của bài."));
        QCOMPARE(office.desk->undoStack()->undoText(), u("Chữ đậm"));
        QTest::mouseClick(office.button("italic"), Qt::LeftButton);
        QCOMPARE(office.stored(office.first), u("Đoạn ***đầu*** của bài.\n\nĐoạn sau của bài."));
        QTRY_VERIFY(office.button("bold")->isChecked() && office.button("italic")->isChecked());
        office.body()->placeCursor(0);
        QTRY_VERIFY(!office.button("bold")->isChecked());
        office.desk->undoStack()->undo();
        office.desk->undoStack()->undo();
        QCOMPARE(office.body()->text(), u("Đoạn đầu của bài.\n\nĐoạn sau của bài."));
    }

    void makesBullets()
    {
        Office office;
        office.body()->selectAll();
        QTest::keyClick(office.body(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(office.stored(office.first), u("- Đoạn đầu của bài.\n- Đoạn sau của bài."));
        QTRY_VERIFY(office.button("bullets")->isChecked());
    }

    void linksWithTheAddressFromTheClipboard()
    {
        Office office;
        QGuiApplication::clipboard()->setText(u("https://haiphong.gov.vn/tin"));
        office.selectWord("đầu");
        QTest::keyClick(office.body(), Qt::Key_K, Qt::ControlModifier);
        auto *address = office.part<QLineEdit>("linkAddress");
        QVERIFY(address->hasFocus());
        QTest::keyClick(address, Qt::Key_Return);
        QCOMPARE(office.body()->text().section(u'\n', 0, 0), u("Đoạn [đầu](https://haiphong.gov.vn/tin) của bài."));
        QVERIFY(office.body()->hasFocus());
        QVERIFY(!address->isVisible());
    }

    void correctsPunctuationInOneStep()
    {
        Office office;
        office.body()->changeText({u("\"Một\"  hai..."), 0, 0}, u("x"));
        QMenu *menu = office.button("typography")->menu();
        Q_EMIT menu->aboutToShow();
        QVERIFY2(menu->actions().first()->text().contains(u'4'), qPrintable(menu->actions().first()->text()));
        menu->actions().first()->trigger();
        QCOMPARE(office.stored(office.first), u("“Một” hai…"));
        office.desk->undoStack()->undo();
        QCOMPARE(office.body()->text(), u("\"Một\"  hai..."));
    }

    void undoTakesBackOnlyTheCorrection()
    {
        Office office;
        office.body()->setTypographyWhileTyping(true);
        office.body()->placeCursor(0);
        QTest::keyClicks(office.body(), QStringLiteral("a \""));
        QVERIFY(office.body()->text().startsWith(u("a “")));
        office.desk->undoStack()->undo();
        QVERIFY(office.body()->text().startsWith(u("a \"")));
    }

    void goesThroughTheHits()
    {
        Office office;
        office.find("đoạn");
        auto *words = office.part<QLineEdit>("findWords");
        QTest::keyClick(words, Qt::Key_Return);
        QTest::keyClick(words, Qt::Key_F3);
        QCOMPARE(office.body()->textCursor().selectionStart(), 19);
        QTest::keyClick(words, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(office.body()->textCursor().selectionStart(), 0);
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!words->isVisible());
        QVERIFY(office.body()->hasFocus());
        QVERIFY(office.body()->extraSelections().isEmpty());
    }

    void replacesOneAndAll()
    {
        Office office;
        office.find("Đoạn");
        office.part<QLineEdit>("replaceWith")->setText(u("Phần"));
        QTest::keyClick(office.part<QLineEdit>("findWords"), Qt::Key_Return);
        office.part<QPushButton>("replaceOne")->click();
        QCOMPARE(office.stored(office.first).count(u("Phần")), 1);
        office.part<QPushButton>("replaceAll")->click();
        QCOMPARE(office.stored(office.first), u("Phần đầu của bài.\n\nPhần sau của bài."));
    }

    void replacesInTheIssueAsOneStep()
    {
        Office office;
        const IssueContent before = office.desk->content();
        office.find("của b(ài)");
        office.button("regularExpression")->click();
        office.part<QComboBox>("findScope")->setCurrentIndex(1);
        auto *list = office.part<QListWidget>("findResults");
        QTRY_COMPARE(list->count(), 6);
        office.part<QLineEdit>("replaceWith")->setText(u("trong b$1"));
        const int steps = office.desk->undoStack()->count();
        office.part<QPushButton>("replaceAll")->click();
        QCOMPARE(office.desk->undoStack()->count(), steps + 1);
        for (const Article &article : office.desk->content().articles)
            QCOMPARE(article.body, u("Đoạn đầu trong bài.\n\nĐoạn sau trong bài."));
        office.desk->undoStack()->undo();
        QCOMPARE(office.desk->content(), before);
    }

    void aResultOpensItsArticle()
    {
        Office office;
        const QSignalSpy shown(office.editor.get(), &ArticleEditor::articleShown);
        office.find("sau");
        office.part<QComboBox>("findScope")->setCurrentIndex(1);
        auto *list = office.part<QListWidget>("findResults");
        QTRY_COMPARE(list->count(), 3);
        const QString row = list->item(1)->text();
        QVERIFY2(row.endsWith(u(" · Đoạn sau của bài.")), qPrintable(row));
        QVERIFY(list->item(1)->toolTip().endsWith(u(" · Nội dung: Đoạn sau của bài.")));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
        QCOMPARE(shown.count(), 1);
        QCOMPARE(office.editor->article(), office.second);
        QCOMPARE(office.body()->textCursor().selectedText(), u("sau"));
    }

    void saysWhatIsWrongWithAnExpression()
    {
        Office office;
        office.find("(a");
        office.button("regularExpression")->click();
        auto *complaint = office.part<QLabel>("findComplaint");
        QTRY_VERIFY(complaint->isVisible());
        QVERIFY(complaint->text().contains(u("thiếu dấu )")));
    }

    void tellsWordsAndLines()
    {
        Office office;
        const auto shows = [&](const QString &words) {
            const QList<QLabel *> labels = office.editor->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == words; });
        };
        QTRY_VERIFY(shows(u("8 từ · 2 dòng")));
        office.body()->placeCursor(0);
        QTest::keyClicks(office.body(), QStringLiteral("xin "));
        QTRY_VERIFY(shows(u("9 từ · 2 dòng")));
        auto *status = office.editor->findChild<TextStatus *>();
        status->resize(status->fontMetrics().horizontalAdvance(u("9 từ · 2")), status->height());
        QCOMPARE(status->text(), u("9 từ\n2 dòng"));
    }
};

QTEST_MAIN(BodyPanelTest)
#include "tst_bodypanel.moc"
