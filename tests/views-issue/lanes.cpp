// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ordering and laying out articles by keyboard, clipboard and menu.

#include "app/actions.h"
#include "app/panels.h"
#include "app/workspace.h"
#include "lanesfixture.h"
#include "models/base/length.h"
#include "models/composer/template.h"
#include "models/store/photostore.h"
#include "models/tables/issueoutlinemodel.h"
#include "views/article/articleeditor.h"

#include <QClipboard>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QUndoStack>

using namespace DiemTin;

class Lanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

    void severalMoveByKeyAcrossSectionsInOneStep()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.select(QStringLiteral("bc"));
        QTest::keyClick(&made.tree(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(made.letters(), QStringLiteral("abc d e fg"));
        QCOMPARE(made.selected(), QStringLiteral("bc"));
        QCOMPARE(made.desk().undoStack()->count(), 1);
        QTest::keyClick(&made.tree(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(made.letters(), QStringLiteral("bca d e fg"));
        made.desk().undoStack()->undo();
        made.desk().undoStack()->undo();
        QCOMPARE(made.letters(), QStringLiteral("a bcd e fg"));
        QCOMPARE(made.selected(), QStringLiteral("bc"));
        made.desk().undoStack()->redo();
        QCOMPARE(made.selected(), QStringLiteral("bc"));
        QTest::keyClick(&made.tree(), Qt::Key_4, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(made.letters(), QStringLiteral("a d e fgbc"));
        QCOMPARE(made.selected(), QStringLiteral("bc"));
    }

    void pagesFollowAMove()
    {
        LanesFixture made(QStringLiteral(" abcdefgh e i"));
        const auto page = [&](QChar letter) { return made.row(letter).data(IssueOutlineModel::PageRole).toInt(); };
        const int before = page(u'a');
        QVERIFY(before > 0 && before < page(u'i'));
        made.select(QStringLiteral("a"));
        QTest::keyClick(&made.tree(), Qt::Key_4, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(page(u'a'), page(u'i'));
    }

    void cutAndPasteMovesWithItsWishes()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.select(QStringLiteral("c"));
        made.actions().pinned->trigger();
        made.select(QStringLiteral("cd"));
        QTest::keyClick(&made.tree(), Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Tin c\nTin d"));
        QCOMPARE(made.letters(), QStringLiteral("a bcd e fg"));
        QVERIFY(made.row(u'c').data(IssueOutlineModel::CutRole).toBool());
        const int steps = made.desk().undoStack()->count();
        made.select(QStringLiteral("f"));
        QTest::keyClick(&made.tree(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(made.letters(), QStringLiteral("a b e fcdg"));
        QCOMPARE(made.desk().undoStack()->count(), steps + 1);
        QVERIFY(!made.row(u'c').data(IssueOutlineModel::CutRole).toBool());
        QVERIFY(made.row(u'c').data(IssueOutlineModel::PinnedRole).toBool());
    }

    void escapeLeavesCutRowsWhereTheyAre()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.select(QStringLiteral("c"));
        QTest::keyClick(&made.tree(), Qt::Key_X, Qt::ControlModifier);
        QTest::keyClick(&made.tree(), Qt::Key_Escape);
        QVERIFY(!made.row(u'c').data(IssueOutlineModel::CutRole).toBool());
        QCOMPARE(made.letters(), QStringLiteral("a bcd e fg"));
    }

    void pastedTextChangesNothing()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.select(QStringLiteral("b"));
        QGuiApplication::clipboard()->setText(QStringLiteral("Một đoạn văn"));
        QTest::keyClick(&made.tree(), Qt::Key_V, Qt::ControlModifier);
        auto *data = new QMimeData;
        data->setData(articlesMime, "không phải mã\n\n{}\n");
        data->setData(placementsMime, "\xFF\xFF\xFF\xFF");
        QGuiApplication::clipboard()->setMimeData(data);
        QTest::keyClick(&made.tree(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(made.desk().undoStack()->count(), 0);
    }

    void aNewArticleGoesToTheEndOfTheChosenSection()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.select(QStringLiteral("c"));
        IssueTree &tree = made.tree();
        const QRect band = tree.visualRect(made.section(3));
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, band.center());
        made.actions().newArticle->trigger();
        const QList<Placement> &local = made.issue().sections.at(3).placements;
        QCOMPARE(local.size(), 3);
        QCOMPARE(local.at(2).article, made.made.editor().article());
        made.select(QStringLiteral("c"));
        made.actions().newArticle->trigger();
        QCOMPARE(made.issue().sections.at(1).placements.at(2).article, made.made.editor().article());
    }

    void deleteTakesOutAndUndoBringsBack()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.select(QStringLiteral("cd"));
        QTest::keyClick(&made.tree(), Qt::Key_Delete);
        QCOMPARE(made.letters(), QStringLiteral("a b e fg"));
        QCOMPARE(made.made.editor().article(), made.article(u'e'));
        made.desk().undoStack()->undo();
        QCOMPARE(made.letters(), QStringLiteral("a bcd e fg"));
        QTRY_COMPARE(made.selected(), QStringLiteral("cd"));
        made.desk().undoStack()->redo();
        QCOMPARE(made.letters(), QStringLiteral("a b e fg"));
    }

    void enterEditsTheArticle()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.select(QStringLiteral("c"));
        QCOMPARE(made.made.editor().article(), made.article(u'c'));
        QTest::keyClick(&made.tree(), Qt::Key_Return);
        QVERIFY(made.made.editor().isAncestorOf(QApplication::focusWidget()));
    }

    void sortsByDateAroundPinnedOnes()
    {
        LanesFixture made(QStringLiteral("a bcdefg h ij"));
        made.date(u'b', QDate(2026, 10, 15));
        made.date(u'c', {});
        made.date(u'd', QDate(2026, 10, 12));
        made.date(u'f', QDate(2026, 10, 12));
        made.date(u'i', QDate(2026, 10, 18));
        made.select(QStringLiteral("e"));
        made.actions().pinned->trigger();
        made.actions().sortSection->trigger();
        QCOMPARE(made.letters(), QStringLiteral("a dfgebc h ij"));
        QCOMPARE(made.selected(), QStringLiteral("e"));
        made.actions().sortIssue->trigger();
        QCOMPARE(made.letters(), QStringLiteral("a dfgebc h ji"));
        QCOMPARE(made.desk().undoStack()->count(), 3);
        made.actions().sortIssue->trigger();
        QCOMPARE(made.desk().undoStack()->count(), 3);
        made.desk().undoStack()->undo();
        made.desk().undoStack()->undo();
        QCOMPARE(made.letters(), QStringLiteral("a bcdefg h ij"));
    }

    void wishesHoldForAllSelectedRowsAndOnThePages()
    {
        LanesFixture made(QStringLiteral(" abcdef  g"));
        const Result<PhotoInfo> photo = made.desk().library().photos().add(
            Fixture::picture("jpeg", {900, 600}, Qt::darkCyan), QStringLiteral("ảnh"));
        QVERIFY(photo);
        for (const QChar letter : {u'b', u'd'}) {
            Article article = made.desk().content().articles.value(made.article(letter));
            article.photos = {PhotoUse{.sha256 = photo->sha256, .caption = {}, .credit = {}}};
            article.body = QStringList(12, article.body).join(u' ');
            made.desk().changeArticle(article, QStringLiteral("Ảnh"));
        }
        made.desk().undoStack()->clear();
        made.select(QStringLiteral("bd"));
        made.actions().startsPage->trigger();
        made.actions().photoWidths.at(1)->trigger();
        made.actions().photoRight->trigger();
        QCOMPARE(made.desk().undoStack()->count(), 3);
        const Proof &proof = made.desk().proof();
        for (const QChar letter : {u'b', u'd'}) {
            const auto entry = std::ranges::find(proof.contents, made.article(letter), &ContentsEntry::article);
            const AnchorPlace place = findAnchor(proof, entry->anchor);
            QCOMPARE(qRound(toMillimetres(place.position.y())), 24);
            double width = 0;
            for (const PageItem &item : proof.pages.at(size_t(place.page))->items) {
                if (const auto *drawn = std::get_if<PhotoItem>(&item); drawn && drawn->article == entry->article)
                    width = toMillimetres(drawn->rect.width());
            }
            QVERIFY2(std::abs(width - 50) < 8, qPrintable(QString::number(width)));
        }
        QVERIFY(made.row(u'd').data(IssueOutlineModel::StartsPageRole).toBool());
        QVERIFY(!made.row(u'c').data(IssueOutlineModel::StartsPageRole).toBool());
    }

    void takesAPhotoWidthOfOnesOwn()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.select(QStringLiteral("bc"));
        made.actions().photoSize->popup({100, 100});
        QDoubleSpinBox *width = made.actions().photoWidth;
        width->setFocus();
        width->selectAll();
        QTest::keyClicks(width, QStringLiteral("64"));
        QTest::keyClick(width, Qt::Key_Return);
        made.actions().photoSize->close();
        QCOMPARE(made.issue().sections.at(1).placements.at(0).photoWidth, 64);
        QCOMPARE(made.issue().sections.at(1).placements.at(1).photoWidth, 64);
        QCOMPARE(made.issue().sections.at(1).placements.at(2).photoWidth, 0);
        QCOMPARE(made.desk().undoStack()->count(), 1);
    }

    void writesTheContentsTitleInTheRow()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.select(QStringLiteral("c"));
        QTest::keyClick(&made.tree(), Qt::Key_F2);
        auto *field = made.tree().findChild<QLineEdit *>();
        QVERIFY(field != nullptr && field->hasFocus());
        type(field, QStringLiteral("Tên "));
        made.date(u'c', QDate(2026, 10, 15)); // the row changes meanwhile
        type(field, QStringLiteral("gọn"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(made.row(u'c').data(IssueOutlineModel::TitleRole).toString(), QStringLiteral("Tên gọn"));
        QCOMPARE(made.issue().sections.at(1).placements.at(1).contentsTitle, QStringLiteral("Tên gọn"));
        made.desk().undoStack()->undo();
        QCOMPARE(made.row(u'c').data(IssueOutlineModel::TitleRole).toString(), QStringLiteral("Tin c"));
    }

    void theArrowOfABandFoldsItsSection()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        const QRect band = made.tree().visualRect(made.section(1));
        QTest::mouseClick(made.tree().viewport(), Qt::LeftButton, {}, {band.left() + 20, band.bottom() - 8});
        QVERIFY(!made.tree().isExpanded(made.section(1)));
        QTest::mouseClick(made.tree().viewport(), Qt::LeftButton, {}, {band.left() + 20, band.bottom() - 8});
        QVERIFY(made.tree().isExpanded(made.section(1)));
    }

    void selectionAndFoldsSurviveAnotherOrderOfSections()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.select(QStringLiteral("ce"));
        made.tree().collapse(made.section(3));
        Issue changed = made.issue();
        changed.sections.swapItemsAt(0, 1);
        made.desk().changeIssue(changed, QStringLiteral("Đổi"));
        QCOMPARE(made.selected(), QStringLiteral("ce"));
        QVERIFY(!made.tree().isExpanded(made.section(3)));
        QVERIFY(made.tree().isExpanded(made.section(0)));
        made.desk().undoStack()->undo();
        QCOMPARE(made.selected(), QStringLiteral("ce"));
    }
};

QTEST_MAIN(Lanes)
#include "lanes.moc"
