// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Underlines through the formats that an input method may give to a line edit's text: the only ones it has.

#include "views/article/markedfield.h"

#include "views/shared/editkeys.h"
#include "views/shared/theme.h"

#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QMenu>
#include <QTextCharFormat>

namespace DiemTin {

MarkedField::MarkedField(QWidget *parent)
    : FieldEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this] { setMarks({}); });
}

void MarkedField::setMarks(const QList<TextMark> &marks)
{
    if (isComposing() || (marks.isEmpty() && m_marks.isEmpty()))
        return;
    m_marks = marks;
    QList<QInputMethodEvent::Attribute> looks;
    for (const TextMark &mark : marks) {
        QTextCharFormat wave;
        wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.setUnderlineColor(mark.kind == TextMark::Kind::Spelling ? themeColours().error : themeColours().accent);
        looks.append({QInputMethodEvent::TextFormat, mark.position - cursorPosition(), mark.length, wave});
    }
    QInputMethodEvent event({}, looks);
    // Looks alone are no pre-edit that FieldEdit would have to keep. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QLineEdit::inputMethodEvent(&event);
}

void MarkedField::changeText(const QString &text)
{
    showText(text);
    Q_EMIT textEdited(text);
}

void MarkedField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = makeEditMenu(this, isReadOnly(), hasSelectedText());
    Q_EMIT contextMenuRequested(menu, cursorPositionAt(event->pos()));
    menu->popup(event->globalPos());
}

} // namespace DiemTin
