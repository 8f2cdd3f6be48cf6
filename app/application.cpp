// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decides between window and command line, and puts the parts together for each.

#include "app/application.h"

#include "app/cli/commandline.h"
#include "app/platform.h"
#include "models/base/clock.h"

#include <QGuiApplication>

namespace DiemTin {

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("diemtin"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DIEMTIN_VERSION));
}

int runCommand(int &argc, char **argv)
{
    choosePlatform(Display::None);
    const QGuiApplication application(argc, argv);
    nameApplication();
    return static_cast<int>(CommandLine(QCoreApplication::arguments()).run(systemClock()));
}

} // namespace

int runApplication(int &argc, char **argv)
{
    return runCommand(argc, argv);
}

} // namespace DiemTin
