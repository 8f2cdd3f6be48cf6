// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Truth: what hand-made files say is in a published issue, and how an import differs from it.

#pragma once

#include "models/interchange/importer.h"

namespace DiemTin {

/// An article of the truth.
struct TrueArticle
{
    SectionKind section = SectionKind::Domestic;
    QDate date;
    QString headline;
    QString source;
    int words = 0;
    int paragraphs = 0;
};

/// An issue of the truth; changed along with its text by the variants.
struct Truth
{
    IssueNumber number;
    QDate weekFrom;
    QDate weekTo;
    QList<TrueArticle> articles;
};

/// How closely an import has to agree.
enum class Closeness {
    Whole, ///< as score.py asks
    NoCounts, ///< section, order, date, headline and source; not words and paragraphs
};

/// The folder beside the project with seeds, truth and tools; empty where it is absent.
[[nodiscard]] QString sharedFolder();

/// The truth of issue "03", "19" or "23".
[[nodiscard]] Truth loadTruth(const QString &issue);

/// One line for each article that is wrong, missing or too many; the rules are those of score.py.
[[nodiscard]] QStringList differences(const Truth &truth, const ImportedText &text, Closeness closeness);

} // namespace DiemTin
