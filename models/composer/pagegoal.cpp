// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A shortest path over the sections, by the page each begins on.

#include "models/composer/pagegoal.h"

#include <cstdlib>
#include <map>

namespace DiemTin {

namespace {

struct Way
{
    double cost = 0;
    std::vector<int> pages; ///< of each section so far
};

/// How far a number of pages is from what is wished.
int distance(const PageGoal &goal, int pages)
{
    if (goal.allows(pages))
        return 0;
    if (goal.pages > 0)
        return std::abs(goal.pages - pages);
    const int over = pages % goal.multipleOf;
    return std::min(over, goal.multipleOf - over);
}

} // namespace

std::vector<int> pagesForGoal(const PageGoal &goal, size_t sections, int firstPage, const SectionOptions &options)
{
    std::map<int, Way> ways = {{firstPage, {}}}; // by the page after them
    for (size_t section = 0; section < sections; ++section) {
        std::map<int, Way> longer;
        for (const auto &[page, way] : ways) {
            std::vector<PageOption> offered = options(section, page);
            if (offered.empty())
                offered.push_back({});
            for (const PageOption &option : offered) {
                Way next{way.cost + option.cost, way.pages};
                next.pages.push_back(option.pages);
                const auto [known, added] = longer.try_emplace(page + option.pages, next);
                if (!added && next.cost < known->second.cost)
                    known->second = std::move(next);
            }
        }
        ways = std::move(longer);
    }
    auto best = ways.begin();
    for (auto way = ways.begin(); way != ways.end(); ++way) {
        const int off = distance(goal, way->first - 1);
        const int bestOff = distance(goal, best->first - 1);
        if (off < bestOff || (off == bestOff && way->second.cost < best->second.cost))
            best = way;
    }
    return best->second.pages;
}

} // namespace DiemTin
