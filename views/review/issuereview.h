// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// IssueReview: what the office asks, and what the reviewer says of the issue as a whole.

#pragma once

#include <QWidget>

class QLabel;

namespace DiemTin {

class CommentPanel;
class ReviewFile;

class IssueReview : public QWidget
{
    Q_OBJECT

public:
    explicit IssueReview(QWidget *parent = nullptr);

    /// Reviews in this file from now on; null: in none. The file must live until it is replaced here.
    void setFile(ReviewFile *file);
    /// Starts a comment on the issue.
    void beginComment();
    /// Keeps a comment being written.
    void commitPending();

private:
    void showIssue();

    ReviewFile *m_file = nullptr;
    QLabel *m_title;
    QLabel *m_note;
    QLabel *m_hint;
    CommentPanel *m_comments;
};

} // namespace DiemTin
