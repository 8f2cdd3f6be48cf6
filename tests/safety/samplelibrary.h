// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sample issue in a library of its own, and what it holds, read before anything is done to it.

#pragma once

#include "../store/scratch.h"
#include "models/desk/importing.h"
#include "models/store/articlestore.h"
#include "models/store/issuestore.h"

namespace DiemTin {

/// What a library says of itself.
struct Contents
{
    QHash<QUuid, Article> articles;
    QList<Issue> issues;
    bool failed = false; ///< something could not be read

    bool operator==(const Contents &) const = default;
};

/// Reads everything a window would show.
inline Contents contentsOf(Library &library)
{
    Contents contents;
    const Result<QList<IssueSummary>> issues = library.issues().list();
    contents.failed = !issues;
    for (const IssueSummary &summary : issues ? *issues : QList<IssueSummary>()) {
        const Result<Issue> issue = library.issues().load(summary.id);
        const Result<IssueContent> whole = library.issues().content(summary.id);
        contents.failed = contents.failed || !issue || !whole;
        if (issue)
            contents.issues.append(*issue);
        if (whole)
            contents.articles.insert(whole->articles);
    }
    return contents;
}

/// The text of the sample, made by the build.
inline QString sampleText()
{
    return qEnvironmentVariable("DIEMTIN_RESOURCES") + QStringLiteral("/sample/diem-tin-mau.md");
}

/// Imports the sample into the scratch folder's library and closes it.
inline Contents makeSample(Scratch &scratch)
{
    const auto library = scratch.library();
    const Result<ImportReport> report = importIntoLibrary(*library, sampleText(), OnExistingIssue::Refuse);
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    return contentsOf(*library);
}

} // namespace DiemTin
