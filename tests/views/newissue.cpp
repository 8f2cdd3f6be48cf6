// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the next issue is, and the dialog that asks.

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
