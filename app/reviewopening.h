// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opening the reviewer's window on review files.

#pragma once

#include <memory>

class QWidget;

namespace DiemTin {

class Clock;
class Dialogs;
class ReviewWindow;
class Settings;

/// A reviewer's window with the desktop of the person at the machine. All must outlive it.
[[nodiscard]] std::unique_ptr<ReviewWindow> makeReviewWindow(const Clock &clock, Settings &settings, Dialogs &dialogs,
                                                             QWidget *parent = nullptr);

} // namespace DiemTin
