// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scrolling, zooming, pointing and painting of the page view.

#include "views/proof/proofview.h"

#include "models/base/length.h"
#include "views/shared/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace DiemTin {
namespace {

constexpr qreal screenDpi = 96;
constexpr std::array<qreal, 14> zoomSteps = {0.2, 0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0};

qreal scaleOf(qreal zoom)
{
    return zoom * screenDpi / ReferenceDpi;
}

void paintShadow(QPainter &painter, const QRect &page)
{
    painter.setPen(Qt::NoPen);
    for (int spread = 5; spread >= 1; --spread) {
        painter.setBrush(QColor(0, 0, 0, 13));
        painter.drawRoundedRect(page.adjusted(-spread, 2 - spread, spread, 2 + spread), spread, spread);
    }
}

} // namespace

ProofView::ProofView(ScreenPictures &pictures, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_cache(pictures)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Trang in"));
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(240, 200);
    verticalScrollBar()->setSingleStep(48);
    horizontalScrollBar()->setSingleStep(48);
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(20);
    connect(&pictures, &ScreenPictures::picturesArrived, this, [this] {
        if (!m_repaint.isActive())
            m_repaint.start();
    });
    connect(&m_repaint, &QTimer::timeout, this, [this] {
        m_cache.forgetIncomplete();
        viewport()->update();
    });
}

ProofView::~ProofView() = default;

void ProofView::setProof(const Proof &proof)
{
    m_proof = proof;
    m_articlePages = articlePages(proof);
    const int last = static_cast<int>(m_proof.pages.size()) - 1;
    arrange();
    makeCurrent(last < 0 ? -1 : std::clamp(m_current, 0, last));
    viewport()->update();
    Q_EMIT pagesChanged();
}

void ProofView::setZoom(qreal zoom)
{
    m_mode = ZoomMode::Fixed;
    applyZoom(zoom, viewport()->rect().center());
}

void ProofView::zoomIn()
{
    const auto next = std::ranges::upper_bound(zoomSteps, m_zoom * 1.001);
    setZoom(next == zoomSteps.end() ? maximumZoom : *next);
}

void ProofView::zoomOut()
{
    const auto next = std::ranges::lower_bound(zoomSteps, m_zoom * 0.999);
    setZoom(next == zoomSteps.begin() ? minimumZoom : *(next - 1));
}

void ProofView::setZoomMode(ZoomMode mode)
{
    m_mode = mode;
    if (mode != ZoomMode::Fixed)
        applyZoom(fittingZoom(), viewport()->rect().center());
    Q_EMIT zoomChanged();
}

void ProofView::setArrangement(PageArrangement arrangement)
{
    if (arrangement == m_arrangement)
        return;
    m_arrangement = arrangement;
    arrange();
    if (m_current >= 0)
        setCurrentPage(m_current);
    viewport()->update();
    Q_EMIT zoomChanged();
}

void ProofView::setCurrentPage(int page)
{
    if (page < 0 || page >= m_layout.count())
        return;
    makeCurrent(page);
    const QRect rect = pageRect(page);
    const QRect view = viewport()->rect();
    const QScopedValueRollback guard(m_arranging, true);
    if (!view.contains(rect) && (rect.top() < 0 || rect.bottom() > view.bottom()))
        verticalScrollBar()->setValue(scrolled().y() + rect.top() - PageLayout::Margin);
    if (rect.left() < 0 || rect.right() > view.right())
        horizontalScrollBar()->setValue(scrolled().x() + rect.left() - PageLayout::Margin);
}

void ProofView::followArticle(const QUuid &article)
{
    const QList<int> pages = m_articlePages.value(article);
    if (pages.isEmpty())
        return;
    if (pages.contains(m_current) && isWellVisible(m_current)) {
        if (article != m_followed)
            scrollToArticle(article);
        m_followed = article;
        return;
    }
    m_followed = article;
    // Nothing is moved under the reader's eyes while a good part of the article's pages is in sight.
    const auto visible = std::ranges::find_if(pages, [this](int page) { return isWellVisible(page); });
    if (visible != pages.end())
        makeCurrent(*visible);
    else
        setCurrentPage(pages.constFirst());
    scrollToArticle(article);
}

/// On a page larger than the window the article may still be out of sight.
void ProofView::scrollToArticle(const QUuid &article)
{
    const QRect rect = articleRect(m_current, article);
    const QRect seen = rect.intersected(viewport()->rect());
    if (rect.isEmpty() || seen.height() * 2 >= std::min(rect.height(), viewport()->height()))
        return;
    const QScopedValueRollback guard(m_arranging, true);
    verticalScrollBar()->setValue(scrolled().y() + rect.top() - 3 * PageLayout::Margin);
}

QRect ProofView::articleRect(int page, const QUuid &article) const
{
    if (page < 0 || page >= m_layout.count())
        return {};
    const Page &shown = *m_proof.pages[static_cast<std::size_t>(page)];
    QRectF box;
    for (const PageItem &item : shown.items) {
        const auto *line = std::get_if<TextLine>(&item);
        if (line == nullptr || line->text->article != article)
            continue;
        const QTextLine set = line->text->layout.lineAt(line->line);
        box |= QRectF(line->origin + set.position(), QSizeF(set.naturalTextWidth(), set.height()));
    }
    const QRect rect = pageRect(page);
    const qreal scale = rect.width() / shown.size.width();
    return QRectF(rect.topLeft() + box.topLeft() * scale, box.size() * scale).toAlignedRect();
}

bool ProofView::isWellVisible(int page) const
{
    const QRect rect = pageRect(page);
    const QRect seen = rect.intersected(viewport()->rect());
    return !seen.isEmpty() && seen.height() * 2 > std::min(rect.height(), viewport()->height());
}

QRect ProofView::pageRect(int page) const
{
    return m_layout.rect(page).translated(-scrolled());
}

QPoint ProofView::scrolled() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

qreal ProofView::fittingZoom() const
{
    if (m_proof.pages.empty())
        return m_zoom;
    const QSizeF page = m_proof.pages.front()->size;
    const qreal scale = m_mode == ZoomMode::FitPage
        ? PageLayout::scaleForPage(page, m_arrangement, viewport()->size())
        : PageLayout::scaleForWidth(page, m_arrangement, viewport()->width());
    return scale * ReferenceDpi / screenDpi;
}

void ProofView::applyZoom(qreal zoom, QPoint fixedPoint)
{
    zoom = std::clamp(zoom, minimumZoom, maximumZoom);
    const int page = m_layout.nearest(fixedPoint + scrolled());
    const QRect before = pageRect(page);
    const QPointF part = before.isEmpty() ? QPointF()
                                          : QPointF(qreal(fixedPoint.x() - before.left()) / before.width(),
                                                    qreal(fixedPoint.y() - before.top()) / before.height());
    const bool changed = !qFuzzyCompare(zoom, m_zoom);
    m_zoom = zoom;
    arrange();
    if (page >= 0 && changed) {
        const QRect after = m_layout.rect(page);
        const QScopedValueRollback guard(m_arranging, true);
        horizontalScrollBar()->setValue(qRound(after.left() + part.x() * after.width()) - fixedPoint.x());
        verticalScrollBar()->setValue(qRound(after.top() + part.y() * after.height()) - fixedPoint.y());
    }
    viewport()->update();
    if (changed)
        Q_EMIT zoomChanged();
}

void ProofView::arrange()
{
    const QScopedValueRollback guard(m_arranging, true);
    if (m_mode != ZoomMode::Fixed)
        m_zoom = std::clamp(fittingZoom(), minimumZoom, maximumZoom);
    QList<QSizeF> sizes;
    for (const std::shared_ptr<const Page> &page : m_proof.pages)
        sizes.append(page->size);
    const QSize view = viewport()->size();
    m_layout = PageLayout(sizes, scaleOf(m_zoom), m_arrangement, view.width());
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setRange(0, std::max(0, m_layout.total().height() - view.height()));
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setRange(0, std::max(0, m_layout.total().width() - view.width()));
}

void ProofView::makeCurrent(int page)
{
    if (page == m_current)
        return;
    m_current = page;
    viewport()->update();
    Q_EMIT currentPageChanged();
}

void ProofView::followScrolling()
{
    const QRect view = viewport()->rect();
    const QRect seen = pageRect(m_current).intersected(view);
    if (m_current >= 0 && seen.height() * 3 > std::min(view.height(), pageRect(m_current).height()))
        return;
    makeCurrent(m_layout.nearest(view.center() + scrolled()));
}

void ProofView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), themeColours().desk);
    const QRect area = event->rect().adjusted(-8, -8, 8, 8);
    for (const int page : m_layout.pagesIn(area.translated(scrolled())))
        paintPage(painter, page);
}

void ProofView::paintPage(QPainter &painter, int page)
{
    const QRect rect = pageRect(page);
    paintShadow(painter, rect);
    painter.drawPixmap(
        rect.topLeft(),
        m_cache.pixmap(*m_proof.pages[static_cast<std::size_t>(page)], rect.size(), viewport()->devicePixelRatio()));
    if (page != m_current)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(themeColours().amber, 3, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(rect).adjusted(-1.5, -1.5, 1.5, 1.5));
}

void ProofView::resizeEvent(QResizeEvent *)
{
    const qreal before = m_zoom;
    if (m_mode == ZoomMode::Fixed)
        arrange();
    else
        applyZoom(fittingZoom(), QPoint(viewport()->width() / 2, 0));
    if (!qFuzzyCompare(before, m_zoom))
        Q_EMIT zoomChanged();
}

void ProofView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_mode = ZoomMode::Fixed;
    applyZoom(m_zoom * std::pow(1.1, event->angleDelta().y() / 120.0), event->position().toPoint());
    event->accept();
}

void ProofView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint() + scrolled();
    const int page = m_layout.pageAt(point);
    if (event->button() != Qt::LeftButton || page < 0)
        return;
    makeCurrent(page);
    const QPointF units = QPointF(point - m_layout.rect(page).topLeft()) / scaleOf(m_zoom);
    if (const auto hit = findHit(m_proof, *m_proof.pages[static_cast<std::size_t>(page)], units))
        Q_EMIT placeClicked(*hit);
}

void ProofView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        break;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ProofView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (!m_arranging)
        followScrolling();
}

} // namespace DiemTin
