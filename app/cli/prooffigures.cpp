// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures a proof from its items alone.

#include "app/cli/prooffigures.h"

#include "models/base/length.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QImage>

#include <algorithm>
#include <cmath>

namespace DiemTin {

namespace {

/// The width of a space of this font as its designer made it, on the reference device.
qreal naturalSpace(QFont font)
{
    static const QImage device = [] {
        QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
        image.setDotsPerMeterX(qRound(ReferenceDpi / 0.0254));
        image.setDotsPerMeterY(qRound(ReferenceDpi / 0.0254));
        return image;
    }();
    font.setWordSpacing(0);
    return QFontMetricsF(font, &device).horizontalAdvance(QLatin1Char(' '));
}

/// Whether the word spaces of the line may differ from natural ones: text that is not justified has a font without any
/// change of them.
bool isJustified(const QTextLayout &layout, const QTextLine &line)
{
    return std::ranges::any_of(layout.formats(), [&](const QTextLayout::FormatRange &range) {
        return range.start <= line.textStart() && line.textStart() < range.start + range.length
            && range.format.font().wordSpacing() != 0;
    });
}

/// Adds how far the spaces of a justified line are stretched, in percent; a paragraph's last line is not justified.
void addStretch(const TextLine &item, std::vector<double> &stretches)
{
    const QTextLayout &layout = item.text->layout;
    if (item.text->role != TextRole::Body || item.line + 1 >= layout.lineCount())
        return;
    const QTextLine line = layout.lineAt(item.line);
    const QString text = layout.text().sliced(line.textStart(), line.textLength()).trimmed();
    if (!isJustified(layout, line))
        return;
    const qreal natural = naturalSpace(layout.font());
    const qsizetype space = text.indexOf(QLatin1Char(' '));
    if (space < 0 || natural <= 0)
        return;
    const int at = line.textStart() + static_cast<int>(space);
    stretches.push_back(100.0 * ((line.cursorToX(at + 1) - line.cursorToX(at)) / natural - 1.0));
}

double deviation(const std::vector<double> &values)
{
    if (values.empty())
        return 0;
    double sum = 0;
    double squares = 0;
    for (const double value : values) {
        sum += value;
        squares += value * value;
    }
    const double count = static_cast<double>(values.size());
    return std::sqrt(std::max(0.0, squares / count - (sum / count) * (sum / count)));
}

} // namespace

ProofFigures figuresOf(const Proof &proof)
{
    ProofFigures figures;
    std::vector<double> stretches;
    for (const auto &page : proof.pages) {
        for (const PageItem &item : page->items) {
            const auto *line = std::get_if<TextLine>(&item);
            if (!line)
                continue;
            for (const QGlyphRun &run : line->text->layout.lineAt(line->line).glyphRuns())
                figures.glyphs += run.glyphIndexes().size();
            addStretch(*line, stretches);
        }
    }
    figures.wordSpaceDeviation = deviation(stretches);
    double sum = 0;
    int counted = 0;
    for (const PageFill &fill : proof.fills) {
        if (fill.endsSection)
            continue;
        sum += fill.white;
        ++counted;
        figures.whiteWorst = std::max(figures.whiteWorst, fill.white);
    }
    figures.whiteMean = counted == 0 ? 0 : sum / counted;
    return figures;
}

} // namespace DiemTin
