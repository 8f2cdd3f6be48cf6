// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes UUIDv7 values (Qt 6.8 has no function for them yet).

#include "models/base/uuid.h"

#include "models/base/clock.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace DiemTin {

QUuid newUuid(const Clock &clock)
{
    std::array<quint8, 16> bytes;
    const quint64 milliseconds = static_cast<quint64>(clock.now().toMSecsSinceEpoch());
    qToBigEndian(milliseconds << 16, bytes.data());
    qToBigEndian(QRandomGenerator::system()->generate64(), bytes.data() + 8);
    const quint32 random = QRandomGenerator::system()->generate();
    bytes[6] = static_cast<quint8>(0x70 | (random & 0x0f));
    bytes[7] = static_cast<quint8>(random >> 8);
    bytes[8] = static_cast<quint8>(0x80 | (bytes[8] & 0x3f));
    return QUuid::fromBytes(bytes.data());
}

} // namespace DiemTin
