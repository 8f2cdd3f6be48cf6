// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// AnswerList: what reviewers said, to be accepted or rejected by keys.

#pragma once

#include "views/review/answerrows.h"

#include <QListWidget>

namespace DiemTin {

/// Keys: Return accepts a suggestion or settles a comment, Delete rejects, a figure chooses in a conflict, Space shows
/// the words in the article. After a decision the next row that waits is chosen.
class AnswerList : public QListWidget
{
    Q_OBJECT

public:
    explicit AnswerList(QWidget *parent = nullptr);

    /// Shows these rows; the row chosen stays, or the one now in its place.
    void setRows(const QList<AnswerRow> &rows);
    /// The row chosen; nothing where there is none.
    [[nodiscard]] std::optional<AnswerRow> current() const;
    /// Chooses the row of this suggestion or comment.
    void setCurrent(const QString &id);

Q_SIGNALS:
    void acceptWanted(const DiemTin::AnswerRow &row);
    void rejectWanted(const DiemTin::AnswerRow &row);
    /// This way out of the conflict, counted from 1.
    void optionWanted(int number);
    /// Another row is chosen.
    void rowChosen();
    /// The person wants to work on the words.
    void placeWanted(const DiemTin::AnswerRow &row);
    void menuWanted(const DiemTin::AnswerRow &row, QPoint global);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool m_filling = false;
};

} // namespace DiemTin
