// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReadingWindow: the pages over the whole screen, to be read like the printed booklet.

#pragma once

#include "views/proof/pagecache.h"

#include <QList>
#include <QTimer>
#include <QWidget>

namespace DiemTin {

/// Shows two facing pages as high as the screen on a black ground; keys, wheel and clicks turn them, Esc ends. Changes
/// of the pages show at once.
class ReadingWindow : public QWidget
{
    Q_OBJECT

public:
    /// `pictures` must outlive the window.
    explicit ReadingWindow(ScreenPictures &pictures, QWidget *parent = nullptr);

    /// Shows these pages; the place in the booklet stays.
    void setProof(const Proof &proof);
    /// Turns to the page (index) and tells its number for a moment.
    void turnTo(int page);
    /// The page turned to; of two facing ones the left one unless the right one was asked for.
    [[nodiscard]] int currentPage() const { return m_current; }
    /// The pages that are seen together, from left to right.
    [[nodiscard]] QList<int> facingPages() const;
    /// Where a facing page stands in the window.
    [[nodiscard]] QRect pageRect(int page) const;
    /// The words that tell where one is; empty while they are hidden.
    [[nodiscard]] QString shownNumber() const;

Q_SIGNALS:
    /// A person ended reading at this page.
    void closed(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] int lastPage() const { return static_cast<int>(m_proof.pages.size()) - 1; }
    void turn(int direction);
    void showNumber();
    void paintNumber(QPainter &painter) const;

    Proof m_proof;
    PageCache m_cache;
    QTimer m_number; ///< runs while the number is shown
    QTimer m_repaint; ///< one repaint for many arriving photos
    int m_current = -1;
    int m_wheel = 0; ///< eighths of a degree turned since the last page
};

} // namespace DiemTin
