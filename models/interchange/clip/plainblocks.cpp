// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines of plain text and what they are.

#include "models/interchange/clip/plainblocks.h"

#include "models/base/viettext.h"

#include <QRegularExpression>

namespace DiemTin {

namespace {

/// Lines that a program broke have about the length of a screen line and go on in lower case.
bool goesOn(const QString &line, const QString &next)
{
    const bool full = line.size() >= 55 && line.size() <= 90;
    return full && !next.isEmpty() && next.at(0).isLower() && !QStringView(u".!?:;").contains(line.back());
}

HtmlBlock blockOf(const QString &line)
{
    static const QRegularExpression bullet(QStringLiteral("^[-–•*+▪●]\\s+"));
    HtmlBlock block;
    TextRun run;
    run.text = line;
    if (const QRegularExpressionMatch match = bullet.match(line); match.hasMatch()) {
        block.text.kind = TextBlock::Kind::Bullet;
        block.text.level = 1;
        run.text = line.sliced(match.capturedEnd());
    }
    block.text.runs = {run};
    return block;
}

} // namespace

QList<HtmlBlock> plainBlocks(const QString &text)
{
    static const QRegularExpression lineEnd(QStringLiteral("\r\n|[\n\r\u2028\u2029]"));
    QStringList joined;
    QString before;
    for (const QString &raw : text.split(lineEnd)) {
        const QString line = simplified(nfc(raw));
        if (!before.isEmpty() && goesOn(before, line))
            joined.last() += QLatin1Char(' ') + line;
        else if (!line.isEmpty())
            joined.append(line);
        before = line;
    }
    QList<HtmlBlock> blocks;
    for (const QString &line : std::as_const(joined))
        blocks.append(blockOf(line));
    return blocks;
}

QString addressOfLine(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral("^\\(?(?:[\\p{L} ]{1,20}:\\s*)?(https?://\\S+?)[).,;]?$"));
    return pattern.match(line.trimmed()).captured(1);
}

bool isAddressLine(const QString &line)
{
    return !addressOfLine(line).isEmpty();
}

} // namespace DiemTin
