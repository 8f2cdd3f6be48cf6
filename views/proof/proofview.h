// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ProofView: the pages on a grey ground, to scroll, zoom and point at.

#pragma once

#include "views/proof/pagecache.h"
#include "views/proof/pagehit.h"
#include "views/proof/pageindex.h"
#include "views/proof/pagelayout.h"
#include "views/proof/pagezoom.h"
#include "views/shared/screenpictures.h"

#include <QAbstractScrollArea>
#include <QSet>
#include <QTimer>
#include <QUrl>

namespace DiemTin {

/// Plays pages on the screen. Paints only what is visible, and a page only when its look or size changed. Its parts:
/// proofview.cpp pages, sizes and scrolling; prooffollowing.cpp what is brought into sight; proofpainting.cpp pixels;
/// proofpointing.cpp mouse and gestures; proofkeys.cpp keys.
class ProofView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// `pictures` must outlive the view.
    explicit ProofView(ScreenPictures &pictures, QWidget *parent = nullptr);
    ~ProofView() override;

    /// Shows these pages; the scroll position stays, unless the place followed last would leave the window.
    void setProof(const Proof &proof);
    [[nodiscard]] const Proof &proof() const { return m_proof; }
    /// Which article stands where.
    [[nodiscard]] const PageIndex &index() const { return m_index; }

    /// Zoom, 1 being the printed size at 96 logical dots per inch; the overview has one of its own.
    [[nodiscard]] qreal zoom() const { return isOverview() ? m_thumbnail : m_zoom; }
    void setZoom(qreal zoom);
    /// The zoom outside the overview, and the overview's own; both are kept.
    [[nodiscard]] qreal readingZoom() const { return m_zoom; }
    [[nodiscard]] qreal thumbnailZoom() const { return m_thumbnail; }
    void zoomIn();
    void zoomOut();
    [[nodiscard]] ZoomMode zoomMode() const { return m_mode; }
    /// Also leaves the overview, which has no modes.
    void setZoomMode(ZoomMode mode);
    [[nodiscard]] PageArrangement arrangement() const { return m_arrangement; }
    void setArrangement(PageArrangement arrangement);
    /// The arrangement that pages of the overview are opened in.
    [[nodiscard]] PageArrangement readingArrangement() const { return m_reading; }

    /// Index of the framed page; -1 without pages.
    [[nodiscard]] int currentPage() const { return m_current; }
    /// Frames the page and scrolls it into view.
    void setCurrentPage(int page);
    /// Frames the page, leaving the overview for the arrangement before.
    void openPage(int page);
    /// The pages a command means, in order: those selected in the overview, else the current one.
    [[nodiscard]] QList<int> chosenPages() const;

    /// Brings the article into sight and frames its page. Nothing moves while it is in sight, or where it is on no
    /// page.
    void followArticle(const QUuid &article);
    /// Marks the place of the cursor in the article's text (see PageHit; block -1: the headline) and keeps it in
    /// sight, now and while pages change. Where the text is on no page, the article is followed.
    void followPlace(const QUuid &article, int block, int position);
    /// Takes the mark away.
    void clearPlace();
    /// Where the mark is in the viewport; empty without one.
    [[nodiscard]] QRect placeRect() const;

    /// Where the page stands in the viewport now.
    [[nodiscard]] QRect pageRect(int page) const;
    /// The article under the pointer; null: none.
    [[nodiscard]] QUuid hoveredArticle() const { return m_hovered; }
    /// Pages painted so far (tests and measurements).
    [[nodiscard]] int paintCount() const { return m_cache.paintCount(); }

    static constexpr qreal minimumZoom = PageZoom::least;
    static constexpr qreal maximumZoom = PageZoom::most;

public Q_SLOTS:
    /// Asks for the chosen pages as a picture; the window's "Copy" calls it where the view has the focus.
    void copy();
    /// Selects all pages of the overview.
    void selectAll();

Q_SIGNALS:
    /// Zoom, its mode or the arrangement changed.
    void zoomChanged();
    void currentPageChanged();
    /// Other pages are shown.
    void pagesChanged();
    /// A person pointed at an article's text or photo.
    void placeClicked(const DiemTin::PageHit &hit);
    /// A person asked to follow a printed link.
    void linkActivated(const QUrl &url);
    /// A person wants these pages (indices) as pictures.
    void picturesWanted(const QList<int> &pages);
    void pictureFilesWanted(const QList<int> &pages);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;

private:
    /// A place of a text, as followPlace() is told it.
    struct Place
    {
        QUuid article;
        int block = -1;
        int position = 0;
    };
    /// What lies under a point of the viewport.
    struct Pointed
    {
        int page = -1;
        std::optional<PageHit> hit;
        QString address; ///< of a link
    };

    [[nodiscard]] bool isOverview() const { return m_arrangement == PageArrangement::Overview; }
    [[nodiscard]] int lastPage() const { return static_cast<int>(m_proof.pages.size()) - 1; }
    [[nodiscard]] const Page &pageAt(int page) const { return *m_proof.pages[static_cast<std::size_t>(page)]; }
    [[nodiscard]] QPoint scrolled() const;
    /// From composer units of a page to the viewport.
    [[nodiscard]] QRectF toViewport(int page, const QRectF &rect) const;
    [[nodiscard]] qreal fittingZoom() const;
    void applyZoom(qreal zoom, QPoint fixedPoint);
    void zoomAround(qreal factor, QPoint fixedPoint);
    void arrange();
    void makeCurrent(int page);
    void followScrolling();
    void scrollTo(QPoint position);

    void updatePages(const Proof &before, const PageLayout &layoutBefore);
    void updatePage(int page);
    void updateArticle(const QUuid &article);

    void showArea(int page, const QRect &area);
    void reveal(const QRect &area, int margin);
    void findPlace();
    void updateMark();

    void paintPage(QPainter &painter, int page);
    void paintOrnaments(QPainter &painter, int page);

    [[nodiscard]] Pointed pointedAt(QPoint position) const;
    void hover(QPoint position);
    void leave();
    void showTip(QPoint position, QPoint global);
    [[nodiscard]] QString tipFor(const Pointed &pointed) const;
    void beginPan(QPoint position);
    void endPan();
    void updateCursor(const Pointed &pointed);
    void pressPage(const QMouseEvent &event);
    void pressThumbnail(const QMouseEvent &event);
    void selectTo(int page);
    void setSelection(const QSet<int> &pages);
    [[nodiscard]] bool handleGesture(QEvent *event);

    [[nodiscard]] bool overviewKey(const QKeyEvent &event);
    [[nodiscard]] bool readingKey(const QKeyEvent &event);
    void walkTo(int page, Qt::KeyboardModifiers modifiers);

    Proof m_proof;
    PageIndex m_index;
    PageCache m_cache;
    PageLayout m_layout;
    QTimer m_repaint; ///< one repaint for many arriving photos
    qreal m_zoom = 1;
    qreal m_thumbnail = PageZoom::firstThumbnail;
    ZoomMode m_mode = ZoomMode::FitWidth;
    PageArrangement m_arrangement = PageArrangement::Single;
    PageArrangement m_reading = PageArrangement::Single;
    int m_current = -1;
    QUuid m_followed; ///< the article followed last
    std::optional<Place> m_place;
    std::optional<CaretPlace> m_mark; ///< m_place on the present pages
    QUuid m_hovered;
    QSet<int> m_selection;
    int m_selectionStart = -1; ///< where a selection by Shift begins
    int m_pressed = -1; ///< the thumbnail under a mouse button
    std::optional<QPoint> m_pan; ///< the pointer's last place while panning
    bool m_spaceHeld = false;
    bool m_arranging = false;
};

} // namespace DiemTin
