// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Variants: published texts in the other layouts that issues before and after may have, with the truth changed along.

#pragma once

#include "tests/interchange/truth.h"

#include <functional>

namespace DiemTin {

/// The lines of a published issue and where its parts are.
struct SeedText
{
    QStringList lines;
    qsizetype contents = 0; ///< index of the heading of the contents
    qsizetype body = 0; ///< index of the trend summary's headline

    [[nodiscard]] static SeedText of(const QString &text);
    [[nodiscard]] QString text() const { return lines.join(QLatin1Char('\n')); }
    /// Indexes of the dated headlines in the body.
    [[nodiscard]] QList<qsizetype> headlines() const;
};

/// A change to text and truth. Returns false where the issue has nothing to change.
struct Variant
{
    QByteArray name;
    std::function<bool(SeedText &, Truth &)> change;
    Closeness closeness = Closeness::Whole;
};

/// Every variant that an import has to read as well as the published text itself.
[[nodiscard]] const QList<Variant> &variants();

} // namespace DiemTin
