// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of the clipboard or a drop goes into the text.

#pragma once

#include "models/editorial/article.h"

#include <QString>

class QMimeData;

namespace DiemTin {

/// How a person wants to paste.
enum class PasteAs { Formatted, Plain };

/// Whether there is text to paste; files and pictures are none.
[[nodiscard]] bool hasPastableText(const QMimeData &data);

/// The text as Markdown, NFC, lines ended by line feeds. Nothing is fetched. Of formatted text that is too long only
/// somewhat more than LongestText is read.
[[nodiscard]] QString pastedText(const QMimeData &data, PasteAs as);

} // namespace DiemTin
