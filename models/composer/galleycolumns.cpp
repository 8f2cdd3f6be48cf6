// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cuts the long column, evenly where it ends, to the foot of the page where it goes on.

#include "models/composer/galleycolumns.h"

#include <algorithm>

namespace DiemTin {

namespace {

/// Two columns of a height: the rows [from, middle) in the left one, [right, to) in the right one.
struct Pair
{
    int from = 0;
    int middle = 0;
    int right = 0;
    int to = 0;
};

class Folder
{
public:
    Folder(GalleyPlan &plan, const ColumnPlace &place)
        : m_plan(plan)
        , m_place(place)
        , m_rows(plan.rows)
        , m_hasLine(static_cast<size_t>(plan.rows), false)
    {
        for (const GalleyPlan::Block &block : plan.blocks) {
            for (size_t i = 0; i < block.places.size(); ++i)
                m_hasLine[static_cast<size_t>(block.row) + i] = true;
        }
    }

    int fold()
    {
        int top = m_place.top;
        std::array<int, 2> taken = m_place.headRows;
        for (int from = 0; from < m_rows || taken != std::array<int, 2>{}; taken = {}) {
            const int first = m_plan.layout.first > 0 ? m_plan.layout.first : m_place.style.pageRows - m_place.top;
            const int room =
                m_plan.columns.empty() ? std::max({first, taken[0] + 2, taken[1] + 2}) : m_place.style.pageRows;
            const int height = std::min(room, evenHeight(from, taken, room));
            Pair pair = cut(from, taken, height);
            if (pair.to == from && from < m_rows)
                pair.to = pair.middle = pair.right = std::min(m_rows, from + height - taken[0]);
            move(pair, taken, top);
            m_plan.columns.emplace_back(top, top + height);
            m_plan.hole = pair.to < m_rows ? 0 : holeOf(pair, taken, height);
            top += height;
            from = lineFrom(pair.to);
        }
        return top;
    }

private:
    /// The last row, at most `height` behind `from`, that a column may be cut at.
    [[nodiscard]] int cutBefore(int from, int height) const
    {
        int to = std::min(m_rows, from + std::max(0, height));
        while (to > from && to < m_rows && !m_plan.mayBreakAfter[static_cast<size_t>(to) - 1])
            --to;
        return to;
    }

    /// The first row from here on that has a line: no column begins with the white over a sub-heading.
    [[nodiscard]] int lineFrom(int row) const
    {
        while (row < m_rows && !m_hasLine[static_cast<size_t>(row)])
            ++row;
        return row;
    }

    [[nodiscard]] Pair cut(int from, const std::array<int, 2> &taken, int height) const
    {
        const int middle = cutBefore(from, height - taken[0]);
        const int right = lineFrom(middle);
        return {from, middle, right, cutBefore(right, height - taken[1])};
    }

    /// The least height that holds all that is left, on whichever side the photos stand; more than `most` where none
    /// does.
    [[nodiscard]] int evenHeight(int from, const std::array<int, 2> &taken, int most) const
    {
        int height = std::max({(m_rows - from + taken[0] + taken[1] + 1) / 2, taken[0], taken[1]});
        for (; height <= most; ++height) {
            if (cut(from, taken, height).to == m_rows && cut(from, {taken[1], taken[0]}, height).to == m_rows)
                break;
        }
        return height;
    }

    /// Rows that the shorter column lacks, beyond the one that an odd number leaves.
    [[nodiscard]] static int holeOf(const Pair &pair, const std::array<int, 2> &taken, int height)
    {
        const int left = height - taken[0] - (pair.middle - pair.from);
        const int right = height - taken[1] - (pair.to - pair.right);
        return std::max(0, std::max(left, right) - 1);
    }

    /// Moves the lines of these rows to their columns, the head of which comes to stand in row `top`.
    void move(const Pair &pair, const std::array<int, 2> &taken, int top)
    {
        for (GalleyPlan::Block &block : m_plan.blocks) {
            for (size_t i = 0; i < block.places.size(); ++i) {
                const int row = block.row + static_cast<int>(i);
                if (row < pair.from || row >= pair.to)
                    continue;
                const bool right = row >= pair.right;
                const int to = right ? top + taken[1] + row - pair.right : top + taken[0] + row - pair.from;
                block.places[i].x += right ? m_place.shift : 0;
                block.places[i].baseline += (to - row) * m_place.row;
            }
        }
    }

    GalleyPlan &m_plan;
    const ColumnPlace &m_place;
    int m_rows;
    std::vector<bool> m_hasLine; ///< by row
};

} // namespace

int foldIntoColumns(GalleyPlan &plan, const ColumnPlace &place)
{
    const int row = Folder(plan, place).fold();
    for (GalleyPlan::Block &block : plan.blocks) {
        if (!block.places.empty())
            block.row = static_cast<int>(block.places.front().baseline / place.row);
    }
    return row;
}

} // namespace DiemTin
