// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A change of a text and the words around it, as a person reads them.

#pragma once

#include "models/review/readtext.h"

namespace DiemTin {

/// The text before the change, what goes and comes, and the text behind it.
struct ReadChange
{
    QString before;
    QString removed;
    QString added;
    QString behind;

    bool operator==(const ReadChange &) const = default;
};

/// Where a stretch of a text is given over to words that go and others that come; both are read as if they stood there.
/// Signs are left out but where nothing else differs; an address of a link is then shown whole, behind the link's
/// words.
[[nodiscard]] ReadChange readChange(const ReadText &text, qsizetype start, qsizetype length, const QString &removed,
                                    const QString &added);

} // namespace DiemTin
