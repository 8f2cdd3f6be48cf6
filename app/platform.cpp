// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chooses Qt's platform plugin through its environment variable.

#include "app/platform.h"

#include <QByteArrayView>
#include <QtEnvironmentVariables>
#include <QtSystemDetection>

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

} // namespace DiemTin
