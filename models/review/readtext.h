// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReadText: a text without its signs, as it is read, and where each of its characters stands in the text with them.

#pragma once

#include <QFlags>
#include <QList>
#include <QString>

namespace DiemTin {

/// How a character looks that is read.
enum class ReadLook : quint8 {
    Bold = 1,
    Italic = 2,
    Subscript = 4,
    Superscript = 8,
    Link = 16,
    Heading = 32,
};
Q_DECLARE_FLAGS(ReadLooks, ReadLook)
Q_DECLARE_OPERATORS_FOR_FLAGS(ReadLooks)

/// Of Markdown the marks of bold, italic, links, headings, sub- and superscripts, and backslashes are left out; list
/// marks, line breaks and everything else stay as they are typed. Places are UTF-16 units.
class ReadText
{
public:
    /// What the source is.
    enum class Form { Plain, Markdown };

    ReadText() = default;
    ReadText(QString source, Form form);

    [[nodiscard]] const QString &source() const { return m_source; }
    [[nodiscard]] Form form() const { return m_form; }
    /// What is read.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] ReadLooks look(qsizetype place) const { return m_looks.at(place); }
    /// Where the character of the text stands in the source.
    [[nodiscard]] qsizetype sourcePlace(qsizetype place) const { return m_places.at(place); }
    /// The place in the source right behind the character that is read before `place`; 0 at the start.
    [[nodiscard]] qsizetype sourceBehind(qsizetype place) const;
    /// The place in the source right before the character that is read at `place`; the end behind the last one.
    [[nodiscard]] qsizetype sourceBefore(qsizetype place) const;

private:
    QString m_source;
    Form m_form = Form::Plain;
    QString m_text;
    QList<qsizetype> m_places; ///< in the source, of each character of the text
    QList<ReadLooks> m_looks;
};

} // namespace DiemTin
