// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Telling review files from libraries, and opening the reviewer's window on them.

#pragma once

#include "models/base/result.h"

#include <QUuid>

#include <memory>
#include <optional>

class QWidget;

namespace DiemTin {

class Clock;
class Dialogs;
class ReviewWindow;
class Settings;

/// The review that the file is of; nothing for a library, any other file and one that cannot be read.
[[nodiscard]] std::optional<QUuid> reviewOfFile(const QString &path, const Clock &clock);
/// Whether this library sent that review.
[[nodiscard]] bool hasSent(const QString &library, const QUuid &review, const Clock &clock);

/// A reviewer's window with the desktop of the person at the machine. All must outlive it.
[[nodiscard]] std::unique_ptr<ReviewWindow> makeReviewWindow(const Clock &clock, Settings &settings, Dialogs &dialogs,
                                                             QWidget *parent = nullptr);

} // namespace DiemTin
