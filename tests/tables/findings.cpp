// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The model of findings: groups, order, what is shown and what stays where it is.

#include "models/tables/findingmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

const QUuid first = QUuid::createUuid();
const QUuid second = QUuid::createUuid();

Finding finding(const QString &rule, Severity severity, const QUuid &placement, const QString &excerpt = {})
{
    Passage place;
    place.placement = placement;
    place.article = placement;
    Finding result{rule, severity, rule + u" trong "_s + excerpt, excerpt, place};
    return result;
}

Finding fixable(Finding finding)
{
    finding.fix = {Correction{finding.place, u"."_s}};
    return finding;
}

const QHash<QUuid, QString> places{{first, u"II.1"_s}, {second, u"II.2"_s}};

QStringList rows(const FindingModel &model, const QModelIndex &parent = {})
{
    QStringList result;
    for (int row = 0; row < model.rowCount(parent); ++row)
        result.append(model.index(row, 0, parent).data().toString());
    return result;
}

} // namespace

class FindingModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsFindingsOfOneRuleTogetherAndTheGravestFirst()
    {
        FindingModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTitles({{u"stop"_s, u"Thiếu dấu chấm"_s}});
        model.setFindings({finding(u"guess"_s, Severity::Info, first, u"a"_s),
                           fixable(finding(u"stop"_s, Severity::Warning, first, u"b"_s)),
                           finding(u"date"_s, Severity::Error, second, u"c"_s),
                           fixable(finding(u"stop"_s, Severity::Warning, second, u"d"_s))},
                          places, {});
        QCOMPARE(rows(model), (QStringList{u"date trong c"_s, u"Thiếu dấu chấm (2 chỗ)"_s, u"guess trong a"_s}));
        const QModelIndex stops = model.index(1, 0);
        QCOMPARE(rows(model, stops), (QStringList{u"stop trong b"_s, u"stop trong d"_s}));
        QCOMPARE(stops.data(FindingModel::FixesRole).toInt(), 2);
        QCOMPARE(model.index(1, 0, stops).data(FindingModel::WhereRole).toString(), u"II.2"_s);
        QCOMPARE(model.index(0, 0).data(FindingModel::FixesRole).toInt(), 0);
        QCOMPARE(model.counts(), (FindingModel::Counts{1, 2, 1, 0}));
    }

    void twoThousandFindingsOfOneRuleAreOneRow()
    {
        FindingModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTitles({{u"stop"_s, u"Thiếu dấu chấm"_s}});
        QList<Finding> findings;
        for (int i = 0; i < 2000; ++i)
            findings.append(finding(u"stop"_s, Severity::Warning, first, QString::number(i)));
        model.setFindings(findings, places, {});
        QCOMPARE(rows(model), QStringList{u"Thiếu dấu chấm (2000 chỗ)"_s});
        QCOMPARE(model.rowCount(model.index(0, 0)), 2000);
        findings.removeAt(1000);
        model.setFindings(findings, places, {});
        QCOMPARE(model.rowCount(model.index(0, 0)), 1999);
    }

    void leavesOutGuessesAndWhatWasAccepted()
    {
        FindingModel model;
        const QAbstractItemModelTester tester(&model);
        const Finding accepted = finding(u"date"_s, Severity::Error, first, u"a"_s);
        model.setFindings({accepted, finding(u"date"_s, Severity::Error, second, u"a"_s),
                           finding(u"guess"_s, Severity::Info, first, u"b"_s)},
                          places, {acceptanceKey(accepted)});
        QCOMPARE(model.counts(), (FindingModel::Counts{1, 0, 1, 1}));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.open().size(), 2);
        model.setLeastSeverity(Severity::Warning);
        QCOMPARE(rows(model), QStringList{u"date trong a"_s});
        model.setAcceptedShown(true);
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        QVERIFY(model.index(0, 0, model.index(0, 0)).data(FindingModel::AcceptedRole).toBool());
        QVERIFY(!model.index(1, 0, model.index(0, 0)).data(FindingModel::AcceptedRole).toBool());
    }

    void rowsThatStayKeepTheirIndexes()
    {
        FindingModel model;
        const QAbstractItemModelTester tester(&model);
        QList<Finding> findings;
        for (const QString &rule : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            findings.append(finding(rule, Severity::Warning, first, rule));
        model.setFindings(findings, places, {});
        const QPersistentModelIndex third = model.index(2, 0);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        findings.removeFirst();
        findings.append(finding(u"a"_s, Severity::Error, first, u"a"_s));
        findings.append(finding(u"d"_s, Severity::Warning, second, u"z"_s));
        model.setFindings(findings, places, {});
        QCOMPARE(resets.count(), 0);
        QCOMPARE(third.data().toString(), u"c trong c"_s);
        QCOMPARE(third.row(), 2);
        QCOMPARE(model.rowCount(model.index(3, 0)), 2);
        model.setFindings({}, places, {});
        QVERIFY(!third.isValid());
        QCOMPARE(model.rowCount(), 0);
    }

    void acceptanceHangsOnWordsAndArticleNotOnTheirPlace()
    {
        Finding one = finding(u"misspelling"_s, Severity::Warning, first, u"thức  đẩy"_s);
        Finding moved = finding(u"misspelling"_s, Severity::Warning, first, u"thức đẩy"_s);
        moved.place.start = 40;
        moved.message = u"another sentence"_s;
        QCOMPARE(acceptanceKey(one), acceptanceKey(moved));
        moved.place.article = second;
        QVERIFY(acceptanceKey(one) != acceptanceKey(moved));
        QVERIFY(acceptanceKey(one) != acceptanceKey(finding(u"stop"_s, Severity::Warning, first, u"thức đẩy"_s)));
    }
};

QTEST_GUILESS_MAIN(FindingModelTest)
#include "findings.moc"
