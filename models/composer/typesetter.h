// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Typesetter: fonts on the reference device, word widths, and text broken into lines set as one QTextLayout.

#pragma once

#include "models/composer/linebreak.h"
#include "models/composer/proof.h"
#include "models/composer/template.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace DiemTin {

/// A font of the typesetter, by number.
using FontId = int;

/// A stretch of a StyledText in one font and colour.
struct StyledRange
{
    int start = 0;
    int length = 0;
    FontId font = 0;
    QColor colour;
    QString link; ///< empty: none
    enum class Shift { None, Subscript, Superscript } shift = Shift::None;
};

/// Text with fonts: ranges in order, without gaps, covering all of it.
struct StyledText
{
    QString text;
    std::vector<StyledRange> ranges;

    void append(QStringView piece, FontId font, const QColor &colour, const QString &link = {},
                StyledRange::Shift shift = StyledRange::Shift::None);
    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
};

/// Where one line of a paragraph stands, relative to the galley: its left edge, its baseline and the width it fills.
struct LinePlace
{
    qreal x = 0;
    qreal baseline = 0;
    qreal width = 0;
};

/// What a text is set as.
struct SetAs
{
    TextRole role = TextRole::Body;
    Alignment alignment = Alignment::Left;
    QUuid article;
    int block = -1;
};

/// Whether punctuation may stand out of the lines of a text.
enum class Punctuation { Inside, Hanging };

/// The part of its width by which a character at the end of a line stands out of the measure where punctuation hangs:
/// full stop, comma and hyphen .7, quotes .6, colon and semicolon .4, dash .3, all others 0.
[[nodiscard]] qreal hangingShare(QChar character);

/// Makes fonts, measures words once and sets lines. Belongs to one thread.
class Typesetter
{
public:
    Typesetter();

    /// The number of the font of this style; `bold` and `italic` ask for these on top of the style's own.
    [[nodiscard]] FontId font(const TextStyle &style, bool bold = false, bool italic = false);
    /// Height of the font above and below the baseline, composer units.
    [[nodiscard]] qreal ascent(FontId font) const { return m_fonts[static_cast<size_t>(font)].ascent; }
    [[nodiscard]] qreal descent(FontId font) const { return m_fonts[static_cast<size_t>(font)].descent; }
    [[nodiscard]] qreal capHeight(FontId font) const { return m_fonts[static_cast<size_t>(font)].capHeight; }
    /// Width of a text set in one line at natural word spaces.
    [[nodiscard]] qreal width(FontId font, QStringView text);

    /// The pieces between which a line may end, with their widths.
    [[nodiscard]] std::vector<Chunk> measure(const StyledText &text, Punctuation punctuation = Punctuation::Inside);

    /// Sets the text with the line ends that breakLines() found; one place a line. The same again gives the same object
    /// while anyone holds it.
    [[nodiscard]] std::shared_ptr<const SetText> set(const StyledText &text, const std::vector<Chunk> &chunks,
                                                     const std::vector<LineEnd> &ends,
                                                     const std::vector<LinePlace> &places, const SetAs &as);
    /// Sets a text in a single line at this place, however long it is.
    [[nodiscard]] std::shared_ptr<const SetText> setLine(const StyledText &text, const LinePlace &place,
                                                         const SetAs &as);

    /// The same, with its baseline's left end at the origin; texts that recur (folios, dates) are set once.
    [[nodiscard]] std::shared_ptr<const SetText> setRecurring(const TextStyle &style, const QString &text,
                                                              const QColor &colour, TextRole role);

    /// Characters asked for so far that a font does not have.
    [[nodiscard]] const QSet<char32_t> &missingCharacters() const { return m_missing; }

private:
    struct Font
    {
        QFont font;
        QFont tightFont; ///< with the least word space, for justified lines
        quint64 key = 0;
        qreal ascent = 0;
        qreal descent = 0;
        qreal capHeight = 0;
        qreal space = 0;
        QHash<QString, qreal> widths;
    };
    struct MeasureState;
    /// Characters set with one word space.
    struct Stretch
    {
        int from = 0;
        int to = 0;
        bool tight = false; ///< with the least word space, to be justified
        qreal last = 0; ///< of a last line: part of the natural word space taken away (negative)
    };

    [[nodiscard]] qreal wordWidth(Font &font, QStringView word);
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(const StyledText &text, const std::vector<Chunk> &chunks,
                                                          const std::vector<LineEnd> &ends, Alignment alignment) const;
    [[nodiscard]] static std::vector<Stretch> stretchesOf(const StyledText &text, const std::vector<Chunk> &chunks,
                                                          const std::vector<LineEnd> &ends, Alignment alignment);
    [[nodiscard]] quint64 hashOf(const StyledText &text, const std::vector<Chunk> &chunks,
                                 const std::vector<LineEnd> &ends, const std::vector<LinePlace> &places,
                                 const SetAs &as) const;
    [[nodiscard]] std::shared_ptr<const SetText> setAnew(const StyledText &text, const std::vector<Chunk> &chunks,
                                                         const std::vector<LineEnd> &ends,
                                                         const std::vector<LinePlace> &places, const SetAs &as,
                                                         quint64 hash) const;
    void noteMissing(const Font &font, QStringView word);

    std::vector<Font> m_fonts;
    QHash<quint64, FontId> m_fontIds;
    QHash<quint64, std::weak_ptr<const SetText>> m_sets; ///< what is set and in use, by hashOf()
    QHash<quint64, std::shared_ptr<const SetText>> m_recurring;
    QSet<char32_t> m_missing;
};

/// The one device all text is laid out for.
[[nodiscard]] QPaintDevice *referenceDevice();

} // namespace DiemTin
