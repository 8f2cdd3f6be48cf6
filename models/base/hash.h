// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ContentHash: a running hash of a function's whole input, the key of every cache in the composer.

#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <bit>
#include <concepts>
#include <cstring>

namespace DiemTin {

/// Collects values into a 64-bit hash (FNV-1a over 8-byte words). Equal inputs in equal order give equal hashes, in
/// every process and on every machine of the same byte order.
class ContentHash
{
public:
    ContentHash &add(quint64 word)
    {
        m_state ^= word;
        m_state *= 0x100000001b3ULL;
        m_state ^= m_state >> 29;
        return *this;
    }
    template <std::integral T>
        requires(!std::same_as<T, quint64>)
    ContentHash &add(T value)
    {
        return add(static_cast<quint64>(value));
    }
    ContentHash &add(double value) { return add(std::bit_cast<quint64>(value)); }
    ContentHash &add(QStringView text)
    {
        add(static_cast<quint64>(text.size()));
        qsizetype i = 0;
        for (; i + 4 <= text.size(); i += 4) {
            quint64 four = 0;
            std::memcpy(&four, text.utf16() + i, sizeof four);
            add(four);
        }
        for (; i < text.size(); ++i)
            add(static_cast<quint64>(text[i].unicode()));
        return *this;
    }
    [[nodiscard]] quint64 value() const { return m_state; }

private:
    quint64 m_state = 0xcbf29ce484222325ULL;
};

} // namespace DiemTin
