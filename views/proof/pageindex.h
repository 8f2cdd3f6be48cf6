// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PageIndex: which article stands where on the pages of a proof.

#pragma once

#include "models/composer/proof.h"

#include <QHash>
#include <QList>

#include <optional>

namespace DiemTin {

/// A character's place on a page.
struct CaretPlace
{
    int page = -1; ///< index into Proof::pages
    QRectF rect; ///< without width, as high as the line; composer units
    QRectF line; ///< the whole line
};

/// Answers questions about articles on pages. After an edit only the pages that are new are read again.
class PageIndex
{
public:
    void setProof(const Proof &proof);

    /// The pages (indices into Proof::pages, in order) that the article stands on; the cover and the contents do not
    /// count.
    [[nodiscard]] QList<int> pagesOf(const QUuid &article) const;
    /// What the article's text and photos take of the page, composer units; empty where it is not on it.
    [[nodiscard]] QRectF areaOf(const QUuid &article, int page) const;
    /// The place of a character of a block of the article's text (see PageHit); block -1: the headline. A position
    /// behind the block's text is its end; nothing where the article has no such block on a page.
    [[nodiscard]] std::optional<CaretPlace> placeOf(const QUuid &article, int block, int position) const;
    /// The colour of the page's section; invalid on pages without a section.
    [[nodiscard]] QColor sectionColour(int page) const;

    /// The article's headline and source line as printed.
    struct Summary
    {
        QString headline;
        QString source;
        int words = 0; ///< of the text, without captions
    };
    [[nodiscard]] Summary summaryOf(const QUuid &article) const;
    /// Headline, source line and text in reading order, a paragraph a line.
    [[nodiscard]] QString textOf(const QUuid &article) const;

private:
    /// What is remembered of a page.
    struct Entry
    {
        QList<QUuid> articles; ///< in the order of their first lines
        QColor sectionColour;
    };
    [[nodiscard]] static Entry read(const Page &page);
    /// The texts of the article in reading order, each once.
    [[nodiscard]] QList<const SetText *> textsOf(const QUuid &article) const;

    std::vector<std::shared_ptr<const Page>> m_pages; ///< held, so that equal addresses mean equal pages
    QHash<const Page *, Entry> m_entries;
};

/// What a set line really takes of its page, with its spaces as stretched or shrunk; composer units.
[[nodiscard]] QRectF printedRect(const TextLine &line);

} // namespace DiemTin
