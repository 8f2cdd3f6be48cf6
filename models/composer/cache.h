// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The composer's memory: shaped articles, plans, galleys and pages by the hash of all they were made from.

#pragma once

#include "models/composer/furniture.h"
#include "models/composer/makeup.h"

#include <memory>

namespace DiemTin {

/// Values by content hash. What was not asked for in a composition is dropped once there is much of it.
template <typename Value>
class Memo
{
public:
    /// The value for this key, made now where it is not known.
    template <typename Make>
    const std::shared_ptr<const Value> &get(quint64 key, int generation, Make make)
    {
        Entry &entry = m_entries[key];
        if (!entry.value)
            entry.value = std::make_shared<const Value>(make());
        entry.generation = generation;
        return entry.value;
    }
    /// Drops what was last used before `generation` when there are more than `most` values.
    void trim(int generation, qsizetype most)
    {
        if (m_entries.size() > most)
            m_entries.removeIf([generation](const auto &entry) { return entry.value().generation < generation; });
    }

private:
    struct Entry
    {
        std::shared_ptr<const Value> value;
        int generation = 0;
    };
    QHash<quint64, Entry> m_entries;
};

/// The choices of a story for the makeup, with the layouts they stand for and a hash of what the makeup reads of them.
struct StoryChoices
{
    std::vector<ArticleLayout> layouts;
    std::vector<GalleyChoice> choices;
    quint64 hash = 0;
};

/// Hashes of articles by their identity: an article that is the same value in memory as the last time is not read.
class ArticleHashes
{
public:
    /// The photos that the articles asked for from now on may have.
    void use(const QHash<QString, PhotoInfo> &photos);
    /// shapeHash() of the article as this form.
    [[nodiscard]] quint64 of(const Article &article, ArticleForm form, quint64 lookHash, int generation);
    /// Forgets articles that were not asked for in this generation, where more than `most` are known.
    void trim(int generation, qsizetype most);

private:
    struct Known
    {
        Article article; ///< keeps its texts from being changed in place
        quint64 photos = 0; ///< hash of the sizes of its photos
        quint64 hash = 0;
        int generation = 0;
    };
    QHash<QUuid, Known> m_known[3]; ///< by form
    QHash<QString, PhotoInfo> m_photos; ///< as they were the last time
    bool m_samePhotos = false;
};

/// Everything a Composer remembers between compositions.
struct ComposerMemory
{
    int generation = 0;
    ArticleHashes hashes;
    Memo<ShapedArticle> shaped;
    Memo<std::vector<GalleyPlan>> plans;
    Memo<StoryChoices> choices;
    Memo<GalleyPlan> chosen;
    Memo<Galley> galleys;
    Memo<std::vector<MakeUp>> makeups;
    Memo<std::shared_ptr<const Page>> pages;
    Memo<std::vector<std::shared_ptr<const Page>>> fronts;
};

/// Hash of a galley style, for keys.
[[nodiscard]] quint64 hashOf(const GalleyStyle &style);
[[nodiscard]] quint64 hashOf(const ArticleLayout &layout);

} // namespace DiemTin
