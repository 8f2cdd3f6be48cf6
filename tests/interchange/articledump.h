// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dumps of imported texts for tests: as the JSON that score.py reads, and as text to compare with a golden.

#pragma once

#include "models/interchange/importer.h"

#include <QByteArray>

namespace DiemTin {

/// The articles as `diemtin articles --json` prints them, as far as an import knows them.
[[nodiscard]] QByteArray articlesJson(const ImportedText &text);

/// Everything in the text, one line a field, for people to read and to compare.
[[nodiscard]] QString dump(const ImportedText &text);

} // namespace DiemTin
