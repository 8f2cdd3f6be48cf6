// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes scratch libraries and copies issues into them.

#include "app/cli/scratchlibrary.h"

#include "models/store/articlestore.h"
#include "models/store/issuestore.h"
#include "models/store/photostore.h"
#include "models/store/transaction.h"

namespace DiemTin {

Result<std::unique_ptr<Library>> ScratchLibrary::open(const Clock &clock) const
{
    return Library::open(filePath(QStringLiteral("scratch.diemtin")), OpenMode::CreateOrOpen, clock);
}

Result<void> copyIssue(const IssueContent &content, Library &from, Library &to)
{
    return inTransaction(to, [&]() -> Result<void> {
        for (const PhotoInfo &photo : content.photos) {
            const Result<QByteArray> bytes = from.photos().original(photo.sha256);
            if (!bytes)
                return bytes.error();
            if (const Result<PhotoInfo> added = to.photos().add(*bytes, photo.sha256); !added)
                return added.error();
        }
        for (const Article &article : content.articles) {
            if (Result<void> saved = to.articles().save(article); !saved)
                return saved;
        }
        const Result<Issue> saved = to.issues().save(content.issue);
        return saved ? Result<void>() : Result<void>(saved.error());
    });
}

} // namespace DiemTin
