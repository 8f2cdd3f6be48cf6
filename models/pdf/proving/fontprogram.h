// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fonts of a finished file, down to the tables of the embedded programs.

#pragma once

#include "models/pdf/proving/checks.h"

#include <string>
#include <vector>

namespace DiemTin::Proving {

/// The fonts of all pages, each once.
[[nodiscard]] std::vector<QPDFObjectHandle> fontsOf(const File &file);

/// The decoded bytes of a stream.
[[nodiscard]] std::string streamText(QPDFObjectHandle stream);

/// Whether the font is a subset named so everywhere, two-byte with codes as glyph numbers, whose widths are those of
/// the embedded TrueType program to one thousandth of the size.
[[nodiscard]] bool isWellEmbedded(QPDFObjectHandle font);

/// Whether the descriptor's /CIDSet names all glyphs of the embedded program and no others.
[[nodiscard]] bool hasCidSet(QPDFObjectHandle font);

} // namespace DiemTin::Proving
