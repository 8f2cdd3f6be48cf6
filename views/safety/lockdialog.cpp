// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences that follow the lock, and a button that waits for it.

#include "views/safety/lockdialog.h"

#include "models/base/moment.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace DiemTin {

namespace {

using namespace std::chrono_literals;

constexpr auto LookEvery = 5s;

} // namespace

LockDialog::LockDialog(Look look, QWidget *parent)
    : QDialog(parent)
    , m_look(std::move(look))
    , m_who(new QLabel(this))
    , m_sign(new QLabel(this))
    , m_release(nullptr)
{
    setObjectName(QStringLiteral("lockDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Gỡ khóa thư viện"));
    setMinimumWidth(520);
    auto *warning = new QLabel(tr("Chỉ gỡ khóa khi chắc chắn máy đó đã tắt hoặc chương trình ở đó đã hỏng. Nếu máy "
                                  "đó chạy lại, nó phải dừng ghi cho đến khi máy này đóng thư viện."),
                               this);
    for (QLabel *label : {m_who, m_sign, warning}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_sign->setObjectName(QStringLiteral("lockSign"));
    auto *buttons = new QDialogButtonBox(this);
    m_release = buttons->addButton(tr("&Gỡ khóa và mở để sửa"), QDialogButtonBox::ActionRole);
    m_release->setObjectName(QStringLiteral("releaseLock"));
    QPushButton *shut = buttons->addButton(tr("Đó&ng"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_release, shut})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 14);
    column->setSpacing(10);
    for (QWidget *part :
         {static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_sign), static_cast<QWidget *>(warning)})
        column->addWidget(part);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_release, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT releaseWanted();
    });
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &LockDialog::lookAgain);
    timer->start(LookEvery);
    lookAgain();
}

void LockDialog::lookAgain()
{
    const Standing now = m_look();
    m_release->setEnabled(now.state != LockState::Alive);
    if (now.state == LockState::Free) {
        m_who->setText(tr("Không còn ai giữ khóa của thư viện này."));
        m_sign->setText(tr("Thư viện mở để sửa được ngay."));
        return;
    }
    const QString since = momentText(now.holder.since);
    m_who->setText(now.person.isEmpty()
                       ? tr("Máy %1 giữ thư viện từ %2.").arg(now.holder.machine, since)
                       : tr("%1 mở thư viện trên máy %2 từ %3.").arg(now.person, now.holder.machine, since));
    const qint64 left = LibraryLock::SilentSeconds - now.silentSeconds;
    m_sign->setText(
        now.state == LockState::Silent
            ? tr("Máy đó không còn báo gì từ %1 (%n phút trước).", nullptr, static_cast<int>(now.silentSeconds / 60))
                  .arg(momentText(now.holder.lastSign))
            : tr("Máy đó còn báo lúc %1. Nếu nó im lặng thêm %n giây nữa thì mới gỡ khóa được.", nullptr,
                 static_cast<int>(left))
                  .arg(momentText(now.holder.lastSign)));
}

} // namespace DiemTin
