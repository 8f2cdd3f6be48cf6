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
/// The widest word space of a paragraph that is set with a line more or less than looks best.
constexpr qreal widestOfVaried = 0.6;
/// A last line that fills less of its width looks torn off.
constexpr qreal shortestLast = 0.12;

/// What lines are considered: how wide word spaces may get, and how much of a ragged line may stay empty.
struct Limits
{
    qreal stretch = 0;
    qreal ragged = 0;
};

/// A way to end a line behind a chunk: the best one found for its line number.
struct Node
{
    int chunk = 0; ///< lines so far hold the chunks before this one
    int line = 0; ///< number of lines so far
    int previous = -1;
    int sibling = -1; ///< the next node that ends behind the same chunk
    qreal stretch = 0;
    bool ragged = false; ///< the line is not justified
    double demerits = 0;
};

/// Totals over the chunks before each chunk, so that a line's width is one subtraction.
struct Totals
{
    Totals(const std::vector<Chunk> &chunks, qreal mostStretch)
        : width(chunks.size() + 1, 0)
        , space(chunks.size() + 1, 0)
        , loosest(chunks.size() + 1, 0)
        , natural(chunks.size() + 1, 0)
    {
        for (size_t i = 0; i < chunks.size(); ++i) {
            width[i + 1] = width[i] + chunks[i].width;
            space[i + 1] = space[i] + chunks[i].space;
            loosest[i + 1] = width[i + 1] + (1 + mostStretch) * space[i];
            natural[i + 1] = width[i + 1] + space[i];
        }
    }
    std::vector<qreal> width;
    std::vector<qreal> space;
    std::vector<qreal> loosest; ///< reach of a line that ends here with its spaces as wide as wanted at most
    std::vector<qreal> natural; ///< the same with natural spaces
};

class Breaker
{
public:
    /// Lines beyond the limits are not considered; unbounded in the last attempt.
    Breaker(const std::vector<Chunk> &chunks, const Measure &measure, Alignment alignment, Limits limits)
        : m_chunks(chunks)
        , m_measure(measure)
        , m_alignment(alignment)
        , m_limits(limits)
        , m_totals(chunks, limits.stretch)
        , m_endingAt(chunks.size() + 1, -1)
    {
        m_nodes.reserve(chunks.size() * 2 + 8);
    }

    std::vector<LineEnd> run()
    {
        walk();
        return path(best());
    }

    /// What run() gives, and the best of those with a line less and a line more.
    std::vector<std::vector<LineEnd>> runVaried()
    {
        walk();
        const int first = best();
        if (first < 0)
            return {};
        std::vector<std::vector<LineEnd>> ways = {path(first)};
        const int lines = m_nodes[static_cast<size_t>(first)].line;
        for (int index = m_endingAt.back(); index >= 0; index = m_nodes[static_cast<size_t>(index)].sibling) {
            const Node &node = m_nodes[static_cast<size_t>(index)];
            if (std::abs(node.line - lines) == 1 && looksWell(index))
                ways.push_back(path(index));
        }
        return ways;
    }

private:
    void walk()
    {
        m_nodes.push_back(Node{});
        m_endingAt[0] = 0;
        for (int start = 0; start < count(); ++start) {
            for (int node = m_endingAt[static_cast<size_t>(start)]; node >= 0;
                 node = m_nodes[static_cast<size_t>(node)].sibling)
                tryLinesFrom(node);
        }
    }

    /// No wide word spaces, no torn-off last line.
    [[nodiscard]] bool looksWell(int index) const
    {
        const auto last = static_cast<size_t>(m_nodes[static_cast<size_t>(index)].previous);
        const qreal reach = m_totals.natural.back() - m_totals.width[static_cast<size_t>(m_nodes[last].chunk)]
            - m_totals.space[static_cast<size_t>(m_nodes[last].chunk)];
        if (reach < shortestLast * m_measure.at(static_cast<size_t>(m_nodes[last].line)))
            return false;
        for (; index > 0; index = m_nodes[static_cast<size_t>(index)].previous) {
            if (m_nodes[static_cast<size_t>(index)].stretch > widestOfVaried)
                return false;
        }
        return true;
    }

    [[nodiscard]] int count() const { return static_cast<int>(m_chunks.size()); }
    [[nodiscard]] bool justified(qreal width) const
    {
        return m_alignment == Alignment::Justified && width >= m_measure.raggedBelow;
    }

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
        if (m_limits.stretch == unbounded)
            overflow(index, start);
    }

    /// The first end of a line from this node that is not too loose.
    [[nodiscard]] int firstEnd(const Node &from) const
    {
        if (m_limits.stretch == unbounded)
            return from.chunk + 1;
        const qreal width = m_measure.at(static_cast<size_t>(from.line));
        const auto begin = static_cast<size_t>(from.chunk);
        const bool just = justified(width);
        const qreal wanted = just ? width : width * (1 - m_limits.ragged);
        const qreal base = m_totals.width[begin] + (1 + (just ? m_limits.stretch : 0)) * m_totals.space[begin];
        const std::vector<qreal> &reach = just ? m_totals.loosest : m_totals.natural;
        const auto found = std::lower_bound(reach.begin() + from.chunk + 1, reach.end(), wanted + base);
        const auto end = static_cast<int>(found - reach.begin());
        return std::min(end, count()); // the last line may be as short as it likes
    }

    struct Fit
    {
        bool tooLong = false;
        qreal stretch = 0;
        double badness = 0;
        bool ragged = false;
    };

    [[nodiscard]] Fit fitOf(const Node &from, int end) const
    {
        const auto begin = static_cast<size_t>(from.chunk);
        const auto last = static_cast<size_t>(end) - 1;
        const qreal words = m_totals.width[last + 1] - m_totals.width[begin];
        const qreal spaces = m_totals.space[last] - m_totals.space[begin];
        const bool just = justified(m_measure.at(static_cast<size_t>(from.line)));
        const qreal width = m_measure.at(static_cast<size_t>(from.line)) + m_chunks[begin].hangLeft
            + (just ? m_chunks[last].hangRight : 0);
        const qreal slack = width - words - spaces;
        const bool lastLine = end == count();
        Fit fit;
        fit.ragged = m_alignment == Alignment::Justified && !just;
        if (slack < -(just ? MostShrink * spaces : 0) - 0.5) {
            fit.tooLong = true;
            return fit;
        }
        if (lastLine && (m_alignment != Alignment::Balanced)) {
            fit.stretch = just && slack < 0 && spaces > 0 ? slack / spaces : 0;
            fit.badness = fit.stretch < 0 ? cubed(fit.stretch / MostShrink) : 0;
            const qreal wanted = shortestLast * width;
            if (words + spaces < wanted && from.line > 0)
                fit.badness += 2 * (1 - (words + spaces) / wanted);
        } else if (just) {
            fit.stretch = spaces > 0 ? slack / spaces : slack / std::max(width, qreal(1)) * 20;
            fit.badness = fit.stretch < 0 ? cubed(fit.stretch / MostShrink) : cubed(fit.stretch / MostStretch);
        } else {
            fit.badness = squared(slack / width * 3);
        }
        if (!lastLine)
            fit.badness += m_chunks[last].penalty;
        return fit;
    }

    [[nodiscard]] static double cubed(double ratio) { return std::abs(ratio * ratio * ratio); }
    [[nodiscard]] static double squared(double value) { return value * value; }

    /// Keeps the line if it is the best one so far that ends there with this line number.
    void offer(int from, int end, const Fit &fit)
    {
        const Node &node = m_nodes[static_cast<size_t>(from)];
        // Lines of very different colour should not follow one another.
        const double jump =
            !fit.ragged && !node.ragged && node.line > 0 ? 3000 * squared(fit.stretch - node.stretch) : 0;
        int &first = m_endingAt[static_cast<size_t>(end)];
        Node candidate{end,
                       node.line + 1,
                       from,
                       first,
                       fit.stretch,
                       fit.ragged,
                       node.demerits + squared(1 + 100 * fit.badness) + jump};
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
            offer(from, end, {false, 0, 1e4, false});
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
            ends.push_back({m_nodes[static_cast<size_t>(index)].chunk, m_nodes[static_cast<size_t>(index)].stretch,
                            m_nodes[static_cast<size_t>(index)].ragged});
        std::ranges::reverse(ends);
        return ends;
    }

    const std::vector<Chunk> &m_chunks;
    const Measure &m_measure;
    Alignment m_alignment;
    Limits m_limits;
    Totals m_totals;
    std::vector<Node> m_nodes;
    std::vector<int> m_endingAt; ///< the first node by its chunk; -1: none
};

} // namespace

std::vector<LineEnd> breakLines(const std::vector<Chunk> &chunks, const Measure &measure, Alignment alignment)
{
    if (chunks.empty())
        return {};
    const bool balanced = alignment == Alignment::Balanced;
    for (const Limits limits : {Limits{1.0, balanced ? 0.7 : 0.35}, Limits{2.5, 0.7}, Limits{unbounded, unbounded}}) {
        std::vector<LineEnd> ends = Breaker(chunks, measure, alignment, limits).run();
        if (!ends.empty())
            return ends;
    }
    Q_UNREACHABLE_RETURN({});
}

std::vector<std::vector<LineEnd>> waysToBreak(const std::vector<Chunk> &chunks, const Measure &measure)
{
    if (chunks.empty())
        return {{}};
    std::vector<std::vector<LineEnd>> ways =
        Breaker(chunks, measure, Alignment::Justified, Limits{1.0, 0.35}).runVaried();
    if (ways.empty())
        ways = {breakLines(chunks, measure, Alignment::Justified)};
    return ways;
}

} // namespace DiemTin
