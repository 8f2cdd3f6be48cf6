// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bar's question and buttons.

#include "views/review/namebar.h"

#include "views/shared/fieldedit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace DiemTin {

NameBar::NameBar(QWidget *parent)
    : QFrame(parent)
    , m_name(new FieldEdit(this))
    , m_question(new QLabel(this))
    , m_start(new QPushButton(this))
    , m_correct(new QPushButton(tr("Chỉ sửa tên"), this))
    , m_leave(new QPushButton(tr("Thôi"), this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_name->setObjectName(QStringLiteral("reviewerName"));
    m_name->setAccessibleName(tr("Họ và tên"));
    m_name->setPlaceholderText(tr("Họ và tên"));
    m_name->setMaximumWidth(260);
    m_name->setMaxLength(80);
    m_question->setBuddy(m_name);
    m_start->setObjectName(QStringLiteral("startReview"));
    m_correct->setObjectName(QStringLiteral("correctName"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_question);
    row->addWidget(m_name, 1);
    for (QPushButton *button : {m_start, m_correct, m_leave})
        row->addWidget(button);
    row->addStretch();
    connect(m_name, &QLineEdit::returnPressed, this, [this] { tell(&NameBar::named); });
    connect(m_start, &QPushButton::clicked, this, [this] { tell(&NameBar::named); });
    connect(m_correct, &QPushButton::clicked, this, [this] { tell(&NameBar::corrected); });
    connect(m_leave, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void NameBar::ask(const QString &known, Asked asked)
{
    const bool again = asked == Asked::Again;
    m_question->setText(again ? tr("Ai góp ý từ bây giờ?") : tr("Xin cho biết tên để bắt đầu góp ý:"));
    m_start->setText(again ? tr("Người khác góp ý") : tr("Bắt đầu"));
    m_correct->setVisible(again);
    m_leave->setVisible(again);
    m_name->setText(known);
    m_name->selectAll();
    show();
    m_name->setFocus();
}

void NameBar::tell(void (NameBar::*signal)(const QString &))
{
    m_name->commitPreedit();
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    hide();
    Q_EMIT(this->*signal)(name);
}

} // namespace DiemTin
