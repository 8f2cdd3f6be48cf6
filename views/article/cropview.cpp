// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Geometry of the frame, its handles and how it is painted.

#include "views/article/cropview.h"

#include "views/shared/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace DiemTin {
namespace {

constexpr qreal HandleReach = 9; ///< logical pixels round an edge in which it is grasped
constexpr qreal Step = 0.01;
constexpr qreal FineStep = 0.002;

} // namespace

CropView::CropView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(240, 180);
    setAccessibleName(tr("Khung cắt ảnh"));
    setAccessibleDescription(tr("Phím mũi tên dời khung, Shift cùng mũi tên đổi cỡ, Ctrl để đi từng chút."));
}

void CropView::showPicture(const QImage &image, QSize pixels)
{
    m_image = image;
    m_pixels = pixels;
    update();
}

void CropView::setCrop(const QRectF &crop)
{
    m_crop = crop;
    update();
}

qreal CropView::shape() const
{
    return m_aspect > 0 && !m_pixels.isEmpty() ? m_aspect * m_pixels.height() / m_pixels.width() : 0;
}

void CropView::setAspect(qreal aspect)
{
    m_aspect = aspect;
    const qreal ratio = shape();
    if (ratio <= 0)
        return;
    QRectF crop(0, 0, std::min(1.0, ratio), std::min(1.0, 1 / ratio));
    crop.moveCenter(m_crop.center());
    crop.moveLeft(std::clamp(crop.left(), 0.0, 1 - crop.width()));
    crop.moveTop(std::clamp(crop.top(), 0.0, 1 - crop.height()));
    change(crop);
}

void CropView::change(const QRectF &crop)
{
    if (crop == m_crop)
        return;
    m_crop = crop;
    update();
    Q_EMIT cropChanged(crop);
}

QRectF CropView::pictureRect() const
{
    const QRectF room = QRectF(rect()).adjusted(10, 10, -10, -10);
    const QSizeF photo = m_pixels.isEmpty() ? QSizeF(3, 2) : QSizeF(m_pixels);
    QRectF picture(QPointF(), photo.scaled(room.size(), Qt::KeepAspectRatio));
    picture.moveCenter(room.center());
    return picture;
}

QRectF CropView::frameRect() const
{
    const QRectF picture = pictureRect();
    return {picture.x() + m_crop.x() * picture.width(), picture.y() + m_crop.y() * picture.height(),
            m_crop.width() * picture.width(), m_crop.height() * picture.height()};
}

Qt::Edges CropView::edgesAt(QPointF position) const
{
    const QRectF frame = frameRect();
    if (!frame.adjusted(-HandleReach, -HandleReach, HandleReach, HandleReach).contains(position))
        return {};
    Qt::Edges edges;
    if (std::abs(position.x() - frame.left()) <= HandleReach)
        edges |= Qt::LeftEdge;
    else if (std::abs(position.x() - frame.right()) <= HandleReach)
        edges |= Qt::RightEdge;
    if (std::abs(position.y() - frame.top()) <= HandleReach)
        edges |= Qt::TopEdge;
    else if (std::abs(position.y() - frame.bottom()) <= HandleReach)
        edges |= Qt::BottomEdge;
    return edges;
}

QRectF CropView::moved(QPointF by) const
{
    QRectF crop = m_cropAtPress;
    crop.moveLeft(std::clamp(crop.left() + by.x(), 0.0, 1 - crop.width()));
    crop.moveTop(std::clamp(crop.top() + by.y(), 0.0, 1 - crop.height()));
    return crop;
}

/// The frame with these edges dragged; where a shape is kept the other direction follows, away from the fixed side.
QRectF CropView::resized(Qt::Edges edges, QPointF by) const
{
    QRectF crop = m_cropAtPress;
    if (edges.testFlag(Qt::LeftEdge))
        crop.setLeft(std::clamp(crop.left() + by.x(), 0.0, crop.right() - SmallestPart));
    if (edges.testFlag(Qt::RightEdge))
        crop.setRight(std::clamp(crop.right() + by.x(), crop.left() + SmallestPart, 1.0));
    if (edges.testFlag(Qt::TopEdge))
        crop.setTop(std::clamp(crop.top() + by.y(), 0.0, crop.bottom() - SmallestPart));
    if (edges.testFlag(Qt::BottomEdge))
        crop.setBottom(std::clamp(crop.bottom() + by.y(), crop.top() + SmallestPart, 1.0));
    const qreal ratio = shape();
    if (ratio <= 0)
        return crop;
    const bool upright = (edges & (Qt::LeftEdge | Qt::RightEdge)) == Qt::Edges();
    const qreal roomAcross = edges.testFlag(Qt::LeftEdge) ? crop.right() : 1 - crop.left();
    const qreal roomDown = edges.testFlag(Qt::TopEdge) ? crop.bottom() : 1 - crop.top();
    const qreal width = std::min({upright ? crop.height() * ratio : crop.width(), roomAcross, roomDown * ratio});
    const QPointF fixed(edges.testFlag(Qt::LeftEdge) ? crop.right() - width : crop.left(),
                        edges.testFlag(Qt::TopEdge) ? crop.bottom() - width / ratio : crop.top());
    return {fixed, QSizeF(width, width / ratio)};
}

void CropView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position();
    m_cropAtPress = m_crop;
    m_edges = edgesAt(m_pressed);
    m_inside = !m_edges && frameRect().contains(m_pressed);
}

void CropView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        const Qt::Edges edges = edgesAt(event->position());
        const bool across = (edges & (Qt::LeftEdge | Qt::RightEdge)) != Qt::Edges();
        const bool down = (edges & (Qt::TopEdge | Qt::BottomEdge)) != Qt::Edges();
        const bool falling = edges == (Qt::LeftEdge | Qt::TopEdge) || edges == (Qt::RightEdge | Qt::BottomEdge);
        setCursor(across && down ? (falling ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor)
                      : across   ? Qt::SizeHorCursor
                      : down     ? Qt::SizeVerCursor
                                 : Qt::SizeAllCursor);
        return;
    }
    const QRectF picture = pictureRect();
    const QPointF by((event->position().x() - m_pressed.x()) / picture.width(),
                     (event->position().y() - m_pressed.y()) / picture.height());
    if (m_edges)
        change(resized(m_edges, by));
    else if (m_inside)
        change(moved(by));
}

void CropView::keyPressEvent(QKeyEvent *event)
{
    const qreal step = event->modifiers().testFlag(Qt::ControlModifier) ? FineStep : Step;
    QPointF by;
    if (event->key() == Qt::Key_Left)
        by = {-step, 0};
    else if (event->key() == Qt::Key_Right)
        by = {step, 0};
    else if (event->key() == Qt::Key_Up)
        by = {0, -step};
    else if (event->key() == Qt::Key_Down)
        by = {0, step};
    else
        return QWidget::keyPressEvent(event);
    m_cropAtPress = m_crop;
    const Qt::Edges edge = by.x() != 0 ? Qt::RightEdge : Qt::BottomEdge;
    change(event->modifiers().testFlag(Qt::ShiftModifier) ? resized(edge, by) : moved(by));
}

void CropView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColours().desk);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF picture = pictureRect();
    const QRectF frame = frameRect();
    painter.drawImage(picture, m_image);
    QPainterPath outside;
    outside.addRect(picture);
    QPainterPath inside;
    inside.addRect(frame);
    painter.fillPath(outside.subtracted(inside), QColor(0, 0, 0, 150));
    painter.setPen(QPen(QColor(255, 255, 255, 110), 1));
    for (const qreal third : {1 / 3.0, 2 / 3.0}) {
        painter.drawLine(QPointF(frame.left() + third * frame.width(), frame.top()),
                         QPointF(frame.left() + third * frame.width(), frame.bottom()));
        painter.drawLine(QPointF(frame.left(), frame.top() + third * frame.height()),
                         QPointF(frame.right(), frame.top() + third * frame.height()));
    }
    painter.setPen(QPen(hasFocus() ? themeColours().amber : QColor(Qt::white), 2));
    painter.drawRect(frame);
    painter.setPen(QPen(QColor(0, 0, 0, 160), 1));
    painter.setBrush(Qt::white);
    const QPointF middle = frame.center();
    for (const QPointF handle :
         {frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight(), QPointF(middle.x(), frame.top()),
          QPointF(middle.x(), frame.bottom()), QPointF(frame.left(), middle.y()), QPointF(frame.right(), middle.y())})
        painter.drawRect(QRectF(handle - QPointF(4, 4), QSizeF(8, 8)));
}

} // namespace DiemTin
