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
    , m_remedy(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remedy->setObjectName(QStringLiteral("remedy"));
    m_remedy->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_remedy->setFocusPolicy(Qt::NoFocus);
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("flat"));
    close->setIcon(themedIcon(Icon::Close));
    close->setToolTip(tr("Đóng thông báo"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, [this] {
        if (!m_messages.isEmpty())
            clear(m_messages.constLast().topic);
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 6, 4);
    row->addWidget(m_text, 1);
    row->addWidget(m_remedy, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::showMessage(const QString &topic, const QString &sentence, QAction *remedy)
{
    m_messages.removeIf([&](const Message &message) { return message.topic == topic; });
    m_messages.append({topic, sentence, remedy});
    showNewest();
}

void MessageBar::clear(const QString &topic)
{
    m_messages.removeIf([&](const Message &message) { return message.topic == topic; });
    showNewest();
}

QString MessageBar::message() const
{
    return m_messages.isEmpty() ? QString() : m_messages.constLast().sentence;
}

void MessageBar::showNewest()
{
    m_text->setText(message());
    QAction *remedy = m_messages.isEmpty() ? nullptr : m_messages.constLast().remedy;
    const QList<QAction *> before = m_remedy->actions();
    for (QAction *action : before)
        m_remedy->removeAction(action);
    if (remedy != nullptr)
        m_remedy->setDefaultAction(remedy);
    m_remedy->setFocusPolicy(remedy != nullptr ? Qt::StrongFocus : Qt::NoFocus);
    m_remedy->setVisible(remedy != nullptr);
    setVisible(!m_messages.isEmpty());
}

} // namespace DiemTin
