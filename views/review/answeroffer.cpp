// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A question and three answers.

#include "views/review/answeroffer.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace DiemTin {

AnswerOffer::AnswerOffer(QWidget *parent)
    : QFrame(parent)
    , m_question(new QLabel(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_question, 1);
    const auto add = [&](const QString &text, const QString &name, auto run) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run] {
            hide();
            run();
        });
        return button;
    };
    add(tr("Nhận vào thư viện"), QStringLiteral("takeAnswers"), [this] { Q_EMIT takeWanted(m_path); });
    add(tr("Mở để đọc"), QStringLiteral("readAnswers"), [this] { Q_EMIT readWanted(m_path); });
    add(tr("Thôi"), QStringLiteral("leaveAnswers"), [] { });
    hide();
}

void AnswerOffer::offer(const QString &path)
{
    m_path = path;
    m_question->setText(
        tr("%1 là tệp duyệt mà thư viện này đã gửi đi. Nhận góp ý trong tệp?").arg(QFileInfo(path).fileName()));
    show();
}

} // namespace DiemTin
