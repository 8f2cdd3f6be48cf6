// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cards of the ways out.

#include "views/review/conflictbox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace DiemTin {

ConflictBox::ConflictBox(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("conflicts"));
    auto *question = new QLabel(tr("Chỗ này có những ý khác nhau. Chọn một (phím số):"), this);
    question->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 10, 8);
    column->setSpacing(6);
    column->addWidget(question);
    hide();
}

void ConflictBox::setOptions(const QList<ConflictOption> &options)
{
    if (m_cards != nullptr)
        m_cards->deleteLater();
    m_cards = new QWidget(this);
    auto *row = new QHBoxLayout(m_cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (qsizetype i = 0; i < options.size(); ++i)
        row->addWidget(makeCard(static_cast<int>(i) + 1, options.at(i)), 1);
    layout()->addWidget(m_cards);
    setVisible(!options.isEmpty());
}

QWidget *ConflictBox::makeCard(int number, const ConflictOption &option)
{
    auto *card = new QFrame(m_cards);
    card->setObjectName(QStringLiteral("commentCard"));
    auto *choose = new QPushButton(
        QStringLiteral("%1. %2").arg(number).arg(QString(option.who).replace(u'&', QStringLiteral("&&"))), card);
    choose->setObjectName(QStringLiteral("option%1").arg(number));
    choose->setFocusPolicy(Qt::TabFocus);
    connect(choose, &QPushButton::clicked, this, [this, number] { Q_EMIT chosen(number); });
    auto *words = new QLabel(colouredWords(option.words), card);
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(choose, 0, Qt::AlignLeft);
    column->addWidget(words, 1);
    return card;
}

} // namespace DiemTin
