// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Addresses without their trimmings.

#include "models/store/urlkey.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace DiemTin {

namespace {

bool tellsNothing(const QString &parameter)
{
    static const QStringList names = {QStringLiteral("fbclid"), QStringLiteral("gclid"), QStringLiteral("zarsrc"),
                                      QStringLiteral("zalo"),   QStringLiteral("ref"),   QStringLiteral("source")};
    return parameter.startsWith(QLatin1String("utm_")) || names.contains(parameter);
}

QString hostKey(const QUrl &url)
{
    QString host = url.host().toLower();
    for (const QLatin1String prefix : {QLatin1String("www."), QLatin1String("m."), QLatin1String("amp.")}) {
        if (host.startsWith(prefix))
            host.remove(0, prefix.size());
    }
    return host;
}

} // namespace

QString urlKey(const QString &url)
{
    const QUrl parsed = QUrl::fromUserInput(url.trimmed());
    if (url.trimmed().isEmpty() || parsed.host().isEmpty())
        return {};
    QList<std::pair<QString, QString>> parameters = QUrlQuery(parsed).queryItems();
    parameters.removeIf([](const auto &parameter) { return tellsNothing(parameter.first.toLower()); });
    std::ranges::sort(parameters);
    QString path = parsed.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    QUrlQuery query;
    query.setQueryItems(parameters);
    return hostKey(parsed) + path + (query.isEmpty() ? QString() : u'?' + query.toString());
}

} // namespace DiemTin
