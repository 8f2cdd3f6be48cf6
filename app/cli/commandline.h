// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CommandLine: what the program was started for: help, a command, or the window.

#pragma once

#include "app/cli/console.h"

#include <optional>

namespace DiemTin {

class Clock;

/// What the window was asked for on the command line.
struct WindowRequest
{
    QString library; ///< path; empty: none was named
    QString screenshot; ///< PNG file to write once the window is painted, then quit; empty: none
    bool measure = false; ///< measure the window as `bench window` has it, then quit
};

/// Reads the line `diemtin [--library FILE] COMMAND …`, or `diemtin FILE` with a library or review file to open.
class CommandLine
{
public:
    /// `arguments` with the program's name first.
    explicit CommandLine(const QStringList &arguments);

    /// Whether the line asks for the window, as one without a command does. May be asked before there is an
    /// application object.
    [[nodiscard]] bool wantsWindow() const;
    [[nodiscard]] WindowRequest windowRequest() const;
    /// Runs the command, prints help or says what is wrong with the line. Needs a QGuiApplication.
    [[nodiscard]] ExitStatus run(const Clock &clock) const;

private:
    [[nodiscard]] QString libraryPath() const;
    [[nodiscard]] ExitStatus runCommand(const Clock &clock) const;

    bool m_help = false;
    bool m_version = false;
    QString m_library;
    QString m_screenshot;
    bool m_measure = false;
    QString m_mistake; ///< what is wrong with the options before the command; empty: nothing
    QStringList m_rest; ///< from the command on
};

/// The library used where the line names none: the environment's DIEMTIN_LIBRARY, else library.diemtin in the person's
/// folder for application data.
[[nodiscard]] QString defaultLibraryPath();

} // namespace DiemTin
