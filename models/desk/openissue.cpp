// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps an issue's articles and photos in step with what the issue names.

#include "models/desk/openissue.h"

#include "models/editorial/templatelogo.h"
#include "models/store/articlestore.h"
#include "models/store/library.h"
#include "models/store/photostore.h"
#include "models/store/templatestore.h"

namespace DiemTin {

OpenIssue::OpenIssue(Library &library)
    : m_library(library)
{ }

void OpenIssue::show(const IssueContent &content)
{
    m_content = content;
    m_seen = content.articles;
}

Result<Article> OpenIssue::article(const QUuid &id)
{
    if (const auto seen = m_seen.constFind(id); seen != m_seen.cend())
        return *seen;
    Result<Article> stored = m_library.articles().load(id);
    if (stored)
        m_seen.insert(id, *stored);
    return stored;
}

QHash<QString, PhotoInfo> OpenIssue::photos(const Article &article) const
{
    QHash<QString, PhotoInfo> photos;
    for (const PhotoUse &use : article.photos) {
        if (const auto known = m_content.photos.constFind(use.sha256); known != m_content.photos.cend())
            photos.insert(use.sha256, *known);
        else if (const auto stored = m_library.photos().info(use.sha256))
            photos.insert(use.sha256, *stored);
    }
    return photos;
}

void OpenIssue::put(const Article &article)
{
    m_seen.insert(article.id, article);
    if (const auto place = m_content.articles.find(article.id); place != m_content.articles.end()) {
        const bool samePhotos = place->photos == article.photos;
        *place = article;
        if (!samePhotos)
            gatherPhotos();
    }
}

void OpenIssue::put(const Issue &issue)
{
    const bool sameTemplate = issue.templateName == m_content.issue.templateName;
    m_content.issue = issue;
    if (!sameTemplate)
        readTemplate();
    gatherArticles();
    gatherPhotos();
}

void OpenIssue::readTemplate()
{
    const Result<QByteArray> own = TemplateStore(m_library).json(m_content.issue.templateName);
    m_content.ownTemplate = own ? *own : QByteArray();
    gatherPhotos();
}

void OpenIssue::gatherArticles()
{
    QList<QUuid> named;
    QList<QUuid> missing;
    for (const Section &section : std::as_const(m_content.issue.sections)) {
        for (const Placement &placement : section.placements) {
            named.append(placement.article);
            if (!m_seen.contains(placement.article))
                missing.append(placement.article);
        }
    }
    if (!missing.isEmpty()) {
        if (const auto loaded = m_library.articles().load(missing))
            m_seen.insert(*loaded);
    }
    m_content.articles.clear();
    for (const QUuid &id : std::as_const(named)) {
        if (const auto article = m_seen.constFind(id); article != m_seen.cend())
            m_content.articles.insert(id, *article);
    }
}

void OpenIssue::gatherPhotos()
{
    QHash<QString, PhotoInfo> photos;
    const auto gather = [&](const QString &sha256) {
        if (sha256.isEmpty() || photos.contains(sha256))
            return;
        if (const auto known = m_content.photos.constFind(sha256); known != m_content.photos.cend())
            photos.insert(sha256, *known);
        else if (const auto stored = m_library.photos().info(sha256))
            photos.insert(sha256, *stored);
    };
    gather(m_content.issue.cover.photo);
    gather(templateLogo(m_content.ownTemplate));
    for (const Article &article : std::as_const(m_content.articles)) {
        for (const PhotoUse &photo : article.photos)
            gather(photo.sha256);
    }
    m_content.photos = photos;
}

} // namespace DiemTin
