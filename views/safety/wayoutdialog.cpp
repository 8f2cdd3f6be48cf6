// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Large buttons one below the other.

#include "views/safety/wayoutdialog.h"

#include <QCommandLinkButton>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace DiemTin {

WayOutDialog::WayOutDialog(const QString &title, const QString &sentence, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(520);
    auto *text = new QLabel(sentence, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Đón&g"), QDialogButtonBox::RejectRole);
    m_column->setContentsMargins(20, 18, 20, 14);
    m_column->setSpacing(10);
    m_column->addWidget(text);
    m_column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

void WayOutDialog::add(QWidget *part)
{
    m_column->insertWidget(m_column->count() - 1, part);
}

QCommandLinkButton *WayOutDialog::addWayOut(const QString &text, const QString &description,
                                            std::function<void()> taken)
{
    auto *button = new QCommandLinkButton(text, description, this);
    button->setAutoDefault(false);
    add(button);
    connect(button, &QAbstractButton::clicked, this, [this, taken = std::move(taken)] {
        close();
        taken();
    });
    return button;
}

void WayOutDialog::addHint(const QString &sentence)
{
    auto *hint = new QLabel(sentence, this);
    hint->setObjectName(QStringLiteral("quiet"));
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    add(hint);
}

} // namespace DiemTin
