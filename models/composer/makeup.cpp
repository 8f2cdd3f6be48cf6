// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The search for pages that fill.

#include "models/composer/makeup.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace DiemTin {

namespace {

// The scale of all costs: 1 is a photo a tenth of the measure off its ideal width. A tenth of a page left white costs
// as much as three photos far off; a broken article more than any white.
constexpr double whitePerPercentSquared = 0.12;
constexpr double gapRow = 0.6; ///< a row added between two articles to bring the page's foot down
constexpr double brokenStory = 200;
constexpr size_t mostOnPage = 12;

/// Choices made for the stories of one page so far, for one number of rows used.
struct Filling
{
    double cost = std::numeric_limits<double>::infinity();
    std::array<int, mostOnPage> choices{};
};

/// Where a page begins: its first story, and the rows that the end of a broken story already takes.
struct Start
{
    int story = 0;
    int used = 0;
    /// By story; pages that begin with the end of a broken story come first, as the search goes from them to others.
    bool operator<(const Start &other) const { return story != other.story ? story < other.story : used > other.used; }
};

/// The best way found to reach a Start.
struct Reached
{
    double cost = std::numeric_limits<double>::infinity();
    Start from;
    int count = 0; ///< stories placed whole on the page
    std::array<int, mostOnPage> choices{};
    int brokenChoice = -1; ///< the story behind them is broken, set so; -1: none
    std::vector<std::pair<int, int>> brokenRows; ///< its stretches, page by page
};

double whiteCost(int free, int stories, int capacity)
{
    const int feather = std::min(free, std::max(0, stories - 1));
    const double percent = 100.0 * (free - feather) / capacity;
    return whitePerPercentSquared * percent * percent + gapRow * feather;
}

class Search
{
public:
    Search(std::span<const Story> stories, int capacity, int gap)
        : m_stories(stories)
        , m_capacity(capacity)
        , m_gap(gap)
    { }

    std::vector<MadeUpPage> run()
    {
        m_reached[Start{}].cost = 0;
        for (auto entry = m_reached.begin(); entry != m_reached.end(); ++entry) {
            if (entry->first.story < count())
                extend(entry->first, entry->second.cost);
        }
        return pages();
    }

private:
    [[nodiscard]] int count() const { return static_cast<int>(m_stories.size()); }
    [[nodiscard]] const Story &story(int index) const { return m_stories[static_cast<size_t>(index)]; }

    [[nodiscard]] bool tooHigh(int index) const
    {
        return std::ranges::all_of(story(index).choices,
                                   [this](const GalleyChoice &choice) { return choice.rows > m_capacity; });
    }

    /// Looks at every page that starts so.
    void extend(const Start &start, double costSoFar)
    {
        std::vector<Filling> fillings(static_cast<size_t>(m_capacity) + 1);
        fillings[static_cast<size_t>(start.used)].cost = costSoFar;
        const bool tail = start.used > 0;
        if (tail)
            reachNext(start, 0, fillings);
        for (int placed = 0; placed < static_cast<int>(mostOnPage) && start.story + placed < count(); ++placed) {
            const int index = start.story + placed;
            if (story(index).startsPage && (placed > 0 || tail))
                return;
            if (tooHigh(index)) {
                breakStory(start, placed, fillings);
                return;
            }
            fillings = withStory(fillings, index, placed, placed > 0 || tail);
            reachNext(start, placed + 1, fillings);
        }
    }

    [[nodiscard]] std::vector<Filling> withStory(const std::vector<Filling> &before, int index, int placed,
                                                 bool needsGap) const
    {
        std::vector<Filling> after(before.size());
        const std::vector<GalleyChoice> &choices = story(index).choices;
        for (size_t used = 0; used < before.size(); ++used) {
            if (before[used].cost == std::numeric_limits<double>::infinity())
                continue;
            for (size_t c = 0; c < choices.size(); ++c) {
                const size_t sum = used + static_cast<size_t>(choices[c].rows + (needsGap ? m_gap : 0));
                const double cost = before[used].cost + choices[c].cost;
                if (sum < after.size() && cost < after[sum].cost) {
                    after[sum].cost = cost;
                    after[sum].choices = before[used].choices;
                    after[sum].choices[static_cast<size_t>(placed)] = static_cast<int>(c);
                }
            }
        }
        return after;
    }

    void reachNext(const Start &start, int placed, const std::vector<Filling> &fillings)
    {
        const bool last = start.story + placed == count();
        Reached &next = m_reached[Start{start.story + placed, 0}];
        for (size_t used = 0; used < fillings.size(); ++used) {
            const Filling &filling = fillings[used];
            if (filling.cost == std::numeric_limits<double>::infinity())
                continue;
            const int free = m_capacity - static_cast<int>(used);
            const double cost =
                filling.cost + (last ? 0 : whiteCost(free, placed + (start.used > 0 ? 1 : 0), m_capacity));
            if (cost < next.cost)
                next = {cost, start, placed, filling.choices, -1, {}};
        }
    }

    /// The story behind those placed is higher than a page: it begins here if a decent part fits, else on the next
    /// page.
    void breakStory(const Start &start, int placed, const std::vector<Filling> &fillings)
    {
        const int index = start.story + placed;
        for (size_t used = 0; used < fillings.size(); ++used) {
            if (fillings[used].cost == std::numeric_limits<double>::infinity())
                continue;
            for (size_t c = 0; c < story(index).choices.size(); ++c) {
                const GalleyChoice &choice = story(index).choices[c];
                const bool fresh = used == 0;
                const std::array<int, 2> heights = {m_capacity - static_cast<int>(used) - (fresh ? 0 : m_gap),
                                                    m_capacity};
                if (heights[0] < m_capacity / 4)
                    continue;
                const std::span<const int> wanted = std::span(heights).subspan(fresh ? 1 : 0);
                std::vector<std::pair<int, int>> rows = cutGalley(choice.mayBreakAfter, wanted);
                if (rows.front().first == rows.front().second)
                    continue; // nothing of it may stand on what is left of this page
                const int tail = rows.back().second - rows.back().first;
                Reached &next = m_reached[Start{index + 1, rows.size() > 1 ? tail : 0}];
                const double cost = fillings[used].cost + choice.cost + brokenStory;
                if (cost < next.cost)
                    next = {cost, start, placed, fillings[used].choices, static_cast<int>(c), std::move(rows)};
            }
        }
    }

    [[nodiscard]] std::vector<MadeUpPage> pages() const
    {
        auto best = m_reached.end();
        for (auto entry = m_reached.begin(); entry != m_reached.end(); ++entry) {
            if (entry->first.story == count() && (best == m_reached.end() || entry->second.cost < best->second.cost))
                best = entry;
        }
        std::vector<std::pair<Start, const Reached *>> steps;
        for (; best != m_reached.end() && (best->first.story > 0 || best->first.used > 0);
             best = m_reached.find(best->second.from))
            steps.emplace_back(best->first, &best->second);
        std::ranges::reverse(steps);
        std::vector<MadeUpPage> result;
        for (const auto &[start, step] : steps)
            lay(*step, result);
        for (MadeUpPage &page : result)
            feather(page);
        return result;
    }

    /// Puts the stories of one step on the page it starts on, and the stretches of a broken story on those behind.
    void lay(const Reached &step, std::vector<MadeUpPage> &result) const
    {
        if (step.from.used == 0)
            result.emplace_back();
        int row = step.from.used;
        int index = step.from.story;
        for (int i = 0; i < step.count; ++i, ++index) {
            row += row > 0 ? m_gap : 0;
            const int choice = step.choices[static_cast<size_t>(i)];
            const int rows = story(index).choices[static_cast<size_t>(choice)].rows;
            result.back().slices.push_back({index, choice, 0, rows, row});
            row += rows;
        }
        result.back().free = m_capacity - row;
        if (step.brokenChoice < 0)
            return;
        row += row > 0 ? m_gap : 0;
        for (size_t i = 0; i < step.brokenRows.size(); ++i) {
            if (i > 0) {
                result.emplace_back();
                row = 0;
            }
            const auto [from, to] = step.brokenRows[i];
            result.back().slices.push_back({index, step.brokenChoice, from, to, row});
            result.back().free = m_capacity - row - (to - from);
        }
    }

    /// Spreads the last rows of a page that is nearly full between its articles.
    void feather(MadeUpPage &page) const
    {
        const int gaps = static_cast<int>(page.slices.size()) - 1;
        if (gaps < 1 || page.free > 3 * gaps)
            return;
        const int spread = std::min(page.free, 2 * gaps);
        for (int i = 1; i <= gaps; ++i)
            page.slices[static_cast<size_t>(i)].row += spread * i / gaps;
        page.free -= spread;
    }

    std::span<const Story> m_stories;
    int m_capacity;
    int m_gap;
    std::map<Start, Reached> m_reached;
};

} // namespace

std::vector<MadeUpPage> makeUp(std::span<const Story> stories, int rowsPerPage, int gap)
{
    if (stories.empty())
        return {};
    return Search(stories, rowsPerPage, gap).run();
}

std::vector<std::pair<int, int>> cutGalley(const std::vector<bool> &mayBreakAfter, std::span<const int> heights)
{
    std::vector<std::pair<int, int>> cuts;
    const int rows = static_cast<int>(mayBreakAfter.size());
    int from = 0;
    for (size_t i = 0; from < rows || cuts.empty(); ++i) {
        const int height = std::max(1, heights[std::min(i, heights.size() - 1)]);
        int to = std::min(rows, from + height);
        int cut = to;
        while (cut < rows && cut > from && !mayBreakAfter[static_cast<size_t>(cut) - 1])
            --cut;
        if (cut > from || i + 1 < heights.size())
            to = cut; // nothing may end here: leave this column empty where a higher one follows
        cuts.emplace_back(from, to);
        from = to;
    }
    return cuts;
}

} // namespace DiemTin
