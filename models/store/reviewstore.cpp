// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads and writes the tables of reviews.

#include "models/store/reviewstore.h"

#include "models/store/articlejson.h"
#include "models/store/connection.h"
#include "models/store/library.h"
#include "models/store/place.h"
#include "models/store/settingstore.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

const QString ReviewSetting = u"review.file"_s; ///< its value: the id of the review

constexpr std::array Choices = {ReviewChoice::Accepted, ReviewChoice::Rejected, ReviewChoice::Done};

QString choiceId(ReviewChoice choice)
{
    switch (choice) {
    case ReviewChoice::Accepted:
        return u"accepted"_s;
    case ReviewChoice::Rejected:
        return u"rejected"_s;
    case ReviewChoice::Done:
        break;
    }
    return u"done"_s;
}

ReviewChoice choiceFromId(const QString &id)
{
    const auto found = std::ranges::find(Choices, id, choiceId);
    return found != Choices.cend() ? *found : ReviewChoice::Done;
}

/// Runs a query and makes a value of each row.
template <typename Value, typename Read>
Result<QList<Value>> rows(Statement &statement, const QUuid &id, Read read)
{
    if (const Result<void> run = statement.run(id); !run)
        return run.error();
    QList<Value> values;
    if (const Result<void> done = statement.each([&] { values.append(read()); }); !done)
        return done.error();
    return values;
}

SentReview sentReview(const Statement &row)
{
    return {.id = row.id(0), .issue = row.id(1), .sent = row.moment(2), .sender = row.text(3), .note = row.text(4)};
}

} // namespace

ReviewStore::ReviewStore(Library &library)
    : m_library(library)
{ }

Result<void> ReviewStore::add(const SentReview &review, const QList<Article> &articles)
{
    return inTransaction(m_library, [&] {
        Statement sent(m_library, u"INSERT INTO review (id, issue, sent, sender, note) VALUES (?, ?, ?, ?, ?)"_s);
        Result<void> done = sent.run(review.id, review.issue, review.sent, review.sender, review.note);
        Statement content(m_library, u"INSERT INTO review_article (review, article, content) VALUES (?, ?, ?)"_s);
        for (const Article &article : articles) {
            if (done)
                done = content.run(review.id, article.id, articleToJson(article));
        }
        return done;
    });
}

Result<QList<SentReview>> ReviewStore::list(const QUuid &issue) const
{
    Statement statement(m_library,
                        u"SELECT id, issue, sent, sender, note FROM review WHERE issue = ? ORDER BY sent DESC, id"_s);
    return rows<SentReview>(statement, issue, [&] { return sentReview(statement); });
}

Result<SentReview> ReviewStore::find(const QUuid &review) const
{
    Statement statement(m_library, u"SELECT id, issue, sent, sender, note FROM review WHERE id = ?"_s);
    const Result<QList<SentReview>> found = rows<SentReview>(statement, review, [&] { return sentReview(statement); });
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("DiemTin::Store", "Thư viện này không gửi bản duyệt đó.")};
    return found->constFirst();
}

Result<QHash<QUuid, Article>> ReviewStore::sentArticles(const QUuid &review) const
{
    Statement statement(m_library, u"SELECT article, content FROM review_article WHERE review = ?"_s);
    const Result<QList<Article>> articles =
        rows<Article>(statement, review, [&] { return articleFromJson(statement.id(0), statement.text(1)); });
    if (!articles)
        return articles.error();
    QHash<QUuid, Article> byId;
    for (const Article &article : *articles)
        byId.insert(article.id, article);
    return byId;
}

Result<AnswerOutcome> ReviewStore::keep(const StoredAnswer &answer)
{
    return inTransaction(m_library, [&]() -> Result<AnswerOutcome> {
        Statement known(m_library, u"SELECT version FROM review_answer WHERE id = ?"_s);
        if (const Result<void> run = known.run(answer.id); !run)
            return run.error();
        const bool isKnown = known.next();
        if (isKnown && known.number(0) >= answer.version)
            return AnswerOutcome::Known;
        Statement statement(m_library,
                            u"INSERT INTO review_answer (id, review, reviewer, version, saved, content) "
                            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET reviewer = excluded.reviewer, "
                            "version = excluded.version, saved = excluded.saved, content = excluded.content"_s);
        if (const Result<void> run =
                statement.run(answer.id, answer.review, answer.reviewer, answer.version, answer.saved, answer.content);
            !run)
            return run.error();
        return isKnown ? AnswerOutcome::Newer : AnswerOutcome::New;
    });
}

Result<QList<StoredAnswer>> ReviewStore::answers(const QUuid &review) const
{
    Statement statement(m_library,
                        u"SELECT id, review, reviewer, version, saved, content FROM review_answer WHERE review = ? "
                        "ORDER BY reviewer, id"_s);
    return rows<StoredAnswer>(statement, review, [&] {
        return StoredAnswer{.id = statement.id(0),
                            .review = statement.id(1),
                            .reviewer = statement.text(2),
                            .version = statement.number(3),
                            .saved = statement.moment(4),
                            .content = statement.text(5)};
    });
}

Result<void> ReviewStore::decide(const QUuid &review, const ReviewDecision &decision)
{
    return inTransaction(m_library, [&] {
        Statement statement(m_library,
                            u"INSERT INTO review_decision (review, item, choice, who, decided) VALUES (?, ?, ?, ?, ?) "
                            "ON CONFLICT (review, item) DO UPDATE SET choice = excluded.choice, who = excluded.who, "
                            "decided = excluded.decided"_s);
        return statement.run(review, decision.item, choiceId(decision.choice), decision.who, decision.when);
    });
}

Result<void> ReviewStore::takeBack(const QUuid &review, const QString &item)
{
    return inTransaction(m_library, [&] {
        Statement statement(m_library, u"DELETE FROM review_decision WHERE review = ? AND item = ?"_s);
        return statement.run(review, item);
    });
}

Result<QHash<QString, ReviewDecision>> ReviewStore::decisions(const QUuid &review) const
{
    Statement statement(m_library, u"SELECT item, choice, who, decided FROM review_decision WHERE review = ?"_s);
    const Result<QList<ReviewDecision>> decisions = rows<ReviewDecision>(statement, review, [&] {
        return ReviewDecision{.item = statement.text(0),
                              .choice = choiceFromId(statement.text(1)),
                              .who = statement.text(2),
                              .when = statement.moment(3)};
    });
    if (!decisions)
        return decisions.error();
    QHash<QString, ReviewDecision> byItem;
    for (const ReviewDecision &decision : *decisions)
        byItem.insert(decision.item, decision);
    return byItem;
}

Result<void> ReviewStore::markAsReviewFile(const QUuid &review, const QByteArray &pdf)
{
    return inTransaction(m_library, [&] {
        Statement pages(m_library, u"INSERT INTO review_pages (review, pdf) VALUES (?, ?)"_s);
        Result<void> stored = pages.run(review, pdf);
        if (!stored)
            return stored;
        return SettingStore(m_library).set({{ReviewSetting, review.toString(QUuid::WithoutBraces)}});
    });
}

Result<std::optional<QUuid>> ReviewStore::reviewOfFile() const
{
    const Result<QHash<QString, QString>> settings = SettingStore(m_library).all();
    if (!settings)
        return settings.error();
    const QUuid review = QUuid::fromString(settings->value(ReviewSetting));
    return review.isNull() ? std::optional<QUuid>() : review;
}

Result<QByteArray> ReviewStore::pages(const QUuid &review) const
{
    Statement statement(m_library, u"SELECT pdf FROM review_pages WHERE review = ?"_s);
    if (const Result<void> run = statement.run(review); !run)
        return run.error();
    return statement.next() ? statement.bytes(0) : QByteArray();
}

Result<void> ReviewStore::gather() const
{
    const Result<qint64> busy = m_library.connection().number(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return busy ? Result<void>() : Result<void>(busy.error());
}

Result<void> ReviewStore::publish(const Publication &publication)
{
    return inTransaction(m_library, [&] {
        Statement statement(m_library,
                            u"INSERT INTO publication (issue, published, who, reason) VALUES (?, ?, ?, ?)"_s);
        return statement.run(publication.issue, publication.when, publication.who, publication.reason);
    });
}

Result<QList<Publication>> ReviewStore::publications(const QUuid &issue) const
{
    Statement statement(
        m_library, u"SELECT issue, published, who, reason FROM publication WHERE issue = ? ORDER BY published DESC"_s);
    return rows<Publication>(statement, issue, [&] {
        return Publication{.issue = statement.id(0),
                           .when = statement.moment(1),
                           .who = statement.text(2),
                           .reason = statement.text(3)};
    });
}

namespace {

/// The text that the statement gives in the file; empty where the file is no library or has no such table yet.
QString textInFile(const QString &path, const QString &sql, const QVariant &value)
{
    if (!QFileInfo(path).isFile() || !checkPlace(path) || !checkLibraryFile(path))
        return {};
    const Result<std::unique_ptr<Connection>> connection = Connection::openForReading(path);
    if (!connection)
        return {};
    QSqlQuery query((*connection)->database());
    query.prepare(sql);
    query.addBindValue(value);
    return query.exec() && query.next() ? query.value(0).toString() : QString();
}

} // namespace

std::optional<QUuid> reviewOfFileAt(const QString &path)
{
    const QUuid review =
        QUuid::fromString(textInFile(path, u"SELECT value FROM setting WHERE name = ?"_s, ReviewSetting));
    return review.isNull() ? std::optional<QUuid>() : review;
}

bool libraryHasSent(const QString &path, const QUuid &review)
{
    return !textInFile(path, u"SELECT id FROM review WHERE id = ?"_s, review.toString(QUuid::WithoutBraces)).isEmpty();
}

} // namespace DiemTin
