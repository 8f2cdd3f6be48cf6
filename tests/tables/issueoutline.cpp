// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The outline follows its content row by row and asks for moves.

#include "madeissue.h"
#include "models/tables/issueoutlinemodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace DiemTin;

namespace {

IssueOutlineModel::Looks looks()
{
    return {{SectionKind::Trend, {QStringLiteral("I"), QStringLiteral("TỔNG KẾT XU HƯỚNG"), QColor(0, 131, 143)}},
            {SectionKind::Domestic, {QStringLiteral("II"), QStringLiteral("TIN TRONG NƯỚC"), QColor(21, 101, 192)}}};
}

/// What the model shows, in the letters of madeIssue().
QString shown(const IssueOutlineModel &model)
{
    QStringList words;
    for (int s = 0; s < model.rowCount(); ++s) {
        QString word;
        const QModelIndex section = model.index(s, 0);
        for (int i = 0; i < model.rowCount(section); ++i)
            word += model.index(i, 0, section).data(IssueOutlineModel::TitleRole).toString().last(1);
        words.append(word);
    }
    return words.join(u' ');
}

} // namespace

class IssueOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsEveryChangeWithoutReset_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        for (const char *pair :
             {"a bcd e f>a cbd e f", "a bcd e f>a cdb e f", "a bcd e f>a dbc e f", "a bcd e f> bcd ae f",
              "a bcd e f>a bc de f", "a bcd e f>a bd e f", "a bcd e f>a bxcd e f", "a bcd e f>f e dcb a",
              "a bcd e f>   ", "   >a bcd e f", "abcdefghij   >jihgfedcba   ", "abc def ghi >ihg fed cba x"}) {
            const QStringList parts = QString::fromLatin1(pair).split(u'>');
            QTest::newRow(pair) << parts.at(0) << parts.at(1);
        }
    }

    void followsEveryChangeWithoutReset()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        IssueOutlineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(madeIssue(before), looks());
        QCOMPARE(shown(model), before);
        // A row somebody holds on to stays on its article wherever that goes.
        const QPersistentModelIndex held = model.indexOfPlacement(idOf(u'b'));
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setContent(madeIssue(after), looks());
        QCOMPARE(shown(model), after);
        QCOMPARE(resets.count(), 0);
        if (before.contains(u'b') && after.contains(u'b'))
            QCOMPARE(held.data(IssueOutlineModel::TitleRole).toString(), QStringLiteral("Bài b"));
    }

    void saysWhatARowShows()
    {
        IssueOutlineModel model;
        IssueContent content = madeIssue(QStringLiteral("a bc  "));
        Article &article = content.articles[idOf(u'B')];
        article.source = QStringLiteral("Báo Hải Phòng");
        article.date = {};
        model.setContent(content, looks());
        Proof proof;
        proof.contents = {
            {.placement = idOf(u'b'), .article = idOf(u'B'), .date = {}, .title = {}, .page = 5, .anchor = {}},
            {.placement = idOf(u'c'), .article = idOf(u'C'), .date = {}, .title = {}, .page = 7, .anchor = {}}};
        model.setPages(proof);
        const QModelIndex section = model.index(1, 0);
        QCOMPARE(section.data(IssueOutlineModel::TitleRole).toString(), QStringLiteral("TIN TRONG NƯỚC"));
        QCOMPARE(section.data(IssueOutlineModel::NumeralRole).toString(), QStringLiteral("II"));
        QCOMPARE(section.data(IssueOutlineModel::SummaryRole).toString(), QStringLiteral("2 · tr. 5–7"));
        QCOMPARE(model.index(0, 0).data(IssueOutlineModel::SummaryRole).toString(), QStringLiteral("1"));
        const QModelIndex row = model.indexOfArticle(idOf(u'B'));
        QCOMPARE(row.parent(), section);
        QCOMPARE(row.data(IssueOutlineModel::DateRole).toString(), QStringLiteral("—"));
        QCOMPARE(row.data(IssueOutlineModel::SourceRole).toString(), QStringLiteral("Báo Hải Phòng"));
        QCOMPARE(row.data(IssueOutlineModel::PageRole).toInt(), 5);
        QCOMPARE(model.indexOfArticle(idOf(u'C')).data(IssueOutlineModel::DateRole).toString(),
                 QStringLiteral("12/10"));
    }

    void anIssuesOwnSectionNameWins()
    {
        IssueOutlineModel model;
        IssueContent content = madeIssue(QStringLiteral("a b  "));
        content.issue.sections[1].title = QStringLiteral("TIN CẢ NƯỚC");
        model.setContent(content, looks());
        QCOMPARE(model.index(1, 0).data(IssueOutlineModel::TitleRole).toString(), QStringLiteral("TIN CẢ NƯỚC"));
    }

    void anEditedArticleChangesItsRowOnly()
    {
        IssueOutlineModel model;
        IssueContent content = madeIssue(QStringLiteral("a bc  "));
        model.setContent(content, looks());
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        Article article = content.articles.value(idOf(u'C'));
        article.headline = QStringLiteral("Điện gió ngoài khơi");
        model.updateArticle(article);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.constFirst().at(0).toModelIndex(), model.indexOfArticle(article.id));
        QCOMPARE(model.indexOfArticle(article.id).data(IssueOutlineModel::TitleRole).toString(), article.headline);
    }

    void aDropAsksForAMove()
    {
        IssueOutlineModel model;
        model.setContent(madeIssue(QStringLiteral("a bcd e f")), looks());
        QSignalSpy moves(&model, &IssueOutlineModel::moveRequested);
        const std::unique_ptr<QMimeData> data(
            model.mimeData({model.indexOfPlacement(idOf(u'c')), model.indexOfPlacement(idOf(u'a'))}));
        QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, 1, 0, model.index(3, 0)));
        QCOMPARE(moves.count(), 1);
        QCOMPARE(moves.constFirst().at(0).value<QList<QUuid>>(), (QList<QUuid>{idOf(u'c'), idOf(u'a')}));
        QCOMPARE(moves.constFirst().at(1).value<PlacementSpot>(), (PlacementSpot{3, 1}));
        QCOMPARE(shown(model), QStringLiteral("a bcd e f"));
    }

    void articlesOfTheLibraryAskToBePlaced()
    {
        IssueOutlineModel model;
        model.setContent(madeIssue(QStringLiteral("a bcd e f")), looks());
        QSignalSpy placings(&model, &IssueOutlineModel::placingRequested);
        const std::unique_ptr<QMimeData> data(packed({{}, {idOf(u'X'), idOf(u'B')}}, {QStringLiteral("Tin mới")}));
        QCOMPARE(data->text(), QStringLiteral("Tin mới"));
        QVERIFY(model.offer(data.get(), {2, 1}));
        QCOMPARE(placings.constFirst().at(0).value<QList<QUuid>>(), (QList<QUuid>{idOf(u'X'), idOf(u'B')}));
        QCOMPARE(placings.constFirst().at(1).value<PlacementSpot>(), (PlacementSpot{2, 1}));
        // Placements of another issue mean their articles.
        const std::unique_ptr<QMimeData> other(packed({{idOf(u'y')}, {idOf(u'Y')}}, {}));
        QVERIFY(model.offer(other.get(), {0, 0}));
        QCOMPARE(placings.constLast().at(0).value<QList<QUuid>>(), QList<QUuid>{idOf(u'Y')});
    }

    void capitalsAreShownAsRunningText()
    {
        IssueOutlineModel model;
        IssueContent content = madeIssue(QStringLiteral("a b  "));
        Article &article = content.articles[idOf(u'B')];
        article.headline = QStringLiteral("CẢNG HẢI PHÒNG ĐÓN TÀU LỚN");
        article.body = QStringLiteral("Sáng nay, cảng Hải Phòng đón tàu lớn. Người dân Hải Phòng ra xem.");
        model.setContent(content, looks());
        const QModelIndex row = model.indexOfArticle(idOf(u'B'));
        QTRY_COMPARE(row.data(IssueOutlineModel::TitleRole).toString(), QStringLiteral("Cảng Hải Phòng đón tàu lớn"));
        QCOMPARE(row.data(IssueOutlineModel::HeadlineRole).toString(), article.headline);
        QCOMPARE(row.data(IssueOutlineModel::WordsRole).toInt(), 20);
        content.issue.sections[1].placements[0].contentsTitle = QStringLiteral("Đón tàu lớn");
        model.setContent(content, looks());
        QCOMPARE(row.data(IssueOutlineModel::TitleRole).toString(), QStringLiteral("Đón tàu lớn"));
    }

    void tellsWhatPreflightFound()
    {
        IssueOutlineModel model;
        model.setContent(madeIssue(QStringLiteral("a b  ")), looks());
        model.setFindings({{.id = QStringLiteral("x"),
                            .severity = Severity::Info,
                            .message = QStringLiteral("Nhẹ."),
                            .excerpt = {},
                            .file = {},
                            .line = 0,
                            .article = idOf(u'B')},
                           {.id = QStringLiteral("y"),
                            .severity = Severity::Error,
                            .message = QStringLiteral("Nặng."),
                            .excerpt = {},
                            .file = {},
                            .line = 0,
                            .article = idOf(u'B')}});
        const QModelIndex row = model.indexOfArticle(idOf(u'B'));
        QCOMPARE(row.data(IssueOutlineModel::FindingsRole).toStringList(),
                 (QStringList{QStringLiteral("Nặng."), QStringLiteral("Nhẹ.")}));
        QCOMPARE(row.data(IssueOutlineModel::SeverityRole).toInt(), int(Severity::Error));
        QVERIFY(!model.indexOfArticle(idOf(u'A')).data(IssueOutlineModel::SeverityRole).isValid());
        model.setFindings({});
        QVERIFY(!row.data(IssueOutlineModel::SeverityRole).isValid());
    }

    void measuresTheRoomOnPages()
    {
        IssueOutlineModel model;
        model.setContent(madeIssue(QStringLiteral("a b  ")), looks());
        Proof proof;
        // The text block is 255 mm high; a millimetre is 56.69 units.
        for (const double height : {127.5, 51.0}) {
            auto page = std::make_shared<Page>();
            page->size = QSizeF(210, 297) * (1440 / 25.4);
            PhotoItem photo;
            photo.rect = QRectF(0, 3000, 100, height * 1440 / 25.4);
            photo.article = idOf(u'B');
            page->items.emplace_back(photo);
            proof.pages.push_back(page);
        }
        model.setPages(proof);
        const double extent = model.indexOfArticle(idOf(u'B')).data(IssueOutlineModel::ExtentRole).toDouble();
        QVERIFY2(std::abs(extent - 0.7) < 0.001, qPrintable(QString::number(extent)));
        QCOMPARE(model.indexOfArticle(idOf(u'A')).data(IssueOutlineModel::ExtentRole).toDouble(), 0);
        // Typing makes new pages with every key; rows are painted again only where they say something else.
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        proof.pages[1] = std::make_shared<Page>(*proof.pages[1]);
        model.setPages(proof);
        QCOMPARE(changes.size(), 0);
        proof.pages.pop_back();
        model.setPages(proof);
        QVERIFY(!changes.isEmpty());
        QCOMPARE(model.indexOfArticle(idOf(u'B')).data(IssueOutlineModel::ExtentRole).toDouble(), 0.5);
    }

    void refusesOtherDrops()
    {
        IssueOutlineModel model;
        model.setContent(madeIssue(QStringLiteral("a bcd e f")), looks());
        QSignalSpy moves(&model, &IssueOutlineModel::moveRequested);
        QMimeData text;
        text.setText(QStringLiteral("văn bản"));
        QVERIFY(!model.dropMimeData(&text, Qt::MoveAction, 0, 0, model.index(0, 0)));
        const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOfPlacement(idOf(u'c'))}));
        QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
        QCOMPARE(moves.count(), 0);
    }
};

QTEST_GUILESS_MAIN(IssueOutline)
#include "issueoutline.moc"
