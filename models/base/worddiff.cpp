// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The greedy algorithm of E. W. Myers, An O(ND) Difference Algorithm and Its Variations (1986), over words.

#include "models/base/worddiff.h"

#include <algorithm>
#include <vector>

namespace DiemTin {

namespace {

/// Changes beyond which two texts count as different altogether; bounds time and memory (9 MB).
constexpr int MostChanges = 1500;

using Tokens = QList<QStringView>;

/// Words (letters, digits and marks on them), runs of spaces, and every other character alone.
Tokens tokens(const QString &text)
{
    const auto kind = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() ? 1 : c.isSpace() && c != u'\n' ? 2 : 0;
    };
    Tokens list;
    const QStringView view(text);
    for (qsizetype at = 0; at < view.size();) {
        qsizetype end = at + (view.at(at).isHighSurrogate() && at + 1 < view.size() ? 2 : 1);
        while (kind(view.at(at)) != 0 && end < view.size() && kind(view.at(end)) == kind(view.at(at)))
            ++end;
        list.append(view.sliced(at, end - at));
        at = end;
    }
    return list;
}

/// Furthest places on each diagonal after so many changes.
using Frontier = std::vector<int>;

class Comparison
{
public:
    Comparison(Tokens before, Tokens after)
        : m_before(std::move(before))
        , m_after(std::move(after))
        , m_n(static_cast<int>(m_before.size()))
        , m_m(static_cast<int>(m_after.size()))
    { }

    /// One letter a step from the beginning: = same, - removed, + added.
    [[nodiscard]] std::string steps()
    {
        Frontier furthest(2 * MostChanges + 3, 0);
        for (int changes = 0; changes <= std::min(MostChanges, m_n + m_m); ++changes) {
            m_history.push_back(
                {furthest.begin() + MostChanges - changes, furthest.begin() + MostChanges + changes + 3});
            for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
                int x = next(furthest, diagonal, changes);
                while (x < m_n && x - diagonal < m_m && m_before.at(x) == m_after.at(x - diagonal))
                    ++x;
                furthest[index(diagonal)] = x;
                if (x >= m_n && x - diagonal >= m_m)
                    return trace(changes);
            }
        }
        return std::string(m_n, '-') + std::string(m_m, '+');
    }

private:
    static size_t index(int diagonal) { return static_cast<size_t>(diagonal + MostChanges + 1); }

    static int next(const Frontier &furthest, int diagonal, int changes)
    {
        const bool down = diagonal == -changes
            || (diagonal != changes && furthest[index(diagonal - 1)] < furthest[index(diagonal + 1)]);
        return down ? furthest[index(diagonal + 1)] : furthest[index(diagonal - 1)] + 1;
    }

    [[nodiscard]] std::string trace(int changes) const
    {
        std::string steps;
        int x = m_n;
        int y = m_m;
        for (int change = changes; change > 0; --change) {
            const Frontier &before = m_history[static_cast<size_t>(change)];
            const auto at = [&](int diagonal) { return before[static_cast<size_t>(diagonal + change + 1)]; };
            const int diagonal = x - y;
            const bool down = diagonal == -change || (diagonal != change && at(diagonal - 1) < at(diagonal + 1));
            const int fromX = down ? at(diagonal + 1) : at(diagonal - 1);
            const int fromY = fromX - (down ? diagonal + 1 : diagonal - 1);
            for (; x > fromX + (down ? 0 : 1) && y > fromY + (down ? 1 : 0); --x, --y)
                steps += '=';
            steps += down ? '+' : '-';
            x = fromX;
            y = fromY;
        }
        steps.append(static_cast<size_t>(x), '=');
        return {steps.rbegin(), steps.rend()};
    }

    Tokens m_before;
    Tokens m_after;
    int m_n;
    int m_m;
    std::vector<Frontier> m_history;
};

/// Collects stretches so that removed text stands before added text.
class Stretches
{
public:
    void same(QStringView text)
    {
        const bool inside = !m_removed.isEmpty() || !m_added.isEmpty();
        if (inside && m_space.isEmpty() && text.trimmed().isEmpty() && !text.contains(u'\n')) {
            m_space = text.toString();
            return;
        }
        flush();
        append(WordChange::Same, text.toString());
    }
    void removed(QStringView text) { change(m_removed, text); }
    void added(QStringView text) { change(m_added, text); }
    [[nodiscard]] QList<WordStretch> finished()
    {
        flush();
        return m_list;
    }

private:
    void change(QString &side, QStringView text)
    {
        const QString space = std::exchange(m_space, QString());
        m_removed += space;
        m_added += space;
        side += text;
    }
    void flush()
    {
        append(WordChange::Removed, std::exchange(m_removed, QString()));
        append(WordChange::Added, std::exchange(m_added, QString()));
        append(WordChange::Same, std::exchange(m_space, QString()));
    }
    void append(WordChange change, const QString &text)
    {
        if (text.isEmpty())
            return;
        if (!m_list.isEmpty() && m_list.constLast().change == change)
            m_list.last().text += text;
        else
            m_list.append({change, text});
    }

    QList<WordStretch> m_list;
    QString m_removed;
    QString m_added;
    QString m_space;
};

} // namespace

QList<WordStretch> wordDifference(const QString &before, const QString &after)
{
    const Tokens first = tokens(before);
    const Tokens second = tokens(after);
    qsizetype x = 0;
    qsizetype y = 0;
    Stretches stretches;
    for (const char step : Comparison(first, second).steps()) {
        if (step == '=') {
            stretches.same(first.at(x++));
            ++y;
        } else if (step == '-') {
            stretches.removed(first.at(x++));
        } else {
            stretches.added(second.at(y++));
        }
    }
    return stretches.finished();
}

} // namespace DiemTin
