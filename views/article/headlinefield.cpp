// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Growing, counting, keys and input method of the headline.

#include "views/article/headlinefield.h"

#include "views/article/editkeys.h"
#include "views/shared/textdifference.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>
#include <cmath>
#include <utility>

namespace DiemTin {

HeadlineField::HeadlineField(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_count(new QLabel(this))
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
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
    const qreal spacing = QFontMetricsF(font()).lineSpacing();
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, static_cast<int>(std::lround(blockBoundingRect(block).height() / spacing)));
    const int shown = std::clamp(lines, 1, MostLines);
    const int frame = 2 * static_cast<int>(std::ceil(document()->documentMargin())) + contentsMargins().top()
        + contentsMargins().bottom();
    setFixedHeight(static_cast<int>(std::ceil(shown * spacing)) + frame);
    setVerticalScrollBarPolicy(lines > MostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_count->setGeometry(width() - 40, height() - fontMetrics().height() - 5, 34, fontMetrics().height());
}

void HeadlineField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

bool HeadlineField::event(QEvent *event)
{
    return leaveToDesk(event) ? false : QPlainTextEdit::event(event);
}

void HeadlineField::keyPressEvent(QKeyEvent *event)
{
    if (isHistoryKey(event))
        event->ignore();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        focusNextChild();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void HeadlineField::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(source->text().simplified());
}

void HeadlineField::commitPreedit()
{
    if (!m_preedit.isEmpty() && hasFocus())
        QGuiApplication::inputMethod()->commit();
    keepPreedit();
}

void HeadlineField::keepPreedit()
{
    if (m_preedit.isEmpty())
        return;
    QInputMethodEvent commit;
    commit.setCommitString(std::exchange(m_preedit, {}));
    QPlainTextEdit::inputMethodEvent(&commit);
    QGuiApplication::inputMethod()->reset();
}

void HeadlineField::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    QPlainTextEdit::inputMethodEvent(event);
}

void HeadlineField::focusOutEvent(QFocusEvent *event)
{
    keepPreedit();
    QPlainTextEdit::focusOutEvent(event);
}

void HeadlineField::contextMenuEvent(QContextMenuEvent *event)
{
    showEditMenu(this, event->globalPos(), isReadOnly(), textCursor().hasSelection());
}

} // namespace DiemTin
