// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gives the reviewer's window what lies outside of it.

#include "app/reviewopening.h"

#include "app/dialogs.h"
#include "app/settings.h"
#include "views/review/reviewwindow.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace DiemTin {

namespace {

const QString FolderKind = QStringLiteral("review");

QString askForFile(Settings &settings, Dialogs &dialogs, QWidget *parent, const QString &proposed)
{
    const QString path = dialogs.reviewerFile(parent, QDir(settings.folder(FolderKind)).filePath(proposed));
    if (!path.isEmpty())
        settings.setFolder(FolderKind, QFileInfo(path).absolutePath());
    return path;
}

} // namespace

std::unique_ptr<ReviewWindow> makeReviewWindow(const Clock &clock, Settings &settings, Dialogs &dialogs,
                                               QWidget *parent)
{
    auto window = std::make_unique<ReviewWindow>(
        clock,
        ReviewWindow::Surroundings{
            .askForFile =
                [&settings, &dialogs](QWidget *asking, const QString &proposed) {
                    return askForFile(settings, dialogs, asking, proposed);
                },
            .showInFolder =
                [](const QString &path) {
                    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
                },
            .recall = [&settings](const QString &key) { return settings.value(key); },
            .remember = [&settings](const QString &key, const QVariant &value) { settings.setValue(key, value); }},
        parent);
    QObject::connect(window.get(), &ReviewWindow::openWanted, window.get(),
                     [&settings, &dialogs, opening = window.get()] {
                         const QString path = dialogs.libraryToOpen(opening, settings.folder(FolderKind));
                         if (path.isEmpty())
                             return;
                         if (const Result<void> opened = opening->open(path); !opened)
                             opening->complain(opened.error().message);
                     });
    return window;
}

} // namespace DiemTin
