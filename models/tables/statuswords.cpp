// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names, people and moments.

#include "models/tables/statuswords.h"

#include "models/tables/filterwords.h"

#include <QCoreApplication>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::StatusWords)
};

constexpr qsizetype MostLines = 8; ///< of a history

QString moment(const QDateTime &when)
{
    return when.toLocalTime().toString(QStringLiteral("HH:mm d/M/yyyy"));
}

} // namespace

QString statusChangeText(const StatusChange &change)
{
    return QStringLiteral("%1 · %2, %3").arg(statusName(change.status), change.who, moment(change.when));
}

QString statusHistoryText(const QList<StatusChange> &changes, ArticleStatus now)
{
    QStringList lines;
    if (changes.isEmpty() || changes.constFirst().status != now)
        lines.append(statusName(now));
    for (const StatusChange &change : changes.first(std::min(changes.size(), MostLines)))
        lines.append(statusChangeText(change));
    return lines.join(u'\n');
}

QString publicationText(const Publication &publication)
{
    const QString text = Text::tr("%1 phát hành %2").arg(publication.who, moment(publication.when));
    return publication.reason.isEmpty() ? text : Text::tr("%1 · Lý do: %2").arg(text, publication.reason);
}

} // namespace DiemTin
