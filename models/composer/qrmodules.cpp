// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Encodes QR codes.

#include "models/composer/qrmodules.h"

#include <qrencode.h>

#include <memory>

namespace DiemTin {

QrItem qrItem(const QString &url)
{
    QrItem item;
    item.url = url;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(url.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return item;
    item.size = code->width;
    item.modules.reserve(static_cast<size_t>(code->width) * static_cast<size_t>(code->width));
    for (int i = 0; i < code->width * code->width; ++i)
        item.modules.push_back(code->data[i] & 1);
    return item;
}

} // namespace DiemTin
