// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Article: a stored piece, as the office writes it.

#pragma once

#include <QDate>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <array>

namespace DiemTin {

/// Characters that a text may have that is pasted into an article or as one.
inline constexpr qsizetype LongestText = 200'000;

/// A photo as one article uses it. The picture itself is immutable and lives in the library under its SHA-256.
struct PhotoUse
{
    QString sha256; ///< 64 lower-case hexadecimal digits
    QString caption;
    QString credit;
    QRectF crop{0, 0, 1, 1}; ///< the part that is shown, as fractions of the picture as seen

    bool operator==(const PhotoUse &) const = default;
};

/// A QR code printed with an article.
struct QrCode
{
    QString label; ///< as printed beside it, "Quét mã để nghe podcast"
    QString url; ///< what it encodes; empty while nobody knows

    bool operator==(const QrCode &) const = default;
};

/// How far the office is with an article.
enum class ArticleStatus {
    Fresh, ///< a draft
    Edited,
    InReview, ///< the heads have it to read
    Approved,
    Published,
};

inline constexpr std::array<ArticleStatus, 5> allArticleStatuses = {ArticleStatus::Fresh, ArticleStatus::Edited,
                                                                    ArticleStatus::InReview, ArticleStatus::Approved,
                                                                    ArticleStatus::Published};

/// The word for the status in files: new, edited, in-review, approved, published.
[[nodiscard]] QString articleStatusId(ArticleStatus status);
/// The status that articleStatusId() calls so; Fresh for any other word.
[[nodiscard]] ArticleStatus articleStatusFromId(QStringView id);

/// A piece (tin, bài). All text is NFC.
struct Article
{
    QUuid id;
    QDate date; ///< null: undated
    QString headline; ///< as typed; the template decides whether it is printed in capitals
    QString source; ///< as printed after "Chi tiết:"; empty: none
    QString url; ///< where the source line leads; empty: nowhere
    QString body; ///< the small Markdown of markdown.h
    QList<PhotoUse> photos;
    QList<QrCode> qrCodes;
    ArticleStatus status = ArticleStatus::Fresh;
    QStringList tags = {}; ///< the office's own catchwords, without repeats, in the order given

    bool operator==(const Article &) const = default;
};

} // namespace DiemTin
