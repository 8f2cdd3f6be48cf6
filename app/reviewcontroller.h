// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReviewController: sends the open issue for review, takes answers in and carries out what is decided on them.

#pragma once

#include "models/review/deciding.h"
#include "views/review/answerrows.h"

#include <QObject>
#include <QTimer>

class QMainWindow;

namespace DiemTin {

class AnswerOffer;
class AnswerPanel;
class ArticleEditor;
class Desk;
class Dialogs;
class JobRunner;
class Settings;
class Workspace;

class ReviewController : public QObject
{
    Q_OBJECT

public:
    /// The parts the controller works with; all outlive it.
    struct Parts
    {
        Workspace &workspace;
        Dialogs &dialogs;
        Settings &settings;
        JobRunner &jobs;
        AnswerPanel &panel;
        AnswerOffer &offer;
        ArticleEditor &editor;
        QMainWindow *window;
    };

    /// What files that came back held.
    struct Intake
    {
        std::optional<SentReview> review = {}; ///< of the last file that could be read
        bool news = false; ///< anything not known before
        QStringList reviewers = {};
        QStringList complaints = {}; ///< sentences, of files that could not be read
    };

    explicit ReviewController(const Parts &parts);

    /// Asks what and where, then writes the review file off the GUI thread; the articles are in review then.
    void send();
    /// Asks for files and takes their answers in.
    void chooseAndReceive();
    /// Takes the answers of these files in, off the GUI thread, and shows them.
    void receive(const QStringList &files);
    /// Opens a review file: offers to take its answers in where this library sent it, else opens it to be read.
    void open(const QString &path);
    /// Whether the file can hold answers, by its name.
    [[nodiscard]] static bool canHoldAnswers(const QString &path);
    /// Lets go of the library before it closes.
    void detach();

Q_SIGNALS:
    void failed(const QString &sentence);
    /// Something was done; one sentence.
    void finished(const QString &sentence);
    /// The review file is written.
    void sent(const QString &sentence, const QString &path);
    /// Answers are there to be decided on.
    void answersArrived();
    void articleWanted(const QUuid &article);

private:
    void connectPanel();
    void attach();
    void showNewest();
    void refresh();
    void markInReview();
    void take(const Intake &intake);
    void showIssueOf(const SentReview &review);
    void takeVerdicts();
    void read(const QString &path);
    void show(const AnswerRow &row, bool work);
    [[nodiscard]] QHash<QUuid, Article> articlesNow() const;
    [[nodiscard]] QHash<QUuid, StatusChange> statusesOf(const QHash<QUuid, Article> &articles);
    [[nodiscard]] QList<QUuid> order() const;
    [[nodiscard]] Decider decider() const;
    void apply(const DecidedArticle &decided, const QString &undoText);
    void accept(const QUuid &article, const QString &suggestion);
    void reject(const QUuid &article, const QStringList &suggestions);
    void settle(const QString &comment, bool done);
    /// How many at once are decided on.
    using Deciding = DecidedArticle (*)(const ReviewInput &, const Article &, const QString &, const Decider &);
    void decideAll(const QUuid &article, const QString &reviewer, Deciding decide, const QString &undoText);

    Parts m_parts;
    QUuid m_review; ///< shown; null: none
    ReviewInput m_input;
    ReviewState m_state;
    QHash<QUuid, StatusChange> m_statuses; ///< of its articles, as far as the file has them
    bool m_showing = false; ///< the words of a row are being shown
    QTimer m_pause; ///< typing goes on; runs out when it pauses
};

} // namespace DiemTin
