// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages of long articles: the trend summary in one column, the spotlight in two under its photo.

#include "models/base/hash.h"
#include "models/base/length.h"
#include "models/composer/makeup.h"
#include "models/composer/makeupcost.h"
#include "models/composer/sectionpages.h"

#include <algorithm>
#include <cmath>

namespace DiemTin {

namespace {

/// What trend and spotlight share: shaping, planning and setting through the memory.
class LongComposer
{
public:
    LongComposer(PageContext &context, ComposerMemory &memory, quint64 lookHash, const Section &section, int firstPage)
        : m_context(context)
        , m_memory(memory)
        , m_lookHash(lookHash)
        , m_section(section)
        , m_look(context.section(section.kind))
        , m_firstPage(firstPage)
    { }
    virtual ~LongComposer() = default;

    SectionPages compose(ArticleForm form)
    {
        for (int i = 0; i < static_cast<int>(m_section.placements.size()); ++i) {
            const auto article = m_context.content.articles.constFind(m_section.placements[i].article);
            if (article == m_context.content.articles.constEnd())
                continue;
            const quint64 hash = m_memory.hashes.of(*article, form, m_lookHash, m_memory.generation);
            const auto shaped = m_memory.shaped.get(hash, m_memory.generation, [&] {
                return shapeArticle(*article, m_context.content.photos, form, m_context.look, m_context.setter, hash);
            });
            m_result.starts.push_back({i, static_cast<int>(m_result.pages.size())});
            composeArticle(*shaped, i);
        }
        return std::move(m_result);
    }

protected:
    virtual void composeArticle(const ShapedArticle &article, int placement) = 0;

    /// Hash of what every page of the section shows besides its article.
    [[nodiscard]] ContentHash pageKey() const
    {
        ContentHash key;
        key.add(m_lookHash).add(QStringView(m_look.title)).add(int(m_section.kind)).add(nextPage());
        key.add(QStringView(m_context.content.issue.number.toString())).add(QStringView(m_context.weekFrom()));
        key.add(QStringView(m_context.weekTo()));
        return key;
    }
    /// The width that the person wishes the article's photos to have, composer units; 0: none.
    [[nodiscard]] qreal wishedWidth(int placement) const
    {
        return fromMillimetres(m_section.placements[placement].photoWidth);
    }
    [[nodiscard]] PhotoSide wishedSide(int placement) const { return m_section.placements[placement].photoSide; }
    [[nodiscard]] int nextPage() const { return m_firstPage + static_cast<int>(m_result.pages.size()); }

    [[nodiscard]] std::shared_ptr<const GalleyPlan> plan(const ShapedArticle &article, const GalleyStyle &style,
                                                         ArticleLayout layout)
    {
        const quint64 key = galleyKey(article, style, layout);
        return m_memory.chosen.get(key, m_memory.generation, [&] {
            return planGalley(article, style, layout, m_context.look, m_context.setter);
        });
    }
    [[nodiscard]] std::shared_ptr<const Galley> galley(const ShapedArticle &article, const GalleyStyle &style,
                                                       const GalleyPlan &planned)
    {
        return m_memory.galleys.get(galleyKey(article, style, planned.layout), m_memory.generation, [&] {
            return setGalley(article, style, planned, m_context.look, m_context.setter);
        });
    }
    [[nodiscard]] static quint64 galleyKey(const ShapedArticle &article, const GalleyStyle &style, ArticleLayout layout)
    {
        return ContentHash()
            .add(article.hash)
            .add(article.photos.size())
            .add(hashOf(style))
            .add(hashOf(layout))
            .value();
    }

    PageContext &m_context;
    ComposerMemory &m_memory;
    quint64 m_lookHash;
    const Section &m_section;
    SectionLook m_look;
    int m_firstPage;
    SectionPages m_result;
};

class TrendComposer : public LongComposer
{
public:
    using LongComposer::LongComposer;

private:
    void composeArticle(const ShapedArticle &article, int placement) override
    {
        const GalleyStyle style = m_context.style(ArticleForm::Trend, m_look.colour);
        const std::shared_ptr<const GalleyPlan> planned = bestPlan(article, style, placement);
        const std::array<int, 1> heights = {m_context.rows()};
        const auto cuts = cutGalley(planned->mayBreakAfter, heights);
        m_result.plans.push_back(planned);
        for (size_t i = 0; i < cuts.size(); ++i) {
            const auto [from, to] = cuts[i];
            const quint64 key =
                pageKey().add(galleyKey(article, style, planned->layout)).add(from).add(to).add(placement).value();
            m_result.pages.push_back(*m_memory.pages.get(key, m_memory.generation, [&, start = from, end = to] {
                PageBuilder page(m_context, nextPage());
                page.addFurniture(m_look);
                const QPointF origin(m_context.left(), m_context.top());
                if (start == 0)
                    page.add(Anchor{articleAnchor(m_section.kind, placement), origin});
                page.add(*galley(article, style, *planned), origin, start, end);
                return page.take();
            }));
            m_result.fills.push_back({static_cast<int>(m_result.pages.size()) - 1,
                                      1 - static_cast<qreal>(to - from) / m_context.rows(), i + 1 == cuts.size()});
        }
    }

    /// Tries photo sizes and distances; the one that leaves least white on the pages before the last wins.
    [[nodiscard]] std::shared_ptr<const GalleyPlan> bestPlan(const ShapedArticle &article, const GalleyStyle &style,
                                                             int placement)
    {
        const std::vector<ArticleLayout> layouts = layoutsFor(article, style, placement);
        const quint64 key = ContentHash()
                                .add(article.hash)
                                .add(hashOf(style))
                                .add(wishedWidth(placement))
                                .add(int(wishedSide(placement)))
                                .add(u"best")
                                .value();
        const auto plans = m_memory.plans.get(key, m_memory.generation, [&] {
            std::vector<GalleyPlan> best;
            double least = 0;
            for (const ArticleLayout &layout : layouts) {
                GalleyPlan candidate = planGalley(article, style, layout, m_context.look, m_context.setter);
                const double cost = costOf(candidate);
                if (best.empty() || cost < least) {
                    least = cost;
                    best = {std::move(candidate)};
                }
            }
            return best;
        });
        return plan(article, style, plans->front().layout);
    }

    [[nodiscard]] std::vector<ArticleLayout> layoutsFor(const ShapedArticle &article, const GalleyStyle &style,
                                                        int placement) const
    {
        std::vector<ArticleLayout> layouts;
        if (style.column > 0) {
            layouts = articleLayouts(article, style, m_context.grid, wishedWidth(placement));
            for (ArticleLayout &layout : layouts)
                layout.left = wishedSide(placement) == PhotoSide::Left;
            return layouts;
        }
        if (article.photos.empty()) {
            for (const LineVariety &variety : lineVarieties(article, style, m_context.look, m_context.setter))
                layouts.push_back({.lines = variety.lines});
            return layouts;
        }
        const bool left = wishedSide(placement) == PhotoSide::Left;
        const bool several = article.photos.size() > 1;
        const int rows = trendPhotoRows(article, style);
        for (int gap = 0; gap <= (several ? 36 : 0); gap += 4) {
            if (wishedWidth(placement) > 0) {
                layouts.push_back(articleLayouts(article, style, m_context.grid, wishedWidth(placement)).front());
                layouts.back().left = left;
                layouts.back().gap = gap;
                continue;
            }
            for (int fewer = -2; fewer <= (several ? 2 : 5); fewer += several ? 2 : 1)
                layouts.push_back({ArticleLayout::Kind::Beside, std::max(4, rows - fewer), left, gap});
        }
        return layouts;
    }

    /// Rows of the photos: eleven, fewer where the widest of them would leave the text too narrow.
    [[nodiscard]] int trendPhotoRows(const ShapedArticle &article, const GalleyStyle &style) const
    {
        qreal widest = narrowestAspect;
        for (const ShapedPhoto &photo : article.photos)
            widest = std::max(widest, photo.aspect);
        return std::clamp(static_cast<int>(style.width * 0.5 / widest / m_context.grid.row), 4, 11);
    }

    [[nodiscard]] double costOf(const GalleyPlan &candidate) const
    {
        const std::array<int, 1> heights = {m_context.rows()};
        const auto cuts = cutGalley(candidate.mayBreakAfter, heights);
        double cost = 20.0 * static_cast<double>(cuts.size()) + 3.0 * candidate.hole + textCost(candidate.looseness, 0)
            + endCost(cuts.back().second - cuts.back().first, m_context.rows());
        for (size_t i = 0; i + 1 < cuts.size(); ++i)
            cost += m_context.rows() - (cuts[i].second - cuts[i].first);
        // A photo looks best beside a paragraph's first line, not half-way down.
        for (const GalleyPlan::Photo &photo : candidate.placedPhotos)
            cost += std::ranges::any_of(candidate.blocks, [&](const auto &block) { return block.row == photo.row; })
                ? 0
                : 4;
        return cost + 0.2 * std::abs(candidate.layout.rows - 10) - 0.01 * candidate.layout.gap;
    }
};

class SpotlightComposer : public LongComposer
{
public:
    using LongComposer::LongComposer;

private:
    [[nodiscard]] qreal columnWidth() const
    {
        return (m_context.width() - m_context.look.length(QStringLiteral("columnGap"))) / 2;
    }
    [[nodiscard]] qreal foot() const { return m_context.top() + m_context.rows() * m_context.grid.row; }

    void composeArticle(const ShapedArticle &whole, int placement) override
    {
        // The first photo stands over the whole page, or as wide as wished, in a column too; headline and source line
        // over both columns; the rest in columns.
        ShapedArticle head = whole;
        head.blocks.clear();
        head.photos.clear();
        head.qrCodes.clear();
        ShapedArticle text = whole;
        const bool over =
            !whole.photos.empty() && (wishedWidth(placement) <= 0 || wishedWidth(placement) > columnWidth());
        if (over)
            text.photos.erase(text.photos.begin());
        const GalleyStyle headStyle{ArticleForm::Spotlight, m_context.width(), m_look.colour, true};
        const GalleyStyle textStyle{ArticleForm::Spotlight, columnWidth(), m_look.colour, false};
        const auto headPlan = planGalley(head, headStyle, {}, m_context.look, m_context.setter);
        const auto textPlan = plan(text, textStyle, columnPhotos(text, textStyle, over ? 0 : wishedWidth(placement)));
        m_result.plans.push_back(textPlan);
        const std::optional<ShapedPhoto> hero = over ? std::optional(whole.photos.front()) : std::nullopt;
        const int headRow = !hero        ? 0
            : wishedWidth(placement) > 0 ? 1 + m_context.grid.rowsFor(setHero(*hero, placement).height())
                                         : heroRows(*textPlan, headPlan.rows);
        const int textRow = headRow + headPlan.rows + 1;
        const std::vector<std::pair<int, int>> columns = columnsOf(*textPlan, m_context.rows() - textRow);
        const qsizetype pages = (static_cast<qsizetype>(columns.size()) + 1) / 2;
        for (qsizetype i = 0; i < pages; ++i) {
            const quint64 key = pageKey()
                                    .add(whole.hash)
                                    .add(headRow)
                                    .add(int(i))
                                    .add(placement)
                                    .add(wishedWidth(placement))
                                    .add(int(wishedSide(placement)))
                                    .value();
            m_result.pages.push_back(*m_memory.pages.get(key, m_memory.generation, [&] {
                PageBuilder page(m_context, nextPage());
                if (i == 0)
                    addOpening(page, hero, headRow, *galley(head, headStyle, headPlan), placement);
                else
                    page.addFurniture(m_look);
                const auto set = galley(text, textStyle, *textPlan);
                for (size_t column = 0; column < 2; ++column) {
                    const size_t index = static_cast<size_t>(i) * 2 + column;
                    if (index >= columns.size())
                        break;
                    const qreal x = m_context.left()
                        + static_cast<qreal>(column)
                            * (columnWidth() + m_context.look.length(QStringLiteral("columnGap")));
                    const int row = i == 0 ? textRow : 0;
                    page.add(*set, {x, m_context.top() + row * m_context.grid.row}, columns[index].first,
                             columns[index].second);
                }
                return page.take();
            }));
            const int first = i == 0 ? textRow : 0;
            const auto column = static_cast<size_t>(i) * 2;
            const int used = columns[column].second - columns[column].first;
            m_result.fills.push_back({static_cast<int>(m_result.pages.size()) - 1,
                                      1 - static_cast<qreal>(first + used) / m_context.rows(), i + 1 == pages});
        }
    }

    /// Photos in the columns: as wide as wished, else as the column.
    [[nodiscard]] ArticleLayout columnPhotos(const ShapedArticle &text, const GalleyStyle &style, qreal wished) const
    {
        return articleLayouts(text, style, m_context.grid, wished > 0 ? wished : style.width).front();
    }

    /// The place of a first photo that is wider than a column and as wide as wished: over the text, in its middle
    /// unless a side is wished.
    [[nodiscard]] QRectF setHero(const ShapedPhoto &hero, int placement) const
    {
        const qreal width = std::min(wishedWidth(placement), m_context.width());
        const qreal highest = m_context.rows() * m_context.grid.row / 2;
        const qreal spare = m_context.width() - width;
        const qreal x = wishedSide(placement) == PhotoSide::Left ? 0
            : wishedSide(placement) == PhotoSide::Right          ? spare
                                                                 : spare / 2;
        return {m_context.left() + x, m_context.top(), width, std::min(highest, width / hero.aspect)};
    }

    /// Rows of the text block that the hero photo takes: as many as let the columns end at the foot of the first page,
    /// within the template's limits; the greatest where the text needs more pages.
    [[nodiscard]] int heroRows(const GalleyPlan &text, int headRows) const
    {
        const auto rowsFor = [this](const char *measure) {
            return std::max(
                1,
                static_cast<int>(std::lround((m_context.look.length(QLatin1String(measure)) - m_context.top())
                                             / m_context.grid.row)));
        };
        for (int rows = rowsFor("heroMaximum"); rows >= rowsFor("heroMinimum"); --rows) {
            const int height = m_context.rows() - rows - headRows - 1;
            const std::array<int, 1> heights = {height};
            if (height > 4 && cutGalley(text.mayBreakAfter, heights).size() <= 2)
                return rows;
        }
        return rowsFor("heroMaximum");
    }

    /// The columns, page by page; those of the last page are of one height.
    [[nodiscard]] std::vector<std::pair<int, int>> columnsOf(const GalleyPlan &text, int firstHeight) const
    {
        const std::array<int, 3> heights = {firstHeight, firstHeight, m_context.rows()};
        auto columns = cutGalley(text.mayBreakAfter, heights);
        const size_t lastPage = (columns.size() - 1) / 2 * 2;
        const int start = columns[lastPage].first;
        const std::vector<bool> rest(text.mayBreakAfter.begin() + start, text.mayBreakAfter.end());
        const int most = lastPage == 0 ? firstHeight : m_context.rows();
        for (int height = (static_cast<int>(rest.size()) + 1) / 2; height <= most; ++height) {
            const std::array<int, 1> even = {height};
            const auto cuts = cutGalley(rest, even);
            if (cuts.size() > 2)
                continue;
            columns.resize(lastPage);
            for (const auto &[from, to] : cuts)
                columns.emplace_back(from + start, to + start);
            break;
        }
        return columns;
    }

    void addOpening(PageBuilder &page, const std::optional<ShapedPhoto> &hero, int headRow, const Galley &head,
                    int placement)
    {
        const qreal headTop = m_context.top() + headRow * m_context.grid.row;
        const bool set = wishedWidth(placement) > 0;
        if (hero) {
            const qreal bleed = m_context.look.length(QStringLiteral("bleed"));
            const QRectF rect = set ? setHero(*hero, placement)
                                    : QRectF(-bleed, -bleed, m_context.pageWidth() + 2 * bleed, headTop + bleed);
            page.add(Anchor{articleAnchor(m_section.kind, placement), {0, set ? m_context.top() : 0}});
            page.add(PhotoItem{hero->sha256,
                               rect,
                               cropTo(hero->crop, hero->pictureAspect, rect.width() / rect.height()),
                               Shade::None,
                               hero->alternative,
                               {}});
        }
        if (hero && !set) {
            page.addTab(m_look, {m_context.left(), fromMillimetres(14)}, m_context.width());
            page.addFolio();
        } else {
            page.addFurniture(m_look);
            if (!hero)
                page.add(Anchor{articleAnchor(m_section.kind, placement), {m_context.left(), m_context.top()}});
        }
        page.add(head, {m_context.left(), headTop}, 0, head.rows);
    }
};

} // namespace

SectionPages composeTrend(PageContext &context, ComposerMemory &memory, quint64 lookHash, const Section &section,
                          int firstPage)
{
    return TrendComposer(context, memory, lookHash, section, firstPage).compose(ArticleForm::Trend);
}

SectionPages composeSpotlight(PageContext &context, ComposerMemory &memory, quint64 lookHash, const Section &section,
                              int firstPage)
{
    return SpotlightComposer(context, memory, lookHash, section, firstPage).compose(ArticleForm::Spotlight);
}

} // namespace DiemTin
