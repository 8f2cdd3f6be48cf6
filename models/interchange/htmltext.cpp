// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes blocks as Markdown and reads each one back, so that no word can be lost on the way.

#include "models/interchange/htmltext.h"

#include "models/interchange/html/page.h"

#include <QUrl>

#include <array>

namespace DiemTin {

namespace {

/// Characters that would be markup in the middle of a line.
QString escapedRun(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (QStringView(u"\\*_[]<&`").contains(c))
            escaped += QLatin1Char('\\');
        escaped += c;
    }
    return escaped;
}

bool isLink(const QString &address)
{
    const QUrl url(address);
    return url.isValid() && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

QString linkTarget(const QString &address)
{
    return QString::fromUtf8(QUrl(address).toEncoded())
        .replace(u'(', QLatin1String("%28"))
        .replace(u')', QLatin1String("%29"));
}

/// The run in its marks; white space at its edges stays outside them.
QString marked(const TextRun &run)
{
    const QString inner = run.text.trimmed();
    if (inner.isEmpty())
        return run.text;
    const qsizetype start = run.text.indexOf(inner);
    QString marked = escapedRun(inner);
    if (run.subscript)
        marked = QStringLiteral("<sub>%1</sub>").arg(marked);
    else if (run.superscript)
        marked = QStringLiteral("<sup>%1</sup>").arg(marked);
    if (run.italic)
        marked = QLatin1Char('*') + marked + QLatin1Char('*');
    if (run.bold)
        marked = QLatin1String("**") + marked + QLatin1String("**");
    if (isLink(run.link))
        marked = QLatin1Char('[') + marked + QLatin1String("](") + linkTarget(run.link) + QLatin1Char(')');
    return run.text.first(start) + marked + run.text.sliced(start + inner.size());
}

bool isStyled(const TextRun &run)
{
    return run.bold || run.italic || run.subscript || run.superscript || isLink(run.link);
}

bool readsAs(const QString &markdown, const QString &plain)
{
    const QList<TextBlock> blocks = readMarkdown(markdown);
    return blocks.size() == 1 && blocks.constFirst().kind == TextBlock::Kind::Paragraph
        && blocks.constFirst().plainText() == plain;
}

/// The block's text without its mark. A heading is bold anyway.
QString lineOf(const TextBlock &block)
{
    QString plain;
    QString line;
    bool styled = false;
    for (TextRun run : block.runs) {
        run.bold = run.bold && block.kind != TextBlock::Kind::Heading;
        plain += run.text;
        line += marked(run);
        styled = styled || isStyled(run);
    }
    const QString trimmed = line.trimmed();
    return styled && readsAs(trimmed, plain.trimmed()) ? trimmed : escapedMarkdown(plain.trimmed());
}

QString markOf(const TextBlock &block)
{
    const QString indent(qsizetype{2} * (std::max(1, block.level) - 1), QLatin1Char(' '));
    switch (block.kind) {
    case TextBlock::Kind::Paragraph:
        return {};
    case TextBlock::Kind::Heading:
        return QString(std::clamp(block.level, 1, 6), QLatin1Char('#')) + QLatin1Char(' ');
    case TextBlock::Kind::Bullet:
        return indent + QLatin1String("- ");
    case TextBlock::Kind::Numbered:
        return indent + QString::number(block.number) + QLatin1String(". ");
    }
    Q_UNREACHABLE_RETURN({});
}

bool isListItem(const TextBlock &block)
{
    return block.kind == TextBlock::Kind::Bullet || block.kind == TextBlock::Kind::Numbered;
}

} // namespace

QString markdownFromBlocks(const QList<TextBlock> &blocks)
{
    QString markdown;
    bool inList = false;
    for (const TextBlock &block : blocks) {
        const QString line = lineOf(block);
        if (line.isEmpty())
            continue;
        if (!markdown.isEmpty())
            markdown += inList && isListItem(block) ? QLatin1String("\n") : QLatin1String("\n\n");
        markdown += markOf(block) + line;
        inList = isListItem(block);
    }
    return markdown;
}

QString markdownFromHtml(const QString &html)
{
    QList<TextBlock> blocks;
    for (const HtmlBlock &block : readHtml(html).blocks) {
        if (block.role != HtmlBlock::Role::Picture)
            blocks.append(block.text);
    }
    return markdownFromBlocks(blocks);
}

} // namespace DiemTin
