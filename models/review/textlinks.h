// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The links inside an article's text: their words, and the addresses that are not read.

#pragma once

#include <QList>
#include <QString>

namespace DiemTin {

/// A link as [words](address). Places are UTF-16 units of the Markdown.
struct TextLink
{
    QString words; ///< as they are read
    QString address; ///< as it is typed
    qsizetype start = 0; ///< of the address
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    bool operator==(const TextLink &) const = default;
};

/// In their order; bare addresses, which are read as they are, are left out.
[[nodiscard]] QList<TextLink> textLinks(const QString &markdown);

/// An address as it can stand in a link: what would end it there is percent-encoded.
[[nodiscard]] QString linkAddress(const QString &typed);

} // namespace DiemTin
