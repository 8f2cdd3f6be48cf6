// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ProofView: the pages on a grey ground, to scroll, zoom and point at.

#pragma once

#include "views/proof/pagecache.h"
#include "views/proof/pagehit.h"
#include "views/proof/pagelayout.h"
#include "views/shared/screenpictures.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace DiemTin {

/// How the zoom follows the window.
enum class ZoomMode { Fixed, FitWidth, FitPage };

/// Plays pages on the screen. Paints only what is visible, and a page only when its look or size changed.
class ProofView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// `pictures` must outlive the view.
    explicit ProofView(ScreenPictures &pictures, QWidget *parent = nullptr);
    ~ProofView() override;

    /// Shows these pages; the scroll position stays.
    void setProof(const Proof &proof);
    [[nodiscard]] const Proof &proof() const { return m_proof; }

    /// Zoom, 1 being the printed size at 96 logical dots per inch; within minimumZoom and maximumZoom.
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);
    void zoomIn();
    void zoomOut();
    [[nodiscard]] ZoomMode zoomMode() const { return m_mode; }
    void setZoomMode(ZoomMode mode);
    [[nodiscard]] PageArrangement arrangement() const { return m_arrangement; }
    void setArrangement(PageArrangement arrangement);

    /// Index of the framed page; -1 without pages.
    [[nodiscard]] int currentPage() const { return m_current; }
    /// Frames the page and scrolls it into view.
    void setCurrentPage(int page);
    /// Frames a page of the article: one that is in sight, else the one it starts on, which is scrolled into view.
    /// Nothing happens where the article is on no page.
    void followArticle(const QUuid &article);

    /// Where the page stands in the viewport now.
    [[nodiscard]] QRect pageRect(int page) const;
    /// Pages painted so far (tests and measurements).
    [[nodiscard]] int paintCount() const { return m_cache.paintCount(); }

    static constexpr qreal minimumZoom = 0.2;
    static constexpr qreal maximumZoom = 4.0;

Q_SIGNALS:
    void zoomChanged();
    void currentPageChanged();
    /// Other pages are shown.
    void pagesChanged();
    /// A person pointed at an article's text or photo.
    void placeClicked(const DiemTin::PageHit &hit);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] QPoint scrolled() const;
    [[nodiscard]] bool isWellVisible(int page) const;
    void scrollToArticle(const QUuid &article);
    /// What the article's text takes of a page, in the viewport; empty where it is not on the page.
    [[nodiscard]] QRect articleRect(int page, const QUuid &article) const;
    [[nodiscard]] qreal fittingZoom() const;
    void applyZoom(qreal zoom, QPoint fixedPoint);
    void arrange();
    void makeCurrent(int page);
    void followScrolling();
    void paintPage(QPainter &painter, int page);

    Proof m_proof;
    QHash<QUuid, QList<int>> m_articlePages;
    PageCache m_cache;
    PageLayout m_layout;
    QTimer m_repaint; ///< one repaint for many arriving photos
    qreal m_zoom = 1;
    ZoomMode m_mode = ZoomMode::FitWidth;
    PageArrangement m_arrangement = PageArrangement::Single;
    int m_current = -1;
    QUuid m_followed; ///< the article followed last
    bool m_arranging = false;
};

} // namespace DiemTin
