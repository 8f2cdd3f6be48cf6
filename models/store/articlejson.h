// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An article as JSON, the form in which revisions keep it.

#pragma once

#include "models/editorial/article.h"

namespace DiemTin {

/// The whole article except its id, as one line of JSON. Equal articles give equal text.
[[nodiscard]] QString articleToJson(const Article &article);
/// The article that articleToJson() wrote; what is missing stays empty.
[[nodiscard]] Article articleFromJson(const QUuid &id, const QString &json);

} // namespace DiemTin
