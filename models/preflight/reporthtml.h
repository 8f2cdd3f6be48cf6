// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The findings of one or several issues as a page that can be shown to the head of the office.

#pragma once

#include "models/preflight/preflight.h"

#include <QDate>

namespace DiemTin {

/// How often each kind of mistake occurs.
struct FindingCounts
{
    int errors = 0;
    int warnings = 0;
    int infos = 0;
    QHash<QString, int> rules; ///< by id; what is only a guess is not counted here

    bool operator==(const FindingCounts &) const = default;
};
[[nodiscard]] FindingCounts countsOf(const Findings &findings);

/// What many findings of the rule are called together; its id where there is no such rule.
[[nodiscard]] QString ruleTitle(const QString &rule);

/// A page of HTML without scripts and outer files: a table of issues, counts by kind, then issue by issue every
/// finding with its place. Its HTML is what QTextDocument understands. `made` stands on it; `families` are
/// the fonts to set it in, as CSS lists them.
[[nodiscard]] QString reportHtml(const QList<PreflightReport> &results, QDate made,
                                 const QString &families = QStringLiteral("'Noto Sans', sans-serif"));

} // namespace DiemTin
