// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LibraryPanelController: the library panel and the rest of the window.

#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace DiemTin {

class ArticleController;
class LibraryPanel;
class Settings;
class SourcesDialog;
class Workspace;

/// Keeps the panel in step with library and issue, remembers its filters, and does what a person asks for there.
class LibraryPanelController : public QObject
{
    Q_OBJECT

public:
    /// The parts the controller works with; all outlive it.
    struct Parts
    {
        Workspace &workspace;
        LibraryPanel &panel;
        ArticleController &articles;
        Settings &settings;
        QWidget *window;
    };

    explicit LibraryPanelController(const Parts &parts);

    /// Lets go of the library before it closes.
    void detach();
    /// Says in the panel whether the library has this article already, in another place.
    void warnOfDuplicates(const QUuid &article);

Q_SIGNALS:
    /// An article shall be shown for editing.
    void articleWanted(const QUuid &article);
    /// Something could not be read or done; one sentence.
    void failed(const QString &sentence);

private:
    void attach();
    void showSections();
    void showSources();

    Parts m_parts;
    QPointer<SourcesDialog> m_sources;
};

} // namespace DiemTin
