// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// RevisionController: earlier states of articles, and what changed in an issue since its export.

#pragma once

#include <QDateTime>
#include <QObject>
#include <QUuid>

class QWidget;

namespace DiemTin {

class Actions;
class ArticleEditor;
class ExportController;
class Workspace;

/// Opens the windows of revisions and changes and does what is chosen in them.
class RevisionController : public QObject
{
    Q_OBJECT

public:
    /// The parts the controller works with; all outlive it.
    struct Parts
    {
        Workspace &workspace;
        Actions &actions;
        ArticleEditor &editor;
        ExportController &exports;
        QWidget *window;
    };

    explicit RevisionController(const Parts &parts);

    void updateActions();

Q_SIGNALS:
    /// Something could not be done; one sentence.
    void failed(const QString &sentence);
    /// This article shall be shown.
    void articleWanted(const QUuid &article);

private:
    void showRevisions();
    void showChanges();
    void keepExported();
    void noteExported(const QString &path);

    Parts m_parts;
    QUuid m_exported; ///< the issue being exported
    QDateTime m_exportBegun;
};

} // namespace DiemTin
