// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SvgDrawing: the shapes of an SVG file, as NanoSVG reads them, painted with Qt.

#pragma once

#include <QByteArray>
#include <QRectF>
#include <QSizeF>

#include <memory>

class QPainter;
struct NSVGimage;

/// A drawing made of filled and stroked shapes in plain colours; without text, pictures and gradients.
class SvgDrawing
{
public:
    /// Reads the text of an SVG file; a text that is none gives an empty drawing.
    explicit SvgDrawing(const QByteArray &text);
    ~SvgDrawing();
    SvgDrawing(const SvgDrawing &) = delete;
    SvgDrawing &operator=(const SvgDrawing &) = delete;

    /// The drawing's own size in px; empty where there is no drawing.
    [[nodiscard]] QSizeF size() const;
    /// Paints the drawing so that it fills the rectangle.
    void paint(QPainter &painter, const QRectF &bounds) const;

private:
    struct Deleter
    {
        void operator()(NSVGimage *image) const;
    };
    std::unique_ptr<NSVGimage, Deleter> m_image;
};
