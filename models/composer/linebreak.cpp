// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Knuth-Plass: the shortest path over feasible line ends, kept apart by line number because line widths differ.

#include "models/composer/linebreak.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace DiemTin {

namespace {

constexpr qreal unbounded = 1e6;

/// A way to end a line behind a chunk: the best one found for its line number.
struct Node
{
    int chunk = 0; ///< lines so far hold the chunks before this one
    int line = 0; ///< number of lines so far
    int previous = -1;
    int sibling = -1; ///< the next node that ends behind the same chunk
    qreal stretch = 0;
    double demerits = 0;
};

/// Totals over the chunks before each chunk, so that a line's width is one subtraction.
struct Totals
{
    Totals(const std::vector<Chunk> &chunks, qreal mostStretch)
        : width(chunks.size() + 1, 0)
        , space(chunks.size() + 1, 0)
        , loosest(chunks.size() + 1, 0)
    {
        for (size_t i = 0; i < chunks.size(); ++i) {
            width[i + 1] = width[i] + chunks[i].width;
            space[i + 1] = space[i] + chunks[i].space;
            loosest[i + 1] = width[i + 1] + (1 + mostStretch) * space[i];
        }
    }
    std::vector<qreal> width;
    std::vector<qreal> space;
    std::vector<qreal> loosest; ///< reach of a line that ends here with its spaces as wide as wanted at most
};

class Breaker
{
public:
    /// Lines looser than `mostStretch` (justified: part of the natural space; ragged: part of the width left empty)
    /// are not considered; unbounded in the last attempt.
    Breaker(const std::vector<Chunk> &chunks, const Measure &measure, Alignment alignment, qreal mostStretch)
        : m_chunks(chunks)
        , m_measure(measure)
        , m_alignment(alignment)
        , m_mostStretch(mostStretch)
        , m_totals(chunks, alignment == Alignment::Justified ? mostStretch : 0)
        , m_endingAt(chunks.size() + 1, -1)
    {
        m_nodes.reserve(chunks.size() * 2 + 8);
    }

    std::vector<LineEnd> run()
    {
        m_nodes.push_back(Node{});
        m_endingAt[0] = 0;
        for (int start = 0; start < count(); ++start) {
            for (int node = m_endingAt[static_cast<size_t>(start)]; node >= 0;
                 node = m_nodes[static_cast<size_t>(node)].sibling)
                tryLinesFrom(node);
        }
        return path(best());
    }

private:
    [[nodiscard]] int count() const { return static_cast<int>(m_chunks.size()); }
    [[nodiscard]] bool justified() const { return m_alignment == Alignment::Justified; }

    /// Offers every line that starts where the node ends.
    void tryLinesFrom(int index)
    {
        const int start = m_nodes[static_cast<size_t>(index)].chunk;
        int end = firstEnd(m_nodes[static_cast<size_t>(index)]);
        for (; end <= count(); ++end) {
            if (end < count() && !m_chunks[static_cast<size_t>(end) - 1].mayBreak)
                continue;
            const Fit fit = fitOf(m_nodes[static_cast<size_t>(index)], end);
            if (fit.tooLong)
                break;
            offer(index, end, fit);
        }
        if (m_mostStretch == unbounded)
            overflow(index, start);
    }

    /// The first end of a line from this node that is not too loose.
    [[nodiscard]] int firstEnd(const Node &from) const
    {
        if (m_mostStretch == unbounded)
            return from.chunk + 1;
        const qreal width = m_measure.at(static_cast<size_t>(from.line));
        const auto begin = static_cast<size_t>(from.chunk);
        const qreal wanted = justified() ? width : width * (1 - m_mostStretch);
        const qreal stretch = justified() ? m_mostStretch : 0;
        const qreal base = m_totals.width[begin] + (1 + stretch) * m_totals.space[begin];
        const auto first = m_totals.loosest.begin() + from.chunk + 1;
        const auto found = std::lower_bound(first, m_totals.loosest.end(), wanted + base);
        const auto end = static_cast<int>(found - m_totals.loosest.begin());
        return std::min(end, count()); // the last line may be as short as it likes
    }

    struct Fit
    {
        bool tooLong = false;
        qreal stretch = 0;
        double badness = 0;
    };

    [[nodiscard]] Fit fitOf(const Node &from, int end) const
    {
        const auto begin = static_cast<size_t>(from.chunk);
        const auto last = static_cast<size_t>(end) - 1;
        const qreal words = m_totals.width[last + 1] - m_totals.width[begin];
        const qreal spaces = m_totals.space[last] - m_totals.space[begin];
        const qreal width = m_measure.at(static_cast<size_t>(from.line));
        const qreal slack = width - words - spaces;
        const bool lastLine = end == count();
        Fit fit;
        if (slack < -(justified() ? MostShrink * spaces : 0) - 0.5) {
            fit.tooLong = true;
            return fit;
        }
        if (lastLine && (m_alignment != Alignment::Balanced)) {
            fit.stretch = justified() && slack < 0 && spaces > 0 ? slack / spaces : 0;
            fit.badness = fit.stretch < 0 ? cubed(fit.stretch / MostShrink) : 0;
            const qreal wanted = 0.12 * width; // a last line of one short syllable looks torn off
            if (words + spaces < wanted && from.line > 0)
                fit.badness += 2 * (1 - (words + spaces) / wanted);
        } else if (justified()) {
            fit.stretch = spaces > 0 ? slack / spaces : slack / std::max(width, qreal(1)) * 20;
            fit.badness = fit.stretch < 0 ? cubed(fit.stretch / MostShrink) : cubed(fit.stretch / MostStretch);
        } else {
            fit.badness = squared(slack / width * 3);
        }
        return fit;
    }

    [[nodiscard]] static double cubed(double ratio) { return std::abs(ratio * ratio * ratio); }
    [[nodiscard]] static double squared(double value) { return value * value; }

    /// Keeps the line if it is the best one so far that ends there with this line number.
    void offer(int from, int end, const Fit &fit)
    {
        const Node &node = m_nodes[static_cast<size_t>(from)];
        // Lines of very different colour should not follow one another.
        const double jump = justified() && node.line > 0 ? 3000 * squared(fit.stretch - node.stretch) : 0;
        int &first = m_endingAt[static_cast<size_t>(end)];
        Node candidate{end,   node.line + 1, from,
                       first, fit.stretch,   node.demerits + squared(1 + 100 * fit.badness) + jump};
        for (int index = first; index >= 0; index = m_nodes[static_cast<size_t>(index)].sibling) {
            Node &known = m_nodes[static_cast<size_t>(index)];
            if (known.line == candidate.line) {
                candidate.sibling = known.sibling;
                if (candidate.demerits < known.demerits)
                    known = candidate;
                return;
            }
        }
        first = static_cast<int>(m_nodes.size());
        m_nodes.push_back(candidate);
    }

    /// Where no line can hold the text up to the next line end: lets it stand out of its line.
    void overflow(int from, int start)
    {
        int end = start + 1;
        while (end < count() && !m_chunks[static_cast<size_t>(end) - 1].mayBreak)
            ++end;
        if (fitOf(m_nodes[static_cast<size_t>(from)], end).tooLong)
            offer(from, end, {false, 0, 1e4});
    }

    [[nodiscard]] int best() const
    {
        int result = -1;
        for (int index = m_endingAt.back(); index >= 0; index = m_nodes[static_cast<size_t>(index)].sibling) {
            if (result < 0
                || m_nodes[static_cast<size_t>(index)].demerits < m_nodes[static_cast<size_t>(result)].demerits)
                result = index;
        }
        return result;
    }

    [[nodiscard]] std::vector<LineEnd> path(int index) const
    {
        std::vector<LineEnd> ends;
        for (; index > 0; index = m_nodes[static_cast<size_t>(index)].previous)
            ends.push_back({m_nodes[static_cast<size_t>(index)].chunk, m_nodes[static_cast<size_t>(index)].stretch});
        std::ranges::reverse(ends);
        return ends;
    }

    const std::vector<Chunk> &m_chunks;
    const Measure &m_measure;
    Alignment m_alignment;
    qreal m_mostStretch;
    Totals m_totals;
    std::vector<Node> m_nodes;
    std::vector<int> m_endingAt; ///< the first node by its chunk; -1: none
};

} // namespace

std::vector<LineEnd> breakLines(const std::vector<Chunk> &chunks, const Measure &measure, Alignment alignment)
{
    if (chunks.empty())
        return {};
    const bool justified = alignment == Alignment::Justified;
    const qreal ragged = alignment == Alignment::Balanced ? 0.7 : 0.35;
    for (const qreal mostStretch : {justified ? 1.0 : ragged, justified ? 2.5 : 0.7, unbounded}) {
        std::vector<LineEnd> ends = Breaker(chunks, measure, alignment, mostStretch).run();
        if (!ends.empty())
            return ends;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace DiemTin
