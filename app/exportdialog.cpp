// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of profiles.

#include "app/exportdialog.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace DiemTin {

ExportDialog::ExportDialog(Profile proposed, QWidget *parent)
    : QDialog(parent)
    , m_choices(new QButtonGroup(this))
    , m_bleed(new QCheckBox(this))
    , m_marks(new QCheckBox(this))
{
    setWindowTitle(tr("Xuất PDF"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 14);
    column->setSpacing(2);
    addChoice(Profile::Mail, tr("&Gửi thư, Zalo"), tr("Tệp nhỏ, ảnh 110 điểm một inch"));
    addChoice(Profile::Screen, tr("&Đọc trên màn hình"), tr("Ảnh nét, 200 điểm một inch"));
    addChoice(Profile::Print, tr("&In giấy"), tr("Ảnh 300 điểm một inch"));
    QWidget *options = makePrintOptions();
    column->addWidget(options);
    addChoice(Profile::Archive, tr("&Lưu trữ"), tr("Bản để lưu lâu dài theo PDF/A-1b, ảnh 300 điểm một inch"));
    const QAbstractButton *print = m_choices->button(static_cast<int>(Profile::Print));
    connect(print, &QAbstractButton::toggled, options, &QWidget::setEnabled);
    m_choices->button(static_cast<int>(proposed))->setChecked(true);
    options->setEnabled(print->isChecked());
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

QWidget *ExportDialog::makePrintOptions()
{
    auto *options = new QWidget(this);
    auto *column = new QVBoxLayout(options);
    column->setContentsMargins(24, 0, 0, 8);
    column->setSpacing(2);
    m_bleed->setText(tr("&Tràn lề %1 mm cho nhà in").arg(UsualBleed));
    m_bleed->setObjectName(QStringLiteral("bleed"));
    m_marks->setText(tr("Thêm &dấu cắt"));
    m_marks->setObjectName(QStringLiteral("cropMarks"));
    column->addWidget(m_bleed);
    column->addWidget(m_marks);
    return options;
}

Bleed ExportDialog::bleed() const
{
    if (profile() != Profile::Print)
        return {};
    return {m_bleed->isChecked() ? UsualBleed : 0, m_marks->isChecked() ? CropMarks::Printed : CropMarks::None};
}

Profile ExportDialog::profile() const
{
    return static_cast<Profile>(m_choices->checkedId());
}

} // namespace DiemTin
