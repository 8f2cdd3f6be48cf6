// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every fuzzer needs: the bytes as Qt's, an application object, and a way to fail.

#pragma once

#include <QByteArray>
#include <QCoreApplication>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace DiemTin {

/// Makes the application object that plugins ask for; once, and for ever: what QtSql keeps goes before it.
inline void makeApplication()
{
    static int count = 1;
    static char name[] = "fuzz";
    static char *arguments[] = {name, nullptr};
    [[maybe_unused]] static const QCoreApplication &application = *new QCoreApplication(count, arguments);
}

inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// Ends the fuzzer with the input kept where something that must always hold does not.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace DiemTin
