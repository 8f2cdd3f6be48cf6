// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Places in the Markdown that is edited and in the blocks that stand on the pages.

#pragma once

#include <QString>

#include <optional>

namespace DiemTin {

/// A character of a block of readMarkdown(), as pages and clicks count them.
struct BlockPlace
{
    int block = 0;
    int position = 0; ///< in the block's plain text, UTF-16 units

    bool operator==(const BlockPlace &) const = default;
};

/// The place in the Markdown of a character of a block's plain text; the nearest one where there is none.
[[nodiscard]] int markdownPosition(const QString &markdown, BlockPlace place);
/// The character of a block that stands at, or last before, this place of the Markdown; nothing before the first block.
[[nodiscard]] std::optional<BlockPlace> blockPlace(const QString &markdown, int position);

} // namespace DiemTin
