// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which section each article of a sequence belongs to, from many weak cues at once.

#pragma once

#include "models/editorial/section.h"

#include <QDate>

#include <array>
#include <vector>

namespace DiemTin::Digest {

/// What speaks for an article's section. `support` is added up from contents, headings and text; the sequence adds
/// what dates that start again and the usual order of sections say.
struct SectionCue
{
    QDate date; ///< null: undated
    std::array<double, 4> support = {}; ///< by SectionKind; about 1 a weak cue, 4 a strong one

    [[nodiscard]] double &operator[](SectionKind kind) { return support[std::size_t(kind)]; }
};

/// How far a sequence keeps to the order domestic, spotlight, local.
enum class SectionOrder {
    Usual, ///< articles: nearly always
    Loose, ///< printed contents: they are set by hand and mix columns
};

/// The most likely section of each article: the path through the sequence with the most support. Linear.
[[nodiscard]] std::vector<SectionKind> likelySections(const std::vector<SectionCue> &cues, SectionOrder order);

} // namespace DiemTin::Digest
