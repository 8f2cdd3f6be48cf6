// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The property every import has: no word of the text is lost.

#pragma once

#include "models/interchange/importer.h"

namespace DiemTin {

/// Words of the text that stand in no field of the import and in no diagnostic more often than the labels that fields
/// stand for ("Chi tiết:", "Trang", "Ngày" …) and repetitions of the cover and of section names explain. Each word is
/// counted: a paragraph printed twice has to be there twice.
[[nodiscard]] QStringList lostWords(const QString &text, const ImportedText &imported);

} // namespace DiemTin
