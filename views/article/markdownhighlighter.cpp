// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The patterns of the colouring.

#include "views/article/markdownhighlighter.h"

#include "views/shared/theme.h"

#include <QRegularExpression>

#include <array>

namespace DiemTin {
namespace {

enum class Look { Bold, Italic, Link, Sign };

struct Pattern
{
    QRegularExpression expression;
    Look inner; ///< look of group 2; groups 1 and 3 are signs
};

const std::array<Pattern, 5> &patterns()
{
    static const std::array<Pattern, 5> all = {{
        {QRegularExpression(QStringLiteral(R"((\*\*)(?=\S)(.+?)(?<=\S)(\*\*))")), Look::Bold},
        {QRegularExpression(QStringLiteral(R"((?<![\w*])(\*)(?=[^\s*])([^*]+?)(?<=\S)(\*)(?!\*))")), Look::Italic},
        {QRegularExpression(QStringLiteral(R"((\[)([^\]]+)(\]\([^)\s]*\)))")), Look::Link},
        {QRegularExpression(QStringLiteral(R"((</?su[bp]>)()())")), Look::Sign},
        {QRegularExpression(QStringLiteral(R"(^(\s*(?:[-*+]|\d+[.)])\s)()())")), Look::Sign},
    }};
    return all;
}

} // namespace

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression heading(QStringLiteral(R"(^#{1,6}\s)"));
    if (const QRegularExpressionMatch match = heading.match(text); match.hasMatch()) {
        QTextCharFormat strong;
        strong.setFontWeight(QFont::Bold);
        setFormat(0, static_cast<int>(text.size()), strong);
    }
    const auto colour = [this](qsizetype start, qsizetype length, auto change) {
        for (qsizetype i = start; i < start + length; ++i) {
            QTextCharFormat merged = format(static_cast<int>(i));
            change(merged);
            setFormat(static_cast<int>(i), 1, merged);
        }
    };
    const auto sign = [](QTextCharFormat &f) { f.setForeground(QColor(0x8E, 0x44, 0xAD)); };
    for (const Pattern &pattern : patterns()) {
        for (auto all = pattern.expression.globalMatch(text); all.hasNext();) {
            const QRegularExpressionMatch match = all.next();
            colour(match.capturedStart(1), match.capturedLength(1), sign);
            colour(match.capturedStart(3), match.capturedLength(3), sign);
            colour(match.capturedStart(2), match.capturedLength(2), [&](QTextCharFormat &f) {
                if (pattern.inner == Look::Bold)
                    f.setFontWeight(QFont::Bold);
                else if (pattern.inner == Look::Italic)
                    f.setFontItalic(true);
                else if (pattern.inner == Look::Link)
                    f.setForeground(themeColours().accent);
            });
        }
    }
}

} // namespace DiemTin
