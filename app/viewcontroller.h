// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ViewController: zoom and arrangement of the pages, and reading them in full screen.

#pragma once

#include <QObject>
#include <QPointer>

class QUrl;
class QWidget;

namespace DiemTin {

class Actions;
class ProofView;
class ReadingWindow;
class ScreenPictures;
class Settings;

/// Connects the actions of the menu "Xem" that concern pages and remembers how they were shown.
class ViewController : public QObject
{
    Q_OBJECT

public:
    /// The parts the controller works with; all outlive it.
    struct Parts
    {
        ProofView &pages;
        ScreenPictures &pictures;
        Actions &actions;
        Settings &settings;
        QWidget *window;
    };

    explicit ViewController(const Parts &parts);

    /// Writes zoom and arrangement to the settings.
    void save() const;

private:
    void connectZoom();
    void connectPages();
    void restore();
    void updateActions();
    void stepPage(int direction);
    void read();

    Parts m_parts;
    QPointer<ReadingWindow> m_reading; ///< null while nobody reads
};

} // namespace DiemTin
