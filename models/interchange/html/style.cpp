// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables of elements, and the few styles that carry meaning.

#include "models/interchange/html/style.h"

#include <QRegularExpression>
#include <QSet>

namespace DiemTin {

namespace {

bool oneOf(const QSet<QString> &names, const QString &name)
{
    return names.contains(name);
}

QSet<QString> words(QLatin1StringView text)
{
    const QStringList list = QString(text).split(QLatin1Char(' '));
    return {list.begin(), list.end()};
}

} // namespace

bool isSkipped(const HtmlElement &element)
{
    static const QSet<QString> skipped =
        words(QLatin1StringView("script style noscript template svg math iframe video audio object embed canvas button "
                                "form input select option textarea nav title map head"));
    return element.hidden || oneOf(skipped, element.name) || element.style.contains(QLatin1String("display:none"))
        || element.style.contains(QLatin1String("visibility:hidden"));
}

bool isBlock(const QString &name)
{
    static const QSet<QString> blocks =
        words(QLatin1StringView("p div section article header footer main aside h1 h2 h3 h4 h5 h6 ul ol li dl dt dd "
                                "table thead tbody tfoot tr td th caption blockquote figure figcaption pre hr address "
                                "center body html fieldset details summary"));
    return oneOf(blocks, name);
}

TextRun styledBy(const HtmlElement &element, TextRun around)
{
    const QString &name = element.name;
    if (name == QLatin1String("b") || name == QLatin1String("strong"))
        around.bold = true;
    if (name == QLatin1String("i") || name == QLatin1String("em") || name == QLatin1String("cite"))
        around.italic = true;
    if (name == QLatin1String("a") && element.href.startsWith(QLatin1String("http"), Qt::CaseInsensitive))
        around.link = element.href;
    static const QRegularExpression weight(QStringLiteral("font-weight:(bold|normal|\\d+)"));
    if (const auto match = weight.match(element.style); match.hasMatch())
        around.bold = match.capturedView(1) == QLatin1String("bold") || match.capturedView(1).toInt() >= 600;
    if (element.style.contains(QLatin1String("font-style:")))
        around.italic = element.style.contains(QLatin1String("font-style:italic"));
    if (name == QLatin1String("sub") || element.style.contains(QLatin1String("vertical-align:sub")))
        around.subscript = true;
    if (name == QLatin1String("sup") || element.style.contains(QLatin1String("vertical-align:super")))
        around.superscript = true;
    return around;
}

int headingLevel(const HtmlElement &element)
{
    const QString &name = element.name;
    if (element.classes == QLatin1String("MsoTitle"))
        return 1;
    const bool heading = name.size() == 2 && name.at(0) == QLatin1Char('h') && name.at(1) >= QLatin1Char('1')
        && name.at(1) <= QLatin1Char('6');
    return heading ? name.at(1).digitValue() : 0;
}

bool isCaption(const HtmlElement &element)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:^|[\\s_-])(?:photocms_caption|caption|chuthich|chu-thich|image-desc|imgcaption)"),
        QRegularExpression::CaseInsensitiveOption);
    return element.name == QLatin1String("figcaption") || pattern.match(element.classes).hasMatch();
}

int wordListLevel(const HtmlElement &element)
{
    static const QRegularExpression level(QStringLiteral("mso-list:l\\d+level(\\d)"));
    const auto match = level.match(element.style);
    return match.hasMatch() ? match.capturedView(1).toInt() : 0;
}

} // namespace DiemTin
