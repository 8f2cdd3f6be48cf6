// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PageCache: painted pages, found by what they look like and how large they are.

#pragma once

#include "models/composer/proof.h"
#include "views/shared/screenpictures.h"

#include <QCache>
#include <QPixmap>

namespace DiemTin {

/// Keeps pixmaps of pages. A page with the same hash and size is never painted twice while it is remembered.
class PageCache
{
public:
    explicit PageCache(ScreenPictures &pictures);

    /// The page at this size in logical pixels, painted now where it is not remembered.
    [[nodiscard]] QPixmap pixmap(const Page &page, QSize size, qreal devicePixelRatio);
    /// Forgets pages that were painted while photos were still missing.
    void forgetIncomplete();
    /// How many pages have been painted so far.
    [[nodiscard]] int paintCount() const { return m_painted; }

private:
    struct Key
    {
        quint64 hash = 0;
        QSize pixels;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.hash, key.pixels); }
    };
    struct Entry
    {
        QPixmap pixmap;
        bool complete = true;
    };
    [[nodiscard]] Entry paint(const Page &page, QSize pixels);

    ScreenPictures &m_pictures;
    QCache<Key, Entry> m_entries; ///< cost in KiB
    int m_painted = 0;
};

} // namespace DiemTin
