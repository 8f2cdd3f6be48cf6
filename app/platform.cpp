// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chooses Qt's platform plugin through its environment variable. With models/store/remotedrive.cpp the one place of the
// program that asks which system it is on.

#include "app/platform.h"

#include <QByteArrayView>
#include <QFile>
#include <QtEnvironmentVariables>
#include <QtSystemDetection>

#ifdef Q_OS_WIN
#include <cstdio>
#include <fcntl.h>
#include <io.h>
#include <windows.h>
// Comes after windows.h, whose types it uses.
#include <psapi.h>
#else
#include <ctime>
#endif

namespace DiemTin {

namespace {

constexpr auto PlatformVariable = "QT_QPA_PLATFORM";

} // namespace

void choosePlatform(Display display)
{
    if (display == Display::None) {
        qputenv(PlatformVariable, "offscreen");
        return;
    }
#ifdef Q_OS_WIN
    if (!qEnvironmentVariableIsSet(PlatformVariable))
        qputenv(PlatformVariable, "windows:fontengine=freetype");
#endif
}

void prepareConsole()
{
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
    for (std::FILE *stream : {stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
#endif
}

// The C library's clock() is wall time on Windows.
double processorMilliseconds()
{
#ifdef Q_OS_WIN
    constexpr double ticksPerMillisecond = 10'000;
    FILETIME began;
    FILETIME ended;
    FILETIME kernel;
    FILETIME user;
    GetProcessTimes(GetCurrentProcess(), &began, &ended, &kernel, &user);
    const auto ticks = [](FILETIME time) {
        return static_cast<double>(ULARGE_INTEGER{{time.dwLowDateTime, time.dwHighDateTime}}.QuadPart);
    };
    return (ticks(kernel) + ticks(user)) / ticksPerMillisecond;
#else
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
#endif
}

std::optional<double> processPeakMemory()
{
#ifdef Q_OS_WIN
    PROCESS_MEMORY_COUNTERS memory{};
    if (!GetProcessMemoryInfo(GetCurrentProcess(), &memory, sizeof memory))
        return std::nullopt;
    return static_cast<double>(memory.PeakWorkingSetSize) / (1024.0 * 1024.0);
#else
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).trimmed().split(' ').constFirst().toDouble() / 1024.0;
    }
    return std::nullopt;
#endif
}

} // namespace DiemTin
