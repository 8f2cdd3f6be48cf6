// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the text editor shows and reports.

#include "views/article/bodyedit.h"

#include "models/base/viettext.h"
#include "views/article/blanklines.h"
#include "views/article/syntaxcolours.h"
#include "views/shared/textdifference.h"
#include "views/shared/textedit.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace DiemTin {
namespace {

/// Steps of typing begin here, above those of the other fields.
constexpr int FirstBreath = 1000;

bool isCombining(QChar c)
{
    return c.isMark();
}

} // namespace

BodyEdit::BodyEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_marks(new TextMarks(this))
    , m_colours(new SyntaxColours(document()))
    , m_breath(FirstBreath)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(6);
    connect(this, &QPlainTextEdit::textChanged, this, &BodyEdit::reportChange);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (!m_typing && !m_updating)
            m_typeWith.clear();
    });
    new BlankLines(this);
}

QString BodyEdit::text() const
{
    return wholeText(*this);
}

SelectedText BodyEdit::selectedText() const
{
    const QTextCursor cursor = textCursor();
    return {text(), cursor.selectionStart(), cursor.selectionEnd()};
}

void BodyEdit::showText(const QString &wanted)
{
    const QString before = text();
    m_shown = wanted;
    if (before == wanted)
        return;
    m_typeWith.clear();
    const QScopedValueRollback guard(m_updating, true);
    const TextDifference difference = textDifference(before, wanted);
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(difference.start));
    cursor.setPosition(static_cast<int>(difference.start + difference.removed), QTextCursor::KeepAnchor);
    cursor.insertText(wanted.sliced(difference.start, difference.inserted));
    setTextCursor(cursor);
    m_cursorBehind = -1;
}

void BodyEdit::replaceText(const QString &text)
{
    const QScopedValueRollback guard(m_updating, true);
    m_shown = text;
    m_typeWith.clear();
    m_cursorBehind = -1;
    setPlainText(text);
}

void BodyEdit::changeText(const SelectedText &changed, const QString &undoText)
{
    const QScopedValueRollback undo(m_undoText, undoText);
    put(changed);
}

/// Changes the least and selects what is wanted; reported like typing.
void BodyEdit::put(const SelectedText &changed)
{
    const TextDifference difference = textDifference(text(), changed.text);
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(difference.start));
    cursor.setPosition(static_cast<int>(difference.start + difference.removed), QTextCursor::KeepAnchor);
    const QString inserted = changed.text.sliced(difference.start, difference.inserted);
    {
        // The selection is set before the change is reported: what is reported may be shown again at once.
        const QScopedValueRollback guard(m_updating, true);
        if (difference != TextDifference())
            cursor.insertText(inserted);
        cursor.setPosition(static_cast<int>(changed.start));
        cursor.setPosition(static_cast<int>(changed.end), QTextCursor::KeepAnchor);
        setTextCursor(cursor);
    }
    reportChange();
}

void BodyEdit::reportChange()
{
    QString now = text();
    if (m_updating || now == m_shown)
        return;
    const TextDifference difference = textDifference(m_shown, now);
    normalise(now, difference.start, difference.start + difference.inserted);
    const bool alone = !m_undoText.isEmpty();
    if (!alone && m_cursorBefore != m_cursorBehind)
        ++m_breath; // the cursor went elsewhere
    m_shown = now;
    const int cursor = textCursor().position();
    Q_EMIT edited(alone ? m_undoText : tr("Sửa nội dung"), alone ? 0 : m_breath);
    m_cursorBehind = cursor;
    m_cursorBefore = cursor;
    noteTyping(QStringView(now).sliced(0, std::min<qsizetype>(cursor, now.size())).right(2).toString());
}

/// Makes the lines from `start` to `end` NFC, in the document and in `text`; the cursor stays at its letter.
void BodyEdit::normalise(QString &text, qsizetype start, qsizetype end)
{
    if (std::none_of(text.cbegin() + start, text.cbegin() + end, isCombining))
        return;
    const QString normal = nfc(text);
    if (normal == text)
        return;
    const auto moved = [&](int position) { return static_cast<int>(nfc(QStringView(text).first(position)).size()); };
    const int anchor = moved(textCursor().anchor());
    const int position = moved(textCursor().position());
    const QScopedValueRollback guard(m_updating, true);
    const TextDifference difference = textDifference(text, normal);
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(difference.start));
    cursor.setPosition(static_cast<int>(difference.start + difference.removed), QTextCursor::KeepAnchor);
    cursor.insertText(normal.sliced(difference.start, difference.inserted));
    cursor.setPosition(anchor);
    cursor.setPosition(position, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    text = normal;
}

void BodyEdit::placeCursor(int position)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(position, 0, document()->characterCount() - 1));
    setTextCursor(cursor);
    centerCursor();
}

void BodyEdit::select(qsizetype start, qsizetype length)
{
    const qsizetype last = document()->characterCount() - 1;
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(start, 0, last)));
    cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(start + length, 0, last)), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void BodyEdit::setMarks(const QList<TextMark> &marks)
{
    m_marks->set(marks);
}

void BodyEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_colours->followTheme();
}

void BodyEdit::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (m_marks->all().isEmpty())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        m_marks->paint(painter, block, place.topLeft());
    }
}

void BodyEdit::showMarkTip(QHelpEvent *event)
{
    const TextMark *mark = m_marks->at(cursorForPosition(viewport()->mapFrom(this, event->pos())).position());
    if (mark != nullptr && !mark->toolTip.isEmpty())
        QToolTip::showText(event->globalPos(), mark->toolTip, this);
    else
        QToolTip::hideText();
}

} // namespace DiemTin
