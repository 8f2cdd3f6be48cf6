// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// QR codes as modules, made with libqrencode.

#pragma once

#include "models/composer/proof.h"

namespace DiemTin {

/// The QR code of an address (UTF-8, error correction M), its rectangle still empty; size 0 where the address is longer
/// than a QR code holds.
[[nodiscard]] QrItem qrItem(const QString &url);

} // namespace DiemTin
