// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saves and loads articles, their photos, QR codes and revisions.

#include "models/store/articlestore.h"

#include "models/base/clock.h"
#include "models/base/viettext.h"
#include "models/store/articlejson.h"
#include "models/store/articlerows.h"
#include "models/store/library.h"
#include "models/store/listing.h"
#include "models/store/passages.h"
#include "models/store/searchindex.h"
#include "models/store/sourcestore.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

#include <QCoreApplication>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Store)
};

constexpr qint64 RevisionMilliseconds = 120'000;

Article normalised(Article article)
{
    for (QString *text : {&article.headline, &article.source, &article.url, &article.body})
        *text = nfc(*text);
    for (PhotoUse &photo : article.photos) {
        photo.caption = nfc(photo.caption);
        photo.credit = nfc(photo.credit);
    }
    for (QrCode &code : article.qrCodes)
        code.label = nfc(code.label);
    for (QString &tag : article.tags)
        tag = nfc(tag).simplified();
    article.tags.removeAll(QString());
    article.tags.removeDuplicates();
    return article;
}

/// The last revision as far as the next save must know it; number 0 where there is none.
struct LastRevision
{
    qint64 number = 0;
    QDateTime begun;
    QString author;
    bool joinable = false;
    QString content;
};

Result<LastRevision> lastRevision(const Library &library, const QUuid &article)
{
    Statement statement(library,
                        QStringLiteral("SELECT number, begun, author, joinable, content FROM revision "
                                       "WHERE article = ? ORDER BY number DESC LIMIT 1"));
    if (const Result<void> run = statement.run(article); !run)
        return run.error();
    LastRevision last;
    if (statement.next()) {
        last = {statement.number(0), statement.moment(1), statement.text(2), statement.small(3) != 0,
                statement.text(4)};
    }
    return last;
}

bool mayJoin(const LastRevision &last, const Library &library)
{
    const qint64 age = last.begun.msecsTo(library.clock().now());
    return last.joinable && last.author == library.author() && age >= 0 && age < RevisionMilliseconds;
}

Result<void> storeRevision(const Library &library, const Article &article, RevisionRule rule)
{
    const Result<LastRevision> last = lastRevision(library, article.id);
    if (!last)
        return last.error();
    const QString content = articleToJson(article);
    if (last->number > 0 && last->content == content)
        return {};
    const QDateTime now = library.clock().now();
    // One that brings another status stands alone, so that who gave it, and when, stays known.
    const bool isJudged = last->number > 0 && articleFromJson(article.id, last->content).status != article.status;
    const bool joins = rule == RevisionRule::JoinRecent && last->number > 0 && !isJudged && mayJoin(*last, library);
    if (joins) {
        Statement statement(
            library, QStringLiteral("UPDATE revision SET saved = ?, content = ? WHERE article = ? AND number = ?"));
        return statement.run(now, content, article.id, last->number);
    }
    Statement statement(library,
                        QStringLiteral("INSERT INTO revision (article, number, begun, saved, author, joinable, content)"
                                       " VALUES (?, ?, ?, ?, ?, ?, ?)"));
    return statement.run(article.id, last->number + 1, now, now, library.author(),
                         rule == RevisionRule::JoinRecent && !isJudged ? 1 : 0, content);
}

Error noSuchArticle(const QUuid &id)
{
    return {ErrorKind::NotFound, Text::tr("Thư viện không có tin mang mã %1.").arg(id.toString(QUuid::WithoutBraces))};
}

} // namespace

ArticleStore::ArticleStore(Library &library)
    : m_library(library)
{ }

Result<void> ArticleStore::save(const Article &article, RevisionRule rule)
{
    return save(QList<Article>{article}, rule);
}

Result<void> ArticleStore::save(const QList<Article> &articles, RevisionRule rule)
{
    return inTransaction(m_library, [&]() -> Result<void> {
        for (const Article &article : articles) {
            if (const Result<void> done = store(normalised(article), rule); !done)
                return done;
        }
        return {};
    });
}

Result<void> ArticleStore::store(const Article &article, RevisionRule rule)
{
    if (article.id.isNull())
        return Error{ErrorKind::Invalid, Text::tr("Tin “%1” chưa có mã.").arg(article.headline)};
    const Result<QHash<QUuid, StoredArticle>> found = loadStoredArticles(m_library, {article.id});
    if (!found)
        return found.error();
    const bool isNew = !found->contains(article.id);
    const StoredArticle before = found->value(article.id);
    if (!isNew && before.article == article)
        return storeRevision(m_library, article, rule);
    const Result<QUuid> source = m_library.sources().link(article.source);
    if (!source)
        return source.error();
    const StoredArticle now{article, isNew ? m_library.clock().now() : before.created, *source};
    Result<void> done = storeArticleRows(m_library, before, now);
    if (done)
        done = storeRevision(m_library, article, rule);
    if (done)
        done = m_library.search().update(article, now.created.date());
    if (done)
        done = storeListing(m_library, article);
    if (done)
        done = storePassages(m_library, article.id, before.article.body, article.body);
    if (done && !before.source.isNull() && before.source != *source)
        done = m_library.sources().release(before.source);
    return done;
}

Result<Article> ArticleStore::load(const QUuid &id) const
{
    const Result<QHash<QUuid, StoredArticle>> found = loadStoredArticles(m_library, {id});
    if (!found)
        return found.error();
    if (!found->contains(id))
        return noSuchArticle(id);
    return found->value(id).article;
}

Result<QHash<QUuid, Article>> ArticleStore::load(const QList<QUuid> &ids) const
{
    const Result<QHash<QUuid, StoredArticle>> found = loadStoredArticles(m_library, ids);
    if (!found)
        return found.error();
    QHash<QUuid, Article> articles;
    articles.reserve(found->size());
    for (auto it = found->cbegin(); it != found->cend(); ++it)
        articles.insert(it.key(), it->article);
    return articles;
}

Result<QList<Revision>> ArticleStore::revisions(const QUuid &id) const
{
    Statement statement(m_library,
                        QStringLiteral("SELECT number, saved, author, content FROM revision "
                                       "WHERE article = ? ORDER BY number DESC"));
    if (const Result<void> run = statement.run(id); !run)
        return run.error();
    QList<Revision> revisions;
    const Result<void> read = statement.each([&] {
        revisions.append(
            {statement.number(0), statement.moment(1), statement.text(2), articleFromJson(id, statement.text(3))});
    });
    if (!read)
        return read.error();
    return revisions;
}

Result<qint64> ArticleStore::count() const
{
    Statement statement(m_library, QStringLiteral("SELECT count(*) FROM article"));
    if (const Result<void> run = statement.run(); !run)
        return run.error();
    return statement.next() ? statement.number(0) : 0;
}

} // namespace DiemTin
