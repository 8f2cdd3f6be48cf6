// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// HeadlineField: one line of text that wraps and grows, so that a long headline is seen whole.

#pragma once

#include "views/article/textmarks.h"
#include "views/shared/textedit.h"

class QLabel;
class QMenu;

namespace DiemTin {

/// As high as its text, at most MostLines; counts its characters at the right. Its history belongs to the desk.
class HeadlineField : public TextEdit
{
    Q_OBJECT

public:
    explicit HeadlineField(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return wholeText(*this); }
    /// Shows the text, changing only what differs; the cursor stays at its place.
    void showText(const QString &text);
    /// Wavy underlines; they follow the text until they are set anew.
    void setMarks(const QList<TextMark> &marks) { m_marks->set(marks); }
    [[nodiscard]] const QList<TextMark> &marks() const { return m_marks->all(); }
    /// Puts other text in place as if a person had typed it.
    void changeText(const QString &text);

    static constexpr int MostLines = 3;

Q_SIGNALS:
    /// A person changed the text.
    void textEdited(const QString &text);
    /// The context menu is about to be shown; entries may be added. `position`: the character that was clicked on.
    void contextMenuRequested(QMenu *menu, int position);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fitHeight();

    QLabel *m_count;
    TextMarks *m_marks;
    bool m_showing = false; ///< the text changes because it is shown, not because a person types
};

} // namespace DiemTin
