// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two lines, a mark before them.

#include "views/review/answerdelegate.h"

#include "views/review/answerrows.h"
#include "views/review/suggestioncolours.h"
#include "views/review/verdictmark.h"
#include "views/shared/icons.h"
#include "views/shared/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace DiemTin {

namespace {

constexpr int Side = 10; ///< free space left and right, logical pixels
constexpr int Mark = 16;
constexpr int Gap = 8;
constexpr int Between = 2; ///< the two lines

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const ThemeColours &colours = themeColours();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colours.selected);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.faintLine);
}

QIcon iconOf(const AnswerRow &row)
{
    if (row.kind == AnswerRow::Kind::Article)
        return verdictIcon(row.verdict);
    if (row.kind == AnswerRow::Kind::Comment)
        return themedIcon(Icon::Comment, row.waits ? themeColours().accent : themeColours().disabled);
    return row.conflicts ? themedIcon(Icon::Warning, themeColours().warning) : QIcon();
}

/// One line of words; what has no room is cut off.
void paintWords(QPainter *painter, const QFont &font, const AnswerRow &row, const QRect &room)
{
    QString text;
    QList<QTextLayout::FormatRange> looks;
    for (const DiffPart &part : row.words) {
        if (part.kind != DiffPart::Kind::Kept) {
            looks.append({static_cast<int>(text.size()), static_cast<int>(part.text.size()),
                          part.kind == DiffPart::Kind::Added ? addedLook() : removedLook()});
        }
        text += part.text;
    }
    text.replace(u'\n', u' ');
    if (looks.isEmpty())
        text = QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width());
    QTextLayout layout(text, font);
    layout.setFormats(looks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    painter->save();
    painter->setClipRect(room);
    painter->setPen(row.waits || row.kind == AnswerRow::Kind::Article ? themeColours().text : themeColours().quiet);
    layout.draw(painter, room.topLeft());
    painter->restore();
}

} // namespace

void AnswerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(AnswerRowRole).value<AnswerRow>();
    painter->save();
    paintGround(painter, option);
    const bool isArticle = row.kind == AnswerRow::Kind::Article;
    QFont font = option.font;
    font.setBold(isArticle);
    QRect room = option.rect.adjusted(Side + (isArticle ? 0 : Mark), 5, -Side, -5);
    iconOf(row).paint(painter, QRect(room.left(), room.top() + 1, Mark, Mark));
    room.setLeft(room.left() + Mark + Gap);
    const int height = option.fontMetrics.height();
    paintWords(painter, font, row, QRect(room.left(), room.top(), room.width(), height + 1));
    painter->setFont(option.font);
    painter->setPen(row.conflicts ? themeColours().warning : themeColours().quiet);
    const QRect second(room.left(), room.top() + height + Between, room.width(), height);
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(row.detail, Qt::ElideRight, second.width()));
    painter->restore();
}

QSize AnswerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(AnswerRowRole).value<AnswerRow>();
    const int lines = row.detail.isEmpty() ? 1 : 2;
    return {0, lines * option.fontMetrics.height() + (lines - 1) * Between + 10};
}

} // namespace DiemTin
