// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The issue list and how its rows are painted.

#include "views/issue/issuelist.h"

#include "models/tables/issuelistmodel.h"
#include "views/shared/theme.h"

#include <QPainter>
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

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {120, 2 * QFontMetrics(option.font).lineSpacing() + 16};
    }
};

} // namespace

IssueList::IssueList(IssueListModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new IssueDelegate(this));
    setAccessibleName(tr("Các số báo"));
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid() && !index.data(IssueListModel::OpenRole).toBool())
            Q_EMIT issueChosen(index.data(IssueListModel::IdRole).toUuid());
    };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
}

void IssueList::showOpen(const QUuid &issue)
{
    setCurrentIndex(m_model->indexOf(issue));
}

} // namespace DiemTin
