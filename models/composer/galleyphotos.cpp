// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Photos beside the text, stacked, in a strip, alone.

#include "models/composer/galleyphotos.h"

#include "models/base/length.h"

#include <algorithm>

namespace DiemTin {

namespace {

constexpr qreal captionGap = fromPoints(2);
/// Space between two photos one below the other, as part of a row.
constexpr qreal stackedGap = 0.6;

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
            planAcross();
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

    /// A photo that keeps its aspect in a block of so many rows, with its caption; its width follows.
    [[nodiscard]] GalleyPlan::Photo fitPhoto(const ShapedPhoto &photo, int row, int rows) const
    {
        GalleyPlan::Photo placed;
        placed.row = row;
        placed.rows = rows;
        for (size_t lines = photo.caption.isEmpty() ? 0 : 1;; ++lines) {
            const qreal height = photoFoot(row, rows) - photoTop(row) - captionHeight(lines);
            const qreal width = std::max(height, m_grid.row) * photo.aspect;
            placed.rect = QRectF(0, photoTop(row), width, std::max(height, m_grid.row));
            if (lines > 0)
                placed.captionEnds = breakLines(photo.captionChunks, Measure{{}, width}, Alignment::Left);
            if (placed.captionEnds.size() <= lines || lines >= 5)
                break;
        }
        placed.crop = cropTo(photo.crop, photo.pictureAspect, photo.aspect);
        placed.captionTop = placed.rect.bottom() + captionGap;
        return placed;
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
        const qreal height = placed.rect.height() + captionHeight(placed.captionEnds.size());
        placed.rows = 1 + m_grid.rowsFor(std::max(0.0, height - m_grid.capHeight));
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

    /// The photos one below the other, equally wide: so wide that with their captions they fill the rows.
    void planStacked()
    {
        qreal heights = 0; // of photos of width 1
        for (const ShapedPhoto &photo : m_article.photos)
            heights += 1 / photo.aspect;
        const qreal available = photoFoot(m_row, m_layout.rows) - photoTop(m_row)
            - m_grid.row * stackedGap * static_cast<qreal>(m_article.photos.size() - 1);
        qreal captions = 0;
        qreal width = 0;
        for (int attempt = 0; attempt < 4; ++attempt) {
            width = std::max(m_grid.row, (available - captions) / heights);
            qreal needed = 0;
            for (const ShapedPhoto &photo : m_article.photos)
                needed += captionHeight(breakLines(photo.captionChunks, Measure{{}, width}, Alignment::Left).size());
            if (needed <= captions)
                break;
            captions = needed;
        }
        const qreal x = m_layout.left ? 0 : m_style.width - width;
        qreal top = photoTop(m_row);
        for (const ShapedPhoto &photo : m_article.photos) {
            GalleyPlan::Photo placed;
            placed.row = m_row;
            placed.rows = m_layout.rows;
            placed.rect = QRectF(x, top, width, width / photo.aspect);
            placed.captionEnds = breakLines(photo.captionChunks, Measure{{}, width}, Alignment::Left);
            placed.crop = cropTo(photo.crop, photo.pictureAspect, photo.aspect);
            placed.captionTop = placed.rect.bottom() + captionGap;
            top = placed.rect.bottom() + captionHeight(placed.captionEnds.size()) + m_grid.row * stackedGap;
            m_placed.photos.push_back(std::move(placed));
        }
        const qreal gutter = m_look.length(QStringLiteral("gutter"));
        m_placed.regions.push_back(
            {m_row, m_row + m_layout.rows, m_layout.left ? width + gutter : 0, m_style.width - width - gutter});
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
                placed.rows = m_layout.rows;
                const qreal height =
                    photoFoot(placed.row, placed.rows) - placed.rect.top() - captionHeight(placed.captionEnds.size());
                placed.rect.setHeight(std::max(height, m_grid.row));
                placed.crop = cropTo(photo.crop, photo.pictureAspect, placed.rect.width() / placed.rect.height());
                placed.captionTop = placed.rect.bottom() + captionGap;
            }
            placed.rect.moveLeft(side == 0 ? 0 : m_style.width - m_style.column);
            taken += placed.rows;
            m_placed.photos.push_back(std::move(placed));
        }
    }

    /// All photos in one strip: widths in proportion to their aspects, heights equal, cropped to the rows they have.
    void planAcross()
    {
        qreal aspects = 0;
        for (const ShapedPhoto &photo : m_article.photos)
            aspects += photo.aspect;
        const auto count = static_cast<qreal>(m_article.photos.size());
        const qreal available = m_style.width - (count - 1) * acrossGap;
        size_t captionLines = 0;
        for (const ShapedPhoto &photo : m_article.photos) {
            GalleyPlan::Photo placed;
            placed.row = m_row;
            placed.rows = m_layout.rows;
            placed.rect.setWidth(available * photo.aspect / aspects);
            placed.captionEnds = breakLines(photo.captionChunks, Measure{{}, placed.rect.width()}, Alignment::Left);
            captionLines = std::max(captionLines, placed.captionEnds.size());
            m_placed.photos.push_back(std::move(placed));
        }
        const qreal height = photoFoot(m_row, m_layout.rows) - photoTop(m_row) - captionHeight(captionLines);
        qreal x = 0;
        for (size_t i = 0; i < m_article.photos.size(); ++i) {
            GalleyPlan::Photo &placed = m_placed.photos[i];
            placed.rect = QRectF(x, photoTop(m_row), placed.rect.width(), std::max(height, m_grid.row));
            const ShapedPhoto &photo = m_article.photos[i];
            placed.crop = cropTo(photo.crop, photo.pictureAspect, placed.rect.width() / placed.rect.height());
            placed.captionTop = placed.rect.bottom() + captionGap;
            x += placed.rect.width() + acrossGap;
        }
        m_row += m_layout.rows;
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
