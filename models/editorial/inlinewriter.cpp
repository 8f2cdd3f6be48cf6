// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts the marks where Markdown accepts them, and reads back what was written.

#include "models/editorial/inlinewriter.h"

#include <algorithm>
#include <array>

namespace DiemTin {

namespace {

/// In the order in which marks of one length enclose each other. Links, <sub> and <sup> are solid: they have brackets
/// of their own and are never written in two halves.
enum Mark { Link, Subscript, Superscript, Bold, Italic, MarkCount };

bool isSolid(int mark)
{
    return mark <= Superscript;
}

bool has(const InlinePiece &piece, int mark)
{
    const std::array<bool, MarkCount> marks = {!piece.run.link.isEmpty(), piece.run.subscript, piece.run.superscript,
                                               piece.run.bold, piece.run.italic};
    return marks.at(static_cast<size_t>(mark));
}

bool isPunctuation(QChar c)
{
    return c.isPunct() || c.isSymbol();
}

/// Takes white space, and punctuation that touches a letter outside, out of the edges of one emphasis.
void tighten(QList<InlinePiece> &pieces, bool TextRun::*emphasis)
{
    const auto edge = [&](const auto &first, const auto &last, auto farEnd) {
        bool outsideIsLetter = false;
        bool inside = false;
        for (auto piece = first; piece != last; ++piece) {
            const QString &text = piece->run.text;
            const QChar c = text.isEmpty() ? QChar(u' ') : text.front(); // styled edges are single characters
            bool &set = piece->run.*emphasis;
            if (set && !inside && text.size() <= 1 && (c.isSpace() || (isPunctuation(c) && outsideIsLetter)))
                set = false;
            inside = set;
            const QChar behind = text.isEmpty() ? c : farEnd(text);
            outsideIsLetter = !behind.isSpace() && !isPunctuation(behind);
        }
    };
    edge(pieces.begin(), pieces.end(), [](const QString &text) { return text.back(); });
    edge(std::make_reverse_iterator(pieces.end()), std::make_reverse_iterator(pieces.begin()),
         [](const QString &text) { return text.front(); });
}

/// Writes pieces with marks nested into one another.
class Writer
{
public:
    /// Emphasis may be written in one stretch over solid marks, or anew in each part of them.
    enum class Stretch { Over, Anew };

    Writer(const QList<InlinePiece> &pieces, Stretch stretch, QLatin1StringView italic)
        : m_pieces(pieces)
        , m_stretch(stretch)
        , m_italic(italic)
    { }

    QString write()
    {
        emitRange(0, m_pieces.size(), {});
        return m_written;
    }

private:
    using Marks = std::array<bool, MarkCount>;

    void emitRange(qsizetype from, qsizetype to, Marks open)
    {
        while (from < to) {
            const auto [mark, end] = nextMark(from, to, open);
            if (mark == MarkCount) {
                m_written += m_pieces.at(from++).source;
                continue;
            }
            m_written += opening(mark);
            Marks inner = open;
            inner.at(static_cast<size_t>(mark)) = true;
            emitRange(from, end, inner);
            m_written += closing(mark, m_pieces.at(from).run.link);
            from = end;
        }
    }

    /// The mark to open at `from`, the one that reaches farthest, and where it ends.
    [[nodiscard]] std::pair<int, qsizetype> nextMark(qsizetype from, qsizetype to, const Marks &open) const
    {
        std::pair<int, qsizetype> best{MarkCount, from};
        for (int mark = Link; mark < MarkCount; ++mark) {
            if (open.at(static_cast<size_t>(mark)) || !has(m_pieces.at(from), mark))
                continue;
            if (!isSolid(mark) && isBlank(from))
                continue;
            if (m_stretch == Stretch::Anew && !isSolid(mark) && best.first < Bold)
                continue;
            const qsizetype end = isSolid(mark) ? solidEnd(from, to, mark) : emphasisEnd(from, to, mark);
            if (end > best.second)
                best = {mark, end};
        }
        return best;
    }

    [[nodiscard]] bool continues(qsizetype piece, int mark) const
    {
        return has(m_pieces.at(piece), mark)
            && (mark != Link || m_pieces.at(piece).run.link == m_pieces.at(piece - 1).run.link);
    }

    [[nodiscard]] qsizetype solidEnd(qsizetype from, qsizetype to, int mark) const
    {
        qsizetype end = from + 1;
        while (end < to && continues(end, mark))
            ++end;
        return end;
    }

    [[nodiscard]] qsizetype emphasisEnd(qsizetype from, qsizetype to, int mark) const
    {
        qsizetype end = solidEnd(from, to, mark);
        for (qsizetype i = from; i < end; ++i) {
            for (int solid = Link; solid <= Superscript; ++solid) {
                const bool begins = has(m_pieces.at(i), solid)
                    && (i == from || !has(m_pieces.at(i - 1), solid) || !continues(i, solid));
                const bool changes =
                    i > from && (begins || has(m_pieces.at(i - 1), solid) != has(m_pieces.at(i), solid));
                if (m_stretch == Stretch::Anew ? changes : (begins && i > from && solidEnd(i, to, solid) > end))
                    end = i;
            }
        }
        while (end > from + 1 && isBlank(end - 1))
            --end;
        return end;
    }

    [[nodiscard]] bool isBlank(qsizetype piece) const
    {
        const QString &text = m_pieces.at(piece).run.text;
        return text.size() == 1 && text.front().isSpace();
    }

    [[nodiscard]] QString opening(int mark) const
    {
        const std::array<QLatin1StringView, MarkCount> signs = {QLatin1StringView("["), QLatin1StringView("<sub>"),
                                                                QLatin1StringView("<sup>"), QLatin1StringView("**"),
                                                                m_italic};
        return signs.at(static_cast<size_t>(mark));
    }

    [[nodiscard]] QString closing(int mark, const QString &link) const
    {
        if (mark == Link)
            return QStringLiteral("](%1)").arg(link);
        return mark >= Bold ? opening(mark) : opening(mark).replace(u'<', QLatin1StringView("</"));
    }

    const QList<InlinePiece> &m_pieces;
    Stretch m_stretch;
    QLatin1StringView m_italic;
    QString m_written;
};

/// Every character but white space, with its style; white space shows none.
QList<TextRun> shown(const QList<TextRun> &runs)
{
    QList<TextRun> all;
    for (TextRun run : runs) {
        run.sourceStart = -1;
        const QString text = std::exchange(run.text, {});
        for (const QChar c : text) {
            if (c.isSpace())
                continue;
            const bool grows = !all.isEmpty() && [&] {
                TextRun last = all.last();
                last.text.clear();
                return last == run;
            }();
            if (!grows)
                all.append(run);
            all.last().text += c;
        }
    }
    return all;
}

} // namespace

QString markdownAddress(const QString &address)
{
    QString written;
    const bool balanced = address.count(u'(') == address.count(u')');
    for (const QChar c : address) {
        const bool bracket = c == u'(' || c == u')';
        if (c.unicode() <= 0x20 || c == u'<' || c == u'>' || c == u'\\' || (bracket && !balanced))
            written += QStringLiteral("%%1").arg(c.unicode(), 2, 16, QLatin1Char('0')).toUpper();
        else
            written += c;
    }
    return written;
}

std::optional<QString> inlineMarkdown(const QList<InlinePiece> &pieces)
{
    QList<InlinePiece> tight = pieces;
    tighten(tight, &TextRun::bold);
    tighten(tight, &TextRun::italic);
    QList<TextRun> runs;
    for (const InlinePiece &piece : std::as_const(tight))
        runs.append(piece.run);
    const QList<TextRun> wanted = shown(runs);
    for (const QLatin1StringView italic : {QLatin1StringView("*"), QLatin1StringView("_")}) {
        for (const Writer::Stretch stretch : {Writer::Stretch::Over, Writer::Stretch::Anew}) {
            QString written = Writer(tight, stretch, italic).write();
            // The letter keeps the beginning from being read as a list mark.
            const QList<TextBlock> read = readMarkdown(QStringLiteral("x ") + written);
            if (read.size() != 1 || read.first().runs.isEmpty())
                continue;
            QList<TextRun> back = read.first().runs;
            back.first().text.remove(0, 1);
            if (shown(back) == wanted)
                return written;
        }
    }
    return {};
}

} // namespace DiemTin
