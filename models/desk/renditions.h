// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Renditions: an issue's photos scaled ahead of time, so that exporting it decodes none.

#pragma once

#include "models/base/result.h"
#include "models/desk/importing.h"
#include "models/pdf/profile.h"

#include <QUuid>

namespace DiemTin {

class Library;

/// Composes the issue and stores its photos in the sizes that a PDF of this profile shows them in. Returns how many
/// pictures that are. Errors: NotFound; those of the template and of PhotoStore::rendition(); Cancelled (what was made
/// so far stays). Needs the program's fonts (loadFonts()).
[[nodiscard]] Result<int> prepareRenditions(Library &library, const QUuid &issue, Profile profile,
                                            const Progress &progress = {});

} // namespace DiemTin
