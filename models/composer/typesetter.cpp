// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures words and sets lines with QTextLayout on the reference device.

#include "models/composer/typesetter.h"

#include "models/base/hash.h"
#include "models/base/length.h"
#include "models/composer/pageface.h"
#include "models/editorial/breakrules.h"

#include <QFontMetricsF>
#include <QImage>
#include <QRawFont>

namespace DiemTin {

namespace {

constexpr qreal endlessWidth = 1e7;
/// A word wider than this may be broken at any character.
constexpr qreal longestWord = fromMillimetres(38);

QImage makeReferenceImage()
{
    QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
    const int dotsPerMetre = qRound(ReferenceDpi / 0.0254);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    return image;
}

QFont makeFont(const TextStyle &style, bool bold, bool italic)
{
    const QFont::Weight weight = bold ? std::max(style.weight, QFont::Bold) : style.weight;
    QFont font = pageFont(style.family, weight, italic || style.italic);
    font.setPixelSize(qRound(fromPoints(style.size)));
    font.setHintingPreference(QFont::PreferNoHinting);
    // No NoFontMerging here: with it Qt emboldens Montserrat ExtraBold once more and draws it twice.
    font.setStyleStrategy(QFont::PreferMatch);
    font.setFeature(QFont::Tag("liga"), 0); // ligatures do not extract as the letters they stand for
    if (style.tracking != 0)
        font.setLetterSpacing(QFont::PercentageSpacing, 100 + style.tracking);
    return font;
}

quint64 fontKey(const TextStyle &style, bool bold, bool italic)
{
    return ContentHash()
        .add(QStringView(style.family))
        .add(int(style.weight))
        .add(style.italic)
        .add(style.size)
        .add(style.tracking)
        .add(bold)
        .add(italic)
        .value();
}

} // namespace

QPaintDevice *referenceDevice()
{
    static QImage image = makeReferenceImage();
    return &image;
}

void StyledText::append(QStringView piece, FontId font, const QColor &colour, const QString &link,
                        StyledRange::Shift shift)
{
    if (piece.isEmpty())
        return;
    const int start = static_cast<int>(text.size());
    text += piece;
    StyledRange *last = ranges.empty() ? nullptr : &ranges.back();
    if (last && last->font == font && last->colour == colour && last->link == link && last->shift == shift)
        last->length += static_cast<int>(piece.size());
    else
        ranges.push_back({start, static_cast<int>(piece.size()), font, colour, link, shift});
}

Typesetter::Typesetter() = default;

FontId Typesetter::font(const TextStyle &style, bool bold, bool italic)
{
    const quint64 key = fontKey(style, bold, italic);
    const auto known = m_fontIds.constFind(key);
    if (known != m_fontIds.constEnd())
        return *known;
    Font font;
    font.font = makeFont(style, bold, italic);
    const QFontMetricsF metrics(font.font, referenceDevice());
    font.key = key;
    font.ascent = metrics.ascent();
    font.descent = metrics.descent();
    font.capHeight = metrics.capHeight();
    font.space = metrics.horizontalAdvance(QLatin1Char(' '));
    font.tightFont = font.font;
    font.tightFont.setWordSpacing(-(MostShrink + 0.1) * font.space); // Qt only stretches: start below the least
    m_fonts.push_back(std::move(font));
    const auto id = static_cast<FontId>(m_fonts.size() - 1);
    m_fontIds.insert(key, id);
    return id;
}

qreal Typesetter::wordWidth(Font &font, QStringView word)
{
    const auto known = font.widths.constFind(QString::fromRawData(word.data(), word.size()));
    if (known != font.widths.constEnd())
        return *known;
    const qreal width = QFontMetricsF(font.font, referenceDevice()).horizontalAdvance(word.toString());
    font.widths.insert(word.toString(), width);
    noteMissing(font, word);
    return width;
}

void Typesetter::noteMissing(const Font &font, QStringView word)
{
    const QRawFont raw = QRawFont::fromFont(font.font);
    for (const uint character : word.toUcs4()) {
        if (!raw.supportsCharacter(character) && !QChar::isSpace(character))
            m_missing.insert(character);
    }
}

qreal Typesetter::width(FontId font, QStringView text)
{
    return wordWidth(m_fonts[static_cast<size_t>(font)], text);
}

namespace {

/// A last word of one short syllable takes the word before it along: it is never a line of its own.
void keepShortLastWord(std::vector<Chunk> &chunks)
{
    constexpr int shortest = 6; // with its full stop
    const size_t count = chunks.size();
    if (count >= 4 && chunks[count - 1].end - chunks[count - 2].end <= shortest && chunks[count - 2].space > 0)
        chunks[count - 2].mayBreak = false;
}

} // namespace

qreal hangingShare(QChar character)
{
    switch (character.unicode()) {
    case u'.':
    case u',':
    case u'-':
    case u'‑':
        return 0.7;
    case u'“':
    case u'”':
    case u'‘':
    case u'’':
    case u'"':
    case u'\'':
        return 0.6;
    case u':':
    case u';':
        return 0.4;
    case u'–':
        return 0.3;
    default:
        return 0;
    }
}

/// Walks through a text, adding up the width of the word it is in, across changes of font.
struct Typesetter::MeasureState
{
    Typesetter &setter;
    const StyledText &text;
    Punctuation punctuation;
    std::vector<Chunk> chunks;
    size_t range = 0;

    [[nodiscard]] const StyledRange &rangeAt(int index)
    {
        while (range + 1 < text.ranges.size() && index >= text.ranges[range].start + text.ranges[range].length)
            ++range;
        return text.ranges[range];
    }

    [[nodiscard]] qreal widthOf(int from, int to)
    {
        qreal width = 0;
        while (from < to) {
            const StyledRange &current = rangeAt(from);
            const int end = std::min(to, current.start + current.length);
            const qreal piece = setter.wordWidth(setter.m_fonts[static_cast<size_t>(current.font)],
                                                 QStringView(text.text).sliced(from, end - from));
            width += current.shift == StyledRange::Shift::None ? piece : piece * 2 / 3;
            from = end;
        }
        return width;
    }

    /// Adds the word [from, to), in parts where a line may end inside it.
    void addWord(int from, int to)
    {
        const QStringView word = QStringView(text.text).sliced(from, to - from);
        const bool tooLong = widthOf(from, to) > longestWord;
        int start = from;
        for (int i = from; i < to; ++i) {
            const bool last = i + 1 == to;
            if (!last && !(tooLong ? !text.text[i].isHighSurrogate() : mayBreakInside(word, i - from)))
                continue;
            range = 0;
            chunks.push_back({i + 1, i + 1, widthOf(start, i + 1), 0, true, 0});
            if (punctuation == Punctuation::Hanging) {
                chunks.back().hangLeft = hangOf(start);
                chunks.back().hangRight = hangOf(i);
            }
            start = i + 1;
        }
    }

    [[nodiscard]] qreal hangOf(int index)
    {
        const qreal share = hangingShare(text.text[index]);
        range = 0;
        return share > 0 ? share * widthOf(index, index + 1) : 0;
    }
};

std::vector<Chunk> Typesetter::measure(const StyledText &text, Punctuation punctuation)
{
    MeasureState state{*this, text, punctuation, {}, 0};
    const QString &characters = text.text;
    const auto size = static_cast<int>(characters.size());
    int position = 0;
    QStringView previous;
    while (position < size) {
        const int wordStart = position;
        while (position < size && !characters[position].isSpace())
            ++position;
        const QStringView word = QStringView(characters).sliced(wordStart, position - wordStart);
        if (!state.chunks.empty() && state.chunks.back().space > 0 && state.chunks.back().mayBreak)
            state.chunks.back().mayBreak = mayBreakBetween(previous, word);
        if (!word.isEmpty())
            state.addWord(wordStart, position);
        const int spaceStart = position;
        bool noBreak = false;
        while (position < size && characters[position].isSpace())
            noBreak |= characters[position++] == QChar::Nbsp;
        if (position > spaceStart && !state.chunks.empty()) {
            state.range = 0;
            const Font &font = m_fonts[static_cast<size_t>(state.rangeAt(spaceStart).font)];
            Chunk &chunk = state.chunks.back();
            chunk.end = position;
            chunk.space = font.space * (position - spaceStart);
            chunk.mayBreak = !noBreak;
        }
        previous = word;
    }
    keepShortLastWord(state.chunks);
    return std::move(state.chunks);
}

QList<QTextLayout::FormatRange> Typesetter::formats(const StyledText &text, const std::vector<Chunk> &chunks,
                                                    const std::vector<LineEnd> &ends, Alignment alignment) const
{
    QList<QTextLayout::FormatRange> result;
    const auto add = [&](const StyledRange &range, int from, int to, bool tight, qreal stretch) {
        from = std::max(from, range.start);
        to = std::min(to, range.start + range.length);
        if (from >= to)
            return;
        const Font &font = m_fonts[static_cast<size_t>(range.font)];
        QTextLayout::FormatRange format;
        format.start = from;
        format.length = to - from;
        QFont face = tight ? font.tightFont : font.font;
        if (stretch < 0)
            face.setWordSpacing(stretch * font.space);
        format.format.setFont(face);
        format.format.setForeground(range.colour);
        if (range.shift != StyledRange::Shift::None)
            format.format.setVerticalAlignment(range.shift == StyledRange::Shift::Subscript
                                                   ? QTextCharFormat::AlignSubScript
                                                   : QTextCharFormat::AlignSuperScript);
        result.append(format);
    };
    const std::vector<Stretch> stretches = stretchesOf(text, chunks, ends, alignment);
    for (const StyledRange &range : text.ranges) {
        for (const Stretch &stretch : stretches)
            add(range, stretch.from, stretch.to, stretch.tight, stretch.last);
    }
    return result;
}

std::vector<Typesetter::Stretch> Typesetter::stretchesOf(const StyledText &text, const std::vector<Chunk> &chunks,
                                                         const std::vector<LineEnd> &ends, Alignment alignment)
{
    const auto size = static_cast<int>(text.text.size());
    if (alignment != Alignment::Justified || ends.empty())
        return {{0, size, false, 0}};
    std::vector<Stretch> result;
    int start = 0;
    for (size_t i = 0; i < ends.size(); ++i) {
        const bool last = i + 1 == ends.size();
        const int end = last ? size : chunks[static_cast<size_t>(ends[i].chunk) - 1].end;
        const Stretch stretch{start, end, !last && !ends[i].ragged, last && !ends[i].ragged ? ends[i].stretch : 0};
        if (!result.empty() && result.back().tight == stretch.tight && stretch.last >= 0)
            result.back().to = end;
        else
            result.push_back(stretch);
        start = end;
    }
    return result;
}

quint64 Typesetter::hashOf(const StyledText &text, const std::vector<Chunk> &chunks, const std::vector<LineEnd> &ends,
                           const std::vector<LinePlace> &places, const SetAs &as) const
{
    ContentHash hash;
    hash.add(QStringView(text.text)).add(int(as.alignment)).add(int(as.role)).add(as.block);
    hash.add(quint64(qHash(as.article)));
    for (const StyledRange &range : text.ranges) {
        hash.add(range.length).add(m_fonts[static_cast<size_t>(range.font)].key).add(quint64(range.colour.rgba()));
        hash.add(int(range.shift));
    }
    for (const LineEnd &end : ends) {
        const Chunk &last = chunks[static_cast<size_t>(end.chunk) - 1];
        hash.add(last.end).add(end.ragged).add(last.hangRight);
    }
    hash.add(chunks.empty() ? 0 : chunks.front().hangLeft);
    hash.add(ends.empty() ? 0 : ends.back().stretch);
    for (const LinePlace &place : places)
        hash.add(place.x).add(place.baseline).add(place.width);
    return hash.value();
}

std::shared_ptr<const SetText> Typesetter::set(const StyledText &text, const std::vector<Chunk> &chunks,
                                               const std::vector<LineEnd> &ends, const std::vector<LinePlace> &places,
                                               const SetAs &as)
{
    constexpr qsizetype most = 20000;
    if (m_sets.size() > most)
        m_sets.removeIf([](const auto &entry) { return entry.value().expired(); });
    const quint64 hash = hashOf(text, chunks, ends, places, as);
    std::weak_ptr<const SetText> &known = m_sets[hash];
    std::shared_ptr<const SetText> result = known.lock();
    if (!result) {
        result = setAnew(text, chunks, ends, places, as, hash);
        known = result;
    }
    return result;
}

std::shared_ptr<const SetText> Typesetter::setAnew(const StyledText &text, const std::vector<Chunk> &chunks,
                                                   const std::vector<LineEnd> &ends,
                                                   const std::vector<LinePlace> &places, const SetAs &as,
                                                   quint64 hash) const
{
    const QFont base = text.ranges.empty() ? QFont() : m_fonts[static_cast<size_t>(text.ranges.front().font)].font;
    std::shared_ptr<SetText> result(new SetText{.layout = QTextLayout(text.text, base, referenceDevice()),
                                                .role = as.role,
                                                .article = as.article,
                                                .block = as.block,
                                                .hash = hash});
    QTextLayout &layout = result->layout;
    QTextOption option(as.alignment == Alignment::Justified ? Qt::AlignJustify : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAnywhere);
    layout.setTextOption(option);
    layout.setFormats(formats(text, chunks, ends, as.alignment));
    layout.setCacheEnabled(true);
    layout.beginLayout();
    int start = 0;
    for (size_t i = 0; i < ends.size(); ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        LinePlace place = places[std::min(i, places.size() - 1)];
        const Chunk &first = chunks[i == 0 ? 0 : static_cast<size_t>(ends[i - 1].chunk)];
        place.x -= first.hangLeft;
        place.width += first.hangLeft + chunks[static_cast<size_t>(ends[i].chunk) - 1].hangRight;
        const int columns = chunks[static_cast<size_t>(ends[i].chunk) - 1].end - start;
        if (i + 1 == ends.size()) {
            line.setLineWidth(endlessWidth);
        } else if (ends[i].ragged) {
            line.setNumColumns(columns, endlessWidth);
            line.setNumColumns(columns, line.naturalTextWidth());
        } else {
            line.setNumColumns(columns, place.width);
        }
        qreal x = place.x;
        if (as.alignment == Alignment::Centred)
            x += (place.width - line.naturalTextWidth()) / 2;
        else if (as.alignment == Alignment::Right)
            x += place.width - line.naturalTextWidth();
        line.setPosition({x, place.baseline - line.ascent()});
        start = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return result;
}

std::shared_ptr<const SetText> Typesetter::setLine(const StyledText &text, const LinePlace &place, const SetAs &as)
{
    Chunk all;
    all.end = static_cast<int>(text.text.size());
    all.textEnd = all.end;
    return set(text, {all}, {LineEnd{1, 0}}, {place}, as);
}

std::shared_ptr<const SetText> Typesetter::setRecurring(const TextStyle &style, const QString &text,
                                                        const QColor &colour, TextRole role)
{
    constexpr qsizetype most = 4096;
    const quint64 key = ContentHash()
                            .add(fontKey(style, false, false))
                            .add(QStringView(text))
                            .add(quint64(colour.rgba()))
                            .add(int(role))
                            .value();
    if (m_recurring.size() > most)
        m_recurring.clear();
    std::shared_ptr<const SetText> &known = m_recurring[key];
    if (!known) {
        StyledText styled;
        styled.append(text, font(style), colour);
        known = setLine(styled, {}, {role, Alignment::Left, QUuid(), -1});
    }
    return known;
}

} // namespace DiemTin
