// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Enter, Backspace and Delete between paragraphs of the small Markdown, which a blank line parts.

#pragma once

#include "models/editorial/textformat.h"

#include <optional>

namespace DiemTin {

/// What Enter does outside lists: puts a blank line where the selection is, so that the cursor stands in a paragraph of
/// its own. Bold or italic that is broken goes on in the new paragraph. In an empty paragraph nothing changes.
[[nodiscard]] SelectedText withNewParagraph(const SelectedText &text);

/// Which paragraph the cursor's one is joined with.
enum class Neighbour { Before, Behind };

/// What Backspace does at the start of a paragraph, or Delete at the end of one: both become one. Nothing elsewhere.
[[nodiscard]] std::optional<SelectedText> withJoinedParagraphs(const SelectedText &text, Neighbour neighbour);

} // namespace DiemTin
