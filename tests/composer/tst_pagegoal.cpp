// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The wished number of pages: reached where it can be, told where it cannot.

#include "models/composer/composer.h"
#include "models/composer/pagegoal.h"
#include "models/composer/template.h"
#include "randomissue.h"

#include <QGuiApplication>
#include <QTest>

using namespace DiemTin;
using namespace Qt::StringLiterals;

class PageGoalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(loadFonts());
        const Result<Template> look = templateByName({});
        QVERIFY(look);
        m_look = *look;
    }

    void allowsWhatIsWished()
    {
        QVERIFY(PageGoal().allows(23));
        QVERIFY((PageGoal{.pages = 24, .multipleOf = 1}.allows(24)));
        QVERIFY(!(PageGoal{.pages = 24, .multipleOf = 1}.allows(28)));
        QVERIFY((PageGoal{.pages = 0, .multipleOf = 4}.allows(28)));
        QVERIFY(!(PageGoal{.pages = 0, .multipleOf = 4}.allows(26)));
    }

    void takesTheCheapestSumThatIsAllowed()
    {
        const auto options = [](size_t section, int) -> std::vector<PageOption> {
            return section == 1
                ? std::vector<PageOption>{{3, 0}}
                : std::vector<PageOption>{{4, section == 0 ? 9.0 : 8.0}, {5, 0}, {6, section == 0 ? 2.0 : 5.0}};
        };
        // 2 pages before them, then 5 + 3 + 5 would be best: 15 pages.
        QCOMPARE(pagesForGoal({.pages = 0, .multipleOf = 4}, 3, 3, options), (std::vector<int>{6, 3, 5}));
        QCOMPARE(pagesForGoal({.pages = 14, .multipleOf = 1}, 3, 3, options), (std::vector<int>{5, 3, 4}));
        QCOMPARE(pagesForGoal({.pages = 40, .multipleOf = 1}, 3, 3, options), (std::vector<int>{6, 3, 6}));
    }

    void makesTheIssueOfTheWishedLength_data()
    {
        QTest::addColumn<int>("kind");
        for (const int kind : {0, 3, 7, 9})
            QTest::addRow("random %d", kind) << kind;
    }
    void makesTheIssueOfTheWishedLength()
    {
        QFETCH(int, kind);
        IssueContent content = randomIssue(quint32(kind + 1), randomKind(kind));
        Composer composer;
        const size_t usual = composer.compose(content, m_look).pages.size();
        for (const int more : {1, 2}) {
            content.issue.pageGoal = {.pages = int(usual) + more, .multipleOf = 1};
            const Proof proof = composer.compose(content, m_look);
            QCOMPARE(proof.pages.size(), usual + size_t(more));
            for (const LayoutHint &hint : proof.hints)
                QVERIFY(hint.kind != LayoutHint::Kind::PageGoal);
        }
        content.issue.pageGoal = {.pages = 0, .multipleOf = 4};
        QCOMPARE(composer.compose(content, m_look).pages.size() % 4, size_t(0));
    }

    void saysThatAGoalCannotBeReached()
    {
        IssueContent content = randomIssue(1, randomKind(0));
        content.issue.pageGoal = {.pages = 8, .multipleOf = 1};
        const Proof proof = Composer().compose(content, m_look);
        QVERIFY(proof.pages.size() > 8);
        const auto hint = std::ranges::find(proof.hints, LayoutHint::Kind::PageGoal, &LayoutHint::kind);
        QVERIFY(hint != proof.hints.end());
        QVERIFY(hint->lines > 48);
        const auto told = std::ranges::find(proof.diagnostics, u"page-goal"_s, &Diagnostic::id);
        QVERIFY(told != proof.diagnostics.end());
        QVERIFY(told->message.contains(u"8 trang"_s));
        content.issue.pageGoal = {.pages = 60, .multipleOf = 1};
        const Proof thin = Composer().compose(content, m_look);
        QVERIFY(std::ranges::find(thin.hints, LayoutHint::Kind::PageGoal, &LayoutHint::kind)->lines < 0);
    }

private:
    Template m_look;
};

QTEST_MAIN(PageGoalTest)
#include "tst_pagegoal.moc"
