// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields of an article that reviewers can change, each as one text.

#pragma once

#include "models/editorial/article.h"

#include <compare>
#include <optional>

namespace DiemTin {

enum class ReviewField { Headline, Date, Source, Url, Body, Caption };

/// One text of an article.
struct FieldPlace
{
    ReviewField field = ReviewField::Body;
    int photo = 0; ///< captions: index of the photo

    auto operator<=>(const FieldPlace &) const = default;
    bool operator==(const FieldPlace &) const = default;
};

/// "headline", "date", "source", "url", "body", "caption/0": in files, and for ids.
[[nodiscard]] QString fieldPlaceId(const FieldPlace &place);
/// The place that fieldPlaceId() calls so; nothing for any other word.
[[nodiscard]] std::optional<FieldPlace> fieldPlaceFromId(QStringView id);
/// Its name for people, in the interface's language: "Tiêu đề", "Chú thích ảnh 1".
[[nodiscard]] QString fieldPlaceName(const FieldPlace &place);

/// The fields of this article in the order they are read.
[[nodiscard]] QList<FieldPlace> fieldsOf(const Article &article);
/// The text at the place; dates as YYYY-MM-DD. Empty where the article has no such place.
[[nodiscard]] QString fieldText(const Article &article, const FieldPlace &place);
/// The article with this text there, in NFC. A text that is no date leaves the date as it is, and so does a place that
/// the article does not have.
[[nodiscard]] Article withField(Article article, const FieldPlace &place, const QString &text);

} // namespace DiemTin
