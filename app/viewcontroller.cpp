// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Actions on the page view.

#include "app/viewcontroller.h"

#include "app/actions.h"
#include "app/settings.h"
#include "views/proof/proofview.h"
#include "views/proof/readingwindow.h"

#include <QDesktopServices>

#include <algorithm>

namespace DiemTin {
namespace {

const QString zoomKey = QStringLiteral("pages/zoom");
const QString modeKey = QStringLiteral("pages/zoomMode");
const QString spreadKey = QStringLiteral("pages/spread");
const QString overviewKey = QStringLiteral("pages/overview");
const QString thumbnailKey = QStringLiteral("pages/thumbnail");

/// Texts come from anywhere: only addresses of the web are handed to the desktop.
void openOnTheWeb(const QUrl &url)
{
    if (url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https"))
        QDesktopServices::openUrl(url);
}

} // namespace

ViewController::ViewController(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{
    connectZoom();
    connectPages();
    restore();
    updateActions();
}

void ViewController::connectZoom()
{
    ProofView *pages = &m_parts.pages;
    const Actions &actions = m_parts.actions;
    connect(actions.zoomIn, &QAction::triggered, pages, &ProofView::zoomIn);
    connect(actions.zoomOut, &QAction::triggered, pages, &ProofView::zoomOut);
    connect(actions.actualSize, &QAction::triggered, pages, [pages] {
        if (pages->arrangement() == PageArrangement::Overview)
            pages->openPage(pages->currentPage());
        pages->setZoom(1);
    });
    actions.fitWidth->setCheckable(true);
    actions.fitPage->setCheckable(true);
    connect(actions.fitWidth, &QAction::triggered, pages, [pages] { pages->setZoomMode(ZoomMode::FitWidth); });
    connect(actions.fitPage, &QAction::triggered, pages, [pages] { pages->setZoomMode(ZoomMode::FitPage); });
    connect(pages, &ProofView::zoomChanged, this, &ViewController::updateActions);
}

void ViewController::connectPages()
{
    ProofView *pages = &m_parts.pages;
    const Actions &actions = m_parts.actions;
    const auto arrange = [this, pages](QAction *action, PageArrangement arrangement) {
        connect(action, &QAction::triggered, this, [pages, arrangement] { pages->setArrangement(arrangement); });
    };
    arrange(actions.singlePages, PageArrangement::Single);
    arrange(actions.spreads, PageArrangement::Spread);
    arrange(actions.overview, PageArrangement::Overview);
    connect(actions.previousPage, &QAction::triggered, this, [this] { stepPage(-1); });
    connect(actions.nextPage, &QAction::triggered, this, [this] { stepPage(1); });
    connect(actions.readPages, &QAction::triggered, this, &ViewController::read);
    connect(pages, &ProofView::linkActivated, this, &openOnTheWeb);
}

void ViewController::restore()
{
    ProofView &pages = m_parts.pages;
    const Settings &settings = m_parts.settings;
    pages.setArrangement(settings.value(spreadKey, false).toBool() ? PageArrangement::Spread : PageArrangement::Single);
    const QString mode = settings.value(modeKey, QStringLiteral("width")).toString();
    if (mode == QLatin1StringView("fixed"))
        pages.setZoom(settings.value(zoomKey, 1.0).toDouble());
    else
        pages.setZoomMode(mode == QLatin1StringView("page") ? ZoomMode::FitPage : ZoomMode::FitWidth);
    if (!settings.value(overviewKey, false).toBool())
        return;
    pages.setArrangement(PageArrangement::Overview);
    pages.setZoom(settings.value(thumbnailKey, PageZoom::firstThumbnail).toDouble());
}

void ViewController::save() const
{
    const ProofView &pages = m_parts.pages;
    const ZoomMode mode = pages.zoomMode();
    m_parts.settings.setValue(modeKey,
                              mode == ZoomMode::Fixed         ? QStringLiteral("fixed")
                                  : mode == ZoomMode::FitPage ? QStringLiteral("page")
                                                              : QStringLiteral("width"));
    m_parts.settings.setValue(zoomKey, pages.readingZoom());
    m_parts.settings.setValue(thumbnailKey, pages.thumbnailZoom());
    m_parts.settings.setValue(spreadKey, pages.readingArrangement() == PageArrangement::Spread);
    m_parts.settings.setValue(overviewKey, pages.arrangement() == PageArrangement::Overview);
}

void ViewController::updateActions()
{
    const PageArrangement arrangement = m_parts.pages.arrangement();
    const bool overview = arrangement == PageArrangement::Overview;
    const Actions &actions = m_parts.actions;
    actions.fitWidth->setChecked(!overview && m_parts.pages.zoomMode() == ZoomMode::FitWidth);
    actions.fitPage->setChecked(!overview && m_parts.pages.zoomMode() == ZoomMode::FitPage);
    actions.singlePages->setChecked(arrangement == PageArrangement::Single);
    actions.spreads->setChecked(arrangement == PageArrangement::Spread);
    actions.overview->setChecked(overview);
}

void ViewController::stepPage(int direction)
{
    const int last = static_cast<int>(m_parts.pages.proof().pages.size()) - 1;
    m_parts.pages.setCurrentPage(std::clamp(m_parts.pages.currentPage() + direction, 0, std::max(0, last)));
}

void ViewController::read()
{
    ProofView *pages = &m_parts.pages;
    if (pages->currentPage() < 0)
        return;
    if (m_reading == nullptr) {
        m_reading = new ReadingWindow(m_parts.pictures, m_parts.window);
        m_reading->setAttribute(Qt::WA_DeleteOnClose);
        connect(pages, &ProofView::pagesChanged, m_reading, [this, pages] { m_reading->setProof(pages->proof()); });
        connect(m_reading, &ReadingWindow::closed, pages, &ProofView::setCurrentPage);
    }
    m_reading->setProof(pages->proof());
    m_reading->turnTo(pages->currentPage());
    m_reading->showFullScreen();
}

} // namespace DiemTin
