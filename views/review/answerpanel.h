// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// AnswerPanel: the answers that came back on one sending, with the means to decide on them.

#pragma once

#include "views/review/answerrows.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace DiemTin {

class AnswerList;
class ConflictBox;

/// Shows a ReviewState and asks for decisions by signals; it decides nothing itself.
class AnswerPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerPanel(QWidget *parent = nullptr);

    /// `reviews` are the sendings of the issue, newest first; empty: it was never sent.
    void showAnswers(const QList<SentReview> &reviews, const AnswersShown &shown);
    /// Takes the keyboard to the list and shows the words of its row.
    void begin();
    [[nodiscard]] AnswerList *list() const { return m_list; }

Q_SIGNALS:
    void acceptWanted(const QUuid &article, const QString &suggestion);
    /// Turned down, one or several of a conflict.
    void rejectWanted(const QUuid &article, const QStringList &suggestions);
    /// All of an article (null: of all) that conflict with nothing, of one reviewer (empty: of all).
    void acceptAllWanted(const QUuid &article, const QString &reviewer);
    void rejectAllWanted(const QUuid &article, const QString &reviewer);
    /// The comment is dealt with, or is not after all.
    void settleWanted(const QString &comment, bool done);
    /// The words of the row shall be shown; `work`: to be worked on.
    void placeWanted(const DiemTin::AnswerRow &row, bool work);
    void reviewChosen(const QUuid &review);
    /// "12 chờ"; what the title says.
    void countTextChanged(const QString &text);

private:
    [[nodiscard]] QWidget *makeTools();
    void connectList();
    void refresh();
    void fillReviewers();
    void showChoice();
    void accept(const AnswerRow &row);
    void reject(const AnswerRow &row);
    void choose(int number);
    void fillMenu(QMenu *menu, const QUuid &article, const QString &headline);
    void showMenu(const AnswerRow &row, QPoint global);

    AnswersShown m_shown;
    QList<SentReview> m_reviews;
    QStackedLayout *m_stack;
    QLabel *m_empty;
    QComboBox *m_review;
    QComboBox *m_reviewer;
    QToolButton *m_settled;
    AnswerList *m_list;
    ConflictBox *m_conflict;
    QPushButton *m_accept;
    QPushButton *m_reject;
    QPushButton *m_all;
};

} // namespace DiemTin
