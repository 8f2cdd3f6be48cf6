// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// AnswerRows: what reviewers said, as rows of a list.

#pragma once

#include "models/review/publishing.h"
#include "models/review/reviewstate.h"

namespace DiemTin {

/// One row: an article (or the issue), a suggestion or a comment on it.
struct AnswerRow
{
    enum class Kind { Article, Suggestion, Comment };

    Kind kind = Kind::Article;
    QUuid article; ///< null: the issue
    QString id = {}; ///< of the suggestion or comment
    QList<DiffPart> words = {}; ///< the first line: suggestions with some words around them
    QString detail = {}; ///< the second line: who, what has become of it
    FieldPlace place = {};
    qsizetype start = 0; ///< in the text of now
    qsizetype length = 0;
    Verdict verdict = Verdict::None; ///< articles
    bool waits = false; ///< for a decision
    bool conflicts = false;

    bool operator==(const AnswerRow &) const = default;
};

/// What the rows are made of.
struct AnswersShown
{
    ReviewState state = {}; ///< all that came back
    QHash<QUuid, Article> now = {}; ///< the articles as they are
    QHash<QString, ReviewDecision> decisions = {};
    QHash<QUuid, StatusChange> statuses = {}; ///< who gave the articles the status they have
    QList<Publication> publications = {}; ///< of the issue, newest first
};

/// Which rows are listed.
struct AnswerFilter
{
    QString reviewer = {}; ///< of this reviewer alone; empty: of all
    bool settled = false; ///< also what is decided already

    bool operator==(const AnswerFilter &) const = default;
};

/// The rows, each article followed by its own.
[[nodiscard]] QList<AnswerRow> answerRows(const AnswersShown &shown, const AnswerFilter &filter);

/// One way out of a conflict.
struct ConflictOption
{
    QString suggestion; ///< is accepted; empty: everything stays as it is now
    QString who; ///< wants it
    QList<DiffPart> words;
};

/// The ways out of the conflict that this suggestion is in, staying as it is first; none where it is in none.
[[nodiscard]] QList<ConflictOption> conflictOptions(const ReviewState &state, const QHash<QUuid, Article> &now,
                                                    const QString &suggestion);

/// The words as HTML, coloured; whatever they hold is shown as plain text.
[[nodiscard]] QString colouredWords(const QList<DiffPart> &words);

} // namespace DiemTin
