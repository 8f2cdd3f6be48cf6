// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens the main window on its first library.

#include "app/windowstart.h"

#include "app/mainwindow.h"
#include "app/screenshot.h"
#include "app/settings.h"
#include "models/composer/template.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>

namespace DiemTin {

namespace {

/// Empty where there is none to open.
QString libraryToOpen(const WindowRequest &request)
{
    if (!request.library.isEmpty())
        return request.library;
    QStringList candidates = Settings(userSettings()).recentLibraries();
    candidates.append(defaultLibraryPath());
    for (const QString &candidate : std::as_const(candidates)) {
        if (QFileInfo::exists(candidate))
            return candidate;
    }
    return {};
}

void tell(QWidget &window, const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Warning, QString(), sentence, QMessageBox::Ok, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

ExitStatus showWindow(QApplication &application, const WindowRequest &request, const Clock &clock)
{
    applyTheme(application);
    if (const Result<void> loaded = loadFonts(); !loaded)
        return fail(loaded.error());
    MainWindow window(clock);
    const QString library = libraryToOpen(request);
    const Result<void> opened = library.isEmpty() ? Result<void>() : window.openLibrary(library);
    const bool pictured = !request.screenshot.isEmpty();
    if (!opened && pictured)
        return fail(opened.error());
    window.show();
    if (!opened)
        tell(window, opened.error().message);
    if (!pictured)
        return static_cast<ExitStatus>(QApplication::exec());
    const Result<void> saved = saveScreenshot(window, request.screenshot);
    return saved ? ExitStatus::Done : fail(saved.error());
}

} // namespace DiemTin
