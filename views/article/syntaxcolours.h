// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SyntaxColours: colouring of the small Markdown with KSyntaxHighlighting and the program's own definition.

#pragma once

#include <QColor>

#include <KSyntaxHighlighting/SyntaxHighlighter>

namespace DiemTin {

/// Takes shapes (bold, italic) from the definition and colours from the window's theme.
class SyntaxColours : public KSyntaxHighlighting::SyntaxHighlighter
{
public:
    /// Colours the document from now on; the document owns this.
    explicit SyntaxColours(QTextDocument *document);

    /// Colours anew where the theme is another one now.
    void followTheme();

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    QColor m_text; ///< the theme's text colour when last coloured
};

} // namespace DiemTin
