// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Diagnostic: one finding, as importers, preflight and the composer all report it.

#pragma once

#include <QList>
#include <QString>
#include <QUuid>

namespace DiemTin {

enum class Severity { Info, Warning, Error };

/// One finding: an id of lower-case words joined by hyphens, one sentence in the person's language, and where it is.
struct Diagnostic
{
    QString id;
    Severity severity = Severity::Warning;
    QString message; ///< one sentence, with the evidence
    QString excerpt; ///< the text meant, at most some 80 characters; empty where none
    QString file; ///< the file read; empty where the library is meant
    int line = 0; ///< 1-based line in `file`; 0 where no line is meant
    QUuid article; ///< the article meant; null where the whole issue is

    bool operator==(const Diagnostic &) const = default;
};

using Diagnostics = QList<Diagnostic>;

} // namespace DiemTin
