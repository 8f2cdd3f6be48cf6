// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// UUIDv7: ids that sort by the time they were made and may travel between libraries (RFC 9562, section 5.7).

#pragma once

#include <QUuid>

namespace DiemTin {

class Clock;

/// A new UUIDv7 of the clock's present millisecond; its other 74 bits are random.
[[nodiscard]] QUuid newUuid(const Clock &clock);

} // namespace DiemTin
