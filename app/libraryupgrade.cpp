// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A job of its own, and a loop that waits for it.

#include "app/libraryupgrade.h"

#include "app/jobrunner.h"
#include "models/store/library.h"
#include "views/safety/upgradedialog.h"

#include <QEventLoop>
#include <QTimer>

namespace DiemTin {

Result<void> upgradeInThread(const QString &path, const Clock &clock, QWidget *parent,
                             std::chrono::milliseconds shownAfter)
{
    UpgradeDialog dialog(path, parent);
    JobRunner jobs;
    QEventLoop loop;
    Result<void> outcome;
    QObject::connect(&dialog, &UpgradeDialog::stopWanted, &jobs, &JobRunner::cancel);
    QObject::connect(&jobs, &JobRunner::progressed, &dialog,
                     [&dialog](double part) { dialog.showStep(UpgradeStep::BackingUp, part); });
    QTimer::singleShot(shownAfter, &dialog, &QDialog::show);
    jobs.run<void>(
        QString(), &loop,
        [&path, &clock, &dialog](const JobRunner::Progress &progress) -> Result<void> {
            const auto watch = [&](UpgradeStep step, double part) {
                if (step == UpgradeStep::BackingUp)
                    return progress(part);
                QMetaObject::invokeMethod(&dialog, [&dialog, step] { dialog.showStep(step, 0); }, Qt::QueuedConnection);
                return true;
            };
            const Result<std::unique_ptr<Library>> upgraded = Library::open(path, OpenMode::ReadWrite, clock, watch);
            return upgraded ? Result<void>() : Result<void>(upgraded.error());
        },
        [&](const Result<void> &done) {
            outcome = done;
            loop.quit();
        });
    loop.exec();
    return outcome;
}

} // namespace DiemTin
