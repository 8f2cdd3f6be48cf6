// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who gave an article its status and who published an issue, in words.

#pragma once

#include "models/review/publishing.h"
#include "models/store/reviewstore.h"

namespace DiemTin {

/// "Đã duyệt · Lan, 14:05 22/11/2026".
[[nodiscard]] QString statusChangeText(const StatusChange &change);
/// The article's statuses, a line each, newest first. `now` stands first without a name where the last change is not
/// in the file yet.
[[nodiscard]] QString statusHistoryText(const QList<StatusChange> &changes, ArticleStatus now);
/// "Lan phát hành 14:05 22/11/2026", and the reason where one was given.
[[nodiscard]] QString publicationText(const Publication &publication);

} // namespace DiemTin
