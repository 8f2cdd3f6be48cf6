// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MarkdownHighlighter: a light colouring of the article's small Markdown.

#pragma once

#include <QSyntaxHighlighter>

namespace DiemTin {

/// Shows bold as bold, italics as italics, links in colour, and the signs that make them in a quiet colour.
class MarkdownHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override;
};

} // namespace DiemTin
