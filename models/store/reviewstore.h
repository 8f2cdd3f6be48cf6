// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReviewStore: issues sent to be read, the answers that came back and what was decided on them.

#pragma once

#include "models/base/result.h"
#include "models/editorial/article.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace DiemTin {

class Library;

/// One sending of an issue.
struct SentReview
{
    QUuid id;
    QUuid issue;
    QDateTime sent;
    QString sender;
    QString note; ///< what the reviewers are asked; may be empty

    bool operator==(const SentReview &) const = default;
};

/// All that one reviewer says in one copy of a review file. What `content` holds is models/review's matter.
struct StoredAnswer
{
    QUuid id; ///< of the reviewer's copy
    QUuid review;
    QString reviewer;
    qint64 version = 0; ///< counts the reviewer's savings
    QDateTime saved;
    QString content;

    bool operator==(const StoredAnswer &) const = default;
};

enum class ReviewChoice { Accepted, Rejected, Done };

/// What became of a suggestion or a comment.
struct ReviewDecision
{
    QString item; ///< id of the suggestion or comment
    ReviewChoice choice = ReviewChoice::Accepted;
    QString who;
    QDateTime when;

    bool operator==(const ReviewDecision &) const = default;
};

/// An issue sent out as published.
struct Publication
{
    QUuid issue;
    QDateTime when;
    QString who;
    QString reason; ///< why, although not every article was approved; empty: all were

    bool operator==(const Publication &) const = default;
};

/// What became of an answer that came in.
enum class AnswerOutcome {
    New, ///< the first of its copy
    Newer, ///< takes the place of an older version
    Known, ///< this version or a newer one was there already
};

/// The reviews of one library. Every function that changes is one transaction of its own unless one is open already.
class ReviewStore
{
public:
    explicit ReviewStore(Library &library);

    /// Keeps a sending with its articles as they were sent.
    [[nodiscard]] Result<void> add(const SentReview &review, const QList<Article> &articles);
    /// The sendings of an issue, newest first.
    [[nodiscard]] Result<QList<SentReview>> list(const QUuid &issue) const;
    /// Errors: NotFound (this library did not send it).
    [[nodiscard]] Result<SentReview> find(const QUuid &review) const;
    /// The articles as they were sent.
    [[nodiscard]] Result<QHash<QUuid, Article>> sentArticles(const QUuid &review) const;

    /// Keeps an answer unless it is known. Its review must be there.
    [[nodiscard]] Result<AnswerOutcome> keep(const StoredAnswer &answer);
    /// By reviewer, then by id.
    [[nodiscard]] Result<QList<StoredAnswer>> answers(const QUuid &review) const;

    /// Keeps the decision; one of the same item before is replaced.
    [[nodiscard]] Result<void> decide(const QUuid &review, const ReviewDecision &decision);
    /// Takes the decision on the item back.
    [[nodiscard]] Result<void> takeBack(const QUuid &review, const QString &item);
    /// All decisions by their items.
    [[nodiscard]] Result<QHash<QString, ReviewDecision>> decisions(const QUuid &review) const;

    /// Makes the library a review file: of this review, with its pages as PDF.
    [[nodiscard]] Result<void> markAsReviewFile(const QUuid &review, const QByteArray &pdf);
    /// The review that this library is the file of; nothing for an ordinary library.
    [[nodiscard]] Result<std::optional<QUuid>> reviewOfFile() const;
    /// The pages of a review file as they were sent.
    [[nodiscard]] Result<QByteArray> pages(const QUuid &review) const;
    /// Brings everything saved into the file itself, so that a copy of it made while it is open has all.
    [[nodiscard]] Result<void> gather() const;

    /// Keeps that an issue was published.
    [[nodiscard]] Result<void> publish(const Publication &publication);
    /// When and by whom an issue was published, newest first.
    [[nodiscard]] Result<QList<Publication>> publications(const QUuid &issue) const;

private:
    Library &m_library;
};

/// The review that the file at `path` is of; nothing for a library, any other file and one that cannot be read. Looks
/// into the file as it is: it is not upgraded for that.
[[nodiscard]] std::optional<QUuid> reviewOfFileAt(const QString &path);
/// Whether the library at `path` sent that review; looks into it as reviewOfFileAt() does.
[[nodiscard]] bool libraryHasSent(const QString &path, const QUuid &review);

} // namespace DiemTin
