// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ArticleExtents: how much of the pages each article takes.

#pragma once

#include "models/composer/proof.h"

#include <QHash>

#include <unordered_map>

namespace DiemTin {

/// Reads the room of articles from composed pages; a page that stayed the same is not read again.
class ArticleExtents
{
public:
    /// Takes the pages of this proof. True: an article takes more or less room than before.
    bool setProof(const Proof &proof);
    /// The height the article takes on its pages, in heights of the text block; 0 where it stands on none.
    [[nodiscard]] double of(const QUuid &article) const { return m_total.value(article, 0); }

private:
    using Heights = QHash<QUuid, double>;

    std::unordered_map<std::shared_ptr<const Page>, Heights> m_pages;
    Heights m_total;
};

} // namespace DiemTin
