// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sentence, a bar and a button.

#include "views/safety/upgradedialog.h"

#include <QCloseEvent>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace DiemTin {

namespace {

constexpr int ProgressSteps = 1000;

} // namespace

UpgradeDialog::UpgradeDialog(const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_hint(new QLabel(this))
    , m_stop(nullptr)
{
    setObjectName(QStringLiteral("upgradeDialog"));
    setWindowTitle(tr("Nâng cấp thư viện"));
    setModal(true);
    setMinimumWidth(480);
    const QFileInfo file(path);
    auto *name =
        new QLabel(tr("%1 (%2)").arg(file.completeBaseName(), QLocale().formattedDataSize(file.size(), 0)), this);
    name->setTextFormat(Qt::PlainText);
    m_progress->setAccessibleName(tr("Tiến độ"));
    m_progress->setTextVisible(false);
    m_hint->setObjectName(QStringLiteral("quiet"));
    m_hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_stop = buttons->addButton(tr("&Hủy"), QDialogButtonBox::ActionRole);
    m_stop->setObjectName(QStringLiteral("stopUpgrade"));
    m_stop->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 14);
    column->setSpacing(10);
    for (QWidget *part :
         {static_cast<QWidget *>(m_text), static_cast<QWidget *>(name), static_cast<QWidget *>(m_progress),
          static_cast<QWidget *>(m_hint), static_cast<QWidget *>(buttons)})
        column->addWidget(part);
    connect(m_stop, &QPushButton::clicked, this, &UpgradeDialog::askToStop);
    showStep(UpgradeStep::BackingUp, 0);
}

void UpgradeDialog::showStep(UpgradeStep step, double part)
{
    const bool backingUp = step == UpgradeStep::BackingUp;
    m_text->setText(backingUp ? tr("Đang sao lưu trước khi nâng cấp… %1 %").arg(qRound(part * 100))
                              : tr("Đang nâng cấp…"));
    m_progress->setRange(0, backingUp ? ProgressSteps : 0);
    m_progress->setValue(qRound(part * ProgressSteps));
    m_hint->setText(backingUp
                        ? tr("Thư viện này do phiên bản cũ ghi. Nếu hủy, thư viện giữ nguyên như cũ và chưa được mở.")
                        : tr("Bản sao lưu đã xong. Bước này không dừng giữa chừng được."));
    m_stop->setEnabled(backingUp);
}

void UpgradeDialog::askToStop()
{
    if (!m_stop->isEnabled())
        return;
    m_stop->setEnabled(false);
    m_stop->setText(tr("Đang dừng…"));
    Q_EMIT stopWanted();
}

void UpgradeDialog::closeEvent(QCloseEvent *event)
{
    event->ignore();
    askToStop();
}

void UpgradeDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        askToStop();
    else
        QDialog::keyPressEvent(event);
}

} // namespace DiemTin
