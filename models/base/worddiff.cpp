// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cuts texts into words and finds the shortest way from one to the other.

#include "models/base/worddiff.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace DiemTin {

namespace {

/// Words taken out and put in beyond which texts are told to share nothing; the search costs its square in memory.
constexpr int MostSteps = 1500;

/// A text cut into tokens: a word, a run of spaces, one line break or one mark. Equal tokens have equal numbers.
struct Tokens
{
    std::vector<int> numbers;
    std::vector<qsizetype> starts; ///< one more than numbers
};

enum class TokenKind { Word, Space, Single };

TokenKind kindOf(QChar character)
{
    if (character == u'\n')
        return TokenKind::Single;
    if (character.isSpace())
        return TokenKind::Space;
    if (character.isLetterOrNumber() || character.isMark() || character.isSurrogate())
        return TokenKind::Word;
    return TokenKind::Single;
}

Tokens tokensOf(const QString &text, QHash<QStringView, int> &numbers)
{
    Tokens tokens;
    qsizetype start = 0;
    while (start < text.size()) {
        const TokenKind kind = kindOf(text.at(start));
        qsizetype end = start + 1;
        while (kind != TokenKind::Single && end < text.size() && kindOf(text.at(end)) == kind)
            ++end;
        const QStringView token = QStringView(text).sliced(start, end - start);
        const auto known = numbers.constFind(token);
        const int number = known != numbers.cend() ? *known : static_cast<int>(numbers.size());
        numbers.insert(token, number);
        tokens.numbers.push_back(number);
        tokens.starts.push_back(start);
        start = end;
    }
    tokens.starts.push_back(text.size());
    return tokens;
}

/// Tokens [start, end) of the text before that tokens [newStart, newEnd) of the text after replace.
struct TokenChange
{
    qsizetype start = 0;
    qsizetype end = 0;
    qsizetype newStart = 0;
    qsizetype newEnd = 0;
};

/// Myers' search between two stretches that begin and end differently. `at(d)` keeps the farthest places that d steps
/// reach on each diagonal, so that the way can be walked back.
class ShortestWay
{
public:
    ShortestWay(const int *before, qsizetype beforeCount, const int *after, qsizetype afterCount)
        : m_before(before)
        , m_after(after)
        , m_beforeCount(beforeCount)
        , m_afterCount(afterCount)
    { }

    /// The single steps in their order, places counted within the stretches; false: too many.
    bool search(std::vector<TokenChange> &steps)
    {
        for (int step = 0; step <= MostSteps; ++step) {
            if (goOneStep(step)) {
                walkBack(step, steps);
                return true;
            }
        }
        return false;
    }

private:
    /// The farthest place in `before` on diagonal k after so many steps.
    [[nodiscard]] qsizetype farthest(int step, int k) const { return m_reached.at(step).at(k + step); }
    [[nodiscard]] bool comesFromAbove(int step, int k) const
    {
        return k == -step || (k != step && farthest(step - 1, k - 1) < farthest(step - 1, k + 1));
    }

    bool goOneStep(int step)
    {
        m_reached.emplace_back(2 * step + 1);
        for (int k = -step; k <= step; k += 2) {
            qsizetype place = 0;
            if (step > 0)
                place = comesFromAbove(step, k) ? farthest(step - 1, k + 1) : farthest(step - 1, k - 1) + 1;
            while (place < m_beforeCount && place - k < m_afterCount && place - k >= 0
                   && m_before[place] == m_after[place - k])
                ++place;
            m_reached.back().at(k + step) = place;
            if (place == m_beforeCount && place - k == m_afterCount)
                return true;
        }
        return false;
    }

    void walkBack(int step, std::vector<TokenChange> &steps) const
    {
        auto k = static_cast<int>(m_beforeCount - m_afterCount);
        for (; step > 0; --step) {
            const bool above = comesFromAbove(step, k);
            k += above ? 1 : -1;
            const qsizetype place = farthest(step - 1, k);
            if (above)
                steps.push_back({place, place, place - k, place - k + 1});
            else
                steps.push_back({place, place + 1, place - k, place - k});
        }
        std::ranges::reverse(steps);
    }

    const int *m_before;
    const int *m_after;
    qsizetype m_beforeCount;
    qsizetype m_afterCount;
    std::vector<std::vector<qsizetype>> m_reached;
};

/// The steps between two token lists, the whole of what is between their common ends where they share too little.
std::vector<TokenChange> stepsBetween(const Tokens &before, const Tokens &after)
{
    const std::vector<int> &a = before.numbers;
    const std::vector<int> &b = after.numbers;
    const auto limit = static_cast<qsizetype>(std::min(a.size(), b.size()));
    qsizetype head = 0;
    while (head < limit && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < limit - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const qsizetype aCount = std::ssize(a) - head - tail;
    const qsizetype bCount = std::ssize(b) - head - tail;
    std::vector<TokenChange> steps;
    if (aCount == 0 && bCount == 0)
        return steps;
    if (!ShortestWay(a.data() + head, aCount, b.data() + head, bCount).search(steps))
        steps.assign(1, {0, aCount, 0, bCount});
    for (TokenChange &step : steps)
        step = {step.start + head, step.end + head, step.newStart + head, step.newEnd + head};
    return steps;
}

/// Whether two steps are one change: nothing but spaces of a line between them.
bool belongTogether(const QString &text, const Tokens &tokens, const TokenChange &first, const TokenChange &second)
{
    const qsizetype from = tokens.starts[first.end];
    const QStringView between = QStringView(text).sliced(from, tokens.starts[second.start] - from);
    return std::ranges::all_of(between, [](QChar c) { return c.isSpace() && c != u'\n'; });
}

} // namespace

QList<TextChange> wordChanges(const QString &before, const QString &after)
{
    if (before == after)
        return {};
    QHash<QStringView, int> numbers;
    const Tokens old = tokensOf(before, numbers);
    const Tokens fresh = tokensOf(after, numbers);
    std::vector<TokenChange> joined;
    for (const TokenChange &step : stepsBetween(old, fresh)) {
        if (!joined.empty() && belongTogether(before, old, joined.back(), step)) {
            joined.back().end = step.end;
            joined.back().newEnd = step.newEnd;
        } else {
            joined.push_back(step);
        }
    }
    QList<TextChange> changes;
    for (const TokenChange &change : joined) {
        const qsizetype start = old.starts[change.start];
        const qsizetype newStart = fresh.starts[change.newStart];
        changes.append(
            {start, old.starts[change.end] - start, after.sliced(newStart, fresh.starts[change.newEnd] - newStart)});
    }
    return changes;
}

QString applied(const QString &text, const QList<TextChange> &changes)
{
    QString result;
    qsizetype done = 0;
    for (const TextChange &change : changes) {
        result += QStringView(text).sliced(done, change.start - done);
        result += change.replacement;
        done = change.end();
    }
    result += QStringView(text).sliced(done);
    return result;
}

bool touch(const TextChange &a, const TextChange &b)
{
    return a.start <= b.end() && b.start <= a.end();
}

qsizetype placeAfter(qsizetype place, const QList<TextChange> &changes)
{
    qsizetype shift = 0;
    for (const TextChange &change : changes) {
        if (change.start >= place)
            break;
        if (change.end() > place)
            return change.start + shift + change.replacement.size();
        shift += change.replacement.size() - change.length;
    }
    return place + shift;
}

QList<DiffPart> diffParts(const QString &before, const QList<TextChange> &changes)
{
    QList<DiffPart> parts;
    const auto add = [&parts](DiffPart::Kind kind, const QString &text) {
        if (!text.isEmpty())
            parts.append({kind, text});
    };
    qsizetype done = 0;
    for (const TextChange &change : changes) {
        add(DiffPart::Kind::Kept, before.sliced(done, change.start - done));
        add(DiffPart::Kind::Removed, before.sliced(change.start, change.length));
        add(DiffPart::Kind::Added, change.replacement);
        done = change.end();
    }
    add(DiffPart::Kind::Kept, before.sliced(done));
    return parts;
}

} // namespace DiemTin
