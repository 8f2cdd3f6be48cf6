// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two ways out as large buttons.

#include "views/safety/damagedialog.h"

#include "models/base/moment.h"

#include <QCommandLinkButton>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace DiemTin {

DamageDialog::DamageDialog(const QString &sentence, const QDateTime &newestBackup, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("damageDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Thư viện bị hỏng"));
    setMinimumWidth(520);
    auto *text = new QLabel(sentence, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *backup = new QCommandLinkButton(tr("Mở &bản sao lưu gần nhất…"), this);
    backup->setObjectName(QStringLiteral("openBackup"));
    backup->setDescription(
        newestBackup.isValid()
            ? tr("Được làm lúc %1. Xem trước những gì khác đi rồi mới khôi phục.").arg(momentText(newestBackup))
            : tr("Thư viện này chưa có bản sao lưu nào."));
    backup->setEnabled(newestBackup.isValid());
    auto *salvage = new QCommandLinkButton(tr("&Cứu dữ liệu sang tệp mới…"), this);
    salvage->setObjectName(QStringLiteral("salvage"));
    salvage->setDescription(tr("Đọc mọi thứ còn lại trong tệp hỏng. Tệp hỏng được giữ nguyên."));
    for (QCommandLinkButton *button : {backup, salvage})
        button->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Đón&g"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 14);
    column->setSpacing(10);
    column->addWidget(text);
    column->addWidget(backup);
    column->addWidget(salvage);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(backup, &QAbstractButton::clicked, this, [this] {
        close();
        Q_EMIT backupWanted();
    });
    connect(salvage, &QAbstractButton::clicked, this, [this] {
        close();
        Q_EMIT salvageWanted();
    });
}

} // namespace DiemTin
