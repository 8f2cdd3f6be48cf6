// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From what a person did to the document back to the text wanted, and from that to the document again.

#include "views/review/suggestingedit.h"

#include "models/base/viettext.h"
#include "views/review/suggestioncolours.h"
#include "views/shared/textdifference.h"

#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace DiemTin {

namespace {

using Side = SuggestedText::Side;

/// What was typed where: what stands behind the cursor is as it was, and nothing before `earliest` was touched.
TextDifference typedDifference(const QString &before, const QString &after, qsizetype cursor, qsizetype earliest)
{
    const qsizetype tail = after.size() - cursor;
    if (tail > before.size() || QStringView(before).last(tail) != QStringView(after).last(tail))
        return textDifference(before, after);
    const qsizetype most = std::min({cursor, before.size() - tail, earliest});
    qsizetype start = 0;
    while (start < most && before.at(start) == after.at(start))
        ++start;
    return {start, before.size() - tail - start, cursor - start};
}

/// Stretches of characters that look alike.
QList<ColouredStretch> looksOf(const QList<SuggestedText::Unit> &units)
{
    QList<ColouredStretch> stretches;
    qsizetype start = 0;
    while (start < units.size()) {
        const SuggestedText::Unit &first = units.at(start);
        qsizetype end = start;
        while (end < units.size() && units.at(end).kind == first.kind && units.at(end).looks == first.looks)
            ++end;
        if (first.looks)
            stretches.append({start, end - start, readLook(first.looks)});
        if (first.kind != DiffPart::Kind::Kept)
            stretches.append({start, end - start, first.kind == DiffPart::Kind::Added ? addedLook() : removedLook()});
        start = end;
    }
    return stretches;
}

/// What Enter types in a line: another point of a list, else a new paragraph.
QString lineBreak(const QString &line)
{
    return line.startsWith(QStringLiteral("- ")) ? QStringLiteral("\n- ") : QStringLiteral("\n\n");
}

} // namespace

SuggestingEdit::SuggestingEdit(Lines lines, QWidget *parent)
    : TextEdit(parent)
    , m_lines(lines)
    , m_colours(new SuggestionColours(document()))
{
    setAcceptDrops(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &SuggestingEdit::takeTyping);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SuggestingEdit::noteCursor);
    connect(this, &QPlainTextEdit::selectionChanged, this, &SuggestingEdit::noteCursor);
    fitHeight();
}

void SuggestingEdit::setTexts(const QString &sent, const QString &wanted)
{
    m_text = SuggestedText(sent, wanted, m_lines == Lines::Many ? ReadText::Form::Markdown : ReadText::Form::Plain);
    m_history.clear();
    m_remarks.clear();
    showText(0);
    Q_EMIT historyChanged();
}

void SuggestingEdit::setRemarks(const QList<SentStretch> &remarks)
{
    m_remarks = remarks;
    colour();
}

SentStretch SuggestingEdit::selectedStretch() const
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    const qsizetype end = m_text.sentPlace(cursor.selectionEnd());
    const qsizetype start = std::min(m_text.sentPlaceBefore(cursor.selectionStart()), end);
    return {start, end - start};
}

void SuggestingEdit::placeCursor(qsizetype sent)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(m_text.placeOfSent(std::min(sent, m_text.sent().size()), Side::Before)));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void SuggestingEdit::dropChanges()
{
    if (!m_text.isChanged())
        return;
    m_history.record({m_text.wanted(), m_text.wantedPlace(textCursor().position())}, TypingHistory::Kind::Other);
    want({m_text.sent(), 0}, Side::Behind);
}

void SuggestingEdit::wantInstead(const QString &wanted)
{
    commitPreedit();
    const int cursor = textCursor().position();
    m_history.record({m_text.wanted(), m_text.wantedPlace(cursor)}, TypingHistory::Kind::Other);
    m_text.setWanted(wanted);
    m_history.setEnd(m_text.wantedPlace(cursor));
    showText(cursor);
    Q_EMIT wantedChanged(wanted);
    Q_EMIT historyChanged();
}

void SuggestingEdit::undo()
{
    commitPreedit();
    if (const auto state = m_history.undo({m_text.wanted(), m_text.wantedPlace(textCursor().position())}))
        want(*state, Side::Behind);
}

void SuggestingEdit::redo()
{
    commitPreedit();
    if (const auto state = m_history.redo({m_text.wanted(), m_text.wantedPlace(textCursor().position())}))
        want(*state, Side::Behind);
}

void SuggestingEdit::cut()
{
    copy();
    QTextCursor cursor = textCursor();
    cursor.removeSelectedText();
}

/// The document is as a person has left it.
void SuggestingEdit::takeTyping()
{
    const QString now = wholeText(*this);
    if (m_showing || now == m_shown)
        return;
    const TextDifference typed = typedDifference(m_shown, now, textCursor().position(), m_selectionStart);
    take(typed.start, typed.removed, now.sliced(typed.start, typed.inserted));
}

void SuggestingEdit::take(qsizetype start, qsizetype removed, const QString &inserted)
{
    const bool forwards = inserted.isEmpty() && m_cursor == start;
    if (inserted.isEmpty() && !m_text.isWanted(start, removed)) { // nothing but struck words, which stay
        showText(forwards ? start + removed : start);
        return;
    }
    const auto kind = removed > 0 && !inserted.isEmpty() ? TypingHistory::Kind::Other
        : inserted.isEmpty()                             ? TypingHistory::Kind::Deleting
                                                         : TypingHistory::Kind::Typing;
    m_history.record({m_text.wanted(), m_text.wantedPlace(m_cursor)}, kind);
    const SuggestedText::Change change = m_text.wantedAfter(start, removed, inserted);
    want({change.wanted, change.cursor}, forwards ? Side::Before : Side::Behind);
}

void SuggestingEdit::want(const TypingHistory::State &state, Side side)
{
    m_text.setWanted(state.text);
    m_history.setEnd(state.cursor);
    showText(m_text.placeOfWanted(std::min(state.cursor, state.text.size()), side));
    Q_EMIT wantedChanged(state.text);
    Q_EMIT historyChanged();
}

/// Changes only what differs, so that nothing jumps.
void SuggestingEdit::showText(qsizetype cursor)
{
    m_shown = m_text.shown();
    const TextDifference difference = textDifference(wholeText(*this), m_shown);
    {
        const QScopedValueRollback showing(m_showing, true);
        QTextCursor editing(document());
        editing.setPosition(static_cast<int>(difference.start));
        editing.setPosition(static_cast<int>(difference.start + difference.removed), QTextCursor::KeepAnchor);
        if (difference != TextDifference{})
            editing.insertText(m_shown.sliced(difference.start, difference.inserted));
        editing.setPosition(static_cast<int>(std::clamp<qsizetype>(cursor, 0, m_shown.size())));
        setTextCursor(editing);
    }
    colour();
    fitHeight();
    noteCursor();
}

void SuggestingEdit::colour()
{
    QList<ColouredStretch> stretches = looksOf(m_text.units());
    for (const SentStretch &remark : std::as_const(m_remarks)) {
        const qsizetype from = m_text.placeOfSent(remark.start, Side::Before);
        const qsizetype to = m_text.placeOfSent(remark.start + remark.length, Side::Behind);
        stretches.append({from, to - from, remarkedLook()});
    }
    m_colours->setStretches(stretches);
}

void SuggestingEdit::fitHeight()
{
    qreal height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (blockBoundingRect(block).isValid()) // that lays the block out; its margins come once below
            height += block.layout()->boundingRect().height();
    }
    setFixedHeight(static_cast<int>(std::ceil(height)) + heightOf(0));
}

/// Only while the document is as it was shown: then this is where the next change begins.
void SuggestingEdit::noteCursor()
{
    if (m_showing || wholeText(*this) != m_shown)
        return;
    m_selectionStart = textCursor().selectionStart();
    m_cursor = textCursor().position();
    Q_EMIT placeChanged();
}

void SuggestingEdit::changeEvent(QEvent *event)
{
    TextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        colour();
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void SuggestingEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_lines == Lines::One)
        focusNextChild();
    else if (isEnter && !isReadOnly())
        textCursor().insertText(lineBreak(textCursor().block().text()));
    else
        TextEdit::keyPressEvent(event);
}

/// What is finished and what is still being composed go in one after the other: the row is made anew between them.
void SuggestingEdit::inputMethodEvent(QInputMethodEvent *event)
{
    const bool finishes = !event->commitString().isEmpty() || event->replacementLength() > 0;
    if (!finishes || event->preeditString().isEmpty()) {
        TextEdit::inputMethodEvent(event);
        return;
    }
    QInputMethodEvent finished;
    finished.setCommitString(event->commitString(), event->replacementStart(), event->replacementLength());
    TextEdit::inputMethodEvent(&finished);
    QInputMethodEvent composed(event->preeditString(), event->attributes());
    TextEdit::inputMethodEvent(&composed);
    event->accept();
}

void SuggestingEdit::resizeEvent(QResizeEvent *event)
{
    TextEdit::resizeEvent(event);
    fitHeight();
}

void SuggestingEdit::insertFromMimeData(const QMimeData *source)
{
    const QString text = QString(source->text()).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    insertPlainText(m_lines == Lines::One ? text.simplified() : text);
}

QMimeData *SuggestingEdit::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto *copied = new QMimeData;
    copied->setText(m_text.wantedIn(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()));
    return copied;
}

} // namespace DiemTin
