// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A key by which SQL knows an address again.

#pragma once

#include <QString>

namespace DiemTin {

/// The address without what does not lead elsewhere: scheme, "www." or "m.", case of the host, a closing slash, the
/// part behind "#", and parameters that only say where a click came from; the other parameters in alphabetical order.
/// Empty for an empty or broken address.
[[nodiscard]] QString urlKey(const QString &url);

} // namespace DiemTin
