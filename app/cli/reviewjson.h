// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reviews as the command line prints them.

#pragma once

#include "models/editorial/issue.h"
#include "models/review/reviewstate.h"

#include <QJsonObject>

namespace DiemTin {

/// The order of an issue's articles.
[[nodiscard]] QList<QUuid> articlesInOrder(const Issue &issue);

/// How many suggestions are in this state.
[[nodiscard]] qsizetype countOf(const ReviewState &state, SuggestionState wanted);

/// One sending with all that came back: answers, and per article verdicts, suggestions and comments.
[[nodiscard]] QJsonObject reviewObject(const ReviewInput &input, const ReviewState &state,
                                       const QHash<QUuid, Article> &articles);

} // namespace DiemTin
