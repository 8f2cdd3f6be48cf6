// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makeup: which galley of each article goes on which page, so that pages fill and articles stay whole.

#pragma once

#include <span>
#include <vector>

namespace DiemTin {

/// One way to set an article: its height in rows and how far it is from ideal.
struct GalleyChoice
{
    int rows = 0;
    double cost = 0; ///< 0: ideal; see makeupcost.h for the scale
    int air = 0; ///< all of a page that have a choice in it are set with the same
    std::vector<bool> mayBreakAfter; ///< for each row; read only where the article is higher than a page
};

/// An article to be placed, with its choices (at least one).
struct Story
{
    std::vector<GalleyChoice> choices;
    bool startsPage = false; ///< a page break before it
};

/// A stretch of an article on a page.
struct Slice
{
    int story = 0;
    int choice = 0;
    int fromRow = 0; ///< of the galley
    int toRow = 0; ///< behind the last
    int row = 0; ///< on the page
};

/// A page of slices; `free` counts the rows left at its foot.
struct MadeUpPage
{
    std::vector<Slice> slices;
    int free = 0;
    bool ends = false; ///< may end anywhere: the last page, or one before a wished page break
};

/// The pages that a section is made up on.
struct MakeupSheet
{
    int rows = 0; ///< of the grid on a page
    int gap = 1; ///< rows between two articles, at least
    int firstPage = 1; ///< printed number of the section's first page; even ones lie left in a spread
};

/// A way to make a section up, with its cost; see makeupcost.h.
struct MakeUp
{
    std::vector<MadeUpPage> pages;
    double cost = 0;
};

/// The cheapest ways to put the stories on pages, in order: one for every number of pages that is not far from the
/// cheapest of all, fewest pages first. Empty where there are no stories. A story is broken only where it is higher
/// than a page. A shortest path over "the first story of a page", how many pages there are and how the last one ended,
/// with, on each page, the cheapest choices for every number of rows.
[[nodiscard]] std::vector<MakeUp> makeUps(std::span<const Story> stories, const MakeupSheet &sheet);

/// The cheapest of makeUps(); no pages where there are no stories.
[[nodiscard]] MakeUp makeUp(std::span<const Story> stories, const MakeupSheet &sheet);

/// Cuts one galley into columns or pages of the given heights (the last height repeats), at rows where it may be cut.
/// The pairs are [from, to) rows.
[[nodiscard]] std::vector<std::pair<int, int>> cutGalley(const std::vector<bool> &mayBreakAfter,
                                                         std::span<const int> heights);

} // namespace DiemTin
