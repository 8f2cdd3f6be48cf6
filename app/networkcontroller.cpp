// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A dialog with one button, and a job.

#include "app/networkcontroller.h"

#include "app/jobrunner.h"
#include "models/store/librarycopy.h"
#include "models/store/lock.h"
#include "models/store/place.h"
#include "views/safety/wayoutdialog.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace DiemTin {
namespace {

/// Where copies of libraries from other machines go.
QString copiesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

NetworkController::NetworkController(JobRunner &jobs, QWidget *window)
    : QObject(window)
    , m_jobs(jobs)
    , m_window(window)
{ }

bool NetworkController::offersCopy(const QString &path)
{
    if (!QFileInfo(path).isFile() || !isOnNetwork(path))
        return false;
    const QString file = QDir::toNativeSeparators(path);
    auto *dialog = new WayOutDialog(
        tr("Tệp nằm trên ổ mạng"),
        tr("Không mở %1 ngay trên ổ mạng được: dữ liệu có thể hỏng khi hai máy cùng ghi.").arg(file), m_window);
    dialog->setObjectName(QStringLiteral("networkDialog"));
    dialog
        ->addWayOut(tr("&Chép về máy này rồi mở"),
                    tr("Bản chép nằm trong thư mục %1. Những gì sửa ở đó không trở về tệp trên ổ mạng.")
                        .arg(QDir::toNativeSeparators(copiesFolder())),
                    [this, path] { copy(path); })
        ->setObjectName(QStringLiteral("copyHere"));
    if (const std::optional<LockHolder> holder = LibraryLock::holder(path); holder && !holder->here) {
        dialog->addHint(
            tr("Máy %1 đang mở thư viện này. Bản chép chỉ có những gì đã lưu đến lúc chép.").arg(holder->machine));
    }
    dialog->addHint(tr("Nếu chỉ cần đọc và góp ý, hãy nhờ người giữ thư viện gửi cho tệp duyệt (Tệp › Gửi duyệt…) rồi "
                       "mở tệp đó trên máy này."));
    dialog->show();
    return true;
}

void NetworkController::copy(const QString &path)
{
    if (m_jobs.isBusy())
        return;
    m_jobs.run<QString>(
        tr("Đang chép về máy này…"), this,
        [path](const JobRunner::Progress &progress) -> Result<QString> {
            QDir().mkpath(copiesFolder());
            const QString copy = freeCopyPath(path, copiesFolder());
            const Result<void> copied = copyLibrary(path, copy, progress);
            return copied ? Result<QString>(copy) : Result<QString>(copied.error());
        },
        [this](const Result<QString> &copy) {
            if (copy) {
                Q_EMIT copied(*copy);
                Q_EMIT finished(tr("Đã chép về %1.").arg(QDir::toNativeSeparators(*copy)));
            } else if (copy.error().kind != ErrorKind::Cancelled) {
                Q_EMIT failed(copy.error().message);
            }
        });
}

} // namespace DiemTin
