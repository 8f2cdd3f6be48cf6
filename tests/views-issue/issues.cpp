// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole issues: copying, archiving, deleting, properties and cover.

#include "app/actions.h"
#include "app/panels.h"
#include "app/workspace.h"
#include "lanesfixture.h"
#include "models/composer/template.h"
#include "models/store/acceptancestore.h"
#include "models/store/issuestore.h"
#include "models/store/library.h"
#include "models/store/templatestore.h"
#include "views/issue/coversheet.h"
#include "views/issue/issuelist.h"
#include "views/issue/issuesheet.h"
#include "views/shared/messagebar.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace DiemTin;

namespace {

template <typename Field>
Field *field(QWidget *sheet, const QString &name)
{
    for (Field *found : sheet->findChildren<Field *>()) {
        if (found->accessibleName() == name)
            return found;
    }
    qFatal("no field %s", qPrintable(name));
}

IssueListModel &list(LanesFixture &made)
{
    return *made.made.window().workspace().issues();
}

/// Lightness of the lightest pixel, 0 to 255.
int brightest(const QImage &image)
{
    int most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, image.pixelColor(x, y).lightness());
    }
    return most;
}

QStringList rows(LanesFixture &made)
{
    QStringList shown;
    for (int row = 0; row < list(made).rowCount(); ++row)
        shown.append(list(made).index(row).data().toString());
    return shown;
}

} // namespace

class Issues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

    void aCopyHasTheSameArticlesUnderTheNextNumber()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.select(QStringLiteral("c"));
        made.actions().startsPage->trigger();
        const Issue before = made.issue();
        made.actions().duplicateIssue->trigger();
        QCOMPARE(made.issue().number, (IssueNumber{42, 2026}));
        QCOMPARE(made.issue().weekFrom, QDate(2026, 10, 19));
        QCOMPARE(made.letters(), QStringLiteral("a bcd e fg"));
        QVERIFY(made.issue().sections.at(1).placements.at(1).startsPage);
        QVERIFY(made.issue().id != before.id);
        QVERIFY(made.placement(u'c') != before.sections.at(1).placements.at(1).id);
        made.actions().olderIssue->trigger();
        QCOMPARE(made.issue(), before);
    }

    void theArchiveFoldsAwayAndUnfolds()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.actions().newIssue->trigger();
        made.actions().archiveIssue->trigger();
        QCOMPARE(rows(made), (QStringList{QStringLiteral("Số 41/2026"), QStringLiteral("Lưu trữ")}));
        QVERIFY(made.actions().archiveIssue->isChecked());
        IssueList &view = *made.made.window().panels().issues;
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(list(made).index(1)).center());
        QCOMPARE(rows(made).size(), 3);
        QCOMPARE(rows(made).constLast(), QStringLiteral("Số 42/2026"));
        made.desk().undoStack()->undo();
        QCOMPARE(rows(made), (QStringList{QStringLiteral("Số 42/2026"), QStringLiteral("Số 41/2026")}));
    }

    void anotherIssueIsArchivedFromItsMenu()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        const QUuid older = made.issue().id;
        made.actions().newIssue->trigger();
        Q_EMIT made.made.window().panels().issues->menuRequested(older, {50, 50});
        auto *menu = made.made.window().findChild<QMenu *>(QStringLiteral("issueMenu"));
        QVERIFY(menu != nullptr);
        for (QAction *action : menu->actions()) {
            if (action->text() == QStringLiteral("&Lưu trữ"))
                action->trigger();
        }
        menu->close();
        QCOMPARE(rows(made), (QStringList{QStringLiteral("Số 42/2026"), QStringLiteral("Lưu trữ")}));
        QVERIFY(made.desk().library().issues().load(older)->archived);
    }

    void aDeletedIssueCanBeBroughtBack()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.actions().newIssue->trigger();
        made.actions().olderIssue->trigger();
        const Issue before = made.issue();
        made.actions().deleteIssue->trigger();
        QCOMPARE(made.made.dialogs->asked.size(), 1);
        QVERIFY(made.made.dialogs->asked.constFirst().contains(QStringLiteral("41/2026")));
        QCOMPARE(made.issue(), before);
        QVERIFY(!made.actions().restoreIssue->isEnabled());

        made.made.dialogs->remove = true;
        made.actions().deleteIssue->trigger();
        QCOMPARE(made.issue().number, (IssueNumber{42, 2026}));
        QVERIFY(!made.desk().library().issues().load(before.id));
        QVERIFY(made.desk().article(made.article(u'c')));
        QVERIFY(made.actions().restoreIssue->isEnabled());

        made.actions().restoreIssue->trigger();
        QCOMPARE(made.issue(), before);
        QCOMPARE(made.letters(), QStringLiteral("a bcd e fg"));
        QVERIFY(!made.actions().restoreIssue->isEnabled());
    }

    void deletedIssuesComeBackOneAfterAnotherByTheButtonOfTheMessage()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        const QUuid first = made.issue().id;
        AcceptanceStore acceptances(made.desk().library());
        QVERIFY(acceptances.accept(first, {QStringLiteral("final-stop x 1")}, QStringLiteral("Báo gốc viết vậy")));
        const QList<Acceptance> accepted = *acceptances.list(first);
        made.actions().newIssue->trigger();
        made.made.dialogs->remove = true;
        made.actions().deleteIssue->trigger();
        made.actions().deleteIssue->trigger();
        QVERIFY(!made.made.window().workspace().hasIssue());

        const MessageBar &bar = *made.made.window().panels().messages;
        QVERIFY(bar.message().contains(QStringLiteral("41/2026")));
        auto *button = bar.findChild<QToolButton *>(QStringLiteral("remedy"));
        QCOMPARE(button->text().remove(u'&'), QStringLiteral("Khôi phục số 41/2026"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(made.letters(), QStringLiteral("a bcd e fg"));
        QCOMPARE(*acceptances.list(first), accepted);
        QVERIFY(!bar.isVisible());

        QCOMPARE(made.actions().restoreIssue->text().remove(u'&'), QStringLiteral("Khôi phục số 42/2026"));
        made.actions().restoreIssue->trigger();
        QCOMPARE(made.issue().number, (IssueNumber{42, 2026}));
        QVERIFY(!made.actions().restoreIssue->isEnabled());
    }

    void theOnlyIssueCanBeDeletedToo()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.actions().issueProperties->trigger();
        made.made.dialogs->remove = true;
        made.actions().deleteIssue->trigger();
        QVERIFY(!made.made.window().workspace().hasIssue());
        QVERIFY(!made.made.window().findChild<IssueSheet *>()->isVisible());
        QVERIFY(!made.actions().deleteIssue->isEnabled());
        made.actions().restoreIssue->trigger();
        QCOMPARE(made.letters(), QStringLiteral("a bcd e fg"));
    }

    void anIssueDeletedBehindTheWindowComesBackWithTheNextChange()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        QVERIFY(made.desk().saveNow());
        QVERIFY(made.desk().library().issues().remove(made.issue().id));
        made.select(QStringLiteral("c"));
        made.actions().moveUp->trigger();
        QVERIFY(made.desk().saveNow());
        QCOMPARE(*made.desk().library().issues().load(made.issue().id), made.issue());
        QCOMPARE(made.letters(), QStringLiteral("a cbd e fg"));
    }

    void numberAndWeekAreCheckedBeforeTheyAreTaken()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.actions().newIssue->trigger();
        made.actions().issueProperties->trigger();
        auto *sheet = made.made.window().findChild<IssueSheet *>();
        QVERIFY(sheet->isVisible() && !sheet->isModal());
        auto *complaint = sheet->findChild<QLabel *>(QStringLiteral("complaint"));
        auto *number = field<QSpinBox>(sheet, QStringLiteral("Số"));
        number->setValue(41);
        QCOMPARE(made.issue().number, (IssueNumber{42, 2026}));
        QVERIFY(complaint->isVisible() && complaint->text().contains(QStringLiteral("41/2026")));
        number->setValue(50);
        QCOMPARE(made.issue().number, (IssueNumber{50, 2026}));
        QVERIFY(!complaint->isVisible());
        QCOMPARE(rows(made).constFirst(), QStringLiteral("Số 50/2026"));

        auto *from = field<QDateEdit>(sheet, QStringLiteral("Tuần từ ngày"));
        auto *to = field<QDateEdit>(sheet, QStringLiteral("Đến ngày"));
        from->setDate(QDate(2026, 12, 28));
        QCOMPARE(made.issue().weekTo, QDate(2027, 1, 3));
        to->setDate(QDate(2026, 12, 27));
        QCOMPARE(made.issue().weekTo, QDate(2027, 1, 3));
        QVERIFY(complaint->isVisible());
        to->setDate(QDate(2026, 12, 31));
        QCOMPARE(made.issue().weekTo, QDate(2026, 12, 31));
        QVERIFY(!complaint->isVisible());
    }

    void numeralsOfSectionsCanBeReadInTheDark()
    {
        const QPalette palette = QApplication::palette();
        const QString sheet = qApp->styleSheet();
        applyTheme(*qApp, ThemeChoice::Dark);
        {
            LanesFixture made(QStringLiteral("a bcd e fg"));
            made.actions().issueProperties->trigger();
            int numerals = 0;
            for (QLabel *label : made.made.window().findChild<IssueSheet *>()->findChildren<QLabel *>()) {
                if (label->text() != QStringLiteral("IV") && label->text() != QStringLiteral("II"))
                    continue;
                QVERIFY2(brightest(label->grab().toImage()) > 130, qPrintable(label->text()));
                ++numerals;
            }
            QCOMPARE(numerals, 2);
        }
        applyTheme(*qApp, ThemeChoice::Light);
        qApp->setStyleSheet(sheet);
        QApplication::setPalette(palette);
    }

    void typingInTheSheetIsOneStepAndShowsOnThePages()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.actions().issueProperties->trigger();
        auto *sheet = made.made.window().findChild<IssueSheet *>();
        auto *title = field<QLineEdit>(sheet, QStringLiteral("Tên mục 2"));
        type(title, QStringLiteral("TIN CẢ NƯỚC"));
        QCOMPARE(made.issue().sections.at(1).title, QStringLiteral("TIN CẢ NƯỚC"));
        QVERIFY(made.made.pagesText().contains(QStringLiteral("TIN CẢ NƯỚC")));
        QCOMPARE(made.desk().undoStack()->count(), 1);
        auto *website = field<QLineEdit>(sheet, QStringLiteral("Trang web"));
        type(website, QStringLiteral("khcn.example.vn"));
        QCOMPARE(made.desk().undoStack()->count(), 2);
        QVERIFY(made.made.pagesText().contains(QStringLiteral("khcn.example.vn")));
        made.desk().undoStack()->undo();
        made.desk().undoStack()->undo();
        QCOMPARE(title->text(), QString());
        QCOMPARE(website->text(), QString());
    }

    void aNumberOfPagesIsWished()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.actions().issueProperties->trigger();
        auto *sheet = made.made.window().findChild<IssueSheet *>();
        auto *goal = field<QComboBox>(sheet, QStringLiteral("Số trang"));
        auto *pages = field<QSpinBox>(sheet, QStringLiteral("Đúng số trang"));
        QVERIFY(!pages->isVisible());
        goal->setFocus();
        QTest::keyClick(goal, Qt::Key_End);
        QVERIFY(pages->isVisible());
        QCOMPARE(made.issue().pageGoal, (PageGoal{.pages = int(made.desk().proof().pages.size()), .multipleOf = 1}));
        QTest::keyClick(goal, Qt::Key_Up);
        QCOMPARE(made.issue().pageGoal, (PageGoal{.pages = 0, .multipleOf = 4}));
        QVERIFY(!pages->isVisible());
        made.desk().undoStack()->undo();
        QCOMPARE(made.issue().pageGoal, PageGoal());
        QCOMPARE(goal->currentIndex(), 0);
    }

    void aTemplateIsChosen()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        Library &library = made.desk().library();
        QFile plain(QStringLiteral(DIEMTIN_SOURCE_DIR "/resources/templates/plain.json"));
        QVERIFY(plain.open(QIODevice::ReadOnly));
        const QByteArray json = plain.readAll().replace("Mẫu giản dị", "Của tòa soạn");
        QVERIFY(TemplateStore(library).save(QStringLiteral("Của tòa soạn"), json));
        QVERIFY(TemplateStore(library).save(QStringLiteral("Hỏng"),
                                            QByteArray(json).replace("7.2", "-7.2").replace("Của tòa soạn", "Hỏng")));
        made.actions().issueProperties->trigger();
        auto *sheet = made.made.window().findChild<IssueSheet *>();
        auto *box = field<QComboBox>(sheet, QStringLiteral("Mẫu trình bày"));
        QCOMPARE(box->currentText(), QStringLiteral("Mẫu của Sở"));
        QCOMPARE(box->count(), 5);
        const Proof house = made.desk().proof();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(made.issue().templateName, QStringLiteral("newspaper"));
        QCOMPARE(made.desk().look().columns, 2);
        QVERIFY(made.desk().proof().pages.back()->hash != house.pages.back()->hash);
        QTest::keyClick(box, Qt::Key_C);
        QCOMPARE(made.issue().templateName, QStringLiteral("Của tòa soạn"));
        QCOMPARE(made.desk().content().ownTemplate, json);
        QCOMPARE(made.desk().look().ornament, Ornament::Ruled);

        // A broken one is told with its line and not taken over.
        QTest::keyClick(box, Qt::Key_End);
        QCOMPARE(made.issue().templateName, QStringLiteral("Của tòa soạn"));
        QCOMPARE(box->currentText(), QStringLiteral("Của tòa soạn"));
        auto *complaint = sheet->findChild<QLabel *>(QStringLiteral("complaint"));
        QVERIFY(complaint->isVisible());
        QVERIFY2(complaint->text().contains(QStringLiteral("“Hỏng”, dòng")), qPrintable(complaint->text()));

        made.desk().undoStack()->undo();
        made.desk().undoStack()->undo();
        QCOMPARE(made.desk().look(), *templateByName({}));
        QCOMPARE(made.desk().proof().pages.back()->hash, house.pages.back()->hash);
        QCOMPARE(box->currentIndex(), 0);
        made.desk().undoStack()->redo();
        QVERIFY(made.desk().saveNow());
        QCOMPARE(library.issues().load(made.issue().id)->templateName, QStringLiteral("newspaper"));
    }

    void sectionsChangePlaces()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.actions().issueProperties->trigger();
        auto *sheet = made.made.window().findChild<IssueSheet *>();
        QTest::mouseClick(field<QToolButton>(sheet, QStringLiteral("Đưa mục 1 xuống")), Qt::LeftButton);
        QCOMPARE(made.letters(), QStringLiteral("bcd a e fg"));
        made.desk().undoStack()->undo();
        QCOMPARE(made.letters(), QStringLiteral("a bcd e fg"));
        QVERIFY(!field<QToolButton>(sheet, QStringLiteral("Đưa mục 1 lên"))->isEnabled());
    }

    void theCoverIsWrittenLive()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.actions().issueCover->trigger();
        auto *sheet = made.made.window().findChild<CoverSheet *>();
        QVERIFY(sheet->isVisible() && !sheet->isModal());
        type(field<QLineEdit>(sheet, QStringLiteral("Khẩu hiệu")), QStringLiteral("Nhanh và đúng"));
        QVERIFY(made.made.pagesText().contains(QStringLiteral("Nhanh và đúng")));
        auto *publisher = field<QPlainTextEdit>(sheet, QStringLiteral("Cơ quan xuất bản"));
        type(publisher, QStringLiteral("Sở A"));
        QTest::keyClick(publisher, Qt::Key_Return);
        type(publisher, QStringLiteral("Văn phòng B"));
        QCOMPARE(made.issue().cover.publisher, (QStringList{QStringLiteral("Sở A"), QStringLiteral("Văn phòng B")}));
        QCOMPARE(made.desk().undoStack()->count(), 2);
        made.desk().undoStack()->undo();
        QCOMPARE(publisher->toPlainText(), QString());
    }

    void anUnfinishedSyllableStaysWhenTheFocusLeaves()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.actions().issueCover->trigger();
        auto *sheet = made.made.window().findChild<CoverSheet *>();
        sheet->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(sheet));
        auto *motto = field<QLineEdit>(sheet, QStringLiteral("Khẩu hiệu"));
        auto *publisher = field<QPlainTextEdit>(sheet, QStringLiteral("Cơ quan xuất bản"));
        for (QWidget *field : {static_cast<QWidget *>(motto), static_cast<QWidget *>(publisher)}) {
            field->setFocus();
            QTRY_VERIFY(field->hasFocus()); // the sheet becomes the active window in its own time
            QInputMethodEvent typing(QStringLiteral("tiế"), {});
            QCoreApplication::sendEvent(field, &typing);
        }
        motto->setFocus();
        QCOMPARE(made.issue().cover.motto, QStringLiteral("tiế"));
        QCOMPARE(made.issue().cover.publisher, QStringList(QStringLiteral("tiế")));
    }

    void highlightsAreChosenInOrderOrLeftToTheComposer()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.actions().issueCover->trigger();
        auto *sheet = made.made.window().findChild<CoverSheet *>();
        auto *automatic = sheet->findChild<QCheckBox *>();
        QVERIFY(automatic->isChecked());
        QTest::mouseClick(automatic, Qt::LeftButton, {}, QPoint(8, automatic->height() / 2));
        const auto choose = [&](int box, QChar letter) {
            auto *list = field<QComboBox>(sheet, QStringLiteral("Tin nổi bật %1").arg(box));
            QVERIFY(list->isEnabled());
            list->setCurrentIndex(list->findData(made.placement(letter)));
            Q_EMIT list->activated(list->currentIndex());
        };
        choose(1, u'f');
        choose(2, u'c');
        QCOMPARE(made.issue().cover.highlights, (QList<QUuid>{made.placement(u'f'), made.placement(u'c')}));
        QTest::mouseClick(automatic, Qt::LeftButton, {}, QPoint(8, automatic->height() / 2));
        QVERIFY(made.issue().cover.highlights.isEmpty());
    }

    void theCoverPhotoComesFromTheIssueOrAFile()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.actions().issueCover->trigger();
        auto *sheet = made.made.window().findChild<CoverSheet *>();
        auto *photos = sheet->findChild<QListWidget *>(QStringLiteral("coverPhotos"));
        QCOMPARE(photos->count(), 1);
        made.made.dialogs->photos = {made.made.files.path(QStringLiteral("ảnh/bến cảng.jpg"))};
        QTest::mouseClick(sheet->findChild<QPushButton *>(QStringLiteral("coverPhotoFile")), Qt::LeftButton);
        QVERIFY(!made.issue().cover.photo.isEmpty());
        QCOMPARE(photos->count(), 2);
        QCOMPARE(photos->currentRow(), 1);
        photos->setCurrentRow(0);
        QVERIFY(made.issue().cover.photo.isEmpty());
        made.desk().undoStack()->undo();
        QVERIFY(!made.issue().cover.photo.isEmpty());
    }

    void aBrokenCoverPhotoIsTold()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.made.files.write(QStringLiteral("hỏng.jpg"), "không phải ảnh");
        made.actions().issueCover->trigger();
        auto *sheet = made.made.window().findChild<CoverSheet *>();
        made.made.dialogs->photos = {made.made.files.path(QStringLiteral("hỏng.jpg"))};
        QTest::mouseClick(sheet->findChild<QPushButton *>(QStringLiteral("coverPhotoFile")), Qt::LeftButton);
        QVERIFY(made.issue().cover.photo.isEmpty());
        QVERIFY(made.made.window().panels().messages->message().contains(QStringLiteral("hỏng.jpg")));
    }
};

QTEST_MAIN(Issues)
#include "issues.moc"
