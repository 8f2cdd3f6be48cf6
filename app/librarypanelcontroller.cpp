// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Connects the library panel.

#include "app/librarypanelcontroller.h"

#include "app/articlecontroller.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "models/tables/librarymodel.h"
#include "models/tables/placementmoves.h"
#include "views/library/librarypanel.h"
#include "views/library/sourcesdialog.h"

namespace DiemTin {

namespace {

const QString StateKey = QStringLiteral("library/panel");

} // namespace

LibraryPanelController::LibraryPanelController(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{
    LibraryPanel &panel = parts.panel;
    panel.model()->setTitles(parts.workspace.outline()->titles());
    connect(parts.workspace.outline(), &IssueOutlineModel::namesLearnt, panel.model(), &LibraryModel::showTitles);
    panel.setState(parts.settings.value(StateKey).toMap());
    connect(&panel, &LibraryPanel::stateChanged, this,
            [this] { m_parts.settings.setValue(StateKey, m_parts.panel.state()); });
    connect(&parts.workspace, &Workspace::libraryOpened, this, &LibraryPanelController::attach);
    connect(&parts.workspace, &Workspace::issueOpened, this, &LibraryPanelController::showSections);
    connect(&panel, &LibraryPanel::articleActivated, this, &LibraryPanelController::articleWanted);
    connect(&panel, &LibraryPanel::additionRequested, this, [this](const QList<QUuid> &articles, int section) {
        m_parts.articles.place(articles, section, tr("Thêm tin từ kho"));
    });
    connect(&panel, &LibraryPanel::removalFromIssueRequested, this, [this](const QList<QUuid> &placements) {
        Desk *desk = m_parts.workspace.desk();
        desk->changeIssue(withRemoved(desk->content().issue, placements), tr("Bỏ tin khỏi số báo"));
    });
    connect(&panel, &LibraryPanel::sourcesRequested, this, &LibraryPanelController::showSources);
    connect(&panel, &LibraryPanel::failed, this, &LibraryPanelController::failed);
}

void LibraryPanelController::attach()
{
    Desk *desk = m_parts.workspace.desk();
    m_parts.panel.setDesk(desk, &m_parts.workspace.clock());
    connect(desk, &Desk::sourcesChanged, &m_parts.panel, &LibraryPanel::refresh);
    showSections();
}

void LibraryPanelController::detach()
{
    if (m_sources)
        m_sources->close();
    m_parts.panel.setDesk(nullptr, nullptr);
}

void LibraryPanelController::showSections()
{
    QStringList names;
    const IssueOutlineModel &outline = *m_parts.workspace.outline();
    for (int section = 0; m_parts.workspace.hasIssue() && section < outline.rowCount(); ++section)
        names.append(outline.index(section, 0).data(IssueOutlineModel::TitleRole).toString());
    m_parts.panel.setSections(names);
    m_parts.panel.refresh();
}

void LibraryPanelController::warnOfDuplicates(const QUuid &article)
{
    const Desk *desk = m_parts.workspace.desk();
    if (desk == nullptr)
        return;
    if (const Result<Article> shown = desk->article(article))
        m_parts.panel.warnOfDuplicates(*shown);
}

void LibraryPanelController::showSources()
{
    if (!m_sources) {
        m_sources = new SourcesDialog(*m_parts.workspace.desk(), m_parts.window);
        m_sources->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_sources->show();
    m_sources->raise();
    m_sources->activateWindow();
}

} // namespace DiemTin
