// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Growing, counting, keys and marks of the headline.

#include "views/article/headlinefield.h"

#include "views/article/pastedtext.h"
#include "views/shared/editkeys.h"
#include "views/shared/textdifference.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>

namespace DiemTin {

HeadlineField::HeadlineField(QWidget *parent)
    : TextEdit(parent)
    , m_count(new QLabel(this))
    , m_marks(new TextMarks(this))
{
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(1);
    setViewportMargins(0, 0, 26, 0);
    m_count->setObjectName(QStringLiteral("quiet"));
    m_count->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_count->setToolTip(tr("Số ký tự của tiêu đề"));
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_count->setText(text().isEmpty() ? QString() : QString::number(text().size()));
        fitHeight();
        if (!m_showing)
            Q_EMIT textEdited(text());
    });
    fitHeight();
}

void HeadlineField::showText(const QString &wanted)
{
    const TextDifference difference = textDifference(text(), wanted);
    if (text() == wanted)
        return;
    const QScopedValueRollback showing(m_showing, true);
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(difference.start));
    cursor.setPosition(static_cast<int>(difference.start + difference.removed), QTextCursor::KeepAnchor);
    cursor.insertText(wanted.mid(difference.start, difference.inserted));
}

void HeadlineField::fitHeight()
{
    const int lines = wrappedLines();
    setFixedHeight(heightOf(std::min(lines, MostLines)));
    setVerticalScrollBarPolicy(lines > MostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_count->setGeometry(width() - 40, height() - fontMetrics().height() - 5, 34, fontMetrics().height());
}

void HeadlineField::resizeEvent(QResizeEvent *event)
{
    TextEdit::resizeEvent(event);
    fitHeight();
}

void HeadlineField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        focusNextChild();
    else
        TextEdit::keyPressEvent(event);
}

void HeadlineField::insertFromMimeData(const QMimeData *source)
{
    if (hasPastableText(*source))
        insertPlainText(source->text().simplified());
}

void HeadlineField::changeText(const QString &text)
{
    showText(text);
    Q_EMIT textEdited(text);
}

void HeadlineField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = makeEditMenu(this, isReadOnly(), textCursor().hasSelection());
    Q_EMIT contextMenuRequested(menu, cursorForPosition(event->pos()).position());
    menu->popup(event->globalPos());
}

void HeadlineField::paintEvent(QPaintEvent *event)
{
    TextEdit::paintEvent(event);
    if (m_marks->all().isEmpty())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next())
        m_marks->paint(painter, block, blockBoundingGeometry(block).translated(contentOffset()).topLeft());
}

} // namespace DiemTin
