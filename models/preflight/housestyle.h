// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// HouseStyle: how the office wants to write what can be written in several ways.

#pragma once

#include "models/base/result.h"
#include "models/base/syllable.h"

namespace DiemTin {

class Library;

enum class DateForm {
    Short, ///< 5/6
    Padded, ///< 05/06
};

enum class QuoteForm {
    Curly, ///< “…” and ‘…’
    Straight, ///< "…" and '…'
};

enum class DashForm {
    EnDash, ///< between spaces: –
    Hyphen, ///< between spaces: -
};

/// Which of a source's names is meant where it has several.
enum class SourceForm {
    Listed, ///< the name in the list of sources
    Prevailing, ///< the name that most articles of the issue print
};

/// One setting for each thing that can be written in several ways; kept with the library.
struct HouseStyle
{
    DateForm date = DateForm::Short;
    QuoteForm quotes = QuoteForm::Curly;
    DashForm dash = DashForm::Hyphen;
    TonePlacement tone = TonePlacement::OnGlide;
    SourceForm sources = SourceForm::Listed;

    bool operator==(const HouseStyle &) const = default;
};

/// The style kept in the library; what is not kept is as above. Errors: Unreadable.
[[nodiscard]] Result<HouseStyle> readHouseStyle(Library &library);
/// Keeps it there. Errors: Unwritable.
[[nodiscard]] Result<void> saveHouseStyle(Library &library, const HouseStyle &style);

} // namespace DiemTin
