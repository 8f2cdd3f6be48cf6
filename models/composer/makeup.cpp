// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The search for pages that fill.

#include "models/composer/makeup.h"

#include "models/composer/makeupcost.h"

#include <QtTypes>

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace DiemTin {

namespace {

constexpr size_t mostOnPage = 12;
/// Ways that take so many pages more or fewer than the cheapest one are followed too.
constexpr int mostPagesOff = 3;
constexpr double infinite = std::numeric_limits<double>::infinity();

using Choices = std::array<quint16, mostOnPage>;

/// Choices made for the stories of one page so far, for one number of rows used.
struct Filling
{
    double cost = infinite;
    Choices choices{};
};

/// Where a page begins: its first story, and the rows that the end of a broken story already takes.
struct Start
{
    int story = 0;
    int used = 0;
    /// By story; pages that begin with the end of a broken story come first, as the search goes from them to others.
    bool operator<(const Start &other) const { return story != other.story ? story < other.story : used > other.used; }
};

/// What is put on a page, and on those behind it where a story is broken.
struct Step
{
    Start from;
    int count = 0; ///< stories placed whole on the page
    Choices choices{};
    int brokenChoice = -1; ///< the story behind them is broken, set so; -1: none
    std::vector<std::pair<int, int>> brokenRows; ///< its stretches, page by page
};

/// A Start reached on so many pages.
struct Node
{
    double cost = infinite;
    int pages = 0;
    int foot = 0; ///< white rows at the foot of the last page, where that lies left in its spread
    int previous = -1;
    int step = -1; ///< that led here
};

/// A page closed with so many white rows at its foot.
struct Closed
{
    double cost = infinite;
    int foot = 0;
    Choices choices{};
};

/// Ways with feet alike are not kept apart.
constexpr size_t footKinds = 4;
size_t footKind(int foot)
{
    return foot == 0 ? 0 : foot <= 2 ? 1 : foot <= 5 ? 2 : 3;
}

class Search
{
public:
    Search(std::span<const Story> stories, const MakeupSheet &sheet)
        : m_stories(stories)
        , m_sheet(sheet)
    { }

    std::vector<MakeUp> run()
    {
        m_nodes.push_back({0, 0, 0, -1, -1});
        m_reached[Start{}] = {0};
        for (auto entry = m_reached.begin(); entry != m_reached.end(); ++entry) {
            forgetOddPageCounts(entry->second);
            if (entry->first.story < count())
                extend(entry->first, entry->second);
        }
        return ways();
    }

private:
    [[nodiscard]] int count() const { return static_cast<int>(m_stories.size()); }
    [[nodiscard]] const Story &story(int index) const { return m_stories[static_cast<size_t>(index)]; }
    [[nodiscard]] Node &node(int index) { return m_nodes[static_cast<size_t>(index)]; }
    /// Whether the page of this number, counted from 1 within the section, lies left in its spread.
    [[nodiscard]] bool liesLeft(int page) const { return (m_sheet.firstPage + page - 1) % 2 == 0; }

    /// Whether a page that ends before this story may end anywhere: no more stories, or a page break that is wished.
    [[nodiscard]] bool endsAt(int index) const { return index == count() || story(index).startsPage; }

    [[nodiscard]] bool tooHigh(int index) const
    {
        return std::ranges::all_of(story(index).choices,
                                   [this](const GalleyChoice &choice) { return choice.rows > m_sheet.rows; });
    }

    void forgetOddPageCounts(std::vector<int> &nodes)
    {
        const int best = *std::ranges::min_element(nodes, {}, [this](int index) { return node(index).cost; });
        std::erase_if(nodes, [&](int index) { return std::abs(node(index).pages - node(best).pages) > mostPagesOff; });
    }

    /// Looks at every page that starts so, with each amount of air.
    void extend(const Start &start, const std::vector<int> &nodes)
    {
        if (start.used > 0)
            close(start, nodes, 0, emptyPage(start));
        for (int air = 0, most = 0; air <= most; ++air)
            most = std::max(most, extend(start, nodes, air));
    }

    [[nodiscard]] std::vector<Filling> emptyPage(const Start &start) const
    {
        std::vector<Filling> fillings(static_cast<size_t>(m_sheet.rows) + 1);
        fillings[static_cast<size_t>(start.used)].cost = 0;
        return fillings;
    }

    /// Returns the most air that a story of these pages offers.
    int extend(const Start &start, const std::vector<int> &nodes, int air)
    {
        std::vector<Filling> fillings = emptyPage(start);
        const bool tail = start.used > 0;
        int most = 0;
        for (int placed = 0; placed < static_cast<int>(mostOnPage) && start.story + placed < count(); ++placed) {
            const int index = start.story + placed;
            if (story(index).startsPage && (placed > 0 || tail))
                break;
            if (tooHigh(index)) {
                if (air == 0)
                    breakStory(start, nodes, placed, fillings);
                break;
            }
            most = std::max(most, mostAirOf(index));
            fillings = withStory(fillings, index, placed, placed > 0 || tail, air);
            if (!close(start, nodes, placed + 1, fillings))
                break;
        }
        return most;
    }

    [[nodiscard]] int mostAirOf(int index) const
    {
        return std::ranges::max(story(index).choices, {}, &GalleyChoice::air).air;
    }

    [[nodiscard]] std::vector<Filling> withStory(const std::vector<Filling> &before, int index, int placed,
                                                 bool needsGap, int air) const
    {
        std::vector<Filling> after(before.size());
        const int wanted = std::min(air, mostAirOf(index));
        const std::vector<GalleyChoice> &choices = story(index).choices;
        for (size_t used = 0; used < before.size(); ++used) {
            if (before[used].cost == infinite)
                continue;
            for (size_t c = 0; c < choices.size(); ++c) {
                if (choices[c].air != wanted)
                    continue;
                const size_t sum = used + static_cast<size_t>(choices[c].rows + (needsGap ? m_sheet.gap : 0));
                const double cost = before[used].cost + choices[c].cost;
                if (sum < after.size() && cost < after[sum].cost) {
                    after[sum].cost = cost;
                    after[sum].choices = before[used].choices;
                    after[sum].choices[static_cast<size_t>(placed)] = static_cast<quint16>(c);
                }
            }
        }
        return after;
    }

    /// The cheapest page for each kind of foot; false where nothing fits.
    bool close(const Start &start, const std::vector<int> &nodes, int placed, const std::vector<Filling> &fillings)
    {
        const bool last = endsAt(start.story + placed);
        const int gaps = std::max(0, placed + (start.used > 0 ? 1 : 0) - 1);
        std::array<Closed, footKinds> pages;
        bool fits = false;
        for (size_t used = 0; used < fillings.size(); ++used) {
            if (fillings[used].cost == infinite)
                continue;
            fits = true;
            const int free = m_sheet.rows - static_cast<int>(used);
            const int foot = last ? 0 : free - rowsIntoGaps(free, gaps);
            const double cost = fillings[used].cost
                + (last ? endCost(static_cast<int>(used), m_sheet.rows) : pageCost(free, gaps, m_sheet.rows));
            Closed &known = pages[footKind(foot)];
            if (cost < known.cost)
                known = {cost, foot, fillings[used].choices};
        }
        for (const Closed &page : pages) {
            if (page.cost < infinite)
                reach(start, nodes, placed, page, last);
        }
        return fits;
    }

    /// From every node at `start`, over this page, to where the next page starts.
    void reach(const Start &start, const std::vector<int> &nodes, int placed, const Closed &page, bool last)
    {
        const auto step = static_cast<int>(m_steps.size());
        m_steps.push_back({start, placed, page.choices, -1, {}});
        for (const int from : nodes) {
            const int pages = node(from).pages + (start.used > 0 ? 0 : 1);
            const bool left = liesLeft(pages);
            const double spread = !left && !last && pages > 1 && start.used == 0
                ? spreadCost(node(from).foot, page.foot, m_sheet.rows)
                : 0;
            offer({start.story + placed, 0},
                  {node(from).cost + page.cost + spread, pages, left ? page.foot : 0, from, step});
        }
    }

    void offer(const Start &at, const Node &candidate)
    {
        std::vector<int> &known = m_reached[at];
        for (const int index : known) {
            Node &other = node(index);
            if (other.pages == candidate.pages && footKind(other.foot) == footKind(candidate.foot)) {
                if (candidate.cost < other.cost)
                    other = candidate;
                return;
            }
        }
        known.push_back(static_cast<int>(m_nodes.size()));
        m_nodes.push_back(candidate);
    }

    /// The story behind those placed is higher than a page: it begins here if a decent part fits, else on the next
    /// page.
    void breakStory(const Start &start, const std::vector<int> &nodes, int placed, const std::vector<Filling> &fillings)
    {
        for (size_t used = 0; used < fillings.size(); ++used) {
            if (fillings[used].cost == infinite)
                continue;
            for (size_t c = 0; c < story(start.story + placed).choices.size(); ++c)
                breakStory(start, nodes, placed, fillings[used], static_cast<int>(used), static_cast<int>(c));
        }
    }

    void breakStory(const Start &start, const std::vector<int> &nodes, int placed, const Filling &filling, int used,
                    int choice)
    {
        const int index = start.story + placed;
        const GalleyChoice &chosen = story(index).choices[static_cast<size_t>(choice)];
        const bool fresh = used == 0;
        const std::array<int, 2> heights = {m_sheet.rows - used - (fresh ? 0 : m_sheet.gap), m_sheet.rows};
        if (heights[0] < m_sheet.rows / 4)
            return;
        std::vector<std::pair<int, int>> rows =
            cutGalley(chosen.mayBreakAfter, std::span(heights).subspan(fresh ? 1 : 0));
        if (rows.front().first == rows.front().second)
            return; // nothing of it may stand on what is left of this page
        const int tail = rows.back().second - rows.back().first;
        const Start next{index + 1, rows.size() > 1 ? tail : 0};
        double cost = filling.cost + chosen.cost + makeupWeights.broken;
        for (size_t i = 0; i + 1 < rows.size(); ++i) {
            const int height = heights[i == 0 && !fresh ? 0 : 1];
            cost += pageCost(height - (rows[i].second - rows[i].first), 0, m_sheet.rows);
        }
        const int more = static_cast<int>(rows.size()) - (start.used > 0 ? 1 : 0);
        const auto step = static_cast<int>(m_steps.size());
        m_steps.push_back({start, placed, filling.choices, choice, std::move(rows)});
        for (const int from : nodes)
            offer(next, {node(from).cost + cost, node(from).pages + more, 0, from, step});
    }

    /// The cheapest way for each number of pages.
    [[nodiscard]] std::vector<MakeUp> ways() const
    {
        std::map<int, int> ends; // node by pages
        for (const auto &[start, nodes] : m_reached) {
            if (start.story < count())
                continue;
            for (const int index : nodes) {
                const Node &end = m_nodes[static_cast<size_t>(index)];
                const auto [known, added] = ends.try_emplace(end.pages, index);
                if (!added && end.cost < m_nodes[static_cast<size_t>(known->second)].cost)
                    known->second = index;
            }
        }
        std::vector<MakeUp> result;
        result.reserve(ends.size());
        for (const auto &[pages, index] : ends)
            result.push_back({pagesTo(index), m_nodes[static_cast<size_t>(index)].cost});
        return result;
    }

    [[nodiscard]] std::vector<MadeUpPage> pagesTo(int index) const
    {
        std::vector<const Step *> steps;
        for (; m_nodes[static_cast<size_t>(index)].step >= 0; index = m_nodes[static_cast<size_t>(index)].previous)
            steps.push_back(&m_steps[static_cast<size_t>(m_nodes[static_cast<size_t>(index)].step)]);
        std::ranges::reverse(steps);
        std::vector<MadeUpPage> result;
        for (const Step *step : steps)
            lay(*step, result);
        for (size_t i = 0; i < result.size(); ++i) {
            const bool last = i + 1 == result.size();
            result[i].ends = last
                || (result[i + 1].slices.front().fromRow == 0 && story(result[i + 1].slices.front().story).startsPage);
            feather(result[i]);
        }
        return result;
    }

    /// Puts the stories of one step on the page it starts on, and the stretches of a broken story on those behind.
    void lay(const Step &step, std::vector<MadeUpPage> &result) const
    {
        if (step.from.used == 0)
            result.emplace_back();
        int row = step.from.used;
        int index = step.from.story;
        for (int i = 0; i < step.count; ++i, ++index) {
            row += row > 0 ? m_sheet.gap : 0;
            const int choice = step.choices[static_cast<size_t>(i)];
            const int rows = story(index).choices[static_cast<size_t>(choice)].rows;
            result.back().slices.push_back({index, choice, 0, rows, row});
            row += rows;
        }
        result.back().free = m_sheet.rows - row;
        if (step.brokenChoice < 0)
            return;
        row += row > 0 ? m_sheet.gap : 0;
        for (size_t i = 0; i < step.brokenRows.size(); ++i) {
            if (i > 0) {
                result.emplace_back();
                row = 0;
            }
            const auto [from, to] = step.brokenRows[i];
            result.back().slices.push_back({index, step.brokenChoice, from, to, row});
            result.back().free = m_sheet.rows - row - (to - from);
        }
    }

    /// Spreads the free rows of a page between its articles, evenly; where it may end anywhere only if that brings its
    /// foot down whole.
    static void feather(MadeUpPage &page)
    {
        const int gaps = static_cast<int>(page.slices.size()) - 1;
        if (gaps < 1 || (page.ends && page.free > mostGapRows * gaps))
            return;
        const int spread = rowsIntoGaps(page.free, gaps);
        for (int i = 1; i <= gaps; ++i)
            page.slices[static_cast<size_t>(i)].row += spread * i / gaps;
        page.free -= spread;
    }

    std::span<const Story> m_stories;
    MakeupSheet m_sheet;
    std::map<Start, std::vector<int>> m_reached; ///< nodes
    std::vector<Node> m_nodes;
    std::vector<Step> m_steps;
};

} // namespace

std::vector<MakeUp> makeUps(std::span<const Story> stories, const MakeupSheet &sheet)
{
    if (stories.empty())
        return {};
    return Search(stories, sheet).run();
}

MakeUp makeUp(std::span<const Story> stories, const MakeupSheet &sheet)
{
    std::vector<MakeUp> ways = makeUps(stories, sheet);
    if (ways.empty())
        return {};
    return std::move(*std::ranges::min_element(ways, {}, &MakeUp::cost));
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
