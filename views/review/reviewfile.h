// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReviewFile: an open review file: the issue as it was sent, what others said of it, and one reviewer's own answer.

#pragma once

#include "models/composer/proof.h"
#include "models/editorial/issue.h"
#include "models/review/reviewstate.h"

#include <QObject>
#include <QThread>

#include <memory>

class QTemporaryDir;

namespace DiemTin {

class AnswerSaver;
class Clock;

/// Only ever writes answers: the issue, its articles and photos stay as they were sent. What the reviewer says is in
/// the file at most 500 ms later. Lives in the GUI thread.
class ReviewFile : public QObject
{
    Q_OBJECT

public:
    /// Opens a review file; one that cannot be written to is opened to be read, an older one then from a copy. Errors:
    /// those of Library::open(); Invalid (not a review file, or damaged). Needs the program's fonts (loadFonts()).
    /// `clock` must outlive it.
    [[nodiscard]] static Result<std::unique_ptr<ReviewFile>> open(const QString &path, const Clock &clock);
    /// Writes what is not written yet.
    ~ReviewFile() override;

    [[nodiscard]] const Library &library() const { return *m_library; }
    [[nodiscard]] QString path() const { return m_path; }
    /// Why nothing can be said in this file; empty where it can.
    [[nodiscard]] QString readOnlyReason() const;
    [[nodiscard]] const SentReview &review() const { return m_input.review; }
    /// The issue as it was sent.
    [[nodiscard]] const IssueContent &content() const { return m_content; }
    [[nodiscard]] const Proof &proof() const { return m_proof; }
    /// The article as it was sent.
    [[nodiscard]] Article sent(const QUuid &article) const { return m_input.sent.value(article); }
    /// The pages in the file. Errors: NotFound.
    [[nodiscard]] Result<QByteArray> pdf() const;

    /// Who answers; empty: nobody yet. Someone who has answered in this file before goes on there.
    [[nodiscard]] QString reviewer() const { return m_answer.reviewer; }
    void setReviewer(const QString &name);
    /// Gives the answer another name: the one before was misspelt.
    void renameReviewer(const QString &name);
    [[nodiscard]] const Answer &answer() const { return m_answer; }
    /// What others have said in this file.
    [[nodiscard]] QList<Answer> others() const;

    /// What the reviewer wants the field to be.
    [[nodiscard]] QString wanted(const QUuid &article, const FieldPlace &place) const;
    void setWanted(const QUuid &article, const FieldPlace &place, const QString &text);
    [[nodiscard]] Verdict verdict(const QUuid &article) const;
    void setVerdict(const QUuid &article, Verdict verdict);
    /// Adds the comment, or puts it in place of the one with its id; a null id is given a new one.
    void keepComment(ReviewComment comment);
    void removeComment(const QUuid &comment);
    /// Changes and comments on an article; null: comments on the whole issue.
    [[nodiscard]] qsizetype remarks(const QUuid &article) const;

    /// Writes what is not written yet and waits for it. Errors: Unwritable.
    [[nodiscard]] Result<void> saveNow();

Q_SIGNALS:
    /// The reviewer says something else of the article (null: the issue).
    void answerChanged(const QUuid &article);
    /// Somebody else answers now.
    void reviewerChanged();
    void saved(const QDateTime &when);
    void savingFailed(const QString &sentence);

private:
    ReviewFile(std::unique_ptr<Library> library, ReviewInput input, IssueContent content, Proof proof);
    void changed(const QUuid &article);
    void save();

    QString m_path;
    std::unique_ptr<QTemporaryDir> m_copyFolder; ///< where the library is a copy; null where it is the file itself
    std::unique_ptr<Library> m_library;
    ReviewInput m_input; ///< as the file had it when it was opened, and answers given since
    IssueContent m_content;
    Proof m_proof;
    Answer m_answer;
    QThread m_thread;
    AnswerSaver *m_saver; ///< lives in m_thread, which deletes it
};

} // namespace DiemTin
