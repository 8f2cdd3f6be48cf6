// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page view paints round and over its pages: shadows, frames, outlines, marks, labels.

#pragma once

#include <QColor>
#include <QRect>

class QPainter;

namespace DiemTin {

/// How far shadow and frame reach beyond a page, logical pixels.
inline constexpr int pageFringe = 8;

/// A soft shadow round the page, in the window's coordinates.
void paintPageShadow(QPainter &painter, const QRect &page);
/// The frame of the current page.
void paintPageFrame(QPainter &painter, const QRect &page);
/// A veil over a selected page.
void paintPageSelection(QPainter &painter, const QRect &page);
/// A soft outline round what an article takes of a page.
void paintArticleOutline(QPainter &painter, const QRectF &area);
/// What paintArticleOutline() touches.
[[nodiscard]] QRect articleOutlineArea(const QRectF &area);
/// The bar that shows where the editor's cursor stands: `caret` without width, `line` the line it stands in.
void paintPlaceMark(QPainter &painter, const QRectF &caret, const QRectF &line);
/// What paintPlaceMark() touches.
[[nodiscard]] QRect placeMarkArea(const QRectF &caret, const QRectF &line);
/// A page's number over a stripe in its section's colour (invalid: none), below the page.
void paintPageLabel(QPainter &painter, const QRect &area, int number, const QColor &section);

} // namespace DiemTin
