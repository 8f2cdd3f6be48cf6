// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The message bar's label, button and stack of topics.

#include "views/shared/messagebar.h"

#include "views/shared/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace DiemTin {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("flat"));
    close->setIcon(themedIcon(Icon::Close));
    close->setToolTip(tr("Đóng thông báo"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, [this] {
        if (!m_topics.isEmpty())
            clear(m_topics.constLast());
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 6, 4);
    row->addWidget(m_text, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::showMessage(const QString &topic, const QString &sentence)
{
    m_topics.removeAll(topic);
    m_topics.append(topic);
    m_sentences.insert(topic, sentence);
    showNewest();
}

void MessageBar::clear(const QString &topic)
{
    m_topics.removeAll(topic);
    m_sentences.remove(topic);
    showNewest();
}

QString MessageBar::message() const
{
    return m_topics.isEmpty() ? QString() : m_sentences.value(m_topics.constLast());
}

void MessageBar::showNewest()
{
    m_text->setText(message());
    setVisible(!m_topics.isEmpty());
}

} // namespace DiemTin
