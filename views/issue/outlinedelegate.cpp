// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Painting of bands and rows.

#include "views/issue/outlinedelegate.h"

#include "models/base/diagnostic.h"
#include "models/tables/issueoutlinemodel.h"
#include "views/issue/outlinerow.h"
#include "views/shared/icons.h"
#include "views/shared/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPixmapCache>
#include <QToolTip>

namespace DiemTin {
namespace {

using Role = IssueOutlineModel::Role;

constexpr int bandGap = 8; ///< above a band
constexpr int foldWidth = 24;

void paintFold(QPainter *painter, const QRect &area, bool open)
{
    const QPointF middle = QRectF(area).center();
    painter->setPen(QPen(Qt::white, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPolygonF down({QPointF(-4, -2), QPointF(0, 2), QPointF(4, -2)});
    const QPolygonF right({QPointF(-2, -4), QPointF(2, 0), QPointF(-2, 4)});
    painter->drawPolyline((open ? down : right).translated(middle));
}

void paintFocus(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QColor &colour)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(colour);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -1.5), 3, 3);
}

void paintBand(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect band = option.rect.adjusted(outlineSide, bandGap, -outlineSide, 0);
    const QColor colour = index.data(Role::ColourRole).value<QColor>();
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour.isValid() ? colour : themeColours().accent);
    painter->drawRoundedRect(band, 3, 3);
    paintFold(painter, OutlineDelegate::foldArea(option.rect), option.state.testFlag(QStyle::State_Open));
    painter->setPen(Qt::white);
    const QString summary = index.data(Role::SummaryRole).toString();
    painter->setFont(option.font);
    painter->drawText(band.adjusted(10, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, summary);
    const int summaryWidth = painter->fontMetrics().horizontalAdvance(summary) + 16;
    painter->setFont(strongFont(option.font));
    const QString name =
        index.data(Role::NumeralRole).toString() + QStringLiteral("  ") + index.data(Role::TitleRole).toString();
    const QRect room = band.adjusted(foldWidth, 0, -10 - summaryWidth, 0);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(name.trimmed(), Qt::ElideRight, room.width()));
    paintFocus(painter, option, band.adjusted(2, 2, -2, -1), Qt::white);
}

void paintGrip(QPainter *painter, const QRect &grip)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(themeColours().handle);
    for (int column = 0; column < 2; ++column) {
        for (int line = -1; line <= 1; ++line)
            painter->drawEllipse(QPointF(grip.left() + 8 + column * 4, grip.center().y() + 0.5 + line * 4), 1, 1);
    }
}

/// The icon at the left of the room, as high as it may be; drawn once for each colour and scale.
void paintMark(QPainter *painter, const QRect &room, Icon icon, const QColor &colour)
{
    if (room.isEmpty())
        return;
    constexpr int size = 13;
    const qreal scale = painter->device()->devicePixelRatio();
    const QString key = QStringLiteral("outline-%1-%2-%3").arg(int(icon)).arg(colour.name()).arg(scale);
    QPixmap drawn;
    if (!QPixmapCache::find(key, &drawn)) {
        drawn = themedIcon(icon, colour).pixmap(QSize(size, size), scale);
        QPixmapCache::insert(key, drawn);
    }
    painter->drawPixmap(QPoint(room.left(), room.center().y() - size / 2), drawn);
}

/// A number behind the mark of a room.
void paintNumber(QPainter *painter, const QRect &room, qsizetype number)
{
    if (!room.isEmpty())
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, QString::number(number));
}

void paintWarning(QPainter *painter, const OutlineRow &row, const QModelIndex &index)
{
    const qsizetype findings = index.data(Role::FindingsRole).toStringList().size();
    if (findings == 0)
        return;
    const ThemeColours &colours = themeColours();
    const auto severity = static_cast<Severity>(index.data(Role::SeverityRole).toInt());
    const QColor colour = severity == Severity::Error ? colours.error
        : severity == Severity::Warning               ? colours.warning
                                                      : colours.accent;
    paintMark(painter, row.warning, Icon::Warning, colour);
    painter->setPen(colour);
    if (findings > 1)
        paintNumber(painter, row.warning, findings);
}

void paintElided(QPainter *painter, const QRect &room, Qt::Alignment alignment, const QString &text)
{
    painter->drawText(room, alignment | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

void paintParts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const ThemeColours &colours = themeColours();
    const OutlineRow row = outlineRow(option.rect, option.font, index);
    paintGrip(painter, row.grip);
    painter->setFont(strongFont(option.font));
    painter->setPen(colours.text);
    const int page = index.data(Role::PageRole).toInt();
    painter->drawText(row.page, Qt::AlignRight | Qt::AlignVCenter, page > 0 ? QString::number(page) : QString());
    painter->setPen(onScreen(index.data(Role::ColourRole).value<QColor>()));
    painter->drawText(row.date, Qt::AlignLeft | Qt::AlignVCenter, index.data(Role::DateRole).toString());
    painter->setFont(option.font);
    painter->setPen(colours.text);
    paintElided(painter, row.title, Qt::AlignLeft, index.data(Role::TitleRole).toString());
    painter->setPen(colours.quiet);
    if (!row.source.isEmpty())
        paintElided(painter, row.source, Qt::AlignRight, index.data(Role::SourceRole).toString());
    painter->setFont(smallFont(option.font));
    if (!row.words.isEmpty())
        painter->drawText(row.words, Qt::AlignRight | Qt::AlignVCenter, wordsText(index));
    paintMark(painter, row.pin, Icon::Pin, colours.quiet);
    paintMark(painter, row.pageBreak, Icon::PageBreak, colours.quiet);
    paintMark(painter, row.photos, Icon::Photo, colours.quiet);
    paintNumber(painter, row.photos, index.data(Role::PhotosRole).toInt());
    paintWarning(painter, row, index);
}

void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const ThemeColours &colours = themeColours();
    const QRect row = option.rect.adjusted(outlineSide, 0, -outlineSide, 0);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(row, selected ? colours.selected : colours.hover);
    if (selected)
        painter->fillRect(QRect(row.topLeft(), QSize(3, row.height())),
                          onScreen(index.data(Role::ColourRole).value<QColor>()));
    painter->setPen(colours.line);
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    if (index.data(Role::CutRole).toBool())
        painter->setOpacity(0.45);
    paintParts(painter, option, index);
    painter->setOpacity(1);
    paintFocus(painter, option, row, colours.accent);
}

} // namespace

QRect OutlineDelegate::foldArea(const QRect &band)
{
    return {band.left() + outlineSide, band.top() + bandGap, foldWidth, band.height() - bandGap};
}

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

bool OutlineDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || index.data(Role::ArticleRole).toUuid().isNull())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const OutlineRow row = outlineRow(option.rect, option.font, index);
    const QStringList lines =
        row.warning.contains(event->pos()) ? index.data(Role::FindingsRole).toStringList() : rowFacts(index);
    QToolTip::showText(event->globalPos(), lines.join(u'\n'), view, option.rect);
    return true;
}

QWidget *OutlineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(tr("Tên trong mục lục"));
    edit->setPlaceholderText(index.data(Role::HeadlineRole).toString());
    return edit;
}

/// What is being typed stays, whatever happens to the row meanwhile.
void OutlineDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *edit = qobject_cast<const QLineEdit *>(editor);
    if (edit == nullptr || !edit->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

void OutlineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const
{
    OutlineRow row = outlineRow(option.rect, option.font, index);
    row.title.setRight(row.page.left() - 6);
    editor->setGeometry(row.title.adjusted(-7, 0, 0, 1));
}

} // namespace DiemTin
