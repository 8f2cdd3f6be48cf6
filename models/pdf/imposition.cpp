// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Orders pages on sides.

#include "models/pdf/imposition.h"

namespace DiemTin {

namespace {

constexpr int PagesOfASheet = 4;

/// The cells of a side, in reading order.
std::vector<QRectF> cells(Arrangement arrangement)
{
    switch (arrangement) {
    case Arrangement::Single:
        break;
    case Arrangement::TwoUp:
    case Arrangement::Booklet:
        return {{0, 0, 0.5, 1}, {0.5, 0, 0.5, 1}};
    case Arrangement::FourUp:
        return {{0, 0, 0.5, 0.5}, {0.5, 0, 0.5, 0.5}, {0, 0.5, 0.5, 0.5}, {0.5, 0.5, 0.5, 0.5}};
    }
    return {{0, 0, 1, 1}};
}

/// The order of a booklet's pages, two a side: the outermost sheet first, its outside first.
std::vector<int> bookletOrder(int pages)
{
    const int whole = (pages + PagesOfASheet - 1) / PagesOfASheet * PagesOfASheet;
    std::vector<int> order;
    for (int first = 0, last = whole - 1; first < last; first += 2, last -= 2)
        order.insert(order.end(), {last, first, first + 1, last - 1});
    for (int &page : order)
        page = page < pages ? page : -1;
    return order;
}

} // namespace

std::vector<SheetSide> imposed(int pages, Arrangement arrangement)
{
    std::vector<int> order;
    if (arrangement == Arrangement::Booklet)
        order = bookletOrder(pages);
    else
        for (int page = 0; page < pages; ++page)
            order.push_back(page);
    const std::vector<QRectF> room = cells(arrangement);
    std::vector<SheetSide> sides;
    for (size_t i = 0; i < order.size(); ++i) {
        const size_t cell = i % room.size();
        if (cell == 0)
            sides.emplace_back();
        sides.back().push_back({order[i], room[cell]});
    }
    return sides;
}

bool liesAcross(Arrangement arrangement)
{
    return arrangement == Arrangement::TwoUp || arrangement == Arrangement::Booklet;
}

} // namespace DiemTin
