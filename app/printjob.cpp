// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fetches photos from the desk's library.

#include "app/printjob.h"

#include "models/desk/desk.h"
#include "models/store/library.h"

namespace DiemTin {

PrintJob printJob(const Proof &proof, Desk &desk)
{
    return {proof, desk.content().photos, [&desk](const QString &sha256, const RenditionSpec &spec) {
                return desk.library().photos().rendition(sha256, spec);
            }};
}

} // namespace DiemTin
