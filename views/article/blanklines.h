// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// BlankLines: shows the blank lines that part paragraphs low, as the space between them.

#pragma once

#include <QObject>
#include <QTextCursor>

class QPlainTextEdit;
class QTextBlock;

namespace DiemTin {

/// Sizes the lines of a plain text editor without undo of its own. The blank line with the cursor is as high as any, so
/// that one can write there.
class BlankLines : public QObject
{
    Q_OBJECT

public:
    /// The editor owns this.
    explicit BlankLines(QPlainTextEdit *editor);

private:
    void noteChange(int position, int removed, int added);
    void fitChanged();
    void fitCursor();
    void fit(const QTextBlock &block);

    QPlainTextEdit *m_editor;
    QTextCursor m_cursor; ///< where the editor's cursor was last
    int m_from = -1; ///< what changed since the last fitting; -1: nothing
    int m_to = -1;
    bool m_fitting = false;
};

} // namespace DiemTin
