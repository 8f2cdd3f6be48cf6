// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a member stands in the text of a JSON document, so that what is wrong with it can be told with its line, and
// that it can be changed while everything else stays as it was written.

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>

namespace DiemTin {

/// Offset of the name of the member that `path` leads to from the outermost object, each part a member of the one
/// before; of the last part that is there where not all are. `json` must be a JSON text without errors.
[[nodiscard]] qsizetype placeInJson(const QByteArray &json, const QStringList &path);

/// The text with this value for the member that `path` leads to from the outermost object; members that are not there
/// come last in theirs. An undefined value takes the member out. `json` must be an object without errors.
[[nodiscard]] QByteArray withMember(const QByteArray &json, const QStringList &path, const QJsonValue &value);

/// Number of the line, counted from 1, that this offset lies in.
[[nodiscard]] qsizetype lineAt(const QByteArray &text, qsizetype offset);

} // namespace DiemTin
