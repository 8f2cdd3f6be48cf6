// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From lines to paragraphs.

#include "models/interchange/digest/pieces.h"

#include "models/base/viettext.h"
#include "models/interchange/digest/cues.h"
#include "models/interchange/digest/headings.h"

#include <QRegularExpression>

#include <algorithm>

namespace DiemTin::Digest {

using namespace Qt::StringLiterals;

namespace {

constexpr double Capitals = 0.7;
constexpr int LongestLabel = 20; ///< words of a line of lettering
constexpr int LongestLoneLabel = 14;
constexpr int LongestSubHeading = 14;
constexpr int LostPhoto = 2; ///< blank lines that a lost photo leaves at least

QString textOf(const Line &line)
{
    static const QRegularExpression heading(u"^#{1,6}\\s+"_s);
    static const QRegularExpression bullet(u"^(?:[-*+•·▪●○◦➢➤❖✓✔]|–)\\s+(?=\\S)"_s);
    QString text = line.raw;
    text.remove(line.headingLevel > 0 ? heading : bullet);
    return text;
}

bool startsLower(const Line &line)
{
    const QString text = line.plain.isEmpty() ? line.raw : line.plain;
    return !text.isEmpty() && text.at(0).isLower();
}

bool goesOn(const Line &before, const Line &line)
{
    if (line.blanksBefore > 0 || line.headingLevel > 0 || line.bullet || before.headingLevel > 0)
        return false;
    if (before.hardBreak)
        return true;
    return startsLower(line) && !endsSentence(before.raw);
}

bool isSubHeading(const Piece &piece, const Line &line, PieceStyle style)
{
    if (piece.kind == Piece::Kind::Bullet || piece.words > 30)
        return false;
    if (line.headingLevel > 0)
        return !piece.text.endsWith(u'.');
    const bool sentence = endsSentence(piece.text) || piece.text.endsWith(u',');
    const bool numbered = headingCue(line.plain).numbered;
    if (sentence || piece.words > (numbered || line.capitals > Capitals ? 25 : LongestSubHeading))
        return false;
    const bool marked = line.bold || line.capitals > Capitals;
    return piece.words > 0 && (marked || style == PieceStyle::Trend);
}

bool isLabel(const Piece &piece)
{
    return piece.kind != Piece::Kind::Bullet && piece.words <= LongestLabel && !endsSentence(piece.text)
        && !piece.text.endsWith(u':') && !piece.text.contains(u"](");
}

bool startsInCapitals(const Piece &piece)
{
    constexpr qsizetype start = 16; ///< characters
    return capitalShare(QStringView(piece.text).left(start)) > Capitals;
}

/// Whether the labels [first, last] stand apart as the lettering of a photo does.
bool isPictureText(const std::vector<Piece> &pieces, std::size_t first, std::size_t last, bool sentenceBefore)
{
    const std::size_t count = last - first + 1;
    const bool atEnd = last + 1 == pieces.size();
    const bool lone = std::ranges::all_of(pieces.begin() + qsizetype(first), pieces.begin() + qsizetype(last) + 1,
                                          [](const Piece &piece) { return piece.words <= LongestLoneLabel; });
    const bool openBefore = pieces[first].blanksBefore >= LostPhoto || pieces[first].afterMark;
    const bool openAfter = pieces[last].blanksAfter >= LostPhoto || atEnd;
    const bool somethingLost = pieces[first].blanksBefore >= LostPhoto || pieces[last].blanksAfter >= LostPhoto;
    if (openBefore && openAfter && somethingLost && (lone || count > 1))
        return true;
    const bool lettering = startsInCapitals(pieces[first]);
    if (count == 1)
        return lettering && pieces[first].afterMark && !atEnd;
    return atEnd && sentenceBefore && (count >= 3 || lettering);
}

void tellPictureTexts(std::vector<Piece> &pieces)
{
    const bool anyText = std::ranges::any_of(pieces, [](const Piece &piece) { return !isLabel(piece); });
    if (!anyText)
        return;
    bool sentenceBefore = false;
    for (std::size_t first = 0; first < pieces.size();) {
        if (!isLabel(pieces[first])) {
            sentenceBefore = endsSentence(pieces[first].text) || sentenceBefore;
            ++first;
            continue;
        }
        std::size_t last = first;
        while (last + 1 < pieces.size() && isLabel(pieces[last + 1]))
            ++last;
        if (isPictureText(pieces, first, last, sentenceBefore)) {
            for (std::size_t i = first; i <= last; ++i)
                pieces[i].kind = Piece::Kind::PictureText;
        }
        first = last + 1;
    }
}

/// Text that Markdown would take for a mark at the start of a block, with a backslash.
QString escapedStart(const QString &text)
{
    static const QRegularExpression mark(
        u"^(?:#{1,6}(?=\\s|$)|[-+*](?=\\s|$)|>|`{3}|~{3}|(?:=+|-{2,}|\\*{3,}|_{3,})\\s*$|\\[[^\\]]*\\]:)"_s);
    static const QRegularExpression number(u"^(\\d{1,9})([.)])(?=\\s|$)"_s);
    if (mark.match(text).hasMatch())
        return u'\\' + text;
    if (const auto match = number.match(text); match.hasMatch())
        return match.captured(1) + u'\\' + text.sliced(match.capturedLength(1));
    return text;
}

} // namespace

std::vector<Piece> piecesOf(const Lines &lines, const std::vector<std::size_t> &text,
                            const std::vector<std::size_t> &marks, PieceStyle style)
{
    std::vector<Piece> pieces;
    for (std::size_t k = 0; k < text.size(); ++k) {
        const std::size_t i = text[k];
        const Line &line = lines[i];
        const bool adjacent = k > 0 && text[k - 1] + 1 == i;
        if (adjacent && goesOn(lines[i - 1], line)) {
            Piece &piece = pieces.back();
            piece.text += u' ' + textOf(line);
            piece.words += line.words;
            piece.blanksAfter = blanksAfter(lines, i);
            continue;
        }
        Piece piece{.kind = line.bullet ? Piece::Kind::Bullet : Piece::Kind::Paragraph,
                    .text = textOf(line),
                    .line = line.number,
                    .words = line.words,
                    .blanksBefore = line.blanksBefore,
                    .blanksAfter = blanksAfter(lines, i),
                    .afterMark = k == 0 || std::ranges::binary_search(marks, i - 1)};
        pieces.push_back(std::move(piece));
    }
    if (style == PieceStyle::News)
        tellPictureTexts(pieces);
    std::size_t at = 0;
    for (const std::size_t i : text) {
        if (at < pieces.size() && lines[i].number == pieces[at].line) {
            Piece &piece = pieces[at++];
            if (piece.kind == Piece::Kind::Paragraph && isSubHeading(piece, lines[i], style))
                piece.kind = Piece::Kind::Heading;
        }
    }
    return pieces;
}

QString markdownOf(const std::vector<Piece> &pieces)
{
    QString markdown;
    Piece::Kind before = Piece::Kind::Paragraph;
    for (const Piece &piece : pieces) {
        if (piece.kind == Piece::Kind::PictureText)
            continue;
        const bool list = piece.kind == Piece::Kind::Bullet && before == Piece::Kind::Bullet;
        if (!markdown.isEmpty())
            markdown += list ? u"\n"_s : u"\n\n"_s;
        if (piece.kind == Piece::Kind::Bullet)
            markdown += u"- "_s;
        else if (piece.kind == Piece::Kind::Heading)
            markdown += u"### "_s;
        markdown += piece.kind == Piece::Kind::Heading ? piece.text : escapedStart(piece.text);
        before = piece.kind;
    }
    return markdown;
}

} // namespace DiemTin::Digest
