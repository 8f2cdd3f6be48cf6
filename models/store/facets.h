// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Facets: what the articles of a library can be filtered by.

#pragma once

#include "models/base/result.h"

#include <QDate>
#include <QStringList>

namespace DiemTin {

class Library;

/// All tags in use, in the order of the Vietnamese alphabet.
[[nodiscard]] Result<QStringList> tagsInUse(const Library &library);

/// Mondays of the weeks that have articles, newest first, at most `limit`. An undated article counts as of the day it
/// was made.
[[nodiscard]] Result<QList<QDate>> weeksInUse(const Library &library, int limit);

} // namespace DiemTin
