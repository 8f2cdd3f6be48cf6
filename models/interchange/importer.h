// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Importer: reads a file of some format into an ImportedText; one file in importers/ is one importer.

#pragma once

#include "models/base/diagnostic.h"
#include "models/base/result.h"
#include "models/editorial/issue.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace DiemTin {

/// A photo as an imported text names it: not yet stored.
struct ImportedPhoto
{
    QString path; ///< as written, relative to the text's folder or absolute
    QString caption;
    QString credit;
    int line = 0; ///< 1-based

    bool operator==(const ImportedPhoto &) const = default;
};

/// An article as read: `article` without ids and stored photos.
struct ImportedArticle
{
    SectionKind section = SectionKind::Domestic;
    Article article;
    QList<ImportedPhoto> photos;
    QString contentsTitle; ///< as printed in the contents, where an entry matches and is not the headline itself
    int line = 0; ///< 1-based line of the headline

    bool operator==(const ImportedArticle &) const = default;
};

/// What a text holds. Every word of it is in one of these fields or named by a Diagnostic with its line.
struct ImportedText
{
    std::optional<IssueNumber> number; ///< nothing: the text is loose articles, no issue
    QDate weekFrom;
    QDate weekTo;
    Cover cover;
    QList<QPair<SectionKind, QString>> sectionTitles; ///< as printed, where it says so
    QList<PrintedEntry> contents;
    QList<ImportedArticle> articles; ///< in printed order
    ImportedPhoto coverPhoto; ///< path empty: none
    Diagnostics diagnostics;

    bool operator==(const ImportedText &) const = default;
};

/// Reads one format. Stateless; may be used from any thread.
class Importer
{
public:
    virtual ~Importer() = default;
    /// File name suffixes without dot, lower case: "txt", "md".
    [[nodiscard]] virtual QStringList suffixes() const = 0;
    /// Reads the bytes of the file `name` (for messages). Errors: Invalid, with one sentence and the line where known.
    [[nodiscard]] virtual Result<ImportedText> read(const QByteArray &bytes, const QString &name) const = 0;
};

/// Every importer, in the order of their file names (written by the build).
[[nodiscard]] std::vector<const Importer *> allImporters();

/// Reads the file at `path` with the importer of its suffix. Errors: NotFound, Unreadable (also a folder), Usage (no
/// importer for the suffix), Invalid (also larger than `MaximumImportBytes`).
[[nodiscard]] Result<ImportedText> importFile(const QString &path);

/// The largest file an importer is given, in bytes.
inline constexpr qint64 MaximumImportBytes = qint64(64) * 1024 * 1024;

} // namespace DiemTin
