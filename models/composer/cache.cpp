// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Knows articles again without reading them.

#include "models/composer/cache.h"

#include <algorithm>

namespace DiemTin {

namespace {

/// Whether both are one text in memory; equal texts elsewhere are not worth comparing.
bool sameText(const QString &a, const QString &b)
{
    return a.constData() == b.constData() && a.size() == b.size();
}

template <typename T>
bool sameList(const QList<T> &a, const QList<T> &b)
{
    return a.constData() == b.constData() && a.size() == b.size();
}

bool sameValue(const Article &a, const Article &b)
{
    return sameText(a.body, b.body) && sameText(a.headline, b.headline) && sameText(a.source, b.source)
        && sameText(a.url, b.url) && a.date == b.date && sameList(a.photos, b.photos) && sameList(a.qrCodes, b.qrCodes);
}

quint64 hashOfSizes(const Article &article, const QHash<QString, PhotoInfo> &photos)
{
    ContentHash hash;
    for (const PhotoUse &use : article.photos) {
        const auto info = photos.constFind(use.sha256);
        hash.add(info == photos.constEnd() ? 0 : info->pixels.width());
        hash.add(info == photos.constEnd() ? 0 : info->pixels.height());
    }
    return hash.value();
}

} // namespace

void ArticleHashes::use(const QHash<QString, PhotoInfo> &photos)
{
    m_samePhotos = m_photos.isSharedWith(photos);
    m_photos = photos;
}

quint64 ArticleHashes::of(const Article &article, ArticleForm form, quint64 lookHash, int generation)
{
    Known &known = m_known[static_cast<size_t>(form)][article.id];
    const bool sameText = known.generation > 0 && sameValue(known.article, article);
    // What was not asked for the last time may have missed a change of the photos.
    const bool upToDate = m_samePhotos && known.generation + 1 >= generation;
    if (!sameText || (!upToDate && hashOfSizes(article, m_photos) != known.photos))
        known = {article, hashOfSizes(article, m_photos), shapeHash(article, m_photos, form, lookHash), generation};
    known.generation = generation;
    return known.hash;
}

void ArticleHashes::trim(int generation, qsizetype most)
{
    for (auto &known : m_known) {
        if (known.size() > most)
            known.removeIf([generation](const auto &entry) { return entry.value().generation < generation; });
    }
}

} // namespace DiemTin
