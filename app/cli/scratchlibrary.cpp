// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes scratch libraries and copies issues into them.

#include "app/cli/scratchlibrary.h"

#include "models/base/uuid.h"
#include "models/store/articlestore.h"
#include "models/store/issuestore.h"
#include "models/store/photostore.h"
#include "models/store/transaction.h"

namespace DiemTin {

Result<std::unique_ptr<Library>> ScratchLibrary::open(const Clock &clock) const
{
    return Library::open(path(), OpenMode::CreateOrOpen, clock);
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

IssueContent lengthened(IssueContent content, qsizetype count, const Clock &clock)
{
    const IssueContent once = content;
    while (content.articles.size() < count) {
        const qsizetype before = content.articles.size();
        for (qsizetype section = 0; section < once.issue.sections.size(); ++section) {
            const Section &news = once.issue.sections.at(section);
            if (news.kind != SectionKind::Domestic && news.kind != SectionKind::Local)
                continue;
            for (Placement placement : news.placements) {
                Article article = once.articles.value(placement.article);
                placement.id = newUuid(clock);
                placement.article = article.id = newUuid(clock);
                content.articles.insert(article.id, article);
                content.issue.sections[section].placements.append(placement);
            }
        }
        if (content.articles.size() == before)
            break;
    }
    return content;
}

} // namespace DiemTin
