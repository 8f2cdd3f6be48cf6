// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MarkedField: a one-line field that underlines words.

#pragma once

#include "views/article/textmarks.h"
#include "views/shared/fieldedit.h"

class QMenu;

namespace DiemTin {

/// Marks go as soon as the text changes.
class MarkedField : public FieldEdit
{
    Q_OBJECT

public:
    explicit MarkedField(QWidget *parent = nullptr);

    /// Wavy underlines; none while a syllable is being typed.
    void setMarks(const QList<TextMark> &marks);
    [[nodiscard]] const QList<TextMark> &marks() const { return m_marks; }
    /// Puts other text in place as if a person had typed it.
    void changeText(const QString &text);

Q_SIGNALS:
    /// The context menu is about to be shown; entries may be added. `position`: the character that was clicked on.
    void contextMenuRequested(QMenu *menu, int position);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QList<TextMark> m_marks;
};

} // namespace DiemTin
