// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ChangesWindow: which articles of an issue changed since it was exported, sent for review or any moment, and how.

#pragma once

#include "models/editorial/issue.h"
#include "models/store/issuehistory.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QListWidget;

namespace DiemTin {

class DifferenceView;

/// Not modal; deletes itself when closed.
class ChangesWindow : public QDialog
{
    Q_OBJECT

public:
    /// The articles as they were at a moment.
    using Past = std::function<Result<QHash<QUuid, Article>>(const QDateTime &moment)>;

    /// `content` is the issue as it is now, `events` what was done with it, newest first.
    ChangesWindow(const IssueContent &content, const QList<IssueEvent> &events, Past past, QWidget *parent);

Q_SIGNALS:
    /// This article shall be shown for editing.
    void articleChosen(const QUuid &article);

private:
    [[nodiscard]] static QString nameOf(const IssueEvent &event);
    QWidget *makeHeader(const QList<IssueEvent> &events);
    void compareWith(const QDateTime &moment);
    void showChosen();

    IssueContent m_content;
    Past m_past;
    QHash<QUuid, Article> m_before;
    QList<QUuid> m_changed;
    QComboBox *m_since;
    QDateTimeEdit *m_moment;
    QListWidget *m_list;
    QLabel *m_summary;
    DifferenceView *m_difference;
};

} // namespace DiemTin
