// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Plain text of the clipboard as blocks.

#pragma once

#include "models/interchange/html/page.h"

namespace DiemTin {

/// A block for each line; lines that a mail program broke are joined again; "- " and "• " are bullets.
[[nodiscard]] QList<HtmlBlock> plainBlocks(const QString &text);

/// The web address that a line consists of, perhaps behind a word ("Link: https://…"); empty where it is more than
/// that.
[[nodiscard]] QString addressOfLine(const QString &line);

/// Whether the line is a web address and no more.
[[nodiscard]] bool isAddressLine(const QString &line);

} // namespace DiemTin
