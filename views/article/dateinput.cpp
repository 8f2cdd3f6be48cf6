// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading typed dates.

#include "views/article/dateinput.h"

#include <QRegularExpression>

#include <cstdlib>

namespace DiemTin {

std::optional<QDate> readDate(const QString &text, QDate nearby)
{
    if (text.trimmed().isEmpty())
        return QDate();
    static const QRegularExpression pattern(
        QStringLiteral(R"(^\s*(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?\s*$)"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int day = match.capturedView(1).toInt();
    const int month = match.capturedView(2).toInt();
    if (match.hasCaptured(3)) {
        const int year = match.capturedView(3).toInt();
        const QDate date(year < 100 ? 2000 + year : year, month, day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    std::optional<QDate> best;
    for (const int year : {nearby.year() - 1, nearby.year(), nearby.year() + 1}) {
        const QDate date(year, month, day);
        if (date.isValid() && (!best || std::abs(date.daysTo(nearby)) < std::abs(best->daysTo(nearby))))
            best = date;
    }
    return best;
}

QString dateText(QDate date)
{
    return date.isValid() ? QStringLiteral("%1/%2/%3").arg(date.day()).arg(date.month()).arg(date.year()) : QString();
}

} // namespace DiemTin
