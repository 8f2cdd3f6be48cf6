// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LibraryModel: the articles of a library as rows, read as they are looked at.

#pragma once

#include "models/store/articlelist.h"
#include "models/store/duplicates.h"

#include <QAbstractTableModel>
#include <QCache>

#include <memory>

namespace DiemTin {

class ArticleLister;
class ShownTitles;

/// Knows the numbers of all articles of its list and keeps a few windows of rows. Lists are made in another thread; a
/// new question resets the model when its answer begins, refresh() moves, adds and takes out single rows.
class LibraryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, HeadlineColumn, SourceColumn, WordsColumn, StatusColumn, IssueColumn, TagsColumn };
    static constexpr int Columns = TagsColumn + 1;

    /// The same in every column of a row.
    enum Role {
        ArticleRole = Qt::UserRole, ///< QUuid
        DateTextRole, ///< "15/6/2026"; "Không ngày" for an undated article
        HeadlineRole, ///< as lists show it, capitals in the case of running text; the tool tip has it as stored
        SourceRole, ///< as printed
        TextRole, ///< how it begins, or what search found between U+0002 and U+0003
        StatusRole, ///< int, an ArticleStatus
        TagsRole, ///< QStringList
        IssueRole, ///< "23/2026", the newest it stands in; empty: unused
        PhotosRole, ///< int
        DoubleRole, ///< bool: another article has its address or headline
    };

    /// Rows read at once.
    static constexpr int WindowRows = 32;

    explicit LibraryModel(QObject *parent = nullptr);
    ~LibraryModel() override;

    /// Shows this library, which must outlive it or be taken away first; null: none.
    void setLibrary(Library *library);
    /// Shows headlines as these titles do, and teaches them.
    void setTitles(std::shared_ptr<ShownTitles> titles);
    /// The titles show headlines otherwise now.
    void showTitles();
    /// Lists what meets the filter.
    void setFilter(const ArticleFilter &filter);
    [[nodiscard]] const ArticleFilter &filter() const { return m_filter; }
    void setOrder(const ArticleOrder &order);
    [[nodiscard]] const ArticleOrder &order() const { return m_order; }
    /// The library has changed: asks again and follows row by row.
    void refresh();
    /// The article is so now, saved or not; its row shows it at once.
    void updateArticle(const Article &article);

    /// Asks the library for other articles that are the same piece; duplicatesFound() answers.
    void findDuplicates(const Article &article);

    /// Whether the answer to the last question is there, whole.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// The articles of these rows in the order of the list, each once.
    [[nodiscard]] QList<QUuid> articles(const QModelIndexList &indexes) const;
    /// The row of this article among those that were read; invalid where it was not.
    [[nodiscard]] QModelIndex indexOf(const QUuid &article) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder direction) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// The number of rows, or whether it is final, has changed.
    void countChanged();
    /// A person dropped these placements here: they shall leave the issue.
    void removalFromIssueRequested(const QList<QUuid> &placements);
    /// The answer to findDuplicates(), the likeliest first.
    void duplicatesFound(const QUuid &article, const QList<Duplicate> &found);
    /// The library could not be read; the sentence says why.
    void failed(const QString &sentence);

private:
    enum class Answer { New, Refreshing };

    void ask(Answer answer);
    void takeFirst(const QList<qint64> &numbers);
    void takeAll(const QList<qint64> &numbers);
    void replace(const QList<qint64> &numbers);
    void follow(const QList<qint64> &numbers);
    void removeMissing(const QList<qint64> &numbers);
    void reorder(const QList<qint64> &numbers);
    void insertNew(const QList<qint64> &numbers);
    [[nodiscard]] const ArticleRow &row(int row) const;
    [[nodiscard]] QList<ArticleRow> readWindow(int window) const;
    [[nodiscard]] QString title(const ArticleRow &row) const;
    [[nodiscard]] QVariant cell(const ArticleRow &row, int column) const;

    Library *m_library = nullptr;
    std::unique_ptr<ArticleLister> m_lister;
    std::shared_ptr<ShownTitles> m_titles;
    ArticleFilter m_filter;
    ArticleOrder m_order;
    Answer m_awaited = Answer::New;
    bool m_complete = true;
    QList<qint64> m_numbers;
    mutable QCache<int, QList<ArticleRow>> m_windows; ///< by row / WindowRows
    mutable QHash<QUuid, qint64> m_known; ///< numbers of articles that were read
    QHash<QUuid, ArticleRow> m_unsaved; ///< rows as updateArticle() has them, until they are read again
};

/// The date as lists show it: "15/6/2026"; "Không ngày" where there is none.
[[nodiscard]] QString listDate(QDate date);

} // namespace DiemTin
