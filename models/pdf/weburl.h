// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Web addresses as a PDF's link may carry them.

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace DiemTin {

/// The address percent-encoded in ASCII (RFC 3986; a host with letters beyond ASCII in its xn-- form). Nothing where it
/// is no address of http, https or mailto that leads somewhere.
[[nodiscard]] std::optional<QByteArray> encodedUri(const QString &url);

} // namespace DiemTin
