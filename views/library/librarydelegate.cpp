// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Painting of rows.

#include "views/library/librarydelegate.h"

#include "models/tables/filterwords.h"
#include "models/tables/librarymodel.h"
#include "views/shared/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace DiemTin {

namespace {

using Role = LibraryModel::Role;

constexpr int side = 10; ///< free space left and right, logical pixels
constexpr int air = 6; ///< above and below the lines
constexpr int lines = 3;
constexpr int barWidth = 3;

/// A text of one format with stretches in another.
struct Styled
{
    QString text;
    QList<QTextLayout::FormatRange> stretches;
};

QTextCharFormat inColour(const QColor &colour)
{
    QTextCharFormat format;
    format.setForeground(colour);
    return format;
}

/// What search marks with U+0002 and U+0003, on the ground of found words.
void appendMarked(Styled &styled, const QString &marked)
{
    QTextCharFormat found = inColour(themeColours().text);
    found.setBackground(themeColours().searchMark);
    qsizetype start = -1;
    for (const QChar c : marked) {
        if (c == QChar(2)) {
            start = styled.text.size();
        } else if (c == QChar(3) && start >= 0) {
            styled.stretches.append({static_cast<int>(start), static_cast<int>(styled.text.size() - start), found});
            start = -1;
        } else {
            styled.text += c;
        }
    }
}

/// The text from the word before the first mark on: the row's end is short, and what was found must stand in it.
QString fromFirstMark(const QString &marked)
{
    const qsizetype mark = marked.indexOf(QChar(2));
    const qsizetype cut = mark < 2 ? -1 : marked.lastIndexOf(u' ', mark - 2);
    return cut < 0 ? marked : u'…' + marked.sliced(cut + 1);
}

/// Empty for a fresh article, as most are.
QString statusOf(const QModelIndex &index)
{
    const auto status = static_cast<ArticleStatus>(index.data(Role::StatusRole).toInt());
    return status == ArticleStatus::Fresh ? QString() : statusName(status);
}

QString issueOf(const QModelIndex &index)
{
    const QString issue = index.data(Role::IssueRole).toString();
    return issue.isEmpty() ? QString() : LibraryDelegate::tr("số %1").arg(issue);
}

Styled detail(const QModelIndex &index)
{
    Styled styled;
    if (index.data(Role::DoubleRole).toBool()) {
        styled.text = LibraryDelegate::tr("Trùng");
        styled.stretches.append({0, static_cast<int>(styled.text.size()), inColour(themeColours().warning)});
    }
    const QString marked = index.data(Role::TextRole).toString();
    const QString source = index.data(Role::SourceRole).toString();
    QStringList parts = {styled.text, index.data(Role::DateTextRole).toString()};
    // What was found comes first: under a headline of two lines there is one line for it.
    const bool found = marked.contains(QChar(2));
    if (!found)
        parts.append({source, statusOf(index), issueOf(index)});
    parts.removeAll(QString());
    styled.text = parts.join(QStringLiteral(" · "));
    if (!parts.isEmpty() && !marked.isEmpty())
        styled.text += QStringLiteral(" · ");
    appendMarked(styled, found ? fromFirstMark(marked) : marked);
    if (found && !source.isEmpty())
        styled.text += QStringLiteral(" · ") + source;
    return styled;
}

/// Breaks the text into at most `most` lines and returns how many they are.
int breakLines(QTextLayout &layout, int width, qreal spacing, int most)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int used = 0;
    while (used < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, used++ * spacing));
    }
    layout.endLayout();
    return used;
}

/// Paints the text from its character `start` on in one line that ends with an ellipsis at the room's right edge.
void paintCut(QPainter *painter, const QRect &room, const Styled &styled, int start, const QFont &font)
{
    const QFontMetrics metrics(font);
    QTextLayout rest(styled.text.mid(start), font);
    QList<QTextLayout::FormatRange> stretches = styled.stretches;
    stretches.removeIf([start](const QTextLayout::FormatRange &stretch) { return stretch.start < start; });
    for (QTextLayout::FormatRange &stretch : stretches)
        stretch.start -= start;
    rest.setFormats(stretches);
    rest.beginLayout();
    QTextLine line = rest.createLine();
    line.setLineWidth(1e6);
    rest.endLayout();
    const int dots = metrics.horizontalAdvance(QStringLiteral("…"));
    const qreal end = line.cursorToX(line.xToCursor(room.width() - dots, QTextLine::CursorOnCharacter));
    painter->save();
    painter->setClipRect(QRectF(room.left(), room.top(), end, room.height()));
    rest.draw(painter, room.topLeft());
    painter->restore();
    painter->drawText(QPointF(room.left() + end, room.top() + metrics.ascent()), QStringLiteral("…"));
}

/// Paints the text in at most `most` lines, the last one cut short, and returns how many lines it took.
int paintLines(QPainter *painter, const QRect &room, const Styled &styled, const QFont &font, int most)
{
    const int spacing = QFontMetrics(font).lineSpacing();
    QTextLayout layout(styled.text, font);
    layout.setFormats(styled.stretches);
    const int used = breakLines(layout, room.width(), spacing, most);
    if (used == 0)
        return 0;
    const QTextLine last = layout.lineAt(used - 1);
    const bool cut = last.textStart() + last.textLength() < styled.text.size();
    const int whole = cut ? used - 1 : used;
    painter->save();
    painter->setFont(font);
    for (int line = 0; line < whole; ++line)
        layout.lineAt(line).draw(painter, room.topLeft());
    if (cut) {
        const QRect lastRoom(room.left(), room.top() + whole * spacing, room.width(), spacing);
        paintCut(painter, lastRoom, styled, last.textStart(), font);
    }
    painter->restore();
    return used;
}

} // namespace

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColours &colours = themeColours();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? colours.selected : colours.hover);
    if (selected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())), colours.accent);
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 1, Qt::DotLine));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    QRect room = option.rect.adjusted(side, air, -side, -air);
    painter->setPen(colours.text);
    const int used = paintLines(painter, room, {index.data(Role::HeadlineRole).toString(), {}}, strong, lines - 1);
    room.setTop(room.top() + used * QFontMetrics(strong).lineSpacing());
    painter->setPen(colours.quiet);
    paintLines(painter, room, detail(index), option.font, lines - used);
    painter->restore();
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, lines * QFontMetrics(option.font).lineSpacing() + 2 * air + 1};
}

} // namespace DiemTin
