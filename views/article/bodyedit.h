// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// BodyEdit: the article's text, whose history belongs to the desk, not to itself.

#pragma once

#include "models/editorial/textformat.h"
#include "views/article/pastedtext.h"
#include "views/article/textmarks.h"

#include <QKeySequence>
#include <QPlainTextEdit>

#include <functional>

class QMenu;

namespace DiemTin {

class SyntaxColours;
struct PhotoBatch;

/// A plain text editor for the small Markdown, without undo of its own. Its text is always NFC; an unfinished syllable
/// of the input method is kept when focus leaves.
class BodyEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit BodyEdit(QWidget *parent = nullptr);

    /// The text with its no-break spaces, which toPlainText() would lose.
    [[nodiscard]] QString text() const;
    /// The text and what is selected in it.
    [[nodiscard]] SelectedText selectedText() const;
    /// Shows the text, changing only what differs; the cursor goes to the end of the change.
    void showText(const QString &text);
    /// Shows another article's text from its start.
    void replaceText(const QString &text);
    /// Puts this text and selection in place as a person's change, an undo step of its own.
    void changeText(const SelectedText &changed, const QString &undoText);
    /// Gives the selection or the word at the cursor this look or takes it away; where there is neither, what is typed
    /// next has it until the cursor goes elsewhere.
    void toggle(Emphasis emphasis, const QString &undoText);
    /// Whether what is typed next will have this look.
    [[nodiscard]] bool typesWith(Emphasis emphasis) const { return m_typeWith.contains(emphasis); }
    /// Finishes the syllable being typed.
    void commitPreedit();
    /// Puts the cursor before this character and scrolls to it.
    void placeCursor(int position);
    /// Selects this stretch and scrolls to it.
    void select(qsizetype start, qsizetype length);

    /// Runs this when the keys are pressed in the text, before shortcuts of the window get them.
    void addCommand(const QKeySequence &keys, std::function<void()> run);
    /// Whether quotes, dashes and ellipses are put right while one types, each an undo step of its own.
    void setTypographyWhileTyping(bool on);
    /// Wavy underlines; they follow the text until they are set anew.
    void setMarks(const QList<TextMark> &marks);
    [[nodiscard]] const QList<TextMark> &marks() const { return m_marks->all(); }

public Q_SLOTS: // found by name by the menus, instead of QPlainTextEdit's
    void cut();
    void pastePlain();

Q_SIGNALS:
    /// A person changed the text; `step` as Desk::changeArticle() takes it: typing of one breath has one number.
    void edited(const QString &undoText, int step);
    /// The context menu is about to be shown; entries may be added. `position`: the character that was clicked on.
    void contextMenuRequested(QMenu *menu, int position);
    /// Something too long was to be pasted; the sentence says so.
    void pasteRefused(const QString &sentence);
    /// Files or pictures without text were pasted.
    void photosPasted(const DiemTin::PhotoBatch &photos);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void dragEnterEvent(QDragEnterEvent *event) override;

private:
    struct Command
    {
        QKeySequence keys;
        std::function<void()> run;
    };

    [[nodiscard]] const Command *commandFor(const QKeyEvent *event) const;
    [[nodiscard]] bool changeIndent(const QKeyEvent *event);
    [[nodiscard]] bool breakLine(const QKeyEvent *event);
    [[nodiscard]] bool joinParagraphs(const QKeyEvent *event);
    void dressTyping(qsizetype start);
    void showMarkTip(QHelpEvent *event);
    void keepPreedit();
    void reportChange();
    void normalise(QString &text, qsizetype start, qsizetype end);
    void noteTyping(const QString &text);
    void correctTyping();
    void put(const SelectedText &changed);

    TextMarks *m_marks;
    SyntaxColours *m_colours;
    QList<Command> m_commands;
    QString m_preedit;
    QString m_shown; ///< as last shown or reported; tells edits from mere re-layout
    QString m_undoText; ///< of the change being made, where it is not typing
    PasteAs m_pasteAs = PasteAs::Formatted;
    QList<Emphasis> m_typeWith; ///< looks of what is typed next
    bool m_updating = false;
    bool m_typing = false; ///< a key or the input method is being handled
    bool m_typography = false;
    int m_breath; ///< step of the typing going on
    int m_cursorBefore = -1; ///< where the typing now handled began
    int m_cursorBehind = -1; ///< where typing last ended
};

} // namespace DiemTin
