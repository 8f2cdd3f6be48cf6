// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens the main window on its first library.

#include "app/windowstart.h"

#include "app/dialogs.h"
#include "app/mainwindow.h"
#include "app/preferences.h"
#include "app/reviewopening.h"
#include "app/screenshot.h"
#include "app/settings.h"
#include "app/windowmeasure.h"
#include "app/workspace.h"
#include "models/composer/template.h"
#include "models/store/reviewstore.h"
#include "views/review/reviewwindow.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QTemporaryDir>

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
    auto *box = new QMessageBox(QMessageBox::Warning, QStringLiteral("DiemTin"), sentence, QMessageBox::Ok, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

/// What the person at the machine set; for a picture or a measurement the same values, but nothing is written back.
MainWindow::Surroundings surroundings(const WindowRequest &request, const QTemporaryDir &folder)
{
    std::unique_ptr<QSettings> store = userSettings();
    if (!request.screenshot.isEmpty() || request.measure) {
        auto copy = std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        for (const QString &key : store->allKeys())
            copy->setValue(key, store->value(key));
        store = std::move(copy);
    }
    return {std::make_unique<Settings>(std::move(store)), desktopDialogs()};
}

ExitStatus takePicture(MainWindow &window, const Result<void> &opened, const QString &path)
{
    if (!opened)
        return fail(opened.error());
    window.show();
    const Result<void> saved = saveScreenshot(window, path);
    return saved ? ExitStatus::Done : fail(saved.error());
}

ExitStatus measure(MainWindow &window, const Result<void> &opened)
{
    if (!opened)
        return fail(opened.error());
    printJson(QJsonDocument(measuredWindow(window)));
    return ExitStatus::Done;
}

/// Where to open a review file: in the window of the library that sent it, where that is the one used last.
QString libraryThatSent(const QUuid &review, const Settings &settings)
{
    const QString last = settings.recentLibraries().value(0);
    return libraryHasSent(last, review) ? last : QString();
}

/// Shows a reviewer's window until it is closed.
ExitStatus showReview(const WindowRequest &request, const Clock &clock, const MainWindow::Surroundings &parts)
{
    applyTheme(*qApp, readPreferences(*parts.settings).theme);
    const std::unique_ptr<ReviewWindow> window = makeReviewWindow(clock, *parts.settings, *parts.dialogs);
    const Result<void> opened = window->open(request.library);
    if (!opened && !request.screenshot.isEmpty())
        return fail(opened.error());
    window->show();
    if (!opened)
        window->complain(opened.error().message);
    if (request.screenshot.isEmpty())
        return static_cast<ExitStatus>(QApplication::exec());
    const Result<void> saved = saveScreenshot(*window, request.screenshot);
    return saved ? ExitStatus::Done : fail(saved.error());
}

/// Shows one window until it is closed or another shall take its place; `again` is then what the other one is asked
/// for.
ExitStatus showOneWindow(QApplication &application, const WindowRequest &request, const Clock &clock,
                         std::optional<WindowRequest> *again)
{
    const QTemporaryDir folder;
    MainWindow::Surroundings parts = surroundings(request, folder);
    applyLanguage(application, readPreferences(*parts.settings).language);
    const std::optional<QUuid> review = reviewOfFileAt(request.library);
    const QString sender = review ? libraryThatSent(*review, *parts.settings) : QString();
    if (review && (sender.isEmpty() || !request.screenshot.isEmpty()))
        return showReview(request, clock, parts);
    MainWindow window(clock, std::move(parts));
    QObject::connect(
        &window, &MainWindow::replacementWanted, &window,
        [&window, again] {
            Desk *desk = window.workspace().desk();
            // Told before closing: that ends the event loop.
            *again = WindowRequest{.library = desk != nullptr ? desk->library().path() : QString(), .screenshot = {}};
            if (!window.close())
                again->reset();
        },
        Qt::QueuedConnection);
    if (!request.measure && request.screenshot.isEmpty())
        window.useScreenAtFirst();
    const QString library = review ? sender : libraryToOpen(request);
    const Result<void> opened = library.isEmpty() ? Result<void>() : window.openLibrary(library);
    if (request.measure)
        return measure(window, opened);
    if (!request.screenshot.isEmpty())
        return takePicture(window, opened, request.screenshot);
    window.show();
    if (!opened && !window.offersRescue(library, opened.error()))
        tell(window, opened.error().message);
    else if (review)
        window.openReviewFile(request.library);
    return static_cast<ExitStatus>(QApplication::exec());
}

} // namespace

ExitStatus showWindow(QApplication &application, const WindowRequest &request, const Clock &clock)
{
    if (const Result<void> loaded = loadFonts(); !loaded)
        return fail(loaded.error());
    std::optional<WindowRequest> next = request;
    ExitStatus status = ExitStatus::Done;
    while (const std::optional<WindowRequest> now = std::exchange(next, std::nullopt))
        status = showOneWindow(application, *now, clock, &next);
    return status;
}

} // namespace DiemTin
