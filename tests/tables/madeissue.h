// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A made-up issue whose placements are named by letters: "a bcd  ef" is one section a word.

#pragma once

#include "models/editorial/issue.h"

namespace DiemTin {

inline QUuid idOf(QChar name)
{
    return QUuid::createUuidV5(QUuid(), QString(name));
}

/// Four sections, each with one placement a letter; article and placement of a letter have different ids.
inline IssueContent madeIssue(const QString &letters)
{
    IssueContent content;
    content.issue = issueWithFourSections(idOf(u'#'), {41, 2026});
    int section = 0;
    for (const QString &word : letters.split(u' ')) {
        content.issue.sections[section].id = QUuid::createUuidV5(QUuid(), QString::number(section));
        for (const QChar letter : word) {
            Article article;
            article.id = idOf(letter.toUpper());
            article.headline = QStringLiteral("Bài ") + letter;
            article.date = QDate(2026, 10, 12);
            content.articles.insert(article.id, article);
            Placement placement;
            placement.id = idOf(letter);
            placement.article = article.id;
            content.issue.sections[section].placements.append(placement);
        }
        ++section;
    }
    return content;
}

/// The issue's placements as letters, the other way round.
inline QString lettersOf(const Issue &issue)
{
    QStringList words;
    for (const Section &section : issue.sections) {
        QString word;
        for (const Placement &placement : section.placements) {
            for (char letter = 'a'; letter <= 'z'; ++letter) {
                if (placement.id == idOf(QLatin1Char(letter)))
                    word += QLatin1Char(letter);
            }
        }
        words.append(word);
    }
    return words.join(u' ');
}

} // namespace DiemTin
