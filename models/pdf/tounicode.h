// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The letters a font of a PDF stands for.

#pragma once

#include <QHash>
#include <QString>
#include <qpdf/QPDFObjectHandle.hh>

namespace DiemTin {

/// What each code of the font says, from its /ToUnicode; empty where it has none. Lets qpdf's exceptions through.
[[nodiscard]] QHash<unsigned, QString> readToUnicode(QPDFObjectHandle font);

} // namespace DiemTin
