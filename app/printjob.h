// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of the desk is painted on paper and into pictures.

#pragma once

#include "views/output/printedphotos.h"

namespace DiemTin {

class Desk;

/// The proof with the photos of the desk's library. Proof and desk must outlive it.
[[nodiscard]] PrintJob printJob(const Proof &proof, Desk &desk);

} // namespace DiemTin
