// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who has a library that is locked, in words.

#pragma once

#include <QDateTime>
#include <QString>

namespace DiemTin {

class Connection;

/// The last person who wrote to the library, which is who has it while it is locked; empty: unknown.
[[nodiscard]] QString lastWriter(const Connection &connection);
/// Likewise of the library file at `path`, of whatever version.
[[nodiscard]] QString lastWriter(const QString &path);

/// Who has the library, on which machine and since when, as the end of a sentence: "Lan đang mở nó trên máy X từ …".
[[nodiscard]] QString heldBy(const Connection &connection, const QString &path, const QDateTime &now);

} // namespace DiemTin
