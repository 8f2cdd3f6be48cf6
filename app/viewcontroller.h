// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ViewController: zoom and arrangement of the pages.

#pragma once

#include <QObject>

namespace DiemTin {

class Actions;
class ProofView;
class Settings;

/// Connects the actions of the menu "Xem" that concern pages and remembers how they were shown.
class ViewController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the controller.
    ViewController(ProofView &pages, Actions &actions, Settings &settings, QObject *parent);

    /// Writes zoom and arrangement to the settings.
    void save() const;

private:
    void restore();
    void updateActions();
    void stepPage(int direction);

    ProofView &m_pages;
    Actions &m_actions;
    Settings &m_settings;
};

} // namespace DiemTin
