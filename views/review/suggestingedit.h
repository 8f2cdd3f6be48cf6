// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SuggestingEdit: a field where typing makes suggestions: what is typed is coloured, what is deleted stays, struck out.

#pragma once

#include "views/review/suggestedtext.h"
#include "views/review/typinghistory.h"
#include "views/shared/textedit.h"

namespace DiemTin {

class SuggestionColours;

/// A stretch of the text as it was sent.
struct SentStretch
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const SentStretch &) const = default;
};

/// The text wanted is the truth; what is shown is made from it after every change, and the cursor goes where the
/// person expects it. Grows with its text. Has a history of its own, which undo() and redo() walk.
class SuggestingEdit : public TextEdit
{
    Q_OBJECT

public:
    /// Many lines are the article's small Markdown, shown as it is read.
    enum class Lines { One, Many };

    explicit SuggestingEdit(Lines lines, QWidget *parent = nullptr);

    /// Shows another text; the history starts anew.
    void setTexts(const QString &sent, const QString &wanted);
    [[nodiscard]] const SuggestedText &text() const { return m_text; }
    /// Marks these stretches as remarked on.
    void setRemarks(const QList<SentStretch> &remarks);
    /// What is selected, else the word at the cursor, as a stretch of the text as it was sent.
    [[nodiscard]] SentStretch selectedStretch() const;
    /// Puts the cursor before this place of the text as it was sent.
    void placeCursor(qsizetype sent);
    /// Wants again what was sent; a step of the history.
    void dropChanges();
    /// Wants another text of which the same is read, with the cursor where it is; a step of the history.
    void wantInstead(const QString &wanted);
    [[nodiscard]] bool canUndo() const { return m_history.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_history.canRedo(); }

public Q_SLOTS: // found by name by the window's actions
    void undo();
    void redo();
    void cut();

Q_SIGNALS:
    /// A person wants something else.
    void wantedChanged(const QString &wanted);
    void historyChanged();
    /// The cursor stands somewhere else, or something else is selected.
    void placeChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void takeTyping();
    void take(qsizetype start, qsizetype removed, const QString &inserted);
    void want(const TypingHistory::State &state, SuggestedText::Side side);
    void showText(qsizetype cursor);
    void colour();
    void fitHeight();
    void noteCursor();

    Lines m_lines;
    SuggestedText m_text;
    TypingHistory m_history;
    SuggestionColours *m_colours;
    QList<SentStretch> m_remarks;
    QString m_shown; ///< what the document holds when nobody has typed
    int m_selectionStart = 0; ///< before what is being typed
    int m_cursor = 0; ///< likewise
    bool m_showing = false;
};

} // namespace DiemTin
