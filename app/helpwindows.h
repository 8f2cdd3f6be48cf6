// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The windows of the help menu.

#pragma once

class QMenuBar;
class QWidget;

namespace DiemTin {

/// Lists every action of the menus that has a key; not modal.
void showShortcuts(const QMenuBar *menus, QWidget *parent);
/// Says what the program is, its version and licence.
void showAbout(QWidget *parent);

} // namespace DiemTin
