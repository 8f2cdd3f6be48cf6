// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Painting of bands and rows.

#include "views/issue/outlinedelegate.h"

#include "models/tables/issueoutlinemodel.h"
#include "views/shared/theme.h"

#include <QPainter>

#include <algorithm>

namespace DiemTin {
namespace {

using Role = IssueOutlineModel::Role;

constexpr int side = 8; ///< free space left and right of bands and rows
constexpr int bandGap = 8; ///< above a band
constexpr int gripWidth = 18;

QFont bold(const QFont &font)
{
    QFont result = font;
    result.setWeight(QFont::DemiBold);
    return result;
}

void paintBand(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect band = option.rect.adjusted(side, bandGap, -side, 0);
    const QColor colour = index.data(Role::ColourRole).value<QColor>();
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour.isValid() ? colour : themeColours().accent);
    painter->drawRoundedRect(band, 3, 3);
    painter->setPen(Qt::white);
    const QString summary = index.data(Role::SummaryRole).toString();
    painter->setFont(option.font);
    painter->drawText(band.adjusted(10, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, summary);
    const int summaryWidth = painter->fontMetrics().horizontalAdvance(summary) + 16;
    painter->setFont(bold(option.font));
    const QString name =
        index.data(Role::NumeralRole).toString() + QStringLiteral("  ") + index.data(Role::TitleRole).toString();
    const QRect room = band.adjusted(10, 0, -10 - summaryWidth, 0);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(name.trimmed(), Qt::ElideRight, room.width()));
}

void paintGrip(QPainter *painter, const QRect &row)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor(0xC3, 0xCB, 0xD5));
    for (int column = 0; column < 2; ++column) {
        for (int line = -1; line <= 1; ++line)
            painter->drawEllipse(QPointF(row.left() + 8 + column * 4, row.center().y() + 0.5 + line * 4), 1, 1);
    }
}

void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const ThemeColours &colours = themeColours();
    const QRect row = option.rect.adjusted(side, 0, -side, 0);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(row, selected ? colours.selected : colours.hover);
    if (selected)
        painter->fillRect(QRect(row.topLeft(), QSize(3, row.height())), index.data(Role::ColourRole).value<QColor>());
    painter->setPen(colours.line);
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    paintGrip(painter, row);

    const QFontMetrics metrics(option.font);
    const QFontMetrics strong(bold(option.font));
    QRect room = row.adjusted(gripWidth + 4, 0, -10, -1);

    const int page = index.data(Role::PageRole).toInt();
    painter->setFont(bold(option.font));
    painter->setPen(colours.text);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, page > 0 ? QString::number(page) : QString());
    room.setRight(room.right() - strong.horizontalAdvance(QStringLiteral("000")) - 4);

    painter->setPen(index.data(Role::ColourRole).value<QColor>());
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, index.data(Role::DateRole).toString());
    room.setLeft(room.left() + strong.horizontalAdvance(QStringLiteral("00/00")) + 10);

    painter->setFont(option.font);
    painter->setPen(colours.quiet);
    const int sourceRoom = std::clamp(room.width() * 3 / 10, 0, 150);
    const QString source = metrics.elidedText(index.data(Role::SourceRole).toString(), Qt::ElideRight, sourceRoom);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, source);
    room.setRight(room.right() - metrics.horizontalAdvance(source) - 10);

    painter->setPen(colours.text);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(index.data(Role::TitleRole).toString(), Qt::ElideRight, room.width()));
}

} // namespace

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(Role::IsSectionRole).toBool())
        paintBand(painter, option, index);
    else
        paintRow(painter, option, index);
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Stacked Vietnamese accents want the whole line height, and a little air.
    const int line = QFontMetrics(option.font).lineSpacing();
    const bool section = index.data(Role::IsSectionRole).toBool();
    return {200, section ? line + 10 + bandGap : line + 9};
}

} // namespace DiemTin
