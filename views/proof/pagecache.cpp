// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Painting pages into pixmaps.

#include "views/proof/pagecache.h"

#include <QPainter>

namespace DiemTin {

PageCache::PageCache(ScreenPictures &pictures)
    : m_pictures(pictures)
    , m_entries(qsizetype(256) * 1024)
{ }

QPixmap PageCache::pixmap(const Page &page, QSize size, qreal devicePixelRatio)
{
    const Key key{page.hash, (QSizeF(size) * devicePixelRatio).toSize()};
    const Entry *known = m_entries.object(key);
    if (known == nullptr) {
        auto *entry = new Entry(paint(page, key.pixels));
        entry->pixmap.setDevicePixelRatio(devicePixelRatio);
        const QPixmap result = entry->pixmap;
        m_entries.insert(key, entry, key.pixels.width() * key.pixels.height() * 4 / 1024 + 1);
        return result;
    }
    return known->pixmap;
}

PageCache::Entry PageCache::paint(const Page &page, QSize pixels)
{
    ++m_painted;
    Entry entry{.pixmap = QPixmap(pixels), .complete = true};
    entry.pixmap.fill(Qt::white);
    QPainter painter(&entry.pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(pixels.width() / page.size.width(), pixels.height() / page.size.height());
    (void)m_pictures.takeIncomplete();
    playPage(painter, page, m_pictures);
    entry.complete = !m_pictures.takeIncomplete();
    return entry;
}

void PageCache::forgetIncomplete()
{
    for (const Key &key : m_entries.keys()) {
        if (!m_entries.object(key)->complete)
            m_entries.remove(key);
    }
}

} // namespace DiemTin
