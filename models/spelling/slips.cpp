// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Compares words letter by letter.

#include "models/spelling/slips.h"

#include "models/base/syllable.h"
#include "models/base/viettext.h"

#include <QStringView>

namespace DiemTin {

bool isShortened(const QString &typed, const QString &meant)
{
    if (typed.size() + 1 != meant.size())
        return false;
    qsizetype at = 0;
    while (at < typed.size() && typed[at] == meant[at])
        ++at;
    return QStringView(typed).sliced(at) == QStringView(meant).sliced(at + 1);
}

bool isRemarked(const QString &typed, const QString &meant)
{
    if (typed.size() != meant.size() || typed == meant || folded(typed) != folded(meant))
        return false;
    return toneOf(typed) == toneOf(meant) || withoutTone(typed) == withoutTone(meant);
}

} // namespace DiemTin
