// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the source that an address or a name belongs to.

#include "models/base/viettext.h"
#include "models/interchange/clip.h"

#include <QUrl>

#include <algorithm>

namespace DiemTin {

namespace {

/// Host and path of an address, "www." and "m." aside, in lower case: "haiphong.gov.vn/so-khcn".
QString siteOf(const QString &address)
{
    const QUrl url = QUrl::fromUserInput(address.trimmed());
    QString host = url.host().toLower();
    for (const QLatin1StringView prefix : {QLatin1StringView("www."), QLatin1StringView("m.")}) {
        if (host.startsWith(prefix))
            host.remove(0, prefix.size());
    }
    QString path = url.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return host.isEmpty() ? QString() : host + path;
}

bool belongsTo(const QString &site, const QString &home)
{
    const auto below = [&](const QString &candidate) {
        return candidate == home || candidate.startsWith(home + QLatin1Char('/'));
    };
    QString rest = site;
    while (!below(rest)) {
        const qsizetype dot = rest.indexOf(QLatin1Char('.'));
        const qsizetype slash = rest.indexOf(QLatin1Char('/'));
        if (dot < 0 || (slash >= 0 && dot > slash))
            return false;
        rest.remove(0, dot + 1);
    }
    return true;
}

QString foldedName(const QString &name)
{
    return simplified(folded(name));
}

} // namespace

const Source *sourceOfAddress(const QString &url, const QList<Source> &sources)
{
    const QString site = siteOf(url);
    const Source *best = nullptr;
    qsizetype longest = 0;
    for (const Source &source : sources) {
        const QString home = siteOf(source.homepage);
        if (home.size() > longest && belongsTo(site, home)) {
            longest = home.size();
            best = &source;
        }
    }
    return best;
}

const Source *sourceOfName(const QString &name, const QList<Source> &sources)
{
    const QString wanted = foldedName(name);
    if (wanted.isEmpty())
        return nullptr;
    const auto found = std::ranges::find_if(sources, [&](const Source &source) {
        return foldedName(source.name) == wanted
            || std::ranges::any_of(source.aliases, [&](const QString &alias) { return foldedName(alias) == wanted; });
    });
    return found == sources.end() ? nullptr : &*found;
}

} // namespace DiemTin
