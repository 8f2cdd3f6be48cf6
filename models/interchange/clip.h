// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Smart paste: from what a browser, Word or Zalo puts on the clipboard to an article.

#pragma once

#include "models/base/result.h"
#include "models/editorial/article.h"
#include "models/editorial/source.h"

#include <QByteArray>

class QMimeData;

namespace DiemTin {

class Clock;

/// Text of the clipboard in the forms it came in; any of them may be empty.
struct ClipContent
{
    QString html; ///< also with the head that Windows puts before it ("Version:0.9 … SourceURL:…")
    QString text;
    QString url; ///< of the page it was copied from, where the browser says so
};

/// A photo of the pasted page.
struct ClipPhoto
{
    QByteArray bytes; ///< of an image file; empty where the page only names it: nothing is fetched
    QString address; ///< as the page names it; empty for one that it contains
    QString caption;
    QString credit;
};

/// What an article's fields may be, read from the clipboard.
struct ClippedArticle
{
    Article article; ///< without id and photos
    QList<ClipPhoto> photos; ///< in the page's order
};

/// The text forms of the clipboard's or a drop's data, with the page's address as Chromium, Firefox and Windows add it.
[[nodiscard]] ClipContent clipContent(const QMimeData &data);

/// Reads the fields out of the text: headline, day, source, link, paragraphs, captions; share buttons, tags, related
/// links and adverts are left out. The source is the one of `sources` whose home page the link belongs to or whose name
/// or alias the page gives. Errors: Invalid (no text, or
/// more than LongestText).
[[nodiscard]] Result<ClippedArticle> articleFromClip(const ClipContent &content, const QList<Source> &sources,
                                                     const Clock &clock);

/// The source whose home page the address belongs to: the same host or one below it ("www." and "m." aside), the
/// longest home page first; null where there is none.
[[nodiscard]] const Source *sourceOfAddress(const QString &url, const QList<Source> &sources);

/// The source with this name or alias, diacritics, case and white space aside; null where there is none.
[[nodiscard]] const Source *sourceOfName(const QString &name, const QList<Source> &sources);

} // namespace DiemTin
