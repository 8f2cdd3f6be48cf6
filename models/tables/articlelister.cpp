// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The asking thread.

#include "models/tables/articlelister.h"

#include "models/store/library.h"

namespace DiemTin {

/// Lives in the thread; its connection to the file does too.
class ArticleLister::Worker : public QObject
{
public:
    Worker(const Library &library, ArticleLister &lister)
        : m_original(library)
        , m_lister(lister)
    { }

    void answer(int question, const ArticleFilter &filter, const ArticleOrder &order)
    {
        if (!isNewest(question))
            return;
        if (const Result<void> opened = open(); !opened) {
            tellFailure(question, opened.error());
            return;
        }
        const ArticleList list(*m_library);
        const Result<QList<qint64>> first = list.numbers(filter, order, FirstNumbers);
        if (!first) {
            tellFailure(question, first.error());
            return;
        }
        tell(question, &ArticleLister::begun, *first);
        if (first->size() < FirstNumbers) {
            tell(question, &ArticleLister::finished, *first);
            return;
        }
        const Result<QList<qint64>> all = list.numbers(filter, order, -1, [&] { return isNewest(question); });
        if (all)
            tell(question, &ArticleLister::finished, *all);
        else if (all.error().kind != ErrorKind::Cancelled)
            tellFailure(question, all.error());
    }

    void findDuplicates(const Article &article)
    {
        if (!open())
            return;
        const Result<QList<Duplicate>> found = duplicatesOf(*m_library, article);
        if (found)
            QMetaObject::invokeMethod(&m_lister, [this, id = article.id, duplicates = *found] {
                Q_EMIT m_lister.duplicatesFound(id, duplicates);
            });
    }

private:
    [[nodiscard]] bool isNewest(int question) const { return question == m_lister.m_newest; }

    Result<void> open()
    {
        if (m_library)
            return {};
        Result<std::unique_ptr<Library>> opened = m_original.openAgain();
        if (!opened)
            return opened.error();
        m_library = std::move(opened).value();
        return {};
    }

    void tell(int question, void (ArticleLister::*signal)(const QList<qint64> &), const QList<qint64> &numbers)
    {
        QMetaObject::invokeMethod(&m_lister, [this, question, signal, numbers] {
            if (isNewest(question))
                Q_EMIT(m_lister.*signal)(numbers);
        });
    }

    void tellFailure(int question, const Error &error)
    {
        QMetaObject::invokeMethod(&m_lister, [this, question, error] {
            if (isNewest(question))
                Q_EMIT m_lister.failed(error.message);
        });
    }

    const Library &m_original;
    ArticleLister &m_lister;
    std::unique_ptr<Library> m_library; ///< null until first needed
};

ArticleLister::ArticleLister(const Library &library, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(library, *this))
{
    m_thread.setObjectName(QStringLiteral("ArticleLister"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

ArticleLister::~ArticleLister()
{
    ++m_newest;
    m_thread.quit();
    m_thread.wait();
}

void ArticleLister::ask(const ArticleFilter &filter, const ArticleOrder &order)
{
    const int question = ++m_newest;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, question, filter, order] { worker->answer(question, filter, order); });
}

void ArticleLister::askForDuplicates(const Article &article)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, article] { worker->findDuplicates(article); });
}

} // namespace DiemTin
