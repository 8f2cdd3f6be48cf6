// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the next issue is, and the dialog that asks.

#include "models/tables/nextissue.h"
#include "views/issue/newissuedialog.h"

#include <QDateEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace DiemTin;

namespace {

Issue lastIssue(IssueNumber number, QDate from, QDate to)
{
    Issue issue = issueWithFourSections(QUuid::createUuid(), number);
    issue.weekFrom = from;
    issue.weekTo = to;
    issue.cover.website = QStringLiteral("sokhcn.haiphong.gov.vn");
    issue.templateName = QStringLiteral("newspaper");
    issue.cover.photo = QStringLiteral("abc");
    issue.cover.highlights = {QUuid::createUuid()};
    issue.sections[1].title = QStringLiteral("TIN CẢ NƯỚC");
    issue.sections[1].placements.append(Placement{});
    return issue;
}

} // namespace

class NewIssue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheLastWeek()
    {
        const Issue next = followingIssue(lastIssue({23, 2026}, QDate(2026, 6, 15), QDate(2026, 6, 21)),
                                          QDate(2026, 8, 1), QUuid::createUuid());
        QCOMPARE(next.number, (IssueNumber{24, 2026}));
        QCOMPARE(next.weekFrom, QDate(2026, 6, 22));
        QCOMPARE(next.weekTo, QDate(2026, 6, 28));
        QCOMPARE(next.cover.website, QStringLiteral("sokhcn.haiphong.gov.vn"));
        QCOMPARE(next.templateName, QStringLiteral("newspaper"));
        QVERIFY(next.cover.photo.isEmpty());
        QVERIFY(next.cover.highlights.isEmpty());
        QCOMPARE(next.sections.size(), 4);
        QCOMPARE(next.sections.at(1).title, QStringLiteral("TIN CẢ NƯỚC"));
        QVERIFY(next.sections.at(1).placements.isEmpty());
    }

    void startsAtOneInANewYear()
    {
        const Issue next = followingIssue(lastIssue({52, 2026}, QDate(2026, 12, 21), QDate(2026, 12, 27)),
                                          QDate(2026, 12, 28), QUuid::createUuid());
        QCOMPARE(next.number, (IssueNumber{1, 2027}));
        QCOMPARE(next.weekFrom, QDate(2026, 12, 28));
    }

    void aWeekOverTheYearsEndBeginsTheNewYear()
    {
        Issue last = lastIssue({51, 2026}, QDate(2026, 12, 21), QDate(2026, 12, 27));
        last.archived = true;
        const Issue first = followingIssue(last, QDate(2026, 12, 28), QUuid::createUuid());
        QCOMPARE(first.weekTo, QDate(2027, 1, 3));
        QCOMPARE(first.number, (IssueNumber{1, 2027}));
        QVERIFY(!first.archived);
        const Issue second = followingIssue(first, QDate(2027, 1, 4), QUuid::createUuid());
        QCOMPARE(second.weekFrom, QDate(2027, 1, 4));
        QCOMPARE(second.number, (IssueNumber{2, 2027}));
    }

    void passesOverNumbersThatAreTaken()
    {
        const Issue next = followingIssue(lastIssue({23, 2026}, QDate(2026, 6, 15), QDate(2026, 6, 21)),
                                          QDate(2026, 6, 22), QUuid::createUuid(), {{24, 2026}, {25, 2026}});
        QCOMPARE(next.number, (IssueNumber{26, 2026}));
    }

    void aCopyHasItsOwnIdsAndItsHighlightsFollow()
    {
        Issue issue = lastIssue({23, 2026}, QDate(2026, 6, 15), QDate(2026, 6, 21));
        issue.sections[1].placements[0] = Placement{.id = QUuid::createUuid(),
                                                    .article = QUuid::createUuid(),
                                                    .contentsTitle = QStringLiteral("Gọn"),
                                                    .photoWidth = 60};
        issue.cover.highlights = {issue.sections[1].placements[0].id, QUuid::createUuid()};
        const Issue copy = duplicateOf(issue, {{24, 2026}}, &QUuid::createUuid);
        QCOMPARE(copy.number, (IssueNumber{25, 2026}));
        QCOMPARE(copy.weekFrom, QDate(2026, 6, 22));
        const Placement &placement = copy.sections.at(1).placements.constFirst();
        QVERIFY(placement.id != issue.sections.at(1).placements.constFirst().id);
        QCOMPARE(placement.article, issue.sections.at(1).placements.constFirst().article);
        QCOMPARE(placement.photoWidth, 60);
        QCOMPARE(copy.cover.highlights, QList<QUuid>{placement.id});
        QCOMPARE(copy.cover.photo, issue.cover.photo);
    }

    void theFirstOfAllIsNumberOneOfThisWeek()
    {
        const Issue first = followingIssue(std::nullopt, QDate(2026, 10, 14), QUuid::createUuid());
        QCOMPARE(first.number, (IssueNumber{1, 2026}));
        QCOMPARE(first.weekFrom, QDate(2026, 10, 12));
        QCOMPARE(first.weekTo, QDate(2026, 10, 18));
    }

    void refusesANumberThatIsTaken()
    {
        const Issue proposal = followingIssue(std::nullopt, QDate(2026, 10, 14), QUuid::createUuid());
        NewIssueDialog dialog(proposal, {{5, 2026}});
        auto *create = dialog.findChild<QPushButton *>();
        auto *number = dialog.findChildren<QSpinBox *>().constFirst();
        QVERIFY(create->isEnabled());
        number->setValue(5);
        QVERIFY(!create->isEnabled());
        number->setValue(6);
        QVERIFY(create->isEnabled());
        dialog.findChildren<QDateEdit *>().constFirst()->setDate(QDate(2026, 10, 19));
        QCOMPARE(dialog.issue().number, (IssueNumber{6, 2026}));
        QCOMPARE(dialog.issue().weekTo, QDate(2026, 10, 25));
        QCOMPARE(dialog.issue().id, proposal.id);
    }
};

QTEST_MAIN(NewIssue)
#include "newissue.moc"
