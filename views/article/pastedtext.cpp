// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// HTML before plain text, unless plain text is asked for.

#include "views/article/pastedtext.h"

#include "models/base/viettext.h"
#include "models/interchange/htmltext.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace DiemTin {

bool hasPastableText(const QMimeData &data)
{
    if (data.hasHtml())
        return true;
    const bool files = std::ranges::any_of(data.urls(), [](const QUrl &url) { return url.isLocalFile(); });
    return data.hasText() && !files;
}

QString pastedText(const QMimeData &data, PasteAs as)
{
    QString text = as == PasteAs::Formatted && data.hasHtml() ? markdownFromHtml(data.html()) : QString();
    if (text.isEmpty())
        text = data.text();
    text = nfc(text.left(LongestText + 1));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &c : text) {
        if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u'\n';
        else if (c.isNull())
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace DiemTin
