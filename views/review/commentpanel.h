// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CommentPanel: what is said of an article or of the whole issue, with a place to say something.

#pragma once

#include "models/review/answer.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace DiemTin {

class CommentEntry;

/// Comments of the reviewer, which can be changed, and those of others, which cannot.
class CommentPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CommentPanel(const QString &buttonText, QWidget *parent = nullptr);

    /// A comment and who made it; an empty name is the reviewer at the keyboard.
    struct Said
    {
        ReviewComment comment;
        QString by;
    };
    void setComments(const QList<Said> &comments);
    [[nodiscard]] CommentEntry &entry() const { return *m_entry; }
    /// Whether the reviewer may say something.
    void setWritable(bool writable);

Q_SIGNALS:
    /// The reviewer wants to say something of the whole.
    void commentWanted();
    void removalWanted(const QUuid &comment);
    /// The reviewer wants to see the words that the comment is on.
    void placeWanted(const DiemTin::ReviewComment &comment);

private:
    [[nodiscard]] QWidget *makeCard(const Said &said);
    void addTools(QWidget *card, QVBoxLayout *column, const Said &said);

    QPushButton *m_button;
    CommentEntry *m_entry;
    QWidget *m_cards = nullptr;
    QVBoxLayout *m_column;
    bool m_writable = false;
};

} // namespace DiemTin
