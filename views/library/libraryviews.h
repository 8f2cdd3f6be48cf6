// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LibraryViews: the articles of the library as rich rows or as columns, one selection for both.

#pragma once

#include <QStackedWidget>
#include <QUuid>

class QAbstractItemView;
class QItemSelectionModel;
class QListView;
class QTableView;

namespace DiemTin {

class LibraryModel;

/// Rows are chosen, dragged out and opened in either form alike.
class LibraryViews : public QStackedWidget
{
    Q_OBJECT

public:
    enum class Form { Rows, Columns };

    explicit LibraryViews(LibraryModel *model, QWidget *parent = nullptr);

    void setForm(Form form);
    [[nodiscard]] Form form() const;
    /// The view that is shown.
    [[nodiscard]] QAbstractItemView *view() const;
    /// The chosen articles in the order of the list.
    [[nodiscard]] QList<QUuid> selectedArticles() const;
    /// Gives the keyboard to the list, at its first row where none is current.
    void enter();
    /// Widths, order and visibility of the columns, and what they were at the last visit.
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumnState(const QByteArray &state);

Q_SIGNALS:
    /// A person wants to open this article (Enter, double click).
    void articleActivated(const QUuid &article);
    /// A person wants these in the open issue (Ctrl+Enter).
    void additionRequested(const QList<QUuid> &articles);
    /// Another article is current; null: none.
    void currentArticleChanged(const QUuid &article);
    /// A person asked for the menu of the chosen articles there.
    void menuRequested(const QPoint &globalPosition);
    /// Widths, order or visibility of the columns changed.
    void columnsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUp(QAbstractItemView *view);
    void setUpTable();
    void showColumnMenu(const QPoint &position);

    LibraryModel *m_model;
    QItemSelectionModel *m_selection;
    QListView *m_rows;
    QTableView *m_table;
};

} // namespace DiemTin
