// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What depends on the system: what must be told to Qt before the application object is made, and what the system knows
// about the process.

#pragma once

#include <optional>

namespace DiemTin {

/// Whether the program is going to show a window.
enum class Display { Window, None };

/// Chooses Qt's platform plugin. Without a window none is needed, so that commands run on a machine without a display.
/// On Windows the FreeType engine is chosen for fonts: with DirectWrite, application fonts come out of Qt's PDF engine
/// as outlines and lines break differently. Call before QApplication is made.
void choosePlatform(Display display);

/// Lets a command write UTF-8 and bare line feeds to the standard streams, as they do by themselves on Linux. Call
/// before anything is written.
void prepareConsole();

/// Processor time that this process has used since it began, all threads, in milliseconds; resolution some
/// microseconds, on Windows some 16 milliseconds.
[[nodiscard]] double processorMilliseconds();

/// The most memory that this process has held, in MiB; nothing where the system does not tell.
[[nodiscard]] std::optional<double> processPeakMemory();

} // namespace DiemTin
