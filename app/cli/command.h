// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Command: one word of the command line; one file in commands/ is one command.

#pragma once

#include "app/cli/console.h"
#include "models/base/result.h"
#include "models/store/library.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QJsonObject>

#include <memory>
#include <vector>

namespace DiemTin {

/// What a command was called with, and the ways to the library it was called for.
class Call
{
public:
    /// `parser` has parsed the command's part of the line; it and the clock must outlive the call.
    Call(const QCommandLineParser &parser, QString libraryPath, const Clock &clock);

    [[nodiscard]] QStringList arguments() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool has(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QString libraryPath() const { return m_libraryPath; }

    /// Opens the library; a folder for a new one is made. Says why it is read-only where nobody asked for that.
    /// Errors: those of Library::open(); Unwritable for a library to be written that is read-only.
    [[nodiscard]] Result<std::unique_ptr<Library>> openLibrary(OpenMode mode) const;

private:
    const QCommandLineParser &m_parser;
    QString m_libraryPath;
    const Clock &m_clock;
};

/// How many arguments a command takes, options not counted.
struct ArgumentCount
{
    qsizetype least = 0;
    qsizetype most = 0;
};

/// A command of the program. Stateless.
class Command
{
public:
    virtual ~Command() = default;
    /// The word or words it is called with, "import", "bench edit".
    [[nodiscard]] virtual QString name() const = 0;
    /// Its arguments as help shows them, "TỆP…"; empty: none.
    [[nodiscard]] virtual QString syntax() const = 0;
    [[nodiscard]] virtual ArgumentCount argumentCount() const = 0;
    /// One sentence.
    [[nodiscard]] virtual QString summary() const = 0;
    [[nodiscard]] virtual QList<QCommandLineOption> options() const { return {}; }
    [[nodiscard]] virtual ExitStatus run(const Call &call) const = 0;
};

/// Every command, in the order of their file names (written by the build).
[[nodiscard]] std::vector<const Command *> allCommands();

/// The option --json, which most commands have.
[[nodiscard]] QCommandLineOption jsonOption();
/// Prints the figures of a benchmark, as JSON where the call asks for it.
void printFigures(const QJsonObject &figures, const Call &call);

} // namespace DiemTin
