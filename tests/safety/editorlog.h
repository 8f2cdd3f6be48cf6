// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the scripted editor says, and how to find it again in a library.

#pragma once

#include "models/editorial/issue.h"

#include <QHash>
#include <QList>

namespace DiemTin {

/// Something the editor did.
struct Deed
{
    int number = 0;
    qint64 when = 0;
    QString order; ///< of a move
};

/// What a killed editor had said.
struct Log
{
    QHash<QUuid, QList<Deed>> typed;
    QList<Deed> moved;
    QList<QString> imported;
    int lines = 0;
    int complaints = 0;
    int typedWhileFailing = 0;
    QString complaint;
    bool done = false;

    /// Takes in one line.
    void read(const QByteArray &line);
};

inline void Log::read(const QByteArray &line)
{
    const QStringList words = QString::fromUtf8(line).trimmed().split(QLatin1Char(' '));
    const QString &first = words.constFirst();
    ++lines;
    if (first == QLatin1String("typed")) {
        typed[QUuid::fromString(words.at(1))].append({words.at(2).toInt(), words.at(3).toLongLong(), {}});
        typedWhileFailing += complaints > 0 ? 1 : 0;
    } else if (first == QLatin1String("moved")) {
        moved.append({words.at(1).toInt(), words.at(2).toLongLong(), words.at(3)});
    } else if (first == QLatin1String("imported")) {
        imported.append(words.at(2));
    } else if (first == QLatin1String("failing") || first == QLatin1String("error")) {
        ++complaints;
        complaint = QString::fromUtf8(line).trimmed();
    }
    done = first == QLatin1String("done");
}

/// The number of the last typed thing in the text; 0 where there is none.
inline int lastNumber(const QString &body)
{
    const qsizetype mark = body.lastIndexOf(QStringLiteral("ư"));
    return mark < 0 ? 0 : body.sliced(mark + 1).chopped(1).toInt();
}

/// The order of an issue as the editor says it.
inline QString orderOf(const Issue &issue)
{
    QString order;
    for (const Section &section : issue.sections) {
        for (const Placement &placement : section.placements)
            order += placement.article.toString(QUuid::WithoutBraces).right(6);
        order += QLatin1Char('|');
    }
    return order;
}

} // namespace DiemTin
