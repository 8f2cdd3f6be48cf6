// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What text fields share whose history belongs to the desk: undo keys are left to the window, the menu has no undo.

#pragma once

#include <QPoint>

class QEvent;
class QKeyEvent;
class QMenu;
class QWidget;

namespace DiemTin {

/// Whether the key means undo or redo.
[[nodiscard]] bool isHistoryKey(const QKeyEvent *event);

/// True where the event asks whether the field wants an undo or redo key for itself; it is then marked as unwanted, so
/// that the window's action gets the key.
[[nodiscard]] bool leaveToDesk(QEvent *event);

/// A menu with cut, copy, paste and select all for a QLineEdit or QPlainTextEdit (any widget with slots of those
/// names); it goes when it is closed.
[[nodiscard]] QMenu *makeEditMenu(QWidget *field, bool readOnly, bool hasSelection);

/// Shows that menu: cut, copy, paste and select all for a QLineEdit or QPlainTextEdit (any widget with slots of those
/// names).
void showEditMenu(QWidget *field, QPoint globalPosition, bool readOnly, bool hasSelection);

} // namespace DiemTin
