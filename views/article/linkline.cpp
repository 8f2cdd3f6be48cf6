// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The address field and what becomes of it.

#include "views/article/linkline.h"

#include "models/editorial/textformat.h"
#include "views/article/bodyedit.h"
#include "views/shared/fieldedit.h"
#include "views/shared/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QToolButton>

namespace DiemTin {
namespace {

/// The clipboard's text where it is one address of the web.
QString copiedAddress()
{
    static const QRegularExpression address(QStringLiteral(R"(^(?:https?://|www\.)\S{3,2000}$)"));
    const QString text = QGuiApplication::clipboard()->text().left(4000).trimmed();
    return address.match(text).hasMatch() ? text : QString();
}

/// An address as people type it, made one that opens.
QString completed(const QString &typed)
{
    QString address = typed.trimmed();
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*:"));
    if (address.isEmpty() || scheme.match(address).hasMatch())
        return address;
    return (address.contains(u'@') ? QStringLiteral("mailto:") : QStringLiteral("https://")) + address;
}

} // namespace

LinkLine::LinkLine(BodyEdit &body, QWidget *parent)
    : QWidget(parent)
    , m_body(body)
    , m_address(new FieldEdit(this))
    , m_remove(new QToolButton(this))
{
    auto *label = new QLabel(tr("Dẫn đến"), this);
    label->setBuddy(m_address);
    m_address->setObjectName(QStringLiteral("linkAddress"));
    m_address->setAccessibleName(tr("Địa chỉ liên kết"));
    m_address->setPlaceholderText(tr("https://… rồi nhấn Enter"));
    m_remove->setObjectName(QStringLiteral("flat"));
    m_remove->setText(tr("Bỏ liên kết"));
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("flat"));
    close->setIcon(themedIcon(Icon::Close));
    close->setIconSize({12, 12});
    close->setToolTip(tr("Đóng (Esc)"));
    close->setAccessibleName(tr("Đóng dòng liên kết"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(label);
    row->addWidget(m_address, 1);
    row->addWidget(m_remove);
    row->addWidget(close);
    connect(m_address, &QLineEdit::returnPressed, this, [this] { apply(completed(m_address->text())); });
    connect(m_remove, &QToolButton::clicked, this, [this] { apply({}); });
    connect(close, &QToolButton::clicked, this, &LinkLine::leave);
    hide();
}

void LinkLine::ask()
{
    const QString present = lookOf(m_body.selectedText()).link;
    m_address->setText(present.isEmpty() ? copiedAddress() : present);
    m_remove->setVisible(!present.isEmpty());
    show();
    m_address->selectAll();
    m_address->setFocus(Qt::ShortcutFocusReason);
}

void LinkLine::apply(const QString &address)
{
    m_body.changeText(linked(m_body.selectedText(), address), address.isEmpty() ? tr("Bỏ liên kết") : tr("Liên kết"));
    leave();
}

void LinkLine::leave()
{
    hide();
    m_body.setFocus(Qt::OtherFocusReason);
}

void LinkLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace DiemTin
