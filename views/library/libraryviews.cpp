// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Both forms of the list.

#include "views/library/libraryviews.h"

#include "models/tables/librarymodel.h"
#include "views/library/librarydelegate.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QTableView>

namespace DiemTin {

namespace {

/// Widths of the columns at first, logical pixels.
constexpr int columnWidths[LibraryModel::Columns] = {88, 320, 150, 62, 104, 78, 130};

/// A view whose drops the model answers by a signal: whoever drags must not take rows out by himself.
template <typename View>
class QuietDropView : public View
{
public:
    using View::View;

protected:
    void dropEvent(QDropEvent *event) override
    {
        View::dropEvent(event);
        event->setDropAction(Qt::CopyAction);
    }
};

/// Its rows are equally high whatever they hold. QListView would lay out all of them again after every key that
/// changes one, and QAbstractItemView asks where each row of a range is: a tenth of a second for 100,000.
class RowsView : public QuietDropView<QListView>
{
public:
    using QuietDropView::QuietDropView;

protected:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override
    {
        if (topLeft.row() == bottomRight.row())
            QAbstractItemView::dataChanged(topLeft, bottomRight, roles); // NOLINT(bugprone-parent-virtual-call)
        else
            viewport()->update();
    }
};

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

LibraryViews::LibraryViews(LibraryModel *model, QWidget *parent)
    : QStackedWidget(parent)
    , m_model(model)
    , m_selection(new QItemSelectionModel(model, this))
    , m_rows(new RowsView(this))
    , m_table(new QuietDropView<QTableView>(this))
{
    m_rows->setObjectName(QStringLiteral("libraryRows"));
    m_rows->setItemDelegate(new LibraryDelegate(m_rows));
    m_rows->setUniformItemSizes(true);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // titles are elided
    m_table->setObjectName(QStringLiteral("libraryColumns"));
    setUp(m_rows);
    setUp(m_table);
    setUpTable();
    connect(m_selection, &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        Q_EMIT currentArticleChanged(current.data(LibraryModel::ArticleRole).toUuid());
    });
}

void LibraryViews::setUp(QAbstractItemView *view)
{
    view->setModel(m_model);
    view->setSelectionModel(m_selection);
    view->setAccessibleName(tr("Tin trong kho"));
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setDragDropMode(QAbstractItemView::DragDrop);
    view->setDragEnabled(true);
    view->setDropIndicatorShown(false);
    view->setMouseTracking(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->installEventFilter(this);
    connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &position) {
        if (m_selection->hasSelection())
            Q_EMIT menuRequested(view->viewport()->mapToGlobal(position));
    });
    connect(view, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT articleActivated(index.data(LibraryModel::ArticleRole).toUuid());
    });
    addWidget(view);
}

void LibraryViews::setUpTable()
{
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 10);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < LibraryModel::Columns; ++column)
        header->resizeSection(column, columnWidths[column]);
    header->setSortIndicator(LibraryModel::DateColumn, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &LibraryViews::showColumnMenu);
    connect(header, &QHeaderView::sectionResized, this, &LibraryViews::columnsChanged);
    connect(header, &QHeaderView::sectionMoved, this, &LibraryViews::columnsChanged);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &LibraryViews::columnsChanged);
}

void LibraryViews::showColumnMenu(const QPoint &position)
{
    QHeaderView *header = m_table->horizontalHeader();
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < LibraryModel::Columns; ++column) {
        QAction *action = menu->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // Without its headline nobody knows an article.
        action->setEnabled(column != LibraryModel::HeadlineColumn);
        connect(action, &QAction::toggled, this, [this, header, column](bool shown) {
            header->setSectionHidden(column, !shown);
            Q_EMIT columnsChanged();
        });
    }
    menu->popup(header->mapToGlobal(position));
}

void LibraryViews::setForm(Form form)
{
    const bool hadFocus = view()->hasFocus();
    setCurrentWidget(form == Form::Rows ? static_cast<QWidget *>(m_rows) : m_table);
    if (hadFocus)
        view()->setFocus();
    if (m_selection->currentIndex().isValid())
        view()->scrollTo(m_selection->currentIndex());
}

LibraryViews::Form LibraryViews::form() const
{
    return currentWidget() == m_rows ? Form::Rows : Form::Columns;
}

QAbstractItemView *LibraryViews::view() const
{
    return form() == Form::Rows ? static_cast<QAbstractItemView *>(m_rows) : m_table;
}

QList<QUuid> LibraryViews::selectedArticles() const
{
    return m_model->articles(m_selection->selectedIndexes());
}

void LibraryViews::enter()
{
    view()->setFocus(Qt::ShortcutFocusReason);
    if (!m_selection->currentIndex().isValid() && m_model->rowCount() > 0)
        view()->setCurrentIndex(m_model->index(0, 0));
}

QByteArray LibraryViews::columnState() const
{
    return m_table->horizontalHeader()->saveState();
}

void LibraryViews::restoreColumnState(const QByteArray &state)
{
    m_table->horizontalHeader()->restoreState(state);
}

bool LibraryViews::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isEnter(static_cast<const QKeyEvent &>(*event))) {
        const bool withControl = static_cast<QKeyEvent *>(event)->modifiers().testFlag(Qt::ControlModifier);
        const QUuid current = m_selection->currentIndex().data(LibraryModel::ArticleRole).toUuid();
        if (withControl && m_selection->hasSelection())
            Q_EMIT additionRequested(selectedArticles());
        else if (!withControl && !current.isNull())
            Q_EMIT articleActivated(current);
        return true;
    }
    return QStackedWidget::eventFilter(watched, event);
}

} // namespace DiemTin
