// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program's fonts under names that no font of the system has.

#pragma once

#include <QByteArray>
#include <QString>

namespace DiemTin {

/// The name that a family of the program's fonts has while the program runs. A system with the same family, in another
/// version or format, may otherwise lend its outlines: which font of a name is taken is up to Qt and the system.
[[nodiscard]] QString ownFamily(const QString &family);

/// The font (a TrueType or OpenType file) with its family called by ownFamily and its style by the style's typographic
/// name; its PostScript name, which a PDF shows, its licence and all other tables are as they were. Empty where the
/// bytes are no such font. Source: OpenType specification, "Font file" and "name".
[[nodiscard]] QByteArray underOwnName(const QByteArray &font);

} // namespace DiemTin
