// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// HtmlPage: HTML as a list of blocks, with what its elements say about them.

#pragma once

#include "models/editorial/markdown.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace DiemTin {

/// A paragraph, bullet, heading, caption or picture of some HTML.
struct HtmlBlock
{
    enum class Role { Text, Caption, Picture };
    Role role = Role::Text;
    TextBlock text; ///< white space as a browser shows it, places in the source unknown
    QString address; ///< of a picture, as written: "data:…", "https://…"
    QString marks; ///< names, classes and ids of the elements it stands in, lower case, each between spaces
    qsizetype linked = 0; ///< how many characters of the text are links

    bool operator==(const HtmlBlock &) const = default;
};

/// What HTML holds once scripts, styles, forms and hidden parts are gone.
struct HtmlPage
{
    QList<HtmlBlock> blocks;
    QHash<QString, QString> meta; ///< by name or property, lower case: "og:title"; "title" is the page's own
};

/// Reads HTML of any quality (browsers, Word, Zalo) with libxml2; nothing is fetched, nothing runs. Never fails.
[[nodiscard]] HtmlPage readHtml(const QString &html);

} // namespace DiemTin
