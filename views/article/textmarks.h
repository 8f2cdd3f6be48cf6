// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Wavy underlines over a plain text editor that belong neither to its document nor to its undo.

#pragma once

#include <QList>
#include <QObject>
#include <QPointF>
#include <QString>

class QPainter;
class QPlainTextEdit;
class QTextBlock;

namespace DiemTin {

/// Something worth a look in the text.
struct TextMark
{
    enum class Kind { Spelling, Hint };

    int position = 0; ///< of the first character in the whole text, UTF-16 units
    int length = 0;
    Kind kind = Kind::Spelling; ///< Spelling: red, Hint: blue
    QString toolTip;

    bool operator==(const TextMark &) const = default;
};

/// Keeps the marks at their words while the text changes; a mark whose word is edited goes.
class TextMarks : public QObject
{
    Q_OBJECT

public:
    /// The editor owns this.
    explicit TextMarks(QPlainTextEdit *editor);

    /// Replaces all marks; they need not be in order.
    void set(const QList<TextMark> &marks);
    [[nodiscard]] const QList<TextMark> &all() const { return m_marks; }
    /// The mark at this place of the text, or null.
    [[nodiscard]] const TextMark *at(int position) const;
    /// Draws the marks of a block whose layout begins at `origin` in the viewport.
    void paint(QPainter &painter, const QTextBlock &block, QPointF origin) const;

private:
    void follow(int position, int removed, int added);

    QPlainTextEdit *m_editor;
    QList<TextMark> m_marks; ///< in the order of the text
};

} // namespace DiemTin
