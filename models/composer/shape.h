// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shape: an article's text with fonts and measured words, ready to be broken into lines of any width.

#pragma once

#include "models/base/hash.h"
#include "models/composer/typesetter.h"
#include "models/editorial/issue.h"

namespace DiemTin {

/// A paragraph, bullet or sub-heading with its words measured.
struct ShapedBlock
{
    enum class Kind { Paragraph, Lead, Bullet, Heading };
    Kind kind = Kind::Paragraph;
    StyledText text;
    std::vector<Chunk> chunks;
    StyledText marker; ///< bullet or number standing before the text; empty: none
    int depth = 0; ///< bullets: nesting from 1
    int index = -1; ///< of the block of readMarkdown()
};

/// Pictures narrower or wider than that (a screenshot of a telephone, a strip) are cropped to it.
inline constexpr qreal narrowestAspect = 0.55;
inline constexpr qreal widestAspect = 3.2;

/// A photo of an article with its caption measured.
struct ShapedPhoto
{
    QString sha256;
    QRectF crop{0, 0, 1, 1}; ///< the part of the picture that the article uses
    qreal aspect = 1.5; ///< width / height as shown: pictureAspect within narrowestAspect and widestAspect
    qreal pictureAspect = 1.5; ///< width / height of the part used
    StyledText caption; ///< caption and credit; empty: none
    std::vector<Chunk> captionChunks;
    QString alternative;
};

/// A QR code with its texts.
struct ShapedQr
{
    QString url;
    StyledText label;
    std::vector<Chunk> labelChunks;
};

/// An article in the form every galley of it is made from.
struct ShapedArticle
{
    QUuid id;
    quint64 hash = 0; ///< of all that went in
    StyledText headline;
    std::vector<Chunk> headlineChunks;
    StyledText dateChip; ///< empty: undated
    StyledText sourceLine; ///< empty: no source
    QString url;
    std::vector<ShapedBlock> blocks;
    std::vector<ShapedPhoto> photos;
    std::vector<ShapedQr> qrCodes;
};

/// What kind of article is shaped: it decides the faces of headline and first paragraph.
enum class ArticleForm { News, Trend, Spotlight };

/// Hash of everything shapeArticle() reads.
[[nodiscard]] quint64 shapeHash(const Article &article, const QHash<QString, PhotoInfo> &photos, ArticleForm form,
                                quint64 templateHash);

/// More photos than that have no room on a page: those behind them are left out, and preflight says so.
inline constexpr qsizetype MostPhotos = 30;

/// Reads the article's Markdown and measures all its words. Photos that the library does not have are left out.
[[nodiscard]] ShapedArticle shapeArticle(const Article &article, const QHash<QString, PhotoInfo> &photos,
                                         ArticleForm form, const Template &look, Typesetter &setter, quint64 hash);

/// For hashes of what shows a photo.
void addCrop(ContentHash &hash, const QRectF &crop);

/// Width / height of the part `crop` (fractions) of a picture of so many pixels.
[[nodiscard]] qreal aspectOf(QSize pixels, const QRectF &crop);

/// "15/6", as dates are printed.
[[nodiscard]] QString printedDate(QDate date);

} // namespace DiemTin
