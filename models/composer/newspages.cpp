// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages of short items: chooses photo sizes so that pages fill, then puts the galleys on them.

#include "models/base/hash.h"
#include "models/base/length.h"
#include "models/composer/makeupcost.h"
#include "models/composer/sectionpages.h"

#include <algorithm>
#include <cmath>

namespace DiemTin {

namespace {

constexpr int gapRows = 1;

/// An article in columns that is higher than a page begins on any so many-th part of one.
constexpr int firstParts = 8;

/// With photos of unusual sizes other pages may stay white: so often those are looked for.
constexpr int mostRounds = 3;

/// Pages emptier than that are told.
constexpr qreal muchWhite = 0.12;

class NewsComposer
{
public:
    NewsComposer(PageContext &context, ComposerMemory &memory, quint64 lookHash, const Section &section, int firstPage)
        : m_context(context)
        , m_memory(memory)
        , m_lookHash(lookHash)
        , m_section(section)
        , m_look(context.section(section.kind))
        , m_style(context.style(ArticleForm::News, m_look.colour))
        , m_firstPage(firstPage)
    { }

    std::vector<PageOption> options()
    {
        collect();
        std::vector<PageOption> result;
        for (const MakeUp &way : *ways())
            result.push_back({static_cast<int>(way.pages.size()), way.cost});
        return result;
    }

    /// On so many pages if that is one of the options(); 0: on as many as look best.
    SectionPages compose(int pageCount)
    {
        collect();
        const auto made = ways();
        if (made->empty())
            return {};
        auto chosen = std::ranges::find(*made, size_t(pageCount), [](const MakeUp &way) { return way.pages.size(); });
        if (chosen == made->end())
            chosen = std::ranges::min_element(*made, {}, &MakeUp::cost);
        const std::vector<MadeUpPage> &pages = chosen->pages;
        chooseSides(pages);
        const ContentHash furniture = hashOfFurniture();
        for (size_t i = 0; i < pages.size(); ++i)
            addPage(pages[i], static_cast<int>(i), furniture);
        for (size_t i = 0; i < pages.size(); ++i)
            tellFaults(pages, i);
        return std::move(m_result);
    }

private:
    struct Item
    {
        int placement = 0;
        quint64 hash = 0; ///< of the shaped article
        std::shared_ptr<const ShapedArticle> article;
        std::shared_ptr<const StoryChoices> choices;
        LayoutRange range = LayoutRange::Usual; ///< of the choices
        int kept = -1; ///< the choice that looks as the story did the last time; -1: none
        bool left = true;
        std::shared_ptr<const GalleyPlan> plan; ///< of the layout chosen
    };

    /// Where the best pages stay white, photos there may have unusual sizes.
    [[nodiscard]] std::shared_ptr<const std::vector<MakeUp>> ways()
    {
        std::shared_ptr<const std::vector<MakeUp>> made = search();
        for (int round = 0; round < mostRounds && widenOnWhitePages(*made); ++round)
            made = search();
        return made;
    }

    /// Returns whether some story has more choices now.
    bool widenOnWhitePages(const std::vector<MakeUp> &ways)
    {
        const auto best = std::ranges::min_element(ways, {}, &MakeUp::cost);
        bool widened = false;
        for (size_t i = 0; best != ways.end() && i < best->pages.size(); ++i) {
            const MadeUpPage &page = best->pages[i];
            if (page.ends || 100 * page.free <= makeupWeights.whiteLimit * m_context.rows())
                continue;
            for (const Slice &slice : page.slices)
                widened = widen(m_items[static_cast<size_t>(slice.story)]) || widened;
            widened = widen(m_items[static_cast<size_t>(best->pages[i + 1].slices.front().story)]) || widened;
        }
        return widened;
    }

    bool widen(Item &item)
    {
        if (item.article->photos.empty() || m_style.column > 0 || item.range == LayoutRange::Wide
            || m_section.placements[item.placement].photoWidth > 0)
            return false;
        item.range = LayoutRange::Wide;
        takeChoices(item);
        return true;
    }

    [[nodiscard]] std::shared_ptr<const std::vector<MakeUp>> search()
    {
        return m_memory.makeups.get(hashOfStories(), m_memory.generation, [this] {
            return makeUps(stories(), MakeupSheet{m_context.rows(), gapRows, m_firstPage});
        });
    }

    void collect()
    {
        for (int i = 0; i < static_cast<int>(m_section.placements.size()); ++i) {
            const Placement &placement = m_section.placements[i];
            const auto article = m_context.content.articles.constFind(placement.article);
            if (article == m_context.content.articles.constEnd())
                continue;
            Item item;
            item.placement = i;
            const quint64 hash = m_memory.hashes.of(*article, ArticleForm::News, m_lookHash, m_memory.generation);
            item.article = m_memory.shaped.get(hash, m_memory.generation, [&] {
                return shapeArticle(*article, m_context.content.photos, ArticleForm::News, m_context.look,
                                    m_context.setter, hash);
            });
            item.hash = hash;
            takeChoices(item);
            if (item.kept < 0 && m_context.kept.contains(placement.id))
                widen(item); // its photos had an unusual size before the last key
            m_items.push_back(std::move(item));
        }
    }

    /// Gives the item the choices of its range.
    void takeChoices(Item &item)
    {
        const Placement &placement = m_section.placements[item.placement];
        ContentHash key;
        key.add(item.hash).add(DiemTin::hashOf(m_style)).add(placement.photoWidth).add(int(item.range));
        item.choices = m_memory.choices.get(key.value(), m_memory.generation, [&] {
            return choicesFor(*item.article, fromMillimetres(placement.photoWidth), item.range);
        });
        item.kept = keptChoice(*item.choices, placement.id);
    }

    [[nodiscard]] int keptChoice(const StoryChoices &choices, const QUuid &placement) const
    {
        const auto kept = m_context.kept.constFind(placement);
        if (kept == m_context.kept.constEnd())
            return -1;
        const auto found = std::ranges::find(choices.layouts, *kept,
                                             [](const ArticleLayout &layout) { return DiemTin::hashOf(layout); });
        return found == choices.layouts.end() ? -1 : static_cast<int>(found - choices.layouts.begin());
    }

    /// The ways to lay the article out, with what the makeup reads of them.
    [[nodiscard]] StoryChoices choicesFor(const ShapedArticle &article, qreal wishedWidth, LayoutRange range) const
    {
        StoryChoices result;
        for (const ArticleLayout &layout : articleLayouts(article, m_style, m_context.grid, wishedWidth, range)) {
            const GalleyPlan plan = planGalley(article, m_style, layout, m_context.look, m_context.setter);
            const bool tooHigh = plan.rows > m_context.rows();
            result.layouts.push_back(layout);
            result.choices.push_back({plan.rows, galleyCost(plan, article, m_style.width), 0,
                                      tooHigh ? plan.mayBreakAfter : std::vector<bool>()});
        }
        if (m_style.column > 0)
            addColumnVarieties(article, result);
        else if (article.photos.empty() && result.choices.front().rows <= m_context.rows())
            addVarieties(article, result);
        result.hash = hashOf(result.choices);
        return result;
    }

    /// A text without photos can have lines more or fewer, and air between its paragraphs.
    void addVarieties(const ShapedArticle &article, StoryChoices &result) const
    {
        const int best = result.choices.front().rows;
        for (const LineVariety &variety : lineVarieties(article, m_style, m_context.look, m_context.setter)) {
            for (int air = 0; air <= mostAir; ++air) {
                const ArticleLayout layout{.lines = variety.lines, .air = air};
                const int rows = best + variety.lines + airRows(air, article.blocks.size());
                if (layout == result.layouts.front() || rows > m_context.rows())
                    continue;
                result.layouts.push_back(layout);
                result.choices.push_back({rows, textCost(variety.looseness, air), air, {}});
            }
        }
    }

    /// In columns a text without photos can have lines more or fewer; one higher than a page can begin with less on
    /// its first page than fits there.
    void addColumnVarieties(const ShapedArticle &article, StoryChoices &result) const
    {
        const bool tooHigh = result.choices.front().rows > m_context.rows();
        std::vector<ArticleLayout> layouts;
        for (int part = 2; tooHigh && part < firstParts; ++part) {
            layouts.push_back(result.layouts.front());
            layouts.back().first = part * m_context.rows() / firstParts;
        }
        if (!tooHigh && article.photos.empty()) {
            for (const LineVariety &variety : lineVarieties(article, m_style, m_context.look, m_context.setter))
                layouts.push_back({.lines = variety.lines});
        }
        for (const ArticleLayout &layout : layouts) {
            const GalleyPlan plan = planGalley(article, m_style, layout, m_context.look, m_context.setter);
            if (layout == result.layouts.front() || (plan.rows > m_context.rows()) != tooHigh)
                continue;
            result.layouts.push_back(layout);
            result.choices.push_back({plan.rows, galleyCost(plan, article, m_style.width), 0, plan.mayBreakAfter});
        }
    }

    [[nodiscard]] static quint64 hashOf(const std::vector<GalleyChoice> &choices)
    {
        ContentHash hash;
        for (const GalleyChoice &choice : choices) {
            hash.add(choice.rows).add(choice.cost).add(choice.air);
            for (const bool may : choice.mayBreakAfter)
                hash.add(may);
        }
        return hash.value();
    }

    [[nodiscard]] bool startsPage(const Item &item) const { return m_section.placements[item.placement].startsPage; }

    [[nodiscard]] std::vector<Story> stories() const
    {
        std::vector<Story> result;
        result.reserve(m_items.size());
        for (const Item &item : m_items) {
            result.push_back({item.choices->choices, startsPage(item)});
            std::vector<GalleyChoice> &choices = result.back().choices;
            for (size_t i = 0; item.kept >= 0 && i < choices.size(); ++i)
                choices[i].cost += int(i) == item.kept ? 0 : makeupWeights.otherLayout;
        }
        return result;
    }

    /// Hash of all that makeUp() reads.
    [[nodiscard]] quint64 hashOfStories() const
    {
        ContentHash hash;
        hash.add(m_context.rows()).add(m_items.size()).add(m_firstPage % 2);
        for (const Item &item : m_items)
            hash.add(startsPage(item)).add(item.choices->hash).add(item.kept);
        return hash.value();
    }

    /// Hash of what all pages of the section show.
    [[nodiscard]] ContentHash hashOfFurniture() const
    {
        ContentHash hash;
        hash.add(m_lookHash).add(QStringView(m_look.title)).add(int(m_section.kind));
        hash.add(QStringView(m_context.content.issue.number.toString())).add(QStringView(m_context.weekFrom()));
        hash.add(QStringView(m_context.weekTo()));
        return hash;
    }

    /// Photos beside the text stand left and right in turn, beginning at the left; a wished side is kept.
    void chooseSides(const std::vector<MadeUpPage> &pages)
    {
        bool left = true;
        for (const MadeUpPage &page : pages) {
            for (const Slice &slice : page.slices) {
                Item &item = m_items[static_cast<size_t>(slice.story)];
                const ArticleLayout::Kind kind = item.choices->layouts[static_cast<size_t>(slice.choice)].kind;
                if (kind == ArticleLayout::Kind::None || kind == ArticleLayout::Kind::Across
                    || kind == ArticleLayout::Kind::Tiered || slice.fromRow > 0)
                    continue;
                const PhotoSide wish = m_section.placements[item.placement].photoSide;
                item.left = wish == PhotoSide::Automatic ? left : wish == PhotoSide::Left;
                left = !item.left;
            }
        }
    }

    void addPage(const MadeUpPage &made, int index, const ContentHash &furniture)
    {
        ContentHash key = furniture;
        key.add(m_firstPage + index);
        std::vector<quint64> galleyKeys;
        for (const Slice &slice : made.slices) {
            Item &item = m_items[static_cast<size_t>(slice.story)];
            ArticleLayout layout = item.choices->layouts[static_cast<size_t>(slice.choice)];
            if (!item.article->photos.empty() && item.choices->layouts.size() > 1)
                m_result.layouts.insert(m_section.placements[item.placement].id, DiemTin::hashOf(layout));
            layout.left = item.left;
            const quint64 galleyKey = ContentHash()
                                          .add(item.article->hash)
                                          .add(DiemTin::hashOf(m_style))
                                          .add(DiemTin::hashOf(layout))
                                          .value();
            item.plan = m_memory.chosen.get(galleyKey, m_memory.generation, [&] {
                return planGalley(*item.article, m_style, layout, m_context.look, m_context.setter);
            });
            galleyKeys.push_back(galleyKey);
            key.add(galleyKey).add(slice.fromRow).add(slice.toRow).add(slice.row).add(item.placement);
            if (slice.fromRow == 0) {
                m_result.starts.push_back({item.placement, index});
                m_result.plans.push_back(item.plan);
            }
            if (slice.fromRow == 0 && slice.toRow < item.plan->rows)
                ++m_result.broken;
        }
        m_result.pages.push_back(
            *m_memory.pages.get(key.value(), m_memory.generation, [&] { return buildPage(made, index, galleyKeys); }));
        m_result.fills.push_back({index, std::max(0, made.free) / static_cast<qreal>(m_context.rows()), made.ends});
    }

    /// Says what the makeup could not do on this page.
    void tellFaults(const std::vector<MadeUpPage> &pages, size_t index)
    {
        const MadeUpPage &page = pages[index];
        for (const Slice &slice : page.slices) {
            const GalleyPlan &plan = planOf(slice);
            const bool ends = slice.toRow == plan.rows;
            if (!ends && slice.fromRow == 0 && slice.toRow <= plan.headRows + 1)
                m_result.hints.push_back(hint(LayoutHint::Kind::StrandedHeadline, slice, 1, index));
            if (!ends && !plan.mayBreakAfter[static_cast<size_t>(slice.toRow) - 1])
                m_result.hints.push_back(hint(LayoutHint::Kind::Overset, slice, 1, index));
        }
        if (page.ends || page.free <= muchWhite * m_context.rows())
            return;
        const Slice &next = pages[index + 1].slices.front();
        if (next.fromRow > 0)
            return;
        const GalleyPlan &plan = planOf(next);
        int used = plan.rows;
        for (const Slice &slice : page.slices)
            used += slice.toRow - slice.fromRow + gapRows;
        const int over = used - m_context.rows();
        // Where the next article would fit after all, the pages behind would be left white without it.
        m_result.hints.push_back(over > 0
                                     ? hint(LayoutHint::Kind::TooMuchWhite, next, over, index)
                                     : hint(LayoutHint::Kind::TooMuchWhite, page.slices.back(), -page.free, index));
    }

    [[nodiscard]] const GalleyPlan &planOf(const Slice &slice) const
    {
        return *m_items[static_cast<size_t>(slice.story)].plan;
    }

    /// Cut this story by so many lines, or make its photo so much smaller that it is so many rows lower; negative: add
    /// so many.
    [[nodiscard]] LayoutHint hint(LayoutHint::Kind kind, const Slice &slice, int lines, size_t page) const
    {
        const Item &item = m_items[static_cast<size_t>(slice.story)];
        const GalleyPlan &plan = planOf(slice);
        LayoutHint result{
            kind, m_section.placements[item.placement].id, item.article->id, static_cast<int>(page), lines, 0};
        if (m_style.column > 0) {
            result.lines *= 2; // a row of a page is one of either column
        } else if (plan.photoWidth > 0 && lines > 0) {
            const qreal height = plan.placedPhotos.front().rows;
            const qreal part = plan.photoWidth / m_style.width;
            // Rows saved by a narrower photo: those it takes from the text beside it and under it.
            const qreal smaller = std::sqrt(std::max(0.0, 1 - lines / std::max(1.0, height * part)));
            result.photoWidth = smaller > 0.4 ? std::round(toMillimetres(plan.photoWidth * smaller)) : 0;
        }
        return result;
    }

    [[nodiscard]] std::shared_ptr<const Page> buildPage(const MadeUpPage &made, int index,
                                                        const std::vector<quint64> &galleyKeys)
    {
        PageBuilder page(m_context, m_firstPage + index);
        page.addFurniture(m_look);
        for (size_t i = 0; i < made.slices.size(); ++i) {
            const Slice &slice = made.slices[i];
            const Item &item = m_items[static_cast<size_t>(slice.story)];
            const auto galley = m_memory.galleys.get(galleyKeys[i], m_memory.generation, [&] {
                return setGalley(*item.article, m_style, *item.plan, m_context.look, m_context.setter);
            });
            const QPointF origin(m_context.left(), m_context.top() + slice.row * m_context.grid.row);
            if (slice.fromRow == 0)
                page.add(Anchor{articleAnchor(m_section.kind, item.placement), origin});
            page.add(*galley, origin, slice.fromRow, slice.toRow);
        }
        return page.take();
    }

    PageContext &m_context;
    ComposerMemory &m_memory;
    quint64 m_lookHash;
    const Section &m_section;
    SectionLook m_look;
    GalleyStyle m_style;
    int m_firstPage;
    std::vector<Item> m_items;
    SectionPages m_result;
};

} // namespace

QString articleAnchor(SectionKind kind, int placement)
{
    return sectionKindId(kind) + QLatin1Char('-') + QString::number(placement + 1);
}

quint64 hashOf(const GalleyStyle &style)
{
    return ContentHash()
        .add(int(style.form))
        .add(style.width)
        .add(quint64(style.sectionColour.rgba()))
        .add(style.head)
        .add(style.column)
        .add(style.pageRows)
        .value();
}

quint64 hashOf(const ArticleLayout &layout)
{
    return ContentHash()
        .add(int(layout.kind))
        .add(layout.rows)
        .add(layout.left)
        .add(layout.upper)
        .add(layout.strips)
        .add(layout.gap)
        .add(layout.width)
        .add(layout.lines)
        .add(layout.air)
        .add(layout.first)
        .value();
}

SectionPages composeNews(PageContext &context, ComposerMemory &memory, quint64 lookHash, const Section &section,
                         int firstPage, int pages)
{
    return NewsComposer(context, memory, lookHash, section, firstPage).compose(pages);
}

std::vector<PageOption> newsOptions(PageContext &context, ComposerMemory &memory, quint64 lookHash,
                                    const Section &section, int firstPage)
{
    return NewsComposer(context, memory, lookHash, section, firstPage).options();
}

} // namespace DiemTin
