// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loads the definition from the program's resources, once for all editors.

#include "views/article/syntaxcolours.h"

#include "models/base/resources.h"

#include <QPalette>

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
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

KSyntaxHighlighting::Theme themeFor(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    return repository().defaultTheme(dark ? KSyntaxHighlighting::Repository::DarkTheme
                                          : KSyntaxHighlighting::Repository::LightTheme);
}

} // namespace

KSyntaxHighlighting::SyntaxHighlighter *colourSyntax(QTextDocument *document, const QPalette &palette)
{
    auto *highlighter = new KSyntaxHighlighting::SyntaxHighlighter(document);
    highlighter->setTheme(themeFor(palette));
    highlighter->setDefinition(repository().definitionForName(QStringLiteral("DiemTin Markdown")));
    return highlighter;
}

void followPalette(KSyntaxHighlighting::SyntaxHighlighter *highlighter, const QPalette &palette)
{
    const KSyntaxHighlighting::Theme theme = themeFor(palette);
    if (highlighter->theme().name() == theme.name())
        return;
    highlighter->setTheme(theme);
    highlighter->rehighlight();
}

} // namespace DiemTin
