// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Photos beside the text, stacked, in strips, alone.

#include "models/composer/galleyphotos.h"

#include "models/base/length.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <utility>

namespace DiemTin {

namespace {

constexpr qreal captionGap = fromPoints(2);
/// Space between two photos one below the other, as part of a row.
constexpr qreal stackedGap = 0.6;
/// A photo's shorter side is no less than that where the composer chooses its size; its caption gets the rows it needs.
constexpr qreal leastSide = fromMillimetres(18);
/// A narrower caption would have too many lines of one or two words.
constexpr qreal leastCaption = fromMillimetres(28);

class Placer
{
public:
    Placer(const ShapedArticle &article, const GalleyStyle &style, const ArticleLayout &layout, int row,
           const Template &look, const Grid &grid)
        : m_article(article)
        , m_style(style)
        , m_layout(layout)
        , m_look(look)
        , m_grid(grid)
        , m_row(row)
    { }

    PlacedPhotos place()
    {
        switch (m_layout.kind) {
        case ArticleLayout::Kind::None:
            break;
        case ArticleLayout::Kind::Beside:
            planBeside();
            break;
        case ArticleLayout::Kind::Stacked:
            planStacked();
            break;
        case ArticleLayout::Kind::Across:
            placeStrip(m_article.photos, m_layout.rows);
            break;
        case ArticleLayout::Kind::Tiered:
            planTiered();
            break;
        case ArticleLayout::Kind::Alone:
            planAlone();
            break;
        case ArticleLayout::Kind::Headed:
            planHeaded();
            break;
        }
        m_placed.textRow = m_row;
        return std::move(m_placed);
    }

private:
    [[nodiscard]] qreal captionHeight(size_t lines) const
    {
        return lines == 0 ? 0 : captionGap + static_cast<qreal>(lines) * captionLeading();
    }
    [[nodiscard]] qreal captionLeading() const { return fromPoints(m_look.style(QStringLiteral("caption")).leading); }
    /// Top of a photo in this row: level with the capitals of the row's text.
    [[nodiscard]] qreal photoTop(int row) const { return row * m_grid.row + m_grid.baseline - m_grid.capHeight; }
    /// Foot of a photo block of so many rows: on the last row's baseline.
    [[nodiscard]] qreal photoFoot(int row, int rows) const { return (row + rows - 1) * m_grid.row + m_grid.baseline; }

    /// The least width of a photo.
    [[nodiscard]] qreal leastWidth(const ShapedPhoto &photo) const
    {
        const qreal picture = std::min(leastSide * std::max(qreal(1), photo.aspect), m_style.width / 2);
        return photo.caption.isEmpty() ? picture : std::max(picture, leastCaption);
    }

    /// A photo that keeps its aspect in a block of so many rows, with its caption; its width follows. Where the caption
    /// leaves it less than the least width, it has that, and more rows.
    [[nodiscard]] GalleyPlan::Photo fitPhoto(const ShapedPhoto &photo, int row, int rows) const
    {
        const qreal available = photoFoot(row, rows) - photoTop(row);
        for (size_t lines = photo.caption.isEmpty() ? 0 : 1;; ++lines) {
            const qreal width = (available - captionHeight(lines)) * photo.aspect;
            if (width < leastWidth(photo))
                return fitPhotoTo(photo, row, leastWidth(photo));
            GalleyPlan::Photo placed = fitPhotoTo(photo, row, width);
            if (placed.captionEnds.size() > lines)
                continue;
            placed.rows = rows;
            return placed;
        }
    }

    /// Rows of a photo that is so high with its caption.
    [[nodiscard]] int rowsOfPhoto(qreal height) const
    {
        return 1 + m_grid.rowsFor(std::max(0.0, height - m_grid.capHeight));
    }

    /// A photo of this width with its caption; the rows follow.
    [[nodiscard]] GalleyPlan::Photo fitPhotoTo(const ShapedPhoto &photo, int row, qreal width) const
    {
        GalleyPlan::Photo placed;
        placed.row = row;
        placed.rect = QRectF(0, photoTop(row), width, width / photo.aspect);
        placed.captionEnds = breakLines(photo.captionChunks, Measure{{}, width}, Alignment::Left);
        placed.crop = cropTo(photo.crop, photo.pictureAspect, photo.aspect);
        placed.captionTop = placed.rect.bottom() + captionGap;
        placed.rows = rowsOfPhoto(placed.rect.height() + captionHeight(placed.captionEnds.size()));
        return placed;
    }

    void planBeside()
    {
        const qreal gutter = m_look.length(QStringLiteral("gutter"));
        bool left = m_layout.left;
        int row = m_row;
        for (const ShapedPhoto &photo : m_article.photos) {
            const qreal wished = m_layout.width;
            GalleyPlan::Photo placed =
                wished > 0 ? fitPhotoTo(photo, row, wished) : fitPhoto(photo, row, m_layout.rows);
            const int rows = placed.rows;
            const qreal width = placed.rect.width();
            placed.rect.moveLeft(left ? 0 : m_style.width - width);
            m_placed.regions.push_back({row, row + rows, left ? width + gutter : 0, m_style.width - width - gutter});
            m_placed.photos.push_back(std::move(placed));
            row += rows + m_layout.gap;
            left = !left;
        }
    }

    /// Height of the photos, so wide each, one below the other with their captions.
    [[nodiscard]] qreal stackHeight(qreal width) const
    {
        qreal height = m_grid.row * stackedGap * static_cast<qreal>(m_article.photos.size() - 1);
        for (const ShapedPhoto &photo : m_article.photos)
            height += width / photo.aspect
                + captionHeight(breakLines(photo.captionChunks, Measure{{}, width}, Alignment::Left).size());
        return height;
    }

    /// The width with which the photos and their captions fill this height; the least width where none does.
    [[nodiscard]] qreal stackWidth(qreal height) const
    {
        qreal heights = 0; // of photos of width 1
        qreal least = 0;
        for (const ShapedPhoto &photo : m_article.photos) {
            heights += 1 / photo.aspect;
            least = std::max(least, leastWidth(photo));
        }
        // Narrower photos have longer captions: from the width without any captions down.
        for (qreal width = height / heights; width > least;) {
            const qreal over = stackHeight(width) - height;
            if (over < 1) // composer unit
                return width;
            width -= over / heights;
        }
        return least;
    }

    /// The photos one below the other, equally wide: so wide that with their captions they fill the rows.
    void planStacked()
    {
        const qreal width = stackWidth(photoFoot(m_row, m_layout.rows) - photoTop(m_row));
        const int rows = std::max(m_layout.rows, rowsOfPhoto(stackHeight(width)));
        const qreal x = m_layout.left ? 0 : m_style.width - width;
        qreal top = photoTop(m_row);
        for (const ShapedPhoto &photo : m_article.photos) {
            GalleyPlan::Photo placed = fitPhotoTo(photo, m_row, width);
            placed.rows = rows;
            placed.rect.moveTopLeft({x, top});
            placed.captionTop = placed.rect.bottom() + captionGap;
            top = placed.rect.bottom() + captionHeight(placed.captionEnds.size()) + m_grid.row * stackedGap;
            m_placed.photos.push_back(std::move(placed));
        }
        const qreal gutter = m_look.length(QStringLiteral("gutter"));
        m_placed.regions.push_back(
            {m_row, m_row + rows, m_layout.left ? width + gutter : 0, m_style.width - width - gutter});
    }

    /// The photos one below the other, no text beside them.
    void planAlone()
    {
        for (const ShapedPhoto &photo : m_article.photos) {
            GalleyPlan::Photo placed = fitPhotoTo(photo, m_row, m_layout.width);
            placed.rect.moveLeft(m_layout.left ? 0 : m_style.width - m_layout.width);
            m_row += placed.rows;
            m_placed.photos.push_back(std::move(placed));
        }
    }

    /// At the heads of the columns in turn, one below the other where there are more; as wide as a column, cropped to
    /// the rows they have, unless a width is wished.
    void planHeaded()
    {
        for (size_t i = 0; i < m_article.photos.size(); ++i) {
            const ShapedPhoto &photo = m_article.photos[i];
            const size_t side = (i + (m_layout.left ? 0 : 1)) % 2;
            int &taken = m_placed.headRows[side];
            const qreal wished = m_layout.width;
            GalleyPlan::Photo placed = fitPhotoTo(photo, m_row + taken, wished > 0 ? wished : m_style.column);
            if (wished <= 0) {
                const qreal caption = captionHeight(placed.captionEnds.size());
                placed.rows = std::max(m_layout.rows, rowsOfPhoto(leastSide + caption));
                placed.rect.setHeight(photoFoot(placed.row, placed.rows) - placed.rect.top() - caption);
                placed.crop = cropTo(photo.crop, photo.pictureAspect, placed.rect.width() / placed.rect.height());
                placed.captionTop = placed.rect.bottom() + captionGap;
            }
            placed.rect.moveLeft(side == 0 ? 0 : m_style.width - m_style.column);
            taken += placed.rows;
            m_placed.photos.push_back(std::move(placed));
        }
    }

    /// The photos of each strip of a tiered layout.
    [[nodiscard]] std::vector<std::span<const ShapedPhoto>> strips() const
    {
        const std::span<const ShapedPhoto> photos(m_article.photos);
        if (m_layout.upper > 0) {
            const auto upper = static_cast<size_t>(m_layout.upper);
            return {photos.first(upper), photos.subspan(upper)};
        }
        std::vector<std::span<const ShapedPhoto>> even;
        size_t placed = 0;
        for (const size_t count : evenStrips(photos.size(), static_cast<size_t>(m_layout.strips)))
            even.push_back(photos.subspan(std::exchange(placed, placed + count), count));
        return even;
    }

    /// Strips below one another; the rows in proportion to their natural heights.
    void planTiered()
    {
        const std::vector<std::span<const ShapedPhoto>> all = strips();
        qreal heights = 0; // of the strips still to be placed, if they were 1 wide
        for (const auto &strip : all)
            heights += 1 / aspectsOf(strip);
        int rows = m_layout.rows;
        for (const auto &strip : all) {
            const qreal height = 1 / aspectsOf(strip);
            const auto share = static_cast<int>(std::lround(rows * height / heights));
            placeStrip(strip, share);
            rows -= share;
            heights -= height;
        }
    }

    [[nodiscard]] static qreal aspectsOf(std::span<const ShapedPhoto> photos)
    {
        return std::accumulate(photos.begin(), photos.end(), qreal(0),
                               [](qreal sum, const ShapedPhoto &photo) { return sum + photo.aspect; });
    }

    /// Photos in one strip: widths in proportion to their aspects, heights equal, cropped to the rows they have.
    void placeStrip(std::span<const ShapedPhoto> photos, int rows)
    {
        const qreal aspects = aspectsOf(photos);
        const qreal available = m_style.width - static_cast<qreal>(photos.size() - 1) * acrossGap;
        size_t lines = 0; // of the longest caption
        const size_t start = m_placed.photos.size();
        for (const ShapedPhoto &photo : photos) {
            GalleyPlan::Photo placed;
            placed.row = m_row;
            placed.rect.setWidth(available * photo.aspect / aspects);
            placed.captionEnds = breakLines(photo.captionChunks, Measure{{}, placed.rect.width()}, Alignment::Left);
            lines = std::max(lines, placed.captionEnds.size());
            m_placed.photos.push_back(std::move(placed));
        }
        rows = std::max(rows, rowsOfPhoto(leastSide + captionHeight(lines)));
        const qreal height = photoFoot(m_row, rows) - photoTop(m_row) - captionHeight(lines);
        qreal x = 0;
        for (size_t i = 0; i < photos.size(); ++i) {
            GalleyPlan::Photo &placed = m_placed.photos[start + i];
            placed.rows = rows;
            placed.rect = QRectF(x, photoTop(m_row), placed.rect.width(), height);
            placed.crop = cropTo(photos[i].crop, photos[i].pictureAspect, placed.rect.width() / placed.rect.height());
            placed.captionTop = placed.rect.bottom() + captionGap;
            x += placed.rect.width() + acrossGap;
        }
        m_row += rows;
    }

    const ShapedArticle &m_article;
    const GalleyStyle &m_style;
    const ArticleLayout &m_layout;
    const Template &m_look;
    const Grid &m_grid;
    PlacedPhotos m_placed;
    int m_row;
};

} // namespace

PlacedPhotos placePhotos(const ShapedArticle &article, const GalleyStyle &style, const ArticleLayout &layout, int row,
                         const Template &look, const Grid &grid)
{
    return Placer(article, style, layout, row, look, grid).place();
}

} // namespace DiemTin
