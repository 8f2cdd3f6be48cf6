// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What commands that check issues have in common.

#pragma once

#include "models/base/result.h"
#include "models/editorial/issue.h"
#include "models/preflight/finding.h"

#include <QJsonObject>

namespace DiemTin {

class Library;

/// The word for a severity: error, warning, info.
[[nodiscard]] QString severityId(Severity severity);

/// Where a placement stands, as the command line names it.
struct Standing
{
    SectionKind section = SectionKind::Domestic;
    int position = 0; ///< from 1
    QString headline;
};

/// Of every placement of the issue.
[[nodiscard]] QHash<QUuid, Standing> standings(const IssueContent &content);

/// The finding as `check --json` prints it.
[[nodiscard]] QJsonObject toJson(const Finding &finding, const QHash<QUuid, Standing> &where);

/// What the rules find in an issue of the library and nobody accepted. Errors: of reading, of its template.
[[nodiscard]] Result<Findings> findingsOf(Library &library, const IssueContent &content);

} // namespace DiemTin
