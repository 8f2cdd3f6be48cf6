// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Section pages: the articles of one section become its pages.

#pragma once

#include "models/composer/cache.h"

namespace DiemTin {

/// The pages of one section and where its articles start in them.
struct SectionPages
{
    struct Start
    {
        int placement = 0; ///< index in the section
        int page = 0; ///< index in `pages`
    };
    std::vector<std::shared_ptr<const Page>> pages;
    std::vector<Start> starts; ///< in printed order; placements whose article is missing are left out
    std::vector<PageFill> fills; ///< of each page; pages counted within the section
    std::vector<std::shared_ptr<const GalleyPlan>> plans; ///< what was set, for the figures
    std::vector<LayoutHint> hints; ///< pages counted within the section
    PhotoLayouts layouts; ///< that were chosen, see Composer::photoLayouts()
    int broken = 0; ///< articles that run over a page end
};

/// A number of pages that a section can be made up on, and its cost.
struct PageOption
{
    int pages = 0;
    double cost = 0;
};

/// Name of the anchor at a placement's headline: "local-3" is the third article of that section.
[[nodiscard]] QString articleAnchor(SectionKind kind, int placement);

/// The numbers of pages that composeNews() can make.
[[nodiscard]] std::vector<PageOption> newsOptions(PageContext &context, ComposerMemory &memory, quint64 lookHash,
                                                  const Section &section, int firstPage);
/// Short items, several a page (sections II and IV), on so many pages; 0: on as many as look best.
[[nodiscard]] SectionPages composeNews(PageContext &context, ComposerMemory &memory, quint64 lookHash,
                                       const Section &section, int firstPage, int pages = 0);
/// Long text in one column (section I).
[[nodiscard]] SectionPages composeTrend(PageContext &context, ComposerMemory &memory, quint64 lookHash,
                                        const Section &section, int firstPage);
/// Long articles in two columns under a photo over the whole width (section III).
[[nodiscard]] SectionPages composeSpotlight(PageContext &context, ComposerMemory &memory, quint64 lookHash,
                                            const Section &section, int firstPage);

} // namespace DiemTin
