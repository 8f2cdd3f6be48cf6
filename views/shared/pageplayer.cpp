// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the items of a page, one function a kind of item.

#include "views/shared/pageplayer.h"

#include "models/base/length.h"

#include <QLinearGradient>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

namespace DiemTin {

namespace {

/// Leaders: distance and width of the dots. The dots stand on multiples of the distance from the page's left edge, so
/// that those of different lines stand below one another.
constexpr qreal DotDistance = fromPoints(3.6);
constexpr qreal DotWidth = fromPoints(0.95);
/// Below this many device pixels a fill is a rule, whose thickness must not depend on where it stands.
constexpr qreal RulePixels = 4;
const QColor placeholderColour(0xe3, 0xe6, 0xea);

/// The pixels from `low` to `high` of one axis, rounded to whole ones, at least one.
std::pair<qreal, qreal> wholePixels(qreal low, qreal high)
{
    const qreal start = std::round(low);
    const qreal end = high - low < RulePixels ? start + std::round(high - low) : std::round(high);
    return {start, std::max(end, start + 1)};
}

class Player
{
public:
    Player(QPainter &painter, PictureSource &pictures)
        : m_painter(painter)
        , m_pictures(pictures)
        , m_toDevice(painter.deviceTransform())
        , m_onPixels(painter.paintEngine()->type() == QPaintEngine::Raster && m_toDevice.type() <= QTransform::TxScale)
    { }

    void operator()(const TextLine &item)
    {
        m_painter.setPen(Qt::black);
        item.text->layout.lineAt(item.line).draw(&m_painter, item.origin);
    }

    void operator()(const Fill &item)
    {
        QBrush brush(item.colour);
        if (item.endColour.isValid()) {
            QLinearGradient blend(item.rect.topLeft(), item.rect.bottomRight());
            blend.setColorAt(0, item.colour);
            blend.setColorAt(1, item.endColour);
            brush = QBrush(blend);
        }
        if (item.radius <= 0) {
            m_painter.fillRect(onPixels(item.rect), brush);
            return;
        }
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(brush);
        m_painter.drawRoundedRect(item.rect, item.radius, item.radius);
    }

    /// One dashed stroke whose dashes are so short that only their round ends show: dots, and a few bytes in a PDF.
    void operator()(const Leader &item)
    {
        const qreal first = std::ceil((item.rect.left() + DotWidth / 2) / DotDistance) * DotDistance;
        const qreal last = std::floor((item.rect.right() - DotWidth / 2) / DotDistance) * DotDistance;
        if (last < first)
            return;
        QPen dots(item.colour, DotWidth, Qt::CustomDashLine, Qt::RoundCap);
        constexpr qreal dash = 0.02;
        dots.setDashPattern({dash, DotDistance / DotWidth - dash});
        const qreal middle = item.rect.center().y();
        m_painter.setPen(dots);
        m_painter.drawLine(QPointF(first, middle), QPointF(last + dash * DotWidth, middle));
    }

    void operator()(const PhotoItem &item)
    {
        const QRectF rect = onPixels(item.rect);
        const QImage picture = m_pictures.picture(item, m_toDevice.mapRect(rect).size().toSize());
        if (picture.isNull())
            m_painter.fillRect(rect, placeholderColour);
        else
            m_painter.drawImage(rect, picture);
    }

    /// The dark modules of a row that touch are one rectangle, all rows one path: no seams between them.
    void operator()(const QrItem &item)
    {
        const qreal side = item.rect.width() / item.size;
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        for (int row = 0; row < item.size; ++row) {
            for (int column = 0; column < item.size; ++column) {
                const int start = column;
                while (column < item.size && item.modules[static_cast<size_t>(row) * item.size + column])
                    ++column;
                if (column > start) {
                    path.addRect(item.rect.left() + start * side, item.rect.top() + row * side, (column - start) * side,
                                 side);
                }
            }
        }
        m_painter.fillPath(path, Qt::black);
    }

    void operator()(const LinkArea &) { }
    void operator()(const Anchor &) { }

private:
    /// The rectangle with its edges on whole pixels where the device has pixels; unchanged on paper and in a PDF.
    [[nodiscard]] QRectF onPixels(const QRectF &rect) const
    {
        if (!m_onPixels)
            return rect;
        const QRectF device = m_toDevice.mapRect(rect);
        const auto [left, right] = wholePixels(device.left(), device.right());
        const auto [top, bottom] = wholePixels(device.top(), device.bottom());
        return m_toDevice.inverted().mapRect(QRectF(left, top, right - left, bottom - top));
    }

    QPainter &m_painter;
    PictureSource &m_pictures;
    QTransform m_toDevice;
    bool m_onPixels;
};

} // namespace

void playPage(QPainter &painter, const Page &page, PictureSource &pictures, const std::function<void(int)> &beforeItem)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    Player player(painter, pictures);
    for (size_t i = 0; i < page.items.size(); ++i) {
        if (beforeItem)
            beforeItem(static_cast<int>(i));
        std::visit(player, page.items[i]);
    }
    painter.restore();
}

} // namespace DiemTin
