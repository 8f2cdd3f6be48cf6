// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// FindBar: finding and replacing in the article or in the whole issue, below the text.

#pragma once

#include "models/desk/issuesearch.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace DiemTin {

class BodyEdit;
class Desk;
class FieldEdit;

/// Hidden until it is asked for; never stops anyone from typing on.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// `body` must outlive the bar.
    explicit FindBar(BodyEdit &body, QWidget *parent = nullptr);

    /// The desk whose issue is searched; null: none.
    void setDesk(Desk *desk);
    /// Which fields the bar shows.
    enum class Task { Find, Replace };
    /// Shows the bar with the words selected in the text.
    void ask(Task task);
    /// Goes to the next or the previous hit in the text, round the end.
    void findNext();
    void findPrevious();

Q_SIGNALS:
    /// A person chose a hit of the issue.
    void hitChosen(const DiemTin::IssueHit &hit);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFindRow(QGridLayout *grid);
    void makeOptionRow(QGridLayout *grid);
    void makeReplaceRow(QGridLayout *grid);
    QToolButton *addOption(QHBoxLayout *row, const char *name, const QString &sign, const QString &words);
    QToolButton *addStep(QHBoxLayout *row, int icon, const QString &words, void (FindBar::*step)());
    [[nodiscard]] SearchTerm term() const;
    [[nodiscard]] bool inIssue() const;
    void later();
    void search();
    void searchIssue(const TextSearch &search);
    void showHits();
    void addRow(const IssueHit &hit);
    void showCount(const QString &words);
    void complain(const QString &sentence);
    void goTo(qsizetype hit);
    void replaceOne();
    void replaceAll();
    void replaceEverywhere();
    void leave();

    BodyEdit &m_body;
    Desk *m_desk = nullptr;
    FieldEdit *m_words;
    FieldEdit *m_with;
    QLabel *m_count;
    QToolButton *m_case;
    QToolButton *m_wholeWord;
    QToolButton *m_diacritics;
    QToolButton *m_expression;
    QComboBox *m_scope;
    QWidget *m_replaceRow;
    QPushButton *m_one;
    QPushButton *m_all;
    QLabel *m_complaint;
    QListWidget *m_list;
    std::optional<TextSearch> m_search; ///< empty while the expression is wrong
    QList<TextHit> m_hits; ///< in the text
    QList<IssueHit> m_issueHits;
    QTimer m_pause;
};

} // namespace DiemTin
