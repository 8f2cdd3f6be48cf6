// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Actions on the page view.

#include "app/viewcontroller.h"

#include "app/actions.h"
#include "app/settings.h"
#include "views/proof/proofview.h"

#include <algorithm>

namespace DiemTin {
namespace {

const QString zoomKey = QStringLiteral("pages/zoom");
const QString modeKey = QStringLiteral("pages/zoomMode");
const QString spreadKey = QStringLiteral("pages/spread");

} // namespace

ViewController::ViewController(ProofView &pages, Actions &actions, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_pages(pages)
    , m_actions(actions)
    , m_settings(settings)
{
    connect(actions.zoomIn, &QAction::triggered, &pages, &ProofView::zoomIn);
    connect(actions.zoomOut, &QAction::triggered, &pages, &ProofView::zoomOut);
    connect(actions.actualSize, &QAction::triggered, this, [this] { m_pages.setZoom(1); });
    actions.fitWidth->setCheckable(true);
    actions.fitPage->setCheckable(true);
    connect(actions.fitWidth, &QAction::triggered, this, [this] { m_pages.setZoomMode(ZoomMode::FitWidth); });
    connect(actions.fitPage, &QAction::triggered, this, [this] { m_pages.setZoomMode(ZoomMode::FitPage); });
    connect(actions.singlePages, &QAction::triggered, this,
            [this] { m_pages.setArrangement(PageArrangement::Single); });
    connect(actions.spreads, &QAction::triggered, this, [this] { m_pages.setArrangement(PageArrangement::Spread); });
    connect(actions.previousPage, &QAction::triggered, this, [this] { stepPage(-1); });
    connect(actions.nextPage, &QAction::triggered, this, [this] { stepPage(1); });
    connect(&pages, &ProofView::zoomChanged, this, &ViewController::updateActions);
    restore();
    updateActions();
}

void ViewController::restore()
{
    const bool spread = m_settings.value(spreadKey, false).toBool();
    m_pages.setArrangement(spread ? PageArrangement::Spread : PageArrangement::Single);
    const QString mode = m_settings.value(modeKey, QStringLiteral("width")).toString();
    if (mode == QLatin1StringView("fixed"))
        m_pages.setZoom(m_settings.value(zoomKey, 1.0).toDouble());
    else
        m_pages.setZoomMode(mode == QLatin1StringView("page") ? ZoomMode::FitPage : ZoomMode::FitWidth);
}

void ViewController::save() const
{
    const ZoomMode mode = m_pages.zoomMode();
    m_settings.setValue(modeKey,
                        mode == ZoomMode::Fixed         ? QStringLiteral("fixed")
                            : mode == ZoomMode::FitPage ? QStringLiteral("page")
                                                        : QStringLiteral("width"));
    m_settings.setValue(zoomKey, m_pages.zoom());
    m_settings.setValue(spreadKey, m_pages.arrangement() == PageArrangement::Spread);
}

void ViewController::updateActions()
{
    m_actions.fitWidth->setChecked(m_pages.zoomMode() == ZoomMode::FitWidth);
    m_actions.fitPage->setChecked(m_pages.zoomMode() == ZoomMode::FitPage);
    m_actions.singlePages->setChecked(m_pages.arrangement() == PageArrangement::Single);
    m_actions.spreads->setChecked(m_pages.arrangement() == PageArrangement::Spread);
}

void ViewController::stepPage(int direction)
{
    const int last = static_cast<int>(m_pages.proof().pages.size()) - 1;
    m_pages.setCurrentPage(std::clamp(m_pages.currentPage() + direction, 0, std::max(0, last)));
}

} // namespace DiemTin
