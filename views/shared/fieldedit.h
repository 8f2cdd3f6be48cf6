// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// FieldEdit: a one-line field whose history belongs to the desk, not to itself.

#pragma once

#include <QLineEdit>

namespace DiemTin {

/// A line edit without undo of its own; an unfinished syllable of the input method is kept when focus leaves.
class FieldEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FieldEdit(QWidget *parent = nullptr);

    /// Shows the text, changing only what differs; the cursor goes to the end of the change.
    void showText(const QString &text);
    /// Finishes the syllable being typed.
    void commitPreedit();
    /// Whether a syllable is being typed that is not in the text yet.
    [[nodiscard]] bool isComposing() const { return !m_preedit.isEmpty(); }
    /// A red frame and this tool tip while the content makes no sense; empty: it does.
    void setComplaint(const QString &complaint);

Q_SIGNALS:
    void focusLeft();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void keepPreedit();

    QString m_preedit;
};

} // namespace DiemTin
