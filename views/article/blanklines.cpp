// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gives blank lines a small font, and takes it away where words come.

#include "views/article/blanklines.h"

#include <QFontInfo>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>

namespace DiemTin {
namespace {

/// Height of a blank line, as a part of an ordinary one.
constexpr qreal Part = 0.5;

} // namespace

BlankLines::BlankLines(QPlainTextEdit *editor)
    : QObject(editor)
    , m_editor(editor)
    , m_cursor(editor->textCursor())
{
    connect(editor->document(), &QTextDocument::contentsChange, this, &BlankLines::noteChange);
    connect(editor, &QPlainTextEdit::textChanged, this, &BlankLines::fitChanged);
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &BlankLines::fitCursor);
}

void BlankLines::noteChange(int position, int, int added)
{
    if (m_fitting)
        return;
    m_from = m_from < 0 ? position : std::min(m_from, position);
    m_to = std::max(m_to, position + added);
}

void BlankLines::fitChanged()
{
    if (m_fitting || m_from < 0)
        return;
    const QScopedValueRollback guard(m_fitting, true);
    m_cursor = m_editor->textCursor();
    QTextCursor edit(m_editor->document());
    edit.beginEditBlock();
    const int last = std::min(m_to, m_editor->document()->characterCount() - 1);
    for (QTextBlock block = m_editor->document()->findBlock(std::min(m_from, last));
         block.isValid() && block.position() <= last; block = block.next())
        fit(block);
    edit.endEditBlock();
    m_from = m_to = -1;
}

void BlankLines::fitCursor()
{
    if (m_fitting || m_from >= 0)
        return;
    const QScopedValueRollback guard(m_fitting, true);
    const QTextBlock left = m_cursor.block();
    m_cursor = m_editor->textCursor();
    fit(left);
    fit(m_cursor.block());
}

void BlankLines::fit(const QTextBlock &block)
{
    const bool low = block.length() == 1 && block != m_cursor.block();
    const qreal size = low ? QFontInfo(m_editor->font()).pointSizeF() * Part : 0;
    if (qFuzzyCompare(1 + block.charFormat().fontPointSize(), 1 + size))
        return;
    QTextCharFormat format;
    if (low)
        format.setFontPointSize(size);
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.setBlockCharFormat(format);
    if (cursor.hasSelection())
        cursor.setCharFormat(format);
}

} // namespace DiemTin
