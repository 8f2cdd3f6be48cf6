// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Colouring of the small Markdown with KSyntaxHighlighting and the program's own definition.

#pragma once

class QPalette;
class QTextDocument;

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace DiemTin {

/// Colours the document from now on; the document owns the result. The theme is light or dark as the palette is.
KSyntaxHighlighting::SyntaxHighlighter *colourSyntax(QTextDocument *document, const QPalette &palette);

/// Changes to the theme that goes with the palette.
void followPalette(KSyntaxHighlighting::SyntaxHighlighter *highlighter, const QPalette &palette);

} // namespace DiemTin
