// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Splitting text into lines and their markup.

#include "models/interchange/digest/line.h"

#include "models/base/viettext.h"

#include <QRegularExpression>

namespace DiemTin::Digest {

using namespace Qt::StringLiterals;

namespace {

constexpr int ManyBlanks = 99;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v' || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator;
}

/// White space and invisible characters at the ends.
QStringView trimmedLine(QStringView text)
{
    const auto invisible = [](QChar c) {
        return c.isSpace() || c == QChar(0x200B) || c == QChar(0xFEFF) || c == QChar(0x2060);
    };
    while (!text.isEmpty() && invisible(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && invisible(text.back()))
        text.chop(1);
    return text;
}

/// Whether a link starts on this line and ends on the next: "[https://…" and "…](https://…)".
bool linkContinues(QStringView line, QStringView next)
{
    const qsizetype open = line.lastIndexOf(u'[');
    return open >= 0 && line.indexOf(u']', open) < 0 && next.indexOf(u"](") >= 0
        && (next.indexOf(u'[') < 0 || next.indexOf(u'[') > next.indexOf(u"]("));
}

void append(Lines &lines, QStringView text, int number, int &blanks)
{
    const QStringView trimmed = trimmedLine(text);
    if (trimmed.isEmpty()) {
        ++blanks;
        return;
    }
    Line line;
    line.number = line.lastNumber = number;
    line.raw = trimmed.toString();
    line.hardBreak = text.endsWith(u"  ") || (trimmed.endsWith(u'\\') && !trimmed.endsWith(u"\\\\"));
    if (trimmed.endsWith(u'\\') && line.hardBreak)
        line.raw.chop(1);
    line.blanksBefore = blanks;
    blanks = 0;
    if (!lines.empty() && line.blanksBefore == 0 && linkContinues(lines.back().raw, line.raw)) {
        Line &before = lines.back();
        before.raw += (before.raw.endsWith(u'/') ? QString() : u" "_s) + line.raw;
        before.lastNumber = number;
        before.hardBreak = line.hardBreak;
        return;
    }
    lines.push_back(std::move(line));
}

} // namespace

QString withoutEmphasis(const QString &text)
{
    if (!text.contains(u'*') && !text.contains(u'_'))
        return text;
    static const QRegularExpression strong(u"(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1"_s);
    static const QRegularExpression weak(u"(?<![\\w*])([*_])(?=[^\\s*_])([^*_]*[^\\s*_])\\1(?![\\w*])"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QString result = text;
    result.replace(strong, u"\\2"_s);
    result.replace(weak, u"\\2"_s);
    return result;
}

QString withoutLinks(const QString &text)
{
    if (!text.contains(u'[') && !text.contains(u'<'))
        return text;
    static const QRegularExpression link(u"!?\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression autoLink(u"<((?:https?|mailto):[^>\\s]+)>"_s);
    QString result = text;
    result.replace(link, u"\\1"_s);
    result.replace(autoLink, u"\\1"_s);
    return result;
}

QString keyOf(QStringView text)
{
    QString key = folded(text);
    for (QChar &c : key) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return key.simplified();
}

double capitalShare(QStringView text)
{
    int letters = 0;
    int capitals = 0;
    for (const QChar c : text) {
        letters += c.isLetter() ? 1 : 0;
        capitals += c.isUpper() ? 1 : 0;
    }
    return letters == 0 ? 0 : double(capitals) / letters;
}

bool endsSentence(QStringView text)
{
    while (!text.isEmpty() && QStringView(u"\"'”’)]*_»").contains(text.back()))
        text.chop(1);
    return !text.isEmpty() && QStringView(u".!?…;").contains(text.back());
}

void describe(Line &line)
{
    static const QRegularExpression heading(u"^(#{1,6})\\s+(?=\\S)"_s);
    static const QRegularExpression bullet(u"^(?:[-*+•·▪●○◦➢➤❖✓✔]|–)\\s+(?=\\S)"_s);
    QString text = line.raw;
    if (const auto match = heading.match(text); match.hasMatch()) {
        line.headingLevel = int(match.capturedLength(1));
        text = text.sliced(match.capturedLength());
        static const QRegularExpression closing(u"\\s+#+$"_s);
        text.remove(closing);
    } else if (const auto item = bullet.match(text); item.hasMatch()) {
        line.bullet = true;
        text = text.sliced(item.capturedLength());
    }
    line.words = wordCount(text);
    if (line.words <= LongestHeadline) {
        const QString bare = withoutEmphasis(text);
        line.bold =
            (text.startsWith(u"**") || text.startsWith(u"__")) && (text.endsWith(u"**") || text.endsWith(u"__"));
        line.plain = simplified(withoutLinks(bare));
        line.key = keyOf(line.plain);
        line.capitals = capitalShare(line.plain);
    } else {
        line.plain = text;
    }
}

int blanksAfter(const Lines &lines, std::size_t index)
{
    return index + 1 < lines.size() ? lines[index + 1].blanksBefore : ManyBlanks;
}

Lines linesOf(const QString &text)
{
    Lines lines;
    int number = 1;
    int blanks = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isLineEnd(text[i]))
            continue;
        append(lines, QStringView(text).sliced(start, i - start), number, blanks);
        if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            ++i;
        start = i + 1;
        number += text[i] == u'\n' || text[i] == u'\r' ? 1 : 0;
    }
    append(lines, QStringView(text).sliced(start), number, blanks);
    for (Line &line : lines)
        describe(line);
    return lines;
}

} // namespace DiemTin::Digest
