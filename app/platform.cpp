// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chooses Qt's platform plugin through its environment variable; the one place of the program that asks which system it
// is on.

#include "app/platform.h"

#include <QByteArrayView>
#include <QtEnvironmentVariables>
#include <QtSystemDetection>

#ifdef Q_OS_WIN
#include <cstdio>
#include <fcntl.h>
#include <io.h>
#include <windows.h>
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

} // namespace DiemTin
