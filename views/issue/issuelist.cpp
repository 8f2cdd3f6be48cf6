// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The issue list and how its rows are painted.

#include "views/issue/issuelist.h"

#include "models/tables/issuelistmodel.h"
#include "views/shared/theme.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

namespace DiemTin {
namespace {

/// Number in bold, week and count below it.
class IssueDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColours &colours = themeColours();
        painter->save();
        if (index.data(IssueListModel::IdRole).toUuid().isNull()) {
            paintHeading(painter, option, index);
            painter->restore();
            return;
        }
        const bool open = index.data(IssueListModel::OpenRole).toBool();
        if (option.state.testFlag(QStyle::State_Selected) || open)
            painter->fillRect(option.rect, colours.selected);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, colours.hover);
        if (open)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colours.accent);
        painter->setPen(colours.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRect room = option.rect.adjusted(12, 6, -8, -6);
        QFont name = option.font;
        name.setWeight(QFont::DemiBold);
        painter->setFont(name);
        painter->setPen(colours.text);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignTop, index.data(Qt::DisplayRole).toString());
        QFont detail = option.font;
        detail.setPointSizeF(detail.pointSizeF() * 0.92);
        painter->setFont(detail);
        painter->setPen(colours.quiet);
        const QString text = painter->fontMetrics().elidedText(index.data(IssueListModel::DetailRole).toString(),
                                                               Qt::ElideRight, room.width());
        painter->drawText(room, Qt::AlignLeft | Qt::AlignBottom, text);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool heading = index.data(IssueListModel::IdRole).toUuid().isNull();
        return {120, (heading ? 1 : 2) * QFontMetrics(option.font).lineSpacing() + 16};
    }

private:
    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const ThemeColours &colours = themeColours();
        const auto *model = qobject_cast<const IssueListModel *>(index.model());
        painter->fillRect(option.rect, option.state.testFlag(QStyle::State_MouseOver) ? colours.hover : colours.panel);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colours.quiet, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPolygonF down({QPointF(-4, -2), QPointF(0, 2), QPointF(4, -2)});
        const QPolygonF right({QPointF(-2, -4), QPointF(2, 0), QPointF(-2, 4)});
        const bool shown = model != nullptr && model->archive() == ArchiveState::Shown;
        painter->drawPolyline((shown ? down : right).translated(option.rect.left() + 16, option.rect.center().y()));
        const QRect room = option.rect.adjusted(28, 0, -8, 0);
        painter->setPen(colours.text);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
        painter->setPen(colours.quiet);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, index.data(IssueListModel::DetailRole).toString());
    }
};

} // namespace

IssueList::IssueList(IssueListModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new IssueDelegate(this));
    setObjectName(QStringLiteral("issueList"));
    setAccessibleName(tr("Các số báo"));
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->index(row).data(IssueListModel::OpenRole).toBool())
                setCurrentIndex(m_model->index(row));
        }
    });
    // A click activates too in some styles; then one of the two is enough.
    connect(this, &QListView::clicked, this, &IssueList::choose);
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        if (!style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, this))
            choose(index);
    });
}

void IssueList::choose(const QModelIndex &index)
{
    const QUuid issue = index.data(IssueListModel::IdRole).toUuid();
    if (index.isValid() && issue.isNull()) {
        m_model->setArchive(m_model->archive() == ArchiveState::Shown ? ArchiveState::Folded : ArchiveState::Shown);
        return;
    }
    if (index.isValid() && !index.data(IssueListModel::OpenRole).toBool())
        Q_EMIT issueChosen(issue);
}

void IssueList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const QUuid issue = index.data(IssueListModel::IdRole).toUuid();
    if (!issue.isNull())
        Q_EMIT menuRequested(issue, byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void IssueList::showOpen(const QUuid &issue)
{
    setCurrentIndex(m_model->indexOf(issue));
}

} // namespace DiemTin
