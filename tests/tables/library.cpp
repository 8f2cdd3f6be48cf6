// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The library's rows: read as they are looked at, following the library without losing what somebody holds on to.

#include "../store/scratch.h"
#include "models/base/viettext.h"
#include "models/store/articlestore.h"
#include "models/store/issuestore.h"
#include "models/store/sourcestore.h"
#include "models/tables/filterwords.h"
#include "models/tables/librarymodel.h"
#include "models/tables/showntitles.h"

#include <QAbstractItemModelTester>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace DiemTin;

namespace {

/// Articles "Tin 000", "Tin 001" … each a day older than the one before.
QList<Article> made(int count)
{
    QList<Article> articles;
    const FixedClock clock(QDateTime(QDate(2026, 6, 15), QTime(8, 0), QTimeZone::UTC));
    for (int i = 0; i < count; ++i) {
        Article article = blankArticle(clock);
        article.date = QDate(2026, 6, 15).addDays(-i);
        article.headline = QStringLiteral("Tin %1").arg(i, 3, 10, QLatin1Char('0'));
        article.source = QStringLiteral("Báo %1").arg(i % 3);
        article.body = QStringLiteral("Chuyện về bến tàu");
        articles.append(article);
    }
    return articles;
}

QString headlines(const LibraryModel &model)
{
    QStringList list;
    for (int i = 0; i < model.rowCount(); ++i)
        list.append(model.index(i, 0).data(LibraryModel::HeadlineRole).toString().mid(4));
    return list.join(QLatin1Char(' '));
}

} // namespace

class LibraryRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnlyWhatIsLookedAt()
    {
        Scratch scratch;
        const auto library = scratch.library();
        VERIFY_DONE(library->articles().save(made(1000)));
        LibraryModel model;
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.setLibrary(library.get());
        QTRY_COMPARE(model.rowCount(), 1000);
        QVERIFY(model.isComplete());
        // The beginning was there before the whole list was.
        QCOMPARE(inserted.count(), 1);
        QVERIFY(inserted.first().at(1).toInt() > 0);
        const QModelIndex middle = model.index(500, LibraryModel::HeadlineColumn);
        QCOMPARE(middle.data().toString(), QStringLiteral("Tin 500"));
        const QUuid near =
            model.index(500 - 500 % LibraryModel::WindowRows, 0).data(LibraryModel::ArticleRole).toUuid();
        QVERIFY(model.indexOf(near).isValid());
        // Nothing has been read of the last row: the model cannot know whose it is.
        const QUuid last = model.articles({model.index(999, 0)}).first();
        QVERIFY(!model.indexOf(last).isValid());
        QCOMPARE(model.index(999, 0).data(LibraryModel::ArticleRole).toUuid(), last);
        QCOMPARE(model.indexOf(last).row(), 999);
    }

    void capitalsAreShownAsTextWritesThem()
    {
        Scratch scratch;
        const auto library = scratch.library();
        QList<Article> articles = made(2);
        articles[0].headline = QStringLiteral("HẢI PHÒNG MỞ LỚP DẠY NGHỀ HÀN");
        articles[0].body = QStringLiteral("Sáng qua, cả Hải Phòng có ba lớp dạy nghề hàn.");
        VERIFY_DONE(library->articles().save(articles));
        LibraryModel model;
        model.setLibrary(library.get());
        QTRY_COMPARE(model.rowCount(), 2);
        const QModelIndex row = model.index(0, LibraryModel::HeadlineColumn);
        QCOMPARE(row.data(LibraryModel::HeadlineRole).toString(), QStringLiteral("Hải Phòng mở lớp dạy nghề hàn"));
        QCOMPARE(row.data().toString(), QStringLiteral("Hải Phòng mở lớp dạy nghề hàn"));
        QCOMPARE(row.data(Qt::ToolTipRole).toString(), articles[0].headline);
    }

    void namesLearntElsewhereShowHere()
    {
        Scratch scratch;
        const auto library = scratch.library();
        QList<Article> articles = made(1);
        articles[0].headline = QStringLiteral("TÀU MỚI CỦA ĐỒ SƠN");
        VERIFY_DONE(library->articles().save(articles));
        const auto titles = std::make_shared<ShownTitles>();
        LibraryModel model;
        model.setTitles(titles);
        model.setLibrary(library.get());
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(headlines(model), QStringLiteral("mới của đồ sơn"));
        Article other = articles[0];
        other.id = QUuid::createUuid();
        other.body = QStringLiteral("Bãi biển ở Đồ Sơn đông khách.");
        QVERIFY(titles->learn({{other.id, other}}, 1));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.showTitles();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(headlines(model), QStringLiteral("mới của Đồ Sơn"));
    }

    void newQuestionsReset()
    {
        Scratch scratch;
        const auto library = scratch.library();
        VERIFY_DONE(library->articles().save(made(30)));
        LibraryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLibrary(library.get());
        QTRY_COMPARE(model.rowCount(), 30);
        model.setFilter({.source = library->sources().find(QStringLiteral("Báo 1"))->id});
        QVERIFY(!model.isComplete());
        QTRY_VERIFY(model.isComplete());
        QCOMPARE(headlines(model), QStringLiteral("001 004 007 010 013 016 019 022 025 028"));
        model.sort(LibraryModel::HeadlineColumn, Qt::DescendingOrder);
        QTRY_COMPARE(headlines(model), QStringLiteral("028 025 022 019 016 013 010 007 004 001"));
        model.setFilter({.search = QStringLiteral("khong co")});
        QTRY_COMPARE(model.rowCount(), 0);
        model.setLibrary(nullptr);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.isComplete());
    }

    void followsChangesRowByRow()
    {
        Scratch scratch;
        const auto library = scratch.library();
        const QList<Article> articles = made(20);
        VERIFY_DONE(library->articles().save(articles));
        LibraryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLibrary(library.get());
        QTRY_COMPARE(model.rowCount(), 20);
        const QPersistentModelIndex kept = model.index(9, 0);
        const QPersistentModelIndex moved = model.index(3, 0);
        const QUuid keptId = kept.data(LibraryModel::ArticleRole).toUuid();
        const QUuid movedId = moved.data(LibraryModel::ArticleRole).toUuid();
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

        Article older = articles.at(3);
        older.date = QDate(2020, 1, 1);
        QList<Article> fresh = made(2);
        fresh[0].headline = QStringLiteral("Tin A");
        fresh[1].headline = QStringLiteral("Tin B");
        fresh[1].date = QDate(2026, 6, 9);
        VERIFY_DONE(library->articles().save(QList<Article>{older} + fresh));
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 22);
        QCOMPARE(headlines(model),
                 QStringLiteral("A 000 001 002 004 005 B 006 007 008 009 010 011 012 013 014 015 016 017 018 019 003"));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(kept.data(LibraryModel::ArticleRole).toUuid(), keptId);
        QCOMPARE(moved.data(LibraryModel::ArticleRole).toUuid(), movedId);
        QCOMPARE(moved.row(), 21);

        // What no longer meets the filter goes without the others.
        model.setFilter({.to = QDate(2026, 6, 30), .status = ArticleStatus::Fresh});
        QTRY_VERIFY(model.isComplete());
        resets.clear();
        const QPersistentModelIndex held = model.index(5, 0);
        const QUuid heldId = held.data(LibraryModel::ArticleRole).toUuid();
        Article approved = articles.at(1);
        approved.status = ArticleStatus::Approved;
        VERIFY_DONE(library->articles().save(approved));
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 21);
        QCOMPARE(held.row(), 4);
        QCOMPARE(held.data(LibraryModel::ArticleRole).toUuid(), heldId);
        QCOMPARE(resets.count(), 0);
    }

    void typingShowsBeforeItIsSaved()
    {
        Scratch scratch;
        const auto library = scratch.library();
        const QList<Article> articles = made(5);
        VERIFY_DONE(library->articles().save(articles));
        LibraryModel model;
        model.setLibrary(library.get());
        QTRY_COMPARE(model.rowCount(), 5);
        QCOMPARE(headlines(model), QStringLiteral("000 001 002 003 004"));
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        Article typed = articles.at(2);
        typed.headline = QStringLiteral("Tin gõ dở");
        typed.body = QStringLiteral("**Một** hai ba");
        typed.tags = {QStringLiteral("cảng")};
        model.updateArticle(typed);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().at(0).toModelIndex().row(), 2);
        QCOMPARE(headlines(model), QStringLiteral("000 001 gõ dở 003 004"));
        QCOMPARE(model.index(2, LibraryModel::WordsColumn).data().toInt(), 6);
        QCOMPARE(model.index(2, LibraryModel::TagsColumn).data().toString(), QStringLiteral("cảng"));
        QCOMPARE(model.index(2, 0).data(LibraryModel::TextRole).toString(), QStringLiteral("Một hai ba"));
    }

    void saysWhatARowShows()
    {
        Scratch scratch;
        const auto library = scratch.library();
        const Article article = fullArticle(scratch.clock);
        VERIFY_DONE(library->articles().save({article, blankArticle(scratch.clock)}));
        Issue issue = issueWithFourSections({}, {23, 2026});
        Placement placement;
        placement.article = article.id;
        issue.sections[1].placements = {placement};
        VERIFY_DONE(library->issues().save(issue));
        LibraryModel model;
        model.setLibrary(library.get());
        QTRY_COMPARE(model.rowCount(), 2);
        const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(1, LibraryModel::DateColumn), QStringLiteral("14/6/2026"));
        QCOMPARE(cell(1, LibraryModel::HeadlineColumn), article.headline);
        QCOMPARE(cell(1, LibraryModel::SourceColumn), QStringLiteral("Báo Hải Phòng"));
        QCOMPARE(cell(1, LibraryModel::StatusColumn), QStringLiteral("Đã biên tập"));
        QCOMPARE(cell(1, LibraryModel::IssueColumn), QStringLiteral("23/2026"));
        QCOMPARE(cell(1, LibraryModel::TagsColumn), QStringLiteral("chuyển đổi số, AI"));
        QCOMPARE(cell(0, LibraryModel::DateColumn), QStringLiteral("Không ngày"));
        QCOMPARE(cell(0, LibraryModel::HeadlineColumn), QStringLiteral("(chưa có tiêu đề)"));
        QCOMPARE(model.headerData(LibraryModel::WordsColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Số từ"));
    }

    void dragsIdsAndTakesPlacements()
    {
        Scratch scratch;
        const auto library = scratch.library();
        const QList<Article> articles = made(4);
        VERIFY_DONE(library->articles().save(articles));
        LibraryModel model;
        model.setLibrary(library.get());
        QTRY_COMPARE(model.rowCount(), 4);
        const std::unique_ptr<QMimeData> dragged(
            model.mimeData({model.index(2, 0), model.index(1, 0), model.index(2, 1), model.index(1, 1)}));
        QCOMPARE(QString::fromUtf8(dragged->data(QStringLiteral("application/x-diemtin-articles"))),
                 articles.at(1).id.toString(QUuid::WithoutBraces) + QLatin1Char('\n')
                     + articles.at(2).id.toString(QUuid::WithoutBraces));
        QSignalSpy asked(&model, &LibraryModel::removalFromIssueRequested);
        QVERIFY(!model.dropMimeData(dragged.get(), Qt::CopyAction, -1, -1, {}));
        const QList<QUuid> placements = {QUuid::createUuid(), QUuid::createUuid()};
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream << placements;
        QMimeData fromIssue;
        fromIssue.setData(QStringLiteral("application/x-diemtin-placements"), bytes);
        QVERIFY(model.canDropMimeData(&fromIssue, Qt::MoveAction, -1, -1, {}));
        QVERIFY(model.dropMimeData(&fromIssue, Qt::MoveAction, -1, -1, {}));
        QCOMPARE(asked.first().first().value<QList<QUuid>>(), placements);
    }

    void keepsFiltersAsValues()
    {
        const QDate today(2026, 6, 17);
        const ArticleFilter filter{.search = QStringLiteral("bến tàu"),
                                   .from = QDate(2026, 1, 3),
                                   .to = QDate(2026, 2, 4),
                                   .section = SectionKind::Local,
                                   .source = QUuid::createUuid(),
                                   .status = ArticleStatus::Edited,
                                   .tag = QStringLiteral("cảng"),
                                   .use = ArticleFilter::Use::InIssue,
                                   .issue = QUuid::createUuid(),
                                   .photos = ArticleFilter::Photos::Without};
        QCOMPARE(filterFromVariant(filterToVariant(filter, today), today), filter);
        QCOMPARE(filterFromVariant({}, today), ArticleFilter());
        const ArticleFilter thisWeek{.from = QDate(2026, 6, 15), .to = QDate(2026, 6, 21)};
        const ArticleFilter later = filterFromVariant(filterToVariant(thisWeek, today), today.addDays(14));
        QCOMPARE(later.from, QDate(2026, 6, 29));
        QCOMPARE(later.to, QDate(2026, 7, 5));
    }

    void namesWishesAndTakesThemAway()
    {
        const QUuid source = QUuid::createUuid();
        const ArticleFilter filter{.search = QStringLiteral("số"),
                                   .from = QDate(2026, 6, 15),
                                   .to = QDate(2026, 6, 21),
                                   .source = source,
                                   .use = ArticleFilter::Use::Unused};
        const QList<FilterWish> wishes =
            filterWishes(filter, {{{source, QStringLiteral("Báo Hải Phòng")}}, {}}, QDate(2026, 6, 17));
        QStringList texts;
        for (const FilterWish &wish : wishes)
            texts.append(wish.text);
        QCOMPARE(texts.join(QLatin1Char('|')), QStringLiteral("Tuần này|Báo Hải Phòng|Chưa dùng"));
        ArticleFilter expected = filter;
        expected.source = QUuid();
        QCOMPARE(wishes.at(1).without, expected);
    }
};

QTEST_GUILESS_MAIN(LibraryRows)
#include "library.moc"
