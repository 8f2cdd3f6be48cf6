// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two ways out.

#include "views/safety/damagedialog.h"

#include "models/base/moment.h"

#include <QCommandLinkButton>
#include <QDateTime>

namespace DiemTin {

DamageDialog::DamageDialog(const QString &sentence, const QDateTime &newestBackup, QWidget *parent)
    : WayOutDialog(tr("Thư viện bị hỏng"), sentence, parent)
{
    setObjectName(QStringLiteral("damageDialog"));
    const QString backups = newestBackup.isValid()
        ? tr("Được làm lúc %1. Xem trước những gì khác đi rồi mới khôi phục.").arg(momentText(newestBackup))
        : tr("Thư viện này chưa có bản sao lưu nào.");
    QCommandLinkButton *backup = addWayOut(tr("Mở &bản sao lưu gần nhất…"), backups, [this] { Q_EMIT backupWanted(); });
    backup->setObjectName(QStringLiteral("openBackup"));
    backup->setEnabled(newestBackup.isValid());
    QCommandLinkButton *salvage =
        addWayOut(tr("&Cứu dữ liệu sang tệp mới…"), tr("Đọc mọi thứ còn lại trong tệp hỏng. Tệp hỏng được giữ nguyên."),
                  [this] { Q_EMIT salvageWanted(); });
    salvage->setObjectName(QStringLiteral("salvage"));
}

} // namespace DiemTin
