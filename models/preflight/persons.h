// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Person: the persons that an issue names with their titles.

#pragma once

#include "models/preflight/checkedtext.h"

namespace DiemTin {

/// A name behind a title: "Thủ tướng Lê Văn An". Points into the checked issue it was found in.
struct Person
{
    const CheckedArticle *article = nullptr;
    const CheckedText *text = nullptr;
    qsizetype start = 0; ///< of the name, without the title
    qsizetype length = 0;
    QStringList keys; ///< of the name's syllables
    QString title; ///< lower case, the longest that the list has
    bool unique = false; ///< one person at a time bears the title
    bool common = false; ///< anybody may be called so: "ông"

    [[nodiscard]] QString typed() const { return text->text.sliced(start, length); }
};

/// The persons of one text in ordinary case; texts in capitals name none.
[[nodiscard]] QList<Person> personsOf(const CheckedArticle &article, const CheckedText &text);
/// Those of a whole issue, in printed order.
[[nodiscard]] QList<Person> personsOf(const CheckedIssue &issue);

/// The words of the office that the text begins with, "phó chủ tịch quốc hội"; none where it begins otherwise.
[[nodiscard]] QStringList officeAtStart(const CheckedText &text);

} // namespace DiemTin
