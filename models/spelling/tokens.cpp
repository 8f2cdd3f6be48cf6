// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cuts texts into words, leaving out what is no word.

#include "models/spelling/tokens.h"

#include "models/base/syllable.h"
#include "models/editorial/markdown.h"
#include "models/spelling/words.h"

#include <QRegularExpression>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// Text as read, and for each character its place in the text as typed (-1: none).
struct Line
{
    QString text;
    QList<qsizetype> places;
};

QList<Line> linesOf(const QString &text, TextForm form)
{
    QList<Line> lines;
    if (form == TextForm::Plain) {
        Line line{text, {}};
        line.places.reserve(text.size());
        for (qsizetype i = 0; i < text.size(); ++i)
            line.places.append(i);
        lines.append(line);
        return lines;
    }
    for (const TextBlock &block : readMarkdown(text)) {
        Line line;
        for (const TextRun &run : block.runs) {
            line.text += run.text;
            for (qsizetype i = 0; i < run.text.size(); ++i)
                line.places.append(run.sourceStart < 0 ? -1 : run.sourceStart + i);
        }
        lines.append(line);
    }
    return lines;
}

bool isJoint(QChar c)
{
    return QStringView(u"-/&_.'’@+").contains(c);
}

/// Whether the piece (no white space, no brackets) is an address or a code instead of words.
bool isCode(QStringView piece)
{
    static const QRegularExpression address(uR"((://|^www\.|@|_|\\|^[a-z0-9-]+(\.[a-z0-9-]+)+(/|$)))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    bool mayBeAddress = false; // asked first: most pieces are plain words
    for (const QChar c : piece) {
        if (c.isDigit() || c == u'&' || c == u'+')
            return true;
        mayBeAddress = mayBeAddress || c == u'.' || c == u'@' || c == u'_';
    }
    return mayBeAddress && address.matchView(piece).hasMatch();
}

/// Collects the tokens of one line.
class Cutter
{
public:
    Cutter(const Line &line, QList<SpellingToken> &tokens)
        : m_line(line)
        , m_tokens(tokens)
    { }

    void cut()
    {
        const QString &text = m_line.text;
        for (qsizetype i = 0; i < text.size();) {
            if (const qsizetype end = addressEnd(i); end > i) {
                i = end;
                m_joined = false;
            } else if (text[i].isLetterOrNumber()) {
                i = takePiece(i);
            } else {
                m_joined = m_joined && text[i].isSpace();
                ++i;
            }
        }
    }

private:
    /// Behind an address with a scheme that begins at `i`, else `i`.
    qsizetype addressEnd(qsizetype i) const
    {
        const QStringView rest = QStringView(m_line.text).sliced(i);
        if (!rest.startsWith(u"http://") && !rest.startsWith(u"https://"))
            return i;
        while (i < m_line.text.size() && !m_line.text[i].isSpace())
            ++i;
        return i;
    }

    qsizetype takePiece(qsizetype start)
    {
        const QString &text = m_line.text;
        const auto belongs = [&](qsizetype at) {
            return at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark());
        };
        qsizetype end = start;
        while (belongs(end) || (end < text.size() && isJoint(text[end]) && belongs(end + 1)))
            ++end;
        if (isCode(QStringView(text).sliced(start, end - start)))
            m_joined = false;
        else
            takeWords(start, end);
        return end;
    }

    void takeWords(qsizetype start, qsizetype end)
    {
        for (qsizetype i = start; i < end;) {
            qsizetype stop = i;
            while (stop < end && !isJoint(m_line.text[stop]))
                ++stop;
            if (stop > i)
                takeWord(i, stop);
            m_joined = stop == end;
            i = stop + 1;
        }
    }

    void takeWord(qsizetype start, qsizetype end)
    {
        const qsizetype first = m_line.places[start];
        const qsizetype last = m_line.places[end - 1];
        if (first < 0 || last < first)
            return;
        const QString word = m_line.text.sliced(start, end - start);
        m_tokens.append({word, spellingKey(word), first, last - first + 1, isSyllable(word), m_joined});
    }

    const Line &m_line;
    QList<SpellingToken> &m_tokens;
    bool m_joined = false;
};

} // namespace

QList<SpellingToken> spellingTokens(const QString &text, TextForm form)
{
    QList<SpellingToken> tokens;
    for (const Line &line : linesOf(text, form))
        Cutter(line, tokens).cut();
    return tokens;
}

} // namespace DiemTin
