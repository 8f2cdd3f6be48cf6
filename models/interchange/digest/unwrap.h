// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Unwrapping: in a file whose paragraphs are broken over lines of one width, lines become paragraphs again.

#pragma once

#include "models/interchange/digest/line.h"

namespace DiemTin::Digest {

/// The width in characters after which the file breaks its lines, or 0 where each line is a paragraph. Told by what
/// stands at the ends of adjacent lines.
[[nodiscard]] int wrapWidth(const Lines &lines);

/// The lines, those that were broken for width joined; unchanged where wrapWidth() is 0.
[[nodiscard]] Lines unwrapped(Lines lines);

} // namespace DiemTin::Digest
