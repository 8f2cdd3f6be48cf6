// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys, input method and context menu of the field.

#include "views/shared/fieldedit.h"

#include "models/base/viettext.h"
#include "views/shared/editkeys.h"
#include "views/shared/textdifference.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStyle>

#include <utility>

namespace DiemTin {

FieldEdit::FieldEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setMinimumWidth(60);
}

void FieldEdit::showText(const QString &wanted)
{
    const QString before = text();
    if (before == wanted)
        return;
    const TextDifference difference = textDifference(before, wanted);
    // Mere normalising is no change to be shown; the cursor stays at its letter.
    const qsizetype normalised = nfc(before) == wanted ? nfc(QStringView(before).first(cursorPosition())).size() : -1;
    setText(wanted);
    const qsizetype cursor = normalised >= 0 ? normalised : difference.start + difference.inserted;
    setCursorPosition(hasFocus() ? static_cast<int>(cursor) : 0);
}

void FieldEdit::commitPreedit()
{
    if (!m_preedit.isEmpty() && hasFocus())
        QGuiApplication::inputMethod()->commit();
    keepPreedit();
}

void FieldEdit::keepPreedit()
{
    if (m_preedit.isEmpty())
        return;
    QInputMethodEvent commit;
    commit.setCommitString(std::exchange(m_preedit, {}));
    QLineEdit::inputMethodEvent(&commit);
    QGuiApplication::inputMethod()->reset();
}

void FieldEdit::setComplaint(const QString &complaint)
{
    setToolTip(complaint);
    setProperty("invalid", !complaint.isEmpty());
    style()->unpolish(this);
    style()->polish(this);
}

bool FieldEdit::event(QEvent *event)
{
    return leaveToDesk(event) ? false : QLineEdit::event(event);
}

void FieldEdit::keyPressEvent(QKeyEvent *event)
{
    if (isHistoryKey(event))
        event->ignore();
    else
        QLineEdit::keyPressEvent(event);
}

void FieldEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    QLineEdit::inputMethodEvent(event);
}

void FieldEdit::focusOutEvent(QFocusEvent *event)
{
    keepPreedit();
    QLineEdit::focusOutEvent(event);
    Q_EMIT focusLeft();
}

void FieldEdit::contextMenuEvent(QContextMenuEvent *event)
{
    showEditMenu(this, event->globalPos(), isReadOnly(), hasSelectedText());
}

} // namespace DiemTin
