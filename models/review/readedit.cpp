// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tries the ways of making a change, the simplest first, until one reads as it should.

#include "models/review/readedit.h"

#include "models/base/viettext.h"
#include "models/editorial/markdown.h"

#include <QRegularExpression>

namespace DiemTin {

namespace {

/// The source around the words that are put in.
struct Way
{
    QString head;
    QString tail;
};

/// Where the change is made in the source.
struct Gap
{
    const QString &source;
    qsizetype behind; ///< what is read before it
    qsizetype first; ///< that is taken out
    qsizetype last; ///< behind the last one taken out
    qsizetype before; ///< what is read after it
    QString inner; ///< signs among what is taken out
};

Gap gapOf(const ReadText &text, qsizetype start, qsizetype end)
{
    Gap gap{.source = text.source(),
            .behind = text.sourceBehind(start),
            .first = text.sourceBehind(start),
            .last = text.sourceBehind(start),
            .before = text.sourceBefore(end),
            .inner = {}};
    if (end > start) {
        gap.first = text.sourcePlace(start);
        gap.last = text.sourcePlace(end - 1) + 1;
        for (qsizetype i = start + 1; i < end; ++i)
            gap.inner += gap.source.sliced(text.sourceBehind(i), text.sourcePlace(i) - text.sourceBehind(i));
    }
    return gap;
}

/// White space goes out of what the signs beside it enclose: behind signs that begin the tail, before signs that begin
/// it or end the head.
QList<Way> withSpacesMoved(const Way &way, const QString &signsBehind, const QString &signsBefore)
{
    static const QRegularExpression last(QStringLiteral(R"([ \t]+$)"));
    static const QRegularExpression first(QStringLiteral(R"(^[ \t]+)"));
    QList<Way> ways;
    if (const auto match = last.match(way.head); match.hasMatch() && !signsBehind.isEmpty()) {
        ways.append({way.head.first(match.capturedStart()) + signsBehind + match.captured(),
                     way.tail.sliced(signsBehind.size())});
    }
    if (const auto match = first.match(way.tail); match.hasMatch() && !signsBefore.isEmpty()) {
        ways.append({way.head.chopped(signsBefore.size()) + match.captured() + signsBefore,
                     way.tail.sliced(match.capturedLength())});
    }
    const QString inside = way.tail.sliced(signsBehind.size());
    if (const auto match = first.match(inside); match.hasMatch() && !signsBehind.isEmpty())
        ways.append({way.head + match.captured(), signsBehind + inside.sliced(match.capturedLength())});
    return ways;
}

QList<Way> waysOfRemoving(const Gap &gap)
{
    const auto upTo = [&gap](qsizetype place) { return gap.source.first(place); };
    const auto from = [&gap](qsizetype place) { return gap.source.sliced(place); };
    const QString signsBefore = gap.source.sliced(gap.behind, gap.first - gap.behind);
    const QString signsBehind = gap.source.sliced(gap.last, gap.before - gap.last);
    QList<Way> ways = {{upTo(gap.first), from(gap.last)}};
    if (!gap.inner.isEmpty()) {
        ways.append({upTo(gap.first), gap.inner + from(gap.last)});
        ways.append({upTo(gap.first) + gap.inner, from(gap.last)});
    }
    ways += withSpacesMoved(ways.constFirst(), signsBehind, signsBefore);
    if (!gap.inner.isEmpty()) {
        ways += withSpacesMoved(ways.at(1), gap.inner + signsBehind, signsBefore);
        ways += withSpacesMoved(ways.at(1), gap.inner, signsBefore);
    }
    ways += {{upTo(gap.behind), from(gap.before)},
             {upTo(gap.behind), from(gap.last)},
             {upTo(gap.first), from(gap.before)},
             {upTo(gap.behind), signsBefore + gap.inner + from(gap.last)},
             {upTo(gap.first) + gap.inner + signsBehind, from(gap.before)}};
    return ways;
}

/// Signs that end a look and begin it again, for a paragraph broken within it.
QString marksOf(ReadLooks looks)
{
    return looks.testFlag(ReadLook::Bold)
        ? looks.testFlag(ReadLook::Italic) ? QStringLiteral("***") : QStringLiteral("**")
        : looks.testFlag(ReadLook::Italic) ? QStringLiteral("*")
                                           : QString();
}

/// Words of which none can be a sign.
QString withBackslashes(const QString &words)
{
    static const QRegularExpression signs(QStringLiteral(R"(([\\*_\[\]<>#`&!~+-]))"));
    return QString(words).replace(signs, QStringLiteral("\\\\1"));
}

/// Where the paragraph begins: signs of one can go over its lines.
qsizetype paragraphStart(QStringView text, qsizetype place)
{
    const qsizetype blank = place == 0 ? -1 : text.lastIndexOf(QStringLiteral("\n\n"), place - 1);
    return blank < 0 ? 0 : std::min(blank + 2, place);
}

qsizetype paragraphEnd(QStringView text, qsizetype place)
{
    const qsizetype blank = text.indexOf(QStringLiteral("\n\n"), place);
    return blank < 0 ? text.size() : blank;
}

/// A line that is read as this, without any look.
QString plainLine(const QString &line)
{
    static const QRegularExpression mark(QStringLiteral(R"(^[ \t]*(?:-|\d{1,9}[.)])[ \t]+)"));
    const qsizetype start = mark.match(line).capturedLength();
    return line.first(start) + withBackslashes(line.sliced(start));
}

/// The paragraphs of the change written anew: looks are lost there, words never.
QString rewritten(const ReadText &text, qsizetype start, qsizetype end, const QString &read)
{
    const qsizetype from = paragraphStart(text.text(), start);
    const qsizetype to = paragraphEnd(text.text(), end);
    const QString &source = text.source();
    const QString lines = read.sliced(from, read.size() - from - (text.text().size() - to));
    QStringList plain;
    for (const QString &line : lines.split(u'\n'))
        plain.append(plainLine(line));
    return source.first(text.sourceBehind(from)) + plain.join(u'\n') + source.sliced(text.sourceBefore(to));
}

class Change
{
public:
    Change(const ReadText &text, qsizetype start, qsizetype end, const QString &words)
        : m_text(text)
        , m_start(start)
        , m_end(end)
        , m_words(words)
        , m_read(nfc(text.text().first(start) + words) + text.text().sliced(end))
    { }

    ReadText made()
    {
        const Gap gap = gapOf(m_text, m_start, m_end);
        QList<Way> ways = waysOfRemoving(gap);
        if (m_words.isEmpty()) // signs that nothing is left between go
            ways.prepend({gap.source.first(gap.behind), gap.source.sliced(gap.before)});
        else if (m_start == m_end && m_words.front().isSpace())
            ways.prepend(ways.takeLast()); // a space behind a link or bold words ends them
        for (const bool keepsLooks : {true, false}) {
            for (const Way &way : ways) {
                if (tries(way.head, m_words, way.tail, keepsLooks))
                    return m_made;
            }
            for (const Way &way : ways.first(m_words.isEmpty() ? 0 : ways.size())) {
                if (tries(way.head, withBackslashes(m_words), way.tail, keepsLooks) || triesBreak(way, keepsLooks))
                    return m_made;
            }
        }
        return ReadText(rewritten(m_text, m_start, m_end, m_read), m_text.form());
    }

private:
    bool tries(const QString &head, const QString &words, const QString &tail, bool keepsLooks)
    {
        m_made = ReadText(nfc(head + words) + tail, m_text.form());
        return m_made.text() == m_read && (!keepsLooks || haveSameLooks());
    }

    /// A paragraph broken within bold or italic words.
    bool triesBreak(const Way &way, bool keepsLooks)
    {
        const QString marks = m_start > 0 ? marksOf(m_text.look(m_start - 1)) : QString();
        if (marks.isEmpty() || !m_words.contains(u'\n'))
            return false;
        static const QRegularExpression last(QStringLiteral(R"(\s*$)"));
        static const QRegularExpression first(QStringLiteral(R"(^\s*)"));
        const QString before = last.match(way.head).captured();
        const QString after = first.match(way.tail).captured();
        return tries(way.head.chopped(before.size()), marks + before + m_words + after + marks,
                     way.tail.sliced(after.size()), keepsLooks);
    }

    /// What is read before and behind the change looks as it did.
    [[nodiscard]] bool haveSameLooks() const
    {
        for (qsizetype i = 0; i + 1 < m_start; ++i) {
            if (m_made.look(i) != m_text.look(i))
                return false;
        }
        const qsizetype growth = m_made.text().size() - m_text.text().size();
        for (qsizetype i = m_end; i < m_text.text().size(); ++i) {
            if (m_made.look(i + growth) != m_text.look(i))
                return false;
        }
        return true;
    }

    const ReadText &m_text;
    qsizetype m_start;
    qsizetype m_end;
    const QString &m_words;
    QString m_read; ///< what is to be read
    ReadText m_made;
};

} // namespace

ReadText replaced(const ReadText &text, qsizetype start, qsizetype end, const QString &words)
{
    return Change(text, start, end, words).made();
}

} // namespace DiemTin
