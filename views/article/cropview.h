// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CropView: a photo with a frame round the part that is shown.

#pragma once

#include <QImage>
#include <QWidget>

namespace DiemTin {

/// The frame is dragged at its eight handles and within, or moved with the arrow keys (Shift: its lower right corner;
/// Ctrl: fine steps).
class CropView : public QWidget
{
    Q_OBJECT

public:
    explicit CropView(QWidget *parent = nullptr);

    /// The picture, and the photo's own size in pixels, which aspects are reckoned by.
    void showPicture(const QImage &image, QSize pixels);
    [[nodiscard]] QRectF crop() const { return m_crop; }
    /// Shows this part, fractions of the photo; says nothing.
    void setCrop(const QRectF &crop);
    /// Keeps this shape, width by height in pixels, from now on and gives the frame the largest such part about its
    /// middle; 0: any shape.
    void setAspect(qreal aspect);

    /// The smallest part, fraction of either side.
    static constexpr qreal SmallestPart = 0.05;

    [[nodiscard]] QSize sizeHint() const override { return {640, 460}; }

Q_SIGNALS:
    /// A person changed the frame.
    void cropChanged(const QRectF &crop);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF pictureRect() const;
    [[nodiscard]] QRectF frameRect() const;
    [[nodiscard]] Qt::Edges edgesAt(QPointF position) const;
    [[nodiscard]] QRectF resized(Qt::Edges edges, QPointF by) const;
    [[nodiscard]] QRectF moved(QPointF by) const;
    [[nodiscard]] qreal shape() const;
    void change(const QRectF &crop);

    QImage m_image;
    QSize m_pixels;
    QRectF m_crop{0, 0, 1, 1};
    qreal m_aspect = 0;
    QRectF m_cropAtPress;
    QPointF m_pressed;
    Qt::Edges m_edges;
    bool m_inside = false;
};

} // namespace DiemTin
