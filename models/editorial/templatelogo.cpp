// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks for the logo in a template's JSON.

#include "models/editorial/templatelogo.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace DiemTin {

QString templateLogo(const QByteArray &json)
{
    // Most have none: finding that out needs no parser.
    if (!json.contains("\"logo\""))
        return {};
    return QJsonDocument::fromJson(json).object().value(u"logo").toObject().value(u"photo").toString();
}

} // namespace DiemTin
