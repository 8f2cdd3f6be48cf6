// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Moves and paints the marks.

#include "views/article/textmarks.h"

#include "views/shared/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace DiemTin {
namespace {

constexpr qreal WaveLength = 4;
constexpr qreal WaveHeight = 1.5;

QPainterPath wave(qreal from, qreal to, qreal y)
{
    QPainterPath path(QPointF(from, y));
    qreal side = WaveHeight;
    const auto halves = static_cast<int>(std::ceil((to - from) / (WaveLength / 2)));
    for (int i = 0; i < halves; ++i) {
        const qreal x = from + i * WaveLength / 2;
        path.quadTo(x + WaveLength / 4, y + side, x + WaveLength / 2, y);
        side = -side;
    }
    return path;
}

} // namespace

TextMarks::TextMarks(QPlainTextEdit *editor)
    : QObject(editor)
    , m_editor(editor)
{
    connect(editor->document(), &QTextDocument::contentsChange, this, &TextMarks::follow);
}

void TextMarks::set(const QList<TextMark> &marks)
{
    m_marks = marks;
    std::ranges::sort(m_marks, {}, &TextMark::position);
    m_editor->viewport()->update();
}

const TextMark *TextMarks::at(int position) const
{
    const auto found = std::ranges::find_if(m_marks, [position](const TextMark &mark) {
        return mark.position <= position && position < mark.position + mark.length;
    });
    return found == m_marks.cend() ? nullptr : &*found;
}

void TextMarks::follow(int position, int removed, int added)
{
    if (removed == added && removed > 0)
        return; // a mere change of look
    m_marks.removeIf([&](const TextMark &mark) {
        return mark.position <= position + removed && mark.position + mark.length >= position;
    });
    for (TextMark &mark : m_marks) {
        if (mark.position > position)
            mark.position += added - removed;
    }
}

void TextMarks::paint(QPainter &painter, const QTextBlock &block, QPointF origin) const
{
    const auto first = std::ranges::lower_bound(m_marks, block.position(), {}, &TextMark::position);
    for (auto mark = first; mark != m_marks.cend() && mark->position < block.position() + block.length(); ++mark) {
        const int start = mark->position - block.position();
        const int end = std::min(start + mark->length, block.length() - 1);
        painter.setPen(
            QPen(mark->kind == TextMark::Kind::Spelling ? themeColours().error : themeColours().accent, 1.1));
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int from = std::max(start, line.textStart());
            const int to = std::min(end, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const qreal y = origin.y() + line.y() + line.ascent() + 2.5;
            painter.drawPath(wave(origin.x() + line.cursorToX(from), origin.x() + line.cursorToX(to), y));
        }
    }
}

} // namespace DiemTin
