// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// BodyEdit: the article's text, whose history belongs to the desk, not to itself.

#pragma once

#include <QPlainTextEdit>

namespace DiemTin {

/// A plain text editor for the small Markdown, without undo of its own; an unfinished syllable of the input method is
/// kept when focus leaves.
class BodyEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit BodyEdit(QWidget *parent = nullptr);

    /// Shows the text, changing only what differs; the cursor goes to the end of the change.
    void showText(const QString &text);
    /// Shows another article's text from its start.
    void replaceText(const QString &text);
    /// Finishes the syllable being typed.
    void commitPreedit();
    /// Puts the cursor before this character and scrolls to it.
    void placeCursor(int position);

Q_SIGNALS:
    /// A person changed the text.
    void edited();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void keepPreedit();

    QString m_preedit;
    QString m_shown; ///< as last shown or reported; tells edits from mere re-layout
    bool m_updating = false;
};

} // namespace DiemTin
