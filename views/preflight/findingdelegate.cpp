// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Painting of findings.

#include "views/preflight/findingdelegate.h"

#include "models/base/diagnostic.h"
#include "models/tables/findingmodel.h"
#include "views/shared/theme.h"

#include <QPainter>

namespace DiemTin {

namespace {

using Role = FindingModel::Role;

constexpr int side = 10; ///< free space left and right, logical pixels
constexpr int dot = 9;
constexpr int fold = 14; ///< width of the arrow before a group
constexpr int gap = 8;

QColor colourOf(const QModelIndex &index)
{
    const ThemeColours &colours = themeColours();
    if (index.data(Role::AcceptedRole).toBool())
        return colours.handle;
    switch (static_cast<Severity>(index.data(Role::SeverityRole).toInt())) {
    case Severity::Error:
        return colours.error;
    case Severity::Warning:
        return colours.warning;
    case Severity::Info:
        return colours.accent;
    }
    Q_UNREACHABLE();
}

void paintFold(QPainter *painter, const QRect &room, bool open)
{
    const QPointF middle = QRectF(room).center();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(themeColours().quiet, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPolygonF down({QPointF(-3.5, -1.5), QPointF(0, 2), QPointF(3.5, -1.5)});
    const QPolygonF right({QPointF(-1.5, -3.5), QPointF(2, 0), QPointF(-1.5, 3.5)});
    painter->drawPolyline((open ? down : right).translated(middle));
}

/// Squares, triangles and circles: grave and less grave are told apart without colours too.
void paintMark(QPainter *painter, const QRect &room, const QModelIndex &index)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colourOf(index));
    const QRectF mark = QRectF(0, 0, dot, dot).translated(room.left(), room.center().y() + 0.5 - dot / 2.0);
    switch (static_cast<Severity>(index.data(Role::SeverityRole).toInt())) {
    case Severity::Error:
        painter->drawRoundedRect(mark, 2, 2);
        return;
    case Severity::Warning:
        painter->drawPolygon(
            QPolygonF({QPointF(mark.center().x(), mark.top()), mark.bottomRight(), mark.bottomLeft()}));
        return;
    case Severity::Info:
        painter->drawEllipse(mark.adjusted(1, 1, -1, -1));
        return;
    }
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const ThemeColours &colours = themeColours();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colours.selected);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.faintLine);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(colours.accent);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -2.5), 3, 3);
    }
}

void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect room)
{
    const ThemeColours &colours = themeColours();
    const QString where = index.data(Role::WhereRole).toString();
    if (!where.isEmpty()) {
        painter->setPen(colours.quiet);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, where);
        room.setLeft(room.left() + option.fontMetrics.horizontalAdvance(QStringLiteral("IV.00")) + gap);
    }
    painter->setPen(index.data(Role::AcceptedRole).toBool() ? colours.quiet : colours.text);
    const QString message = index.data(Role::MessageRole).toString();
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(message, Qt::ElideRight, room.width()));
}

} // namespace

QString FindingDelegate::fixText(const QModelIndex &index)
{
    const int fixes = index.data(Role::FixesRole).toInt();
    if (fixes == 0 || index.data(Role::AcceptedRole).toBool())
        return {};
    return fixes > 1 ? tr("Sửa tất cả") : tr("Sửa");
}

QRect FindingDelegate::fixArea(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString text = fixText(index);
    if (text.isEmpty())
        return {};
    const int width = option.fontMetrics.horizontalAdvance(text);
    return {option.rect.right() - side - width, option.rect.top(), width + side, option.rect.height()};
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    paintGround(painter, option);
    QRect room = option.rect.adjusted(side, 0, -side, -1);
    if (index.model()->hasChildren(index))
        paintFold(painter, QRect(room.left() - 4, room.top(), fold, room.height()),
                  option.state.testFlag(QStyle::State_Open));
    room.setLeft(room.left() + fold + (index.parent().isValid() ? fold : 0));
    paintMark(painter, room, index);
    room.setLeft(room.left() + dot + gap);
    const QRect fix = fixArea(option, index);
    if (!fix.isEmpty()) {
        painter->setPen(themeColours().accent);
        painter->drawText(fix.adjusted(0, 0, -side, 0), Qt::AlignVCenter, fixText(index));
        room.setRight(fix.left() - gap);
    }
    paintWords(painter, option, index, room);
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + 10};
}

} // namespace DiemTin
