// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages as pictures: for the clipboard, for a chat, for files.

#pragma once

#include "models/base/result.h"
#include "views/output/printedphotos.h"

#include <QList>

namespace DiemTin {

/// Pixels an inch of a page's picture: small print stays readable on a telephone.
inline constexpr int PagePictureResolution = 150;

/// The page (an index into the proof) with all its photos, `resolution` pixels an inch.
[[nodiscard]] QImage pagePicture(const PrintJob &job, int page, int resolution = PagePictureResolution);

/// One picture for one paste: a single page as pagePicture(); several in rows beside one another, reduced where they
/// would come to more than 24 million pixels. Null without pages.
[[nodiscard]] QImage pagesPicture(const PrintJob &job, const QList<int> &pages);

/// Writes the page as PNG into the folder, as "`name` - trang 05.png"; a file that is there already is left alone and
/// a number put behind the new one's name. Returns the path. Errors: Unwritable.
[[nodiscard]] Result<QString> savePagePicture(const PrintJob &job, int page, const QString &folder,
                                              const QString &name);

} // namespace DiemTin
