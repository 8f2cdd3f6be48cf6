// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of profiles.

#include "app/exportdialog.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace DiemTin {

ExportDialog::ExportDialog(Profile proposed, QWidget *parent)
    : QDialog(parent)
    , m_choices(new QButtonGroup(this))
{
    setWindowTitle(tr("Xuất PDF"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 14);
    column->setSpacing(2);
    addChoice(Profile::Mail, tr("&Gửi thư, Zalo"), tr("Tệp nhỏ, ảnh 110 điểm một inch"));
    addChoice(Profile::Screen, tr("&Đọc trên màn hình"), tr("Ảnh nét, 200 điểm một inch"));
    addChoice(Profile::Print, tr("&In giấy"), tr("Ảnh 300 điểm một inch"));
    addChoice(Profile::Archive, tr("&Lưu trữ"), tr("Bản để lưu lâu dài"));
    m_choices->button(static_cast<int>(proposed))->setChecked(true);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *next = buttons->addButton(tr("Chọn nơi lưu…"), QDialogButtonBox::AcceptRole);
    next->setDefault(true);
    buttons->addButton(tr("Hủy"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(8);
    column->addWidget(buttons);
}

void ExportDialog::addChoice(Profile profile, const QString &name, const QString &detail)
{
    auto *choice = new QRadioButton(name, this);
    auto *hint = new QLabel(detail, this);
    hint->setObjectName(QStringLiteral("quiet"));
    hint->setContentsMargins(24, 0, 0, 8);
    choice->setAccessibleDescription(detail);
    m_choices->addButton(choice, static_cast<int>(profile));
    layout()->addWidget(choice);
    layout()->addWidget(hint);
}

Profile ExportDialog::profile() const
{
    return static_cast<Profile>(m_choices->checkedId());
}

} // namespace DiemTin
