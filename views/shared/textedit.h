// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TextEdit: a field of several lines whose history belongs to the desk, not to itself.

#pragma once

#include <QPlainTextEdit>

namespace DiemTin {

/// The editor's text with its no-break spaces, which toPlainText() would lose; lines end with a line feed.
[[nodiscard]] QString wholeText(const QPlainTextEdit &editor);

/// A plain text editor without undo of its own; an unfinished syllable of the input method is kept when focus leaves.
class TextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextEdit(QWidget *parent = nullptr);

    /// Finishes the syllable being typed.
    void commitPreedit();

protected:
    /// How many lines the text takes as it is wrapped now, at least one.
    [[nodiscard]] int wrappedLines() const;
    /// The height of the field when it shows so many lines, logical pixels.
    [[nodiscard]] int heightOf(int lines) const;
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
