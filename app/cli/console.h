// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Console: results to standard output, messages to standard error, both in UTF-8 on every system.

#pragma once

#include "models/base/diagnostic.h"

#include <QJsonDocument>
#include <QStringList>

namespace DiemTin {

/// What the program's exit status says (design, section 9).
enum class ExitStatus {
    Done = 0,
    WithFindings = 1, ///< done, but with findings, or a proof failed
    Usage = 2, ///< wrong usage
    Failed = 3, ///< could not read or write
};

struct Error;

/// The status an error ends the program with.
[[nodiscard]] ExitStatus statusOf(const Error &error);
/// WithFindings where there is a warning or an error among them, else Done.
[[nodiscard]] ExitStatus statusOf(const Diagnostics &diagnostics);

/// A line of a result, to standard output.
void printLine(const QString &line);
/// Rows of cells in columns wide enough for each, the first row being their headings, to standard output.
void printTable(const QList<QStringList> &rows);
/// The one JSON document of a command, to standard output.
void printJson(const QJsonDocument &document);

/// A sentence for the person, to standard error.
void say(const QString &sentence);
/// Each finding with file and line, to standard error.
void say(const Diagnostics &diagnostics);
/// Says the error and returns its status.
ExitStatus fail(const Error &error);

} // namespace DiemTin
