// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CommentEntry: a few lines in which a comment is written.

#pragma once

#include "models/review/answer.h"

#include <QFrame>

class QLabel;

namespace DiemTin {

class TextEdit;

class CommentEntry : public QFrame
{
    Q_OBJECT

public:
    explicit CommentEntry(QWidget *parent = nullptr);

    /// Starts a comment or, where it has an id, goes on with one.
    void begin(const ReviewComment &comment);
    /// Whether a comment is being written.
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    /// Hands over what is written and closes; nothing written closes only.
    void finish();

Q_SIGNALS:
    void written(const DiemTin::ReviewComment &comment);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close();

    ReviewComment m_comment;
    QLabel *m_quote;
    TextEdit *m_text;
};

/// The words that a comment is on, shortened for a line or two; empty where it is on none.
[[nodiscard]] QString shownQuote(const QString &quote);

} // namespace DiemTin
