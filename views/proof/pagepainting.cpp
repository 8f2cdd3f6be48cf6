// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ornaments of the page view.

#include "views/proof/pagepainting.h"

#include "views/shared/theme.h"

#include <QPainter>

#include <array>

namespace DiemTin {
namespace {

constexpr std::array<int, 5> shadowAlphas = {56, 44, 32, 20, 9}; ///< from the page's edge outwards
constexpr int stripeHeight = 3;
constexpr qreal outlineMargin = 3;

QColor withAlpha(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

QRectF barOf(const QRectF &line)
{
    return {line.left() - 9, line.top(), 3, line.height()};
}

QRectF caretOf(const QRectF &caret)
{
    return {caret.left() - 1, caret.top(), 2, caret.height()};
}

} // namespace

void paintPageShadow(QPainter &painter, const QRect &page)
{
    // Rings one pixel wide; blending whole pages five times would take longer than showing them.
    int distance = 1;
    for (const int alpha : shadowAlphas) {
        const QRect ring = page.adjusted(-distance, 2 - distance, distance, 2 + distance);
        const QColor colour = withAlpha(themeColours().shadow, alpha);
        painter.fillRect(ring.left(), ring.top() + 1, 1, ring.height() - 1, colour);
        painter.fillRect(ring.right(), ring.top() + 1, 1, ring.height() - 1, colour);
        painter.fillRect(ring.left() + 1, ring.bottom(), ring.width() - 2, 1, colour);
        if (ring.top() < page.top())
            painter.fillRect(ring.left() + 1, ring.top(), ring.width() - 2, 1, colour);
        ++distance;
    }
    painter.fillRect(page.left(), page.bottom() + 1, page.width(), 2, withAlpha(themeColours().shadow, 64));
}

void paintPageFrame(QPainter &painter, const QRect &page)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(themeColours().amber, 3, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(page).adjusted(-1.5, -1.5, 1.5, 1.5));
}

void paintPageSelection(QPainter &painter, const QRect &page)
{
    painter.setBrush(withAlpha(themeColours().primary, 56));
    painter.setPen(QPen(themeColours().primary, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(page).adjusted(1, 1, -1, -1));
}

void paintArticleOutline(QPainter &painter, const QRectF &area)
{
    const QColor accent = themeColours().primary; // pages are white in the dark theme too
    painter.setBrush(withAlpha(accent, 12));
    painter.setPen(QPen(withAlpha(accent, 130), 1.2));
    painter.drawRoundedRect(area.adjusted(-outlineMargin, -outlineMargin, outlineMargin, outlineMargin), outlineMargin,
                            outlineMargin);
}

QRect articleOutlineArea(const QRectF &area)
{
    constexpr qreal reach = outlineMargin + 2;
    return area.adjusted(-reach, -reach, reach, reach).toAlignedRect();
}

void paintPlaceMark(QPainter &painter, const QRectF &caret, const QRectF &line)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColours().amber);
    painter.drawRoundedRect(barOf(line), 1.5, 1.5);
    painter.fillRect(caretOf(caret), themeColours().amber);
}

QRect placeMarkArea(const QRectF &caret, const QRectF &line)
{
    return (barOf(line) | caretOf(caret)).toAlignedRect().adjusted(-1, -1, 1, 1);
}

void paintPageLabel(QPainter &painter, const QRect &area, int number, const QColor &section)
{
    if (section.isValid())
        painter.fillRect(QRect(area.left(), area.top() + 4, area.width(), stripeHeight), section);
    painter.setPen(themeColours().deskText);
    painter.drawText(area.adjusted(0, 4 + stripeHeight, 0, 0), Qt::AlignCenter, QString::number(number));
}

} // namespace DiemTin
