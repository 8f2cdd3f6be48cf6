// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages of short items: chooses photo sizes so that pages fill, then puts the galleys on them.

#include "models/base/hash.h"
#include "models/base/length.h"
#include "models/composer/makeup.h"
#include "models/composer/sectionpages.h"

#include <algorithm>
#include <cmath>

namespace DiemTin {

namespace {

constexpr int gapRows = 1;

/// How far a plan is from ideal, in the scale of makeup.cpp.
double costOf(const GalleyPlan &plan, const ShapedArticle &article, qreal width)
{
    if (plan.photos.kind == PhotoLayout::Kind::None)
        return 0;
    double cost = 4.0 * plan.hole * plan.hole;
    const ShapedPhoto &first = article.photos.front();
    if (plan.photos.kind == PhotoLayout::Kind::Beside) {
        const double ideal = first.aspect < 0.9 ? 0.30 : 0.46;
        const double off = (plan.photoWidth / width - ideal) / 0.1;
        cost += off * off;
        if (article.photos.size() > 1)
            cost += 2;
    } else {
        const QRectF &crop = plan.placedPhotos.front().crop;
        const double cut = 1 - crop.width() * crop.height();
        cost += cut * cut * 100;
    }
    return cost;
}

class NewsComposer
{
public:
    NewsComposer(PageContext &context, ComposerMemory &memory, quint64 lookHash, const Section &section, int firstPage)
        : m_context(context)
        , m_memory(memory)
        , m_lookHash(lookHash)
        , m_section(section)
        , m_look(context.section(section.kind))
        , m_style{ArticleForm::News, context.width(), m_look.colour, true}
        , m_firstPage(firstPage)
    { }

    SectionPages compose()
    {
        collect();
        const auto made = m_memory.makeups.get(hashOfStories(), m_memory.generation,
                                               [this] { return makeUp(stories(), m_context.rows(), gapRows); });
        const std::vector<MadeUpPage> &pages = *made;
        chooseSides(pages);
        const ContentHash furniture = hashOfFurniture();
        for (size_t i = 0; i < pages.size(); ++i)
            addPage(pages[i], static_cast<int>(i), furniture);
        return std::move(m_result);
    }

private:
    struct Item
    {
        int placement = 0;
        std::shared_ptr<const ShapedArticle> article;
        std::shared_ptr<const std::vector<GalleyPlan>> plans;
        std::shared_ptr<const StoryChoices> choices;
        bool left = true;
    };

    void collect()
    {
        for (int i = 0; i < static_cast<int>(m_section.placements.size()); ++i) {
            const Placement &placement = m_section.placements[i];
            const auto article = m_context.content.articles.constFind(placement.article);
            if (article == m_context.content.articles.constEnd())
                continue;
            Item item;
            item.placement = i;
            const quint64 hash = shapeHash(*article, m_context.content.photos, ArticleForm::News, m_lookHash);
            item.article = m_memory.shaped.get(hash, m_memory.generation, [&] {
                return shapeArticle(*article, m_context.content.photos, ArticleForm::News, m_context.look,
                                    m_context.setter, hash);
            });
            const quint64 key = ContentHash().add(hash).add(hashOf(m_style)).add(placement.photoWidth).value();
            item.plans = m_memory.plans.get(key, m_memory.generation, [&] { return plansFor(item, placement); });
            item.choices = m_memory.choices.get(key, m_memory.generation, [&] { return choicesOf(item); });
            m_items.push_back(std::move(item));
        }
    }

    [[nodiscard]] std::vector<GalleyPlan> plansFor(const Item &item, const Placement &placement) const
    {
        std::vector<GalleyPlan> plans;
        for (const PhotoLayout &layout :
             photoLayouts(*item.article, m_style, m_context.grid, fromMillimetres(placement.photoWidth)))
            plans.push_back(planGalley(*item.article, m_style, layout, m_context.look, m_context.setter));
        return plans;
    }

    [[nodiscard]] StoryChoices choicesOf(const Item &item) const
    {
        StoryChoices result;
        ContentHash hash;
        for (const GalleyPlan &plan : *item.plans) {
            const bool tooHigh = plan.rows > m_context.rows();
            result.choices.push_back({plan.rows, costOf(plan, *item.article, m_style.width),
                                      tooHigh ? plan.mayBreakAfter : std::vector<bool>()});
            hash.add(plan.rows).add(result.choices.back().cost);
            for (size_t row = 0; row < result.choices.back().mayBreakAfter.size(); ++row)
                hash.add(bool(plan.mayBreakAfter[row]));
        }
        result.hash = hash.value();
        return result;
    }

    [[nodiscard]] bool startsPage(const Item &item) const { return m_section.placements[item.placement].startsPage; }

    [[nodiscard]] std::vector<Story> stories() const
    {
        std::vector<Story> result;
        for (const Item &item : m_items)
            result.push_back({item.choices->choices, startsPage(item)});
        return result;
    }

    /// Hash of all that makeUp() reads.
    [[nodiscard]] quint64 hashOfStories() const
    {
        ContentHash hash;
        hash.add(m_context.rows()).add(m_items.size());
        for (const Item &item : m_items)
            hash.add(startsPage(item)).add(item.choices->hash);
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
                const GalleyPlan &plan = (*item.plans)[static_cast<size_t>(slice.choice)];
                if (plan.photos.kind != PhotoLayout::Kind::Beside || slice.fromRow > 0)
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
        std::vector<std::pair<std::shared_ptr<const GalleyPlan>, quint64>> plans;
        for (const Slice &slice : made.slices) {
            const Item &item = m_items[static_cast<size_t>(slice.story)];
            PhotoLayout layout = (*item.plans)[static_cast<size_t>(slice.choice)].photos;
            layout.left = item.left;
            const quint64 galleyKey =
                ContentHash().add(item.article->hash).add(hashOf(m_style)).add(hashOf(layout)).value();
            plans.emplace_back(m_memory.chosen.get(galleyKey, m_memory.generation,
                                                   [&] {
                                                       return planGalley(*item.article, m_style, layout, m_context.look,
                                                                         m_context.setter);
                                                   }),
                               galleyKey);
            key.add(galleyKey).add(slice.fromRow).add(slice.toRow).add(slice.row).add(item.placement);
            if (slice.fromRow == 0) {
                m_result.starts.push_back({item.placement, index});
                m_result.plans.push_back(plans.back().first);
            }
            if (slice.fromRow == 0 && slice.toRow < plans.back().first->rows)
                ++m_result.broken;
        }
        m_result.pages.push_back(
            *m_memory.pages.get(key.value(), m_memory.generation, [&] { return buildPage(made, index, plans); }));
        m_result.white.push_back(std::max(0, made.free) / static_cast<qreal>(m_context.rows()));
    }

    [[nodiscard]] std::shared_ptr<const Page> buildPage(
        const MadeUpPage &made, int index,
        const std::vector<std::pair<std::shared_ptr<const GalleyPlan>, quint64>> &plans)
    {
        PageBuilder page(m_context, m_firstPage + index);
        page.addFurniture(m_look);
        for (size_t i = 0; i < made.slices.size(); ++i) {
            const Slice &slice = made.slices[i];
            const Item &item = m_items[static_cast<size_t>(slice.story)];
            const auto galley = m_memory.galleys.get(plans[i].second, m_memory.generation, [&] {
                return setGalley(*item.article, m_style, *plans[i].first, m_context.look, m_context.setter);
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
        .value();
}

quint64 hashOf(const PhotoLayout &layout)
{
    return ContentHash().add(int(layout.kind)).add(layout.rows).add(layout.left).add(layout.gap).value();
}

SectionPages composeNews(PageContext &context, ComposerMemory &memory, quint64 lookHash, const Section &section,
                         int firstPage)
{
    return NewsComposer(context, memory, lookHash, section, firstPage).compose();
}

} // namespace DiemTin
