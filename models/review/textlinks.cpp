// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// md4c tells the words of links; their addresses stand right behind.

#include "models/review/textlinks.h"

#include "models/editorial/markdown.h"

#include <QRegularExpression>
#include <QUrl>

namespace DiemTin {

namespace {

/// Signs that end looks within the words, then the address (spec.commonmark.org, "link destination").
const QRegularExpression &addressBehind()
{
    static const QRegularExpression behind(
        QStringLiteral(R"((?:[*_]|</su[bp]\s*>)*\]\(\s*(?:<([^<>\n]*)>|((?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*\))*)))"));
    return behind;
}

void addLinks(QList<TextLink> &links, const TextBlock &block, const QString &markdown)
{
    QString words;
    for (const TextRun &run : block.runs) {
        words = run.link.isEmpty() ? QString() : words + run.text;
        if (run.link.isEmpty() || run.sourceStart < 0)
            continue;
        const QRegularExpressionMatch match =
            addressBehind().match(markdown, run.sourceStart + run.text.size(), QRegularExpression::NormalMatch,
                                  QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            continue;
        const int group = match.hasCaptured(1) ? 1 : 2;
        links.append({.words = std::exchange(words, QString()),
                      .address = match.captured(group),
                      .start = match.capturedStart(group),
                      .length = match.capturedLength(group)});
    }
}

} // namespace

QList<TextLink> textLinks(const QString &markdown)
{
    QList<TextLink> links;
    for (const TextBlock &block : readMarkdown(markdown))
        addLinks(links, block, markdown);
    return links;
}

QString linkAddress(const QString &typed)
{
    static const QString signs = QStringLiteral("()<>\\\"");
    QString address;
    for (const QChar c : typed.trimmed())
        address += c.isSpace() || signs.contains(c) ? QString::fromLatin1(QUrl::toPercentEncoding(c)) : QString(c);
    return address;
}

} // namespace DiemTin
