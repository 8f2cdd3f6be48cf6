// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of issues and the word counts.

#include "madeissue.h"
#include "models/tables/issuelistmodel.h"
#include "models/tables/wordcounts.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace DiemTin;

class Lists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void archivedIssuesStandBelowAHeading()
    {
        IssueListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIssues({{.id = idOf(u'c'), .number = {3, 2026}, .weekFrom = {}, .weekTo = {}},
                         {.id = idOf(u'b'), .number = {2, 2026}, .weekFrom = {}, .weekTo = {}, .archived = true},
                         {.id = idOf(u'a'), .number = {1, 2026}, .weekFrom = {}, .weekTo = {}}});
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.indexOf(idOf(u'b')).isValid());
        QVERIFY(model.index(2).data(IssueListModel::IdRole).toUuid().isNull());
        model.setArchive(ArchiveState::Shown);
        QCOMPARE(model.indexOf(idOf(u'b')).row(), 3);
        Issue changed = issueWithFourSections(idOf(u'a'), {9, 2026});
        model.updateIssue(changed);
        QCOMPARE(model.indexOf(idOf(u'a')).row(), 0);
        changed.archived = true;
        model.updateIssue(changed);
        QCOMPARE(model.indexOf(idOf(u'a')).row(), 2);
        QCOMPARE(model.issues().size(), 3);
    }

    void writesWeeksAsPeopleDo()
    {
        QCOMPARE(weekText(QDate(2026, 6, 15), QDate(2026, 6, 21)), QStringLiteral("15/6–21/6/2026"));
        QCOMPARE(weekText(QDate(2026, 12, 28), QDate(2027, 1, 3)), QStringLiteral("28/12/2026–3/1/2027"));
        QCOMPARE(weekText(QDate(), QDate(2027, 1, 3)), QString());
    }

    void listsIssues()
    {
        IssueListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIssues(
            {{idOf(u'a'), {23, 2026}, QDate(2026, 6, 15), QDate(2026, 6, 21), 41}, {idOf(u'b'), {7, 2026}, {}, {}, 0}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Số 23/2026"));
        QCOMPARE(model.index(0).data(IssueListModel::DetailRole).toString(), QStringLiteral("15/6–21/6/2026 · 41 tin"));
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("Số 07/2026"));
        QCOMPARE(model.index(1).data(IssueListModel::DetailRole).toString(), QStringLiteral("0 tin"));
        model.setOpen(idOf(u'b'));
        QVERIFY(!model.index(0).data(IssueListModel::OpenRole).toBool());
        QVERIFY(model.index(1).data(IssueListModel::OpenRole).toBool());
        QCOMPARE(model.indexOf(idOf(u'b')).row(), 1);
        QVERIFY(!model.indexOf(idOf(u'z')).isValid());
    }

    void countsWordsOfHeadlineAndText()
    {
        IssueContent content = madeIssue(QStringLiteral("a b  "));
        WordCounts counts;
        content.articles[idOf(u'A')].headline = QStringLiteral("Cảng biển xanh");
        content.articles[idOf(u'A')].body = QStringLiteral("**Mỗi chuyến** tàu\n\n- rời bến [sớm hơn](https://x.vn)");
        counts.setContent(content);
        QCOMPARE(counts.of(idOf(u'A')), 3 + 3 + 4);
        QCOMPARE(counts.of(idOf(u'B')), 2);
        QCOMPARE(counts.total(), 12);
        content.articles[idOf(u'B')].headline = QStringLiteral("Bài này có năm từ");
        counts.update(content.articles.value(idOf(u'B')));
        QCOMPARE(counts.total(), 15);
        content.articles.remove(idOf(u'A'));
        counts.setContent(content);
        QCOMPARE(counts.total(), 5);
        QCOMPARE(counts.of(idOf(u'A')), 0);
    }
};

QTEST_GUILESS_MAIN(Lists)
#include "lists.moc"
