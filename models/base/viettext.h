// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Vietnamese text: normal form, folding for search, collation and word counting.

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace DiemTin {

/// The text in Unicode normal form C, in which everything is stored and compared.
[[nodiscard]] QString nfc(QStringView text);

/// The text as search and comparison see it: lower case, no diacritics, đ as d; "Điện tử" gives "dien tu".
[[nodiscard]] QString folded(QStringView text);

/// A text without diacritics, and for each of its characters the place in the original (UTF-16 units) of the character
/// it comes from; one place more for the end.
struct BareText
{
    QString text;
    QList<qsizetype> places;
};

/// As folded(), but capitals stay capitals, and places can be found again.
[[nodiscard]] BareText withoutDiacritics(QStringView text);

/// The text with every run of white space (also no-break spaces) made one space and none at either end.
[[nodiscard]] QString simplified(QStringView text);

/// Words as an editor counts them: runs of characters between white space that hold at least one letter or digit.
[[nodiscard]] int wordCount(QStringView text);

/// Less than zero, zero or more as `a` sorts before, with or after `b` in the Vietnamese alphabet. Same on every
/// system.
[[nodiscard]] int compareVietnamese(QStringView a, QStringView b);

} // namespace DiemTin
