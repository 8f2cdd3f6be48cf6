// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PreflightPanel: the list of findings, or in its place the sentence that there are none.

#pragma once

#include <QToolButton>
#include <QWidget>

class QLabel;
class QStackedLayout;

namespace DiemTin {

class FindingList;
class FindingModel;

class PreflightPanel : public QWidget
{
    Q_OBJECT

public:
    /// Whether there is an issue to check, and whether it was: before, an empty list says nothing.
    enum class Check { NoIssue, Awaited, Done };

    explicit PreflightPanel(QWidget *parent = nullptr);

    [[nodiscard]] FindingModel *model() const { return m_model; }
    [[nodiscard]] FindingList *list() const { return m_list; }
    /// Buttons that show and hide guesses and accepted findings, for the panel's title.
    [[nodiscard]] QList<QWidget *> tools() const { return {m_infos, m_accepted}; }
    void setCheck(Check check);

Q_SIGNALS:
    /// "2 lỗi · 5 cảnh báo"; what the title says.
    void countTextChanged(const QString &text);

private:
    void showState();

    FindingModel *m_model;
    FindingList *m_list;
    QLabel *m_empty;
    QStackedLayout *m_stack;
    QToolButton *m_infos;
    QToolButton *m_accepted;
    Check m_check = Check::NoIssue;
};

} // namespace DiemTin
