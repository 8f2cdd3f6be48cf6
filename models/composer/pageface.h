// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a family that a template names is asked of Qt.

#pragma once

#include <QFont>
#include <QString>

#include <optional>

namespace DiemTin {

/// A face of the program's own fonts as Qt knows it (ownFamily). Montserrat ExtraBold is a weight of Montserrat there.
struct PageFace
{
    QString family;
    std::optional<QFont::Weight> weight; ///< the only one it has; nothing where the text style chooses

    /// Whether its font is loaded.
    [[nodiscard]] bool isThere() const;
};

/// The face of one of pageFamilies.
[[nodiscard]] PageFace pageFace(const QString &family);

/// A font of one of pageFamilies in this weight, or the only one there is; without a size.
[[nodiscard]] QFont pageFont(const QString &family, QFont::Weight weight, bool italic);

} // namespace DiemTin
