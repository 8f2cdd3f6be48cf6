// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hands NanoSVG's curves to QPainter.

#include "svgdrawing.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <nanosvg.h>

namespace {

constexpr float PixelsPerInch = 96;

/// A run of cubic curves: a point, then three for each curve.
QPainterPath pathOf(const NSVGshape &shape)
{
    QPainterPath path;
    path.setFillRule(shape.fillRule == NSVG_FILLRULE_EVENODD ? Qt::OddEvenFill : Qt::WindingFill);
    for (const NSVGpath *run = shape.paths; run != nullptr; run = run->next) {
        const auto point = [run](int index) {
            return QPointF(run->pts[static_cast<std::ptrdiff_t>(2 * index)],
                           run->pts[static_cast<std::ptrdiff_t>(2 * index + 1)]);
        };
        path.moveTo(point(0));
        for (int index = 1; index + 2 < run->npts; index += 3)
            path.cubicTo(point(index), point(index + 1), point(index + 2));
        if (run->closed)
            path.closeSubpath();
    }
    return path;
}

/// NanoSVG's colours are 0xAABBGGRR.
QColor colourOf(const NSVGpaint &paint, float opacity)
{
    const unsigned value = paint.color;
    QColor colour(int(value & 0xFF), int(value >> 8 & 0xFF), int(value >> 16 & 0xFF));
    colour.setAlphaF(opacity * float(value >> 24) / 255);
    return colour;
}

QPen penOf(const NSVGshape &shape)
{
    if (shape.stroke.type != NSVG_PAINT_COLOR)
        return Qt::NoPen;
    constexpr Qt::PenCapStyle caps[] = {Qt::FlatCap, Qt::RoundCap, Qt::SquareCap};
    constexpr Qt::PenJoinStyle joins[] = {Qt::SvgMiterJoin, Qt::RoundJoin, Qt::BevelJoin};
    return {colourOf(shape.stroke, shape.opacity), shape.strokeWidth, Qt::SolidLine, caps[int(shape.strokeLineCap)],
            joins[int(shape.strokeLineJoin)]};
}

} // namespace

SvgDrawing::SvgDrawing(const QByteArray &text)
{
    QByteArray copy = text; // NanoSVG writes into what it reads
    m_image.reset(nsvgParse(copy.data(), "px", PixelsPerInch));
}

SvgDrawing::~SvgDrawing() = default;

void SvgDrawing::Deleter::operator()(NSVGimage *image) const
{
    nsvgDelete(image);
}

QSizeF SvgDrawing::size() const
{
    return m_image ? QSizeF(m_image->width, m_image->height) : QSizeF();
}

void SvgDrawing::paint(QPainter &painter, const QRectF &bounds) const
{
    if (size().isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(bounds.topLeft());
    painter.scale(bounds.width() / size().width(), bounds.height() / size().height());
    for (const NSVGshape *shape = m_image->shapes; shape != nullptr; shape = shape->next) {
        if ((shape->flags & NSVG_FLAGS_VISIBLE) == 0)
            continue;
        painter.setPen(penOf(*shape));
        painter.setBrush(shape->fill.type == NSVG_PAINT_COLOR ? QBrush(colourOf(shape->fill, shape->opacity))
                                                              : QBrush(Qt::NoBrush));
        painter.drawPath(pathOf(*shape));
    }
    painter.restore();
}
