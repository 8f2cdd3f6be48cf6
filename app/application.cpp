// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decides between window and command line, and puts the parts together for each.

#include "app/application.h"

#include "app/cli/commandline.h"
#include "app/platform.h"
#include "app/preferences.h"
#include "app/settings.h"
#include "app/windowstart.h"
#include "models/base/clock.h"
#include "models/store/backup/backupplace.h"

#include <QApplication>

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
    prepareConsole();
    const QGuiApplication application(argc, argv);
    nameApplication();
    const Settings settings(userSettings());
    const Preferences preferences = readPreferences(settings);
    applyLanguage(*QCoreApplication::instance(), preferences.language);
    setBackupFolder(preferences.backupFolder);
    return static_cast<int>(CommandLine(QCoreApplication::arguments()).run(systemClock()));
}

int runWindow(int &argc, char **argv)
{
    choosePlatform(Display::Window);
    QApplication application(argc, argv);
    nameApplication();
    QGuiApplication::setDesktopFileName(QStringLiteral("diemtin"));
    return static_cast<int>(
        showWindow(application, CommandLine(QCoreApplication::arguments()).windowRequest(), systemClock()));
}

/// The arguments before there is an application object: good for telling options from commands, but on Windows not
/// for paths.
QStringList rawArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

} // namespace

int runApplication(int &argc, char **argv)
{
    return CommandLine(rawArguments(argc, argv)).wantsWindow() ? runWindow(argc, argv) : runCommand(argc, argv);
}

} // namespace DiemTin
