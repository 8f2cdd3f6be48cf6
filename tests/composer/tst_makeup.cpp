// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makeup: pages in order, within their height, whole articles, and as full as the best of all ways to fill them.

#include "models/composer/makeup.h"

#include <QRandomGenerator>
#include <QTest>

using namespace DiemTin;

namespace {

constexpr MakeupSheet sheet{48, 1, 1};

Story fixedStory(int rows)
{
    return {{{rows, 0, 0, std::vector<bool>(size_t(rows), true)}}, false};
}

/// The height of what stands on a page, gaps included.
int usedRows(const MadeUpPage &page)
{
    const Slice &last = page.slices.back();
    return last.row + last.toRow - last.fromRow;
}

} // namespace

class MakeupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesAmongMoreThanAHundredWays()
    {
        Story story;
        for (int c = 0; c < 300; ++c)
            story.choices.push_back({20, c == 299 ? 0.0 : 1.0, 0, {}});
        const std::vector<MadeUpPage> pages = makeUp(std::vector{story}, sheet).pages;
        QCOMPARE(pages.size(), size_t(1));
        QCOMPARE(pages.front().slices.front().choice, 299);
    }

    void placesEveryStoryOnceInOrderAndWithinThePage()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 100; ++round) {
            std::vector<Story> stories;
            const int count = 1 + random.bounded(40);
            for (int i = 0; i < count; ++i) {
                Story story;
                const int least = 6 + random.bounded(30);
                for (int c = 0; c <= random.bounded(8); ++c)
                    story.choices.push_back({least + c, double(c), 0, {}});
                stories.push_back(story);
            }
            int next = 0;
            const MakeUp made = makeUp(stories, sheet);
            for (const MadeUpPage &page : made.pages) {
                int free = 0;
                for (const Slice &slice : page.slices) {
                    QCOMPARE(slice.story, next++);
                    QCOMPARE(slice.fromRow, 0);
                    QCOMPARE(slice.toRow, stories[size_t(slice.story)].choices[size_t(slice.choice)].rows);
                    QVERIFY(slice.row >= free);
                    free = slice.row + slice.toRow + 1;
                }
                QVERIFY(usedRows(page) <= 48);
                QCOMPARE(page.free, 48 - usedRows(page));
            }
            QCOMPARE(next, count);
        }
    }

    void choosesSizesThatFillThePage()
    {
        // 20 to 26 rows each: only 23 + 1 + 24 (or the like) fills 48.
        Story story;
        for (int rows = 20; rows <= 26; ++rows)
            story.choices.push_back({rows, 0.1 * std::abs(rows - 21), 0, {}});
        const std::vector<MadeUpPage> pages = makeUp(std::vector<Story>(6, story), sheet).pages;
        QCOMPARE(pages.size(), size_t(3));
        for (size_t i = 0; i + 1 < pages.size(); ++i)
            QCOMPARE(pages[i].free, 0);
    }

    void breaksOnlyWhatIsHigherThanAPage()
    {
        const std::vector<Story> stories = {fixedStory(20), fixedStory(110), fixedStory(20)};
        const std::vector<MadeUpPage> pages = makeUp(stories, sheet).pages;
        int rowsOfLong = 0;
        int slicesOfLong = 0;
        for (const MadeUpPage &page : pages) {
            for (const Slice &slice : page.slices) {
                if (slice.story == 1) {
                    QCOMPARE(slice.fromRow, rowsOfLong);
                    rowsOfLong = slice.toRow;
                    ++slicesOfLong;
                } else {
                    QCOMPARE(slice.toRow - slice.fromRow, 20);
                }
            }
            QVERIFY(usedRows(page) <= 48);
        }
        QCOMPARE(rowsOfLong, 110);
        QVERIFY(slicesOfLong >= 3);
    }

    void beginsAPageWhereThePersonWantsOne()
    {
        std::vector<Story> stories(4, fixedStory(10));
        stories[2].startsPage = true;
        const std::vector<MadeUpPage> pages = makeUp(stories, sheet).pages;
        QCOMPARE(pages.size(), size_t(2));
        QCOMPARE(pages[1].slices.front().story, 2);
    }

    void offersOtherNumbersOfPages()
    {
        // Eight of 20 to 28 rows: two a page look best; more pages leave more white, fewer do not hold them.
        Story story;
        for (int rows = 20; rows <= 28; ++rows)
            story.choices.push_back({rows, 0.2 * std::abs(rows - 23), 0, {}});
        const std::vector<MakeUp> ways = makeUps(std::vector<Story>(8, story), sheet);
        QCOMPARE(ways.front().pages.size(), size_t(4));
        QCOMPARE(makeUp(std::vector<Story>(8, story), sheet).pages.size(), size_t(4));
        QVERIFY(ways.size() >= 3);
        for (size_t i = 1; i < ways.size(); ++i) {
            QCOMPARE(ways[i].pages.size(), ways[i - 1].pages.size() + 1);
            QVERIFY(ways[i].cost > ways[i - 1].cost);
        }
    }

    void setsAllTextsOfAPageWithTheSameAir()
    {
        Story story;
        for (int air = 0; air <= 2; ++air)
            story.choices.push_back({13 + air, double(air * air), air, {}});
        const MakeUp made = makeUp(std::vector<Story>(12, story), sheet);
        for (const MadeUpPage &page : made.pages) {
            for (const Slice &slice : page.slices)
                QCOMPARE(slice.choice, page.slices.front().choice);
        }
    }

    void leavesNoNearlyEmptyLastPage()
    {
        // Five of 15 or 11 rows: four on the first page would leave one alone on the last.
        Story story;
        story.choices = {{15, 0, 0, {}}, {11, 0, 0, {}}};
        const MakeUp made = makeUp(std::vector<Story>(5, story), sheet);
        QCOMPARE(made.pages.size(), size_t(2));
        QVERIFY(made.pages.back().slices.size() >= 2);
    }

    void cutsOnlyWhereItMay()
    {
        std::vector<bool> may(30, true);
        for (int row = 8; row < 14; ++row)
            may[size_t(row)] = false;
        const std::vector<int> heights = {12};
        const std::vector<std::pair<int, int>> expected = {{0, 8}, {8, 20}, {20, 30}};
        QCOMPARE(cutGalley(may, heights), expected);
    }

    void cutsAPieceThatFitsNowhereRatherThanLoseIt()
    {
        const std::vector<std::pair<int, int>> cuts = cutGalley(std::vector<bool>(50, false), std::vector<int>{20});
        QCOMPARE(cuts.front().first, 0);
        QCOMPARE(cuts.back().second, 50);
    }

    void makesNoPagesOfNothing() { QVERIFY(makeUp({}, sheet).pages.empty()); }
};

QTEST_GUILESS_MAIN(MakeupTest)
#include "tst_makeup.moc"
