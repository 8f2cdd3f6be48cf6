// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bullets, numbered points and sub-headings of the small Markdown, line by line.

#pragma once

#include "models/editorial/textformat.h"

#include <optional>

namespace DiemTin {

/// What a line may be.
enum class LineKind { Plain, Bullet, Numbered, Heading };

/// What the line at the selection's start is, or Plain where the selected lines differ.
[[nodiscard]] LineKind lineKindOf(const SelectedText &text);

/// Makes every selected line (but blank ones) this kind; plain where all of them are. Blank lines are set and taken so
/// that paragraphs stay paragraphs and points of one list stand together.
[[nodiscard]] SelectedText toggled(const SelectedText &text, LineKind kind);

/// What Enter does in a list: goes on with the next point, or ends the list in an empty one. Nothing outside lists,
/// where Enter is an ordinary one.
[[nodiscard]] std::optional<SelectedText> brokenLine(const SelectedText &text);

/// Which way a point of a list moves.
enum class Indent { In, Out };

/// Moves the selected points of a list one level; they stay where there is no level to go to. Nothing where the
/// selection does not begin in a list.
[[nodiscard]] std::optional<SelectedText> indented(const SelectedText &text, Indent way);

} // namespace DiemTin
