// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loads the definition from the program's resources, once for all editors, and gives its styles the theme's colours.

#include "views/article/syntaxcolours.h"

#include "models/base/resources.h"
#include "views/shared/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

namespace DiemTin {
namespace {

KSyntaxHighlighting::Repository &repository()
{
    static KSyntaxHighlighting::Repository all;
    static const bool added = [] {
        all.addCustomSearchPath(resourcePath(u"")); // it looks in syntax/ there
        return true;
    }();
    Q_UNUSED(added)
    return all;
}

/// The styles that resources/syntax uses.
QColor colourOf(KSyntaxHighlighting::Theme::TextStyle style)
{
    switch (style) {
    case KSyntaxHighlighting::Theme::Function:
        return themeColours().markup;
    case KSyntaxHighlighting::Theme::DataType:
        return themeColours().accent;
    case KSyntaxHighlighting::Theme::Comment:
        return themeColours().quiet;
    default:
        return themeColours().text;
    }
}

} // namespace

SyntaxColours::SyntaxColours(QTextDocument *document)
    : SyntaxHighlighter(document)
    , m_text(themeColours().text)
{
    setDefinition(repository().definitionForName(QStringLiteral("DiemTin Markdown")));
}

void SyntaxColours::followTheme()
{
    if (m_text == themeColours().text)
        return;
    m_text = themeColours().text;
    rehighlight();
}

void SyntaxColours::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length == 0)
        return;
    QTextCharFormat look;
    look.setForeground(colourOf(format.textStyle()));
    if (format.isBold(theme()))
        look.setFontWeight(QFont::Bold);
    if (format.isItalic(theme()))
        look.setFontItalic(true);
    setFormat(offset, length, look);
}

} // namespace DiemTin
