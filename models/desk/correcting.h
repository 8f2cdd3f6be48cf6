// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Correcting: fixes that preflight proposes, made on the desk.

#pragma once

#include "models/preflight/preflightservice.h"

namespace DiemTin {

class Desk;

/// Makes the fixes of these findings of the report, as one undo step of this name. A fix whose text has changed since
/// the check, and of two fixes of the same words the later one, is left out. Gives how many findings were put right.
int makeFixes(Desk &desk, const PreflightReport &report, const Findings &findings, const QString &undoText);

} // namespace DiemTin
