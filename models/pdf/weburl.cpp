// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decides which addresses become links.

#include "models/pdf/weburl.h"

#include <QUrl>

namespace DiemTin {

std::optional<QByteArray> encodedUri(const QString &url)
{
    const QUrl parsed(url.trimmed(), QUrl::TolerantMode);
    if (!parsed.isValid())
        return std::nullopt;
    const QString scheme = parsed.scheme();
    const bool web = scheme == QLatin1String("https") || scheme == QLatin1String("http");
    if (web ? parsed.host().isEmpty() : scheme != QLatin1String("mailto") || parsed.path().isEmpty())
        return std::nullopt;
    return parsed.toEncoded(QUrl::FullyEncoded);
}

} // namespace DiemTin
