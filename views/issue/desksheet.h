// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// DeskSheet: a window beside the pages whose fields change the open issue while one types.

#pragma once

#include "models/editorial/issue.h"

#include <QDialog>

#include <functional>

class QFormLayout;

namespace DiemTin {

class Desk;
class FieldEdit;
class TextEdit;

/// Keeps its fields and the issue on the desk the same, both ways. Typing in one field is one undo step; nothing has to
/// be confirmed. Not modal: the pages behind it follow at once.
class DeskSheet : public QDialog
{
    Q_OBJECT

public:
    explicit DeskSheet(QWidget *parent);

    /// Works on the issue of this desk from now on; null: none. The desk must live until it is replaced here.
    void setDesk(Desk *desk);

protected:
    /// A field that belongs to the issue; the reference is read and written.
    using Line = std::function<QString &(Issue &)>;
    using Lines = std::function<QStringList &(Issue &)>;

    /// A one-line field in the form, with its label.
    FieldEdit *addLine(QFormLayout *form, const QString &label, const QString &undoText, const Line &line);
    /// Binds a one-line field.
    void bindLine(FieldEdit *edit, const QString &undoText, const Line &line);
    /// A field of several lines; empty ones at the end are dropped.
    TextEdit *addLines(QFormLayout *form, const QString &label, const QString &undoText, const Lines &lines);

    /// The issue changed, or another is open: shows what the bound fields do not. Not called without an issue, nor
    /// while the sheet is hidden.
    virtual void showContent(const IssueContent &content) = 0;
    [[nodiscard]] Desk *desk() const { return m_desk; }
    /// A number that no other field has, to merge its changes to one undo step.
    [[nodiscard]] static int newStep();
    /// Changes the issue where one is open.
    void change(const QString &undoText, int step, const std::function<void(Issue &)> &change);

    void showEvent(QShowEvent *event) override;

private:
    void showIssue();

    Desk *m_desk = nullptr;
    std::vector<std::function<void(Issue &)>> m_showFields;
};

} // namespace DiemTin
