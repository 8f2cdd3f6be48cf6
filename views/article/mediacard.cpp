// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The card's parts.

#include "views/article/mediacard.h"

#include "views/article/fieldedit.h"
#include "views/shared/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace DiemTin {

MediaCard::MediaCard(const Words &words, QWidget *parent)
    : QFrame(parent)
    , m_picture(new QLabel(this))
    , m_first(new FieldEdit(this))
    , m_second(new FieldEdit(this))
{
    m_picture->setFixedSize(pictureSize);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setStyleSheet(QStringLiteral("background: #EDF1F6; border-radius: 3px;"));
    m_first->setPlaceholderText(words.first);
    m_first->setAccessibleName(words.first);
    m_second->setPlaceholderText(words.second);
    m_second->setAccessibleName(words.second);
    auto *remove = new QToolButton(this);
    remove->setObjectName(QStringLiteral("flat"));
    remove->setIcon(themedIcon(Icon::Close));
    remove->setIconSize({12, 12});
    remove->setToolTip(words.remove);
    remove->setAccessibleName(words.remove);
    m_remove = remove;

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_picture, 0, 0, 2, 1);
    grid->addWidget(m_first, 0, 1);
    grid->addWidget(m_second, 1, 1);
    grid->addWidget(remove, 0, 2);
    grid->setColumnStretch(1, 1);
    setMinimumWidth(270);

    connect(m_first, &QLineEdit::textEdited, this, &MediaCard::edited);
    connect(m_second, &QLineEdit::textEdited, this, &MediaCard::edited);
    connect(remove, &QToolButton::clicked, this, &MediaCard::removeRequested);
}

void MediaCard::showTexts(const QString &first, const QString &second)
{
    m_first->showText(first);
    m_second->showText(second);
}

void MediaCard::showPicture(const QPixmap &picture)
{
    m_picture->setPixmap(picture);
}

QString MediaCard::firstText() const
{
    return m_first->text();
}

QString MediaCard::secondText() const
{
    return m_second->text();
}

void MediaCard::setReadOnly(bool readOnly)
{
    m_first->setReadOnly(readOnly);
    m_second->setReadOnly(readOnly);
    m_remove->setVisible(!readOnly);
}

void MediaCard::commitPreedit()
{
    m_first->commitPreedit();
    m_second->commitPreedit();
}

} // namespace DiemTin
