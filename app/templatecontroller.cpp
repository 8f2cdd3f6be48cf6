// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Between the editor of templates, the desk and the file dialogs.

#include "app/templatecontroller.h"

#include "app/actions.h"
#include "app/dialogs.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "views/template/templatewindow.h"

#include <QFileInfo>

namespace DiemTin {

namespace {

const QString templateKind = QStringLiteral("template");
const QString photoKind = QStringLiteral("photo");

} // namespace

TemplateController::TemplateController(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{
    connect(parts.actions.templates, &QAction::triggered, this, &TemplateController::show);
    connect(&parts.workspace, &Workspace::libraryClosing, this, [this] {
        if (m_editor != nullptr)
            m_editor->setDesk(nullptr);
    });
}

void TemplateController::show()
{
    if (m_parts.workspace.desk() == nullptr)
        return;
    if (m_editor == nullptr)
        makeEditor();
    if (m_editor->templates() == nullptr)
        m_editor->setDesk(m_parts.workspace.desk());
    if (!m_editor->isVisible())
        m_editor->showIssueTemplate();
    m_editor->show();
    m_editor->raise();
    m_editor->activateWindow();
}

void TemplateController::makeEditor()
{
    m_editor = new TemplateWindow(m_parts.window);
    connect(m_editor, &TemplateWindow::logoFileWanted, this, [this] {
        const QStringList photos = m_parts.dialogs.photosToAdd(m_editor, m_parts.settings.folder(photoKind));
        if (const QString path = chosen(photoKind, photos.value(0)); !path.isEmpty())
            m_editor->takeLogo(path);
    });
    connect(m_editor, &TemplateWindow::importFileWanted, this, [this] {
        const QString path = m_parts.dialogs.templateToOpen(m_editor, m_parts.settings.folder(templateKind));
        if (!chosen(templateKind, path).isEmpty())
            m_editor->takeImport(path);
    });
    connect(m_editor, &TemplateWindow::exportFileWanted, this, [this](const QString &title) {
        const QString name = QString(title).replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".json");
        const QString folder = m_parts.settings.folder(templateKind);
        const QString path = m_parts.dialogs.templateToSave(m_editor, folder + QLatin1Char('/') + name);
        if (!chosen(templateKind, path).isEmpty())
            m_editor->takeExport(path);
    });
}

/// The path, its folder remembered for the next time.
QString TemplateController::chosen(const QString &kind, const QString &path)
{
    if (!path.isEmpty())
        m_parts.settings.setFolder(kind, QFileInfo(path).absolutePath());
    return path;
}

} // namespace DiemTin
