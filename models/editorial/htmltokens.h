// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// HTML as a row of tags and texts, however badly it is written.

#pragma once

#include <QString>

namespace DiemTin {

/// A tag or a text between tags.
struct HtmlToken
{
    enum class Kind { Text, Start, End, Finish };
    Kind kind = Kind::Finish;
    QStringView text = {}; ///< Text: as written, entities included
    QString name = {}; ///< of a tag, lower case
    QString style = {}; ///< CSS of a Start, lower case, without spaces
    QString address = {}; ///< href of a Start
    bool hidden = false; ///< a Start with the attribute hidden
};

/// Gives the tokens one after another. Comments, declarations and the content of scripts, styles and other elements
/// that show no words are passed over. The text must live as long as the tokens.
class HtmlTokens
{
public:
    explicit HtmlTokens(QStringView html)
        : m_html(html)
    { }

    /// The next token; Finish at the end, and where a tag is never closed.
    [[nodiscard]] HtmlToken next();

private:
    [[nodiscard]] HtmlToken finish();
    [[nodiscard]] HtmlToken tag();
    void readAttributes(HtmlToken &token, QStringView attributes) const;
    [[nodiscard]] qsizetype tagEnd(qsizetype from) const;
    /// Goes behind this text; to the end where it does not come any more.
    void skipBehind(QLatin1StringView end);

    QStringView m_html;
    qsizetype m_place = 0;
};

} // namespace DiemTin
