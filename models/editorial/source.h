// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Source: the newspaper or portal an article comes from, with the names it is also printed under.

#pragma once

#include <QString>
#include <QStringList>
#include <QUuid>

namespace DiemTin {

struct Source
{
    QUuid id;
    QString name; ///< the office's own form, "Báo Hải Phòng"
    QStringList aliases; ///< other printed forms of the same, "Báo HP"
    QString homepage;

    bool operator==(const Source &) const = default;
};

} // namespace DiemTin
