// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The option --report: findings as a file to be shown.

#pragma once

#include "app/cli/command.h"
#include "models/base/result.h"
#include "models/preflight/reporthtml.h"

#include <QCommandLineOption>

namespace DiemTin {

class Call;

[[nodiscard]] QCommandLineOption reportOption();

/// Writes the report where the call asks for one, as HTML or PDF by the file's suffix; a file that is there is
/// replaced. Errors: Usage (another suffix), Unwritable.
[[nodiscard]] Result<void> writeReport(const QList<PreflightReport> &results, const Call &call);

} // namespace DiemTin
