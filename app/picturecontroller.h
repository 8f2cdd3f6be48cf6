// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PictureController: pages as pictures, into the clipboard and into files.

#pragma once

#include <QList>
#include <QObject>

class QWidget;

namespace DiemTin {

class Actions;
class Dialogs;
class ProofView;
class Settings;
class Workspace;

/// Connects "copy pages" and "save pages" of the menu "Xem" and of the page view.
class PictureController : public QObject
{
    Q_OBJECT

public:
    /// The parts the controller works with; all outlive it.
    struct Parts
    {
        Workspace &workspace;
        ProofView &pages;
        Actions &actions;
        Dialogs &dialogs;
        Settings &settings;
        QWidget *window;
    };

    explicit PictureController(const Parts &parts);

    /// Puts the pages (indices) into the clipboard as one picture.
    void copy(const QList<int> &pages);
    /// Asks for a folder and writes a PNG file a page, one in every turn of the event loop.
    void save(const QList<int> &pages);

Q_SIGNALS:
    /// It is done; one sentence.
    void finished(const QString &sentence);
    /// Something could not be done; one sentence.
    void failed(const QString &sentence);

private:
    void saveNext();
    [[nodiscard]] QString name() const;

    Parts m_parts;
    QList<int> m_waiting; ///< pages still to be written
    QString m_folder;
    int m_written = 0;
};

} // namespace DiemTin
