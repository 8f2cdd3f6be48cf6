// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Escapes plain text so that it reads back as it is.

#include "models/editorial/markdown.h"
#include "models/editorial/markdownguard.h"

#include <QRegularExpression>

#include <algorithm>

namespace DiemTin {

namespace {

bool isWordCharacter(QStringView text, qsizetype place)
{
    return place >= 0 && place < text.size() && text.at(place).isLetterOrNumber();
}

/// Whether the character could begin or end something other than text where it stands.
bool isInlineMark(QStringView text, qsizetype place)
{
    const char16_t next = place + 1 < text.size() ? text.at(place + 1).unicode() : u' ';
    switch (text.at(place).unicode()) {
    case u'\\':
    case u'*':
        return true;
    case u'_':
        return !isWordCharacter(text, place - 1) || !isWordCharacter(text, place + 1);
    case u']':
        return next == u'(' || next == u'[';
    case u'<': {
        // What looks like an address is read as one even after spaces.
        static const QRegularExpression spacedAddress(QStringLiteral("^< +[^ :]+:[^ ]*>"));
        return next != u' ' || spacedAddress.matchView(text.sliced(place)).hasMatch();
    }
    case u'&': {
        static const QRegularExpression entity(QStringLiteral("^&(?:#\\w+|[A-Za-z]\\w*);"));
        // A longer view would be checked to its end every time.
        return entity.matchView(text.sliced(place, std::min<qsizetype>(text.size() - place, 40))).hasMatch();
    }
    default:
        return false;
    }
}

/// Where a backslash keeps the paragraph's beginning from being a heading or a list; -1 where none is needed.
qsizetype blockMark(QStringView text)
{
    static const QRegularExpression mark(QStringLiteral(R"(^(?:#{1,6}|[-+]|\d{1,9}[.)])(?=[ \t]|$))"));
    const QRegularExpressionMatch match = mark.matchView(text.first(std::min<qsizetype>(text.size(), 16)));
    return match.hasMatch() ? match.capturedEnd() - 1 : -1;
}

QString reference(QChar c)
{
    return QStringLiteral("&#%1;").arg(c.unicode());
}

} // namespace

bool needsBackslash(QStringView paragraph, qsizetype place)
{
    constexpr qsizetype longestMark = 10;
    return isInlineMark(paragraph, place) || (place < longestMark && place == blockMark(paragraph));
}

QString escapedMarkdown(const QString &plainText)
{
    QString markdown;
    markdown.reserve(plainText.size() + plainText.size() / 16);
    const qsizetype mark = blockMark(plainText);
    for (qsizetype i = 0; i < plainText.size(); ++i) {
        const QChar c = plainText.at(i);
        const bool atEdge = i == 0 || i == plainText.size() - 1;
        if (c < QLatin1Char(' ') || (c == QLatin1Char(' ') && atEdge)) {
            markdown += reference(c);
            continue;
        }
        if (i == mark || isInlineMark(plainText, i))
            markdown += QLatin1Char('\\');
        markdown += c;
    }
    return markdown;
}

} // namespace DiemTin
