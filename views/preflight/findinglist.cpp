// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mouse, keys and menu of the list of findings.

#include "views/preflight/findinglist.h"

#include "models/tables/findingmodel.h"
#include "views/preflight/findingdelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace DiemTin {

namespace {

Findings withFixes(const Findings &findings)
{
    Findings result;
    std::ranges::copy_if(findings, std::back_inserter(result),
                         [](const Finding &finding) { return !finding.fix.isEmpty(); });
    return result;
}

} // namespace

FindingList::FindingList(FindingModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new FindingDelegate(this));
    setObjectName(QStringLiteral("findings"));
    setAccessibleName(tr("Những chỗ cần xem lại"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setMouseTracking(true);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

Findings FindingList::selectedFindings() const
{
    Findings result;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        for (const Finding &finding : m_model->findings(row)) {
            if (!result.contains(finding))
                result.append(finding);
        }
    }
    return result;
}

bool FindingList::isOnFix(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return index.isValid() && FindingDelegate::fixArea(option, index).contains(position);
}

void FindingList::choose(const QModelIndex &index)
{
    if (m_model->hasChildren(index))
        setExpanded(index, !isExpanded(index));
    else if (const Findings findings = m_model->findings(index); !findings.isEmpty())
        Q_EMIT findingChosen(findings.constFirst());
}

void FindingList::fix(const Findings &findings)
{
    if (const Findings fixable = withFixes(findings); !fixable.isEmpty())
        Q_EMIT fixRequested(fixable);
}

void FindingList::accept(const Findings &findings)
{
    Findings open;
    std::ranges::copy_if(findings, std::back_inserter(open),
                         [this](const Finding &finding) { return !m_model->isAccepted(finding); });
    if (!open.isEmpty())
        Q_EMIT acceptanceRequested(open);
}

void FindingList::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier || !index.isValid())
        return;
    if (isOnFix(event->position().toPoint()))
        fix(m_model->findings(index));
    else
        choose(index);
}

void FindingList::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    viewport()->setCursor(isOnFix(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FindingList::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        fix(selectedFindings());
    else if (isReturn)
        choose(currentIndex());
    else if (event->key() == Qt::Key_Delete)
        accept(selectedFindings());
    else
        QTreeView::keyPressEvent(event);
}

void FindingList::contextMenuEvent(QContextMenuEvent *event)
{
    const Findings findings = selectedFindings();
    if (findings.isEmpty())
        return;
    QMenu menu(this);
    const Finding &first = findings.constFirst();
    if (findings.size() == 1) {
        menu.addAction(tr("Đến &chỗ này"), this, [this, first] { Q_EMIT findingChosen(first); });
        if (!first.related.isEmpty() && first.related.constFirst().article != first.place.article)
            menu.addAction(tr("&Xem hai bài cạnh nhau"), this, [this, first] { Q_EMIT comparisonRequested(first); });
    }
    if (const Findings fixable = withFixes(findings); !fixable.isEmpty())
        menu.addAction(fixable.size() > 1 ? tr("&Sửa tất cả (%1)").arg(fixable.size()) : tr("&Sửa"), this,
                       [this, fixable] { Q_EMIT fixRequested(fixable); });
    menu.addSeparator();
    if (std::ranges::all_of(findings, [this](const Finding &finding) { return m_model->isAccepted(finding); }))
        menu.addAction(tr("&Bỏ chấp nhận"), this, [this, findings] { Q_EMIT rejectionRequested(findings); });
    else
        menu.addAction(tr("Chấp &nhận vì…"), this, [this, findings] { accept(findings); });
    if (findings.size() == 1 && first.rule == QLatin1String("misspelling")) {
        menu.addAction(tr("&Thêm vào danh sách tên riêng"), this,
                       [this, first] { Q_EMIT wordRequested(first, WordKind::Name); });
        menu.addAction(tr("Thê&m vào từ điển"), this, [this, first] { Q_EMIT wordRequested(first, WordKind::Word); });
    }
    menu.exec(event->globalPos());
}

} // namespace DiemTin
