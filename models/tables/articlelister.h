// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ArticleLister: asks a library for lists of articles, and for doubles of one, in a thread of its own.

#pragma once

#include "models/store/articlelist.h"
#include "models/store/duplicates.h"

#include <QObject>
#include <QThread>

#include <atomic>

namespace DiemTin {

/// The newest question wins; older ones are dropped, at the latest a few thousand articles on.
class ArticleLister : public QObject
{
    Q_OBJECT

public:
    /// So many numbers come first, before the whole list is known.
    static constexpr int FirstNumbers = 128;

    /// Opens the library's file again in the thread. `library` must outlive this.
    explicit ArticleLister(const Library &library, QObject *parent = nullptr);
    ~ArticleLister() override;

    /// Asks for the articles that meet the filter in this order, as ArticleList::numbers() takes them.
    void ask(const ArticleFilter &filter, const ArticleOrder &order);
    /// Asks which articles are the same piece as this one, as duplicatesOf() finds them.
    void askForDuplicates(const Article &article);

Q_SIGNALS:
    /// The beginning of the list that was asked for last.
    void begun(const QList<qint64> &numbers);
    /// All of it; follows begun().
    void finished(const QList<qint64> &numbers);
    /// The answer to askForDuplicates().
    void duplicatesFound(const QUuid &article, const QList<Duplicate> &found);
    /// The library could not be read; the sentence says why.
    void failed(const QString &sentence);

private:
    class Worker;

    std::atomic<int> m_newest = 0; ///< counts the questions
    QThread m_thread;
    Worker *m_worker; ///< lives in m_thread and is deleted when that ends
};

} // namespace DiemTin
