// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Placements and articles on their way through drag and drop or the clipboard.

#pragma once

#include <QList>
#include <QMimeData>
#include <QStringList>
#include <QUuid>

namespace DiemTin {

/// The type under which placements of an issue travel: "application/x-diemtin-placements".
extern const QString placementsMime;
/// The type under which articles travel, also out of the library: "application/x-diemtin-articles", UTF-8 lines of
/// UUIDs without braces.
extern const QString articlesMime;

/// What travels. `articles` names the articles of `placements` in the same order, or articles of the library where
/// `placements` is empty.
struct PlacementParcel
{
    QList<QUuid> placements;
    QList<QUuid> articles;

    [[nodiscard]] bool isEmpty() const { return articles.isEmpty(); }
    bool operator==(const PlacementParcel &) const = default;
};

/// The parcel as MIME data, with the headlines as text for other programs. The caller owns it.
[[nodiscard]] QMimeData *packed(const PlacementParcel &parcel, const QStringList &headlines);
/// The parcel in the data; empty where there is none. Lines that are no UUID are left out.
[[nodiscard]] PlacementParcel unpacked(const QMimeData *data);

} // namespace DiemTin
