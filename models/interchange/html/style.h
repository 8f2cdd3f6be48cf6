// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What elements of HTML mean for the text in them.

#pragma once

#include "models/editorial/markdown.h"

#include <QString>

namespace DiemTin {

/// An element as the reader sees it; values are empty where the attribute is missing.
struct HtmlElement
{
    QString name; ///< lower case
    QString style; ///< lower case, without spaces
    QString classes;
    QString id;
    QString href;
    bool hidden = false; ///< by an attribute of its own
};

/// Whether nothing of the element is text to keep: scripts, forms, navigation, hidden parts.
[[nodiscard]] bool isSkipped(const HtmlElement &element);
/// Whether the element stands on lines of its own.
[[nodiscard]] bool isBlock(const QString &name);
/// The style of text within the element, given the style around it.
[[nodiscard]] TextRun styledBy(const HtmlElement &element, TextRun around);
/// The heading's level, 1 to 6, also of Word's title; 0 for any other element.
[[nodiscard]] int headingLevel(const HtmlElement &element);
/// Whether the element holds the words under a picture.
[[nodiscard]] bool isCaption(const HtmlElement &element);
/// The depth of a list paragraph of Word; 0 for any other element.
[[nodiscard]] int wordListLevel(const HtmlElement &element);

} // namespace DiemTin
