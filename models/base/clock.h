// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Clock: where the time comes from, so that tests and byte-stable output can choose it.

#pragma once

#include <QDateTime>

namespace DiemTin {

/// The source of "now". Everything that writes a time takes one.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present moment in UTC, to the millisecond.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The machine's own clock. With SOURCE_DATE_EPOCH set (seconds since 1970, reproducible-builds.org) it stands still
/// at that moment.
const Clock &systemClock();

/// A clock that shows what it was told, for tests.
class FixedClock : public Clock
{
public:
    explicit FixedClock(QDateTime now)
        : m_now(std::move(now))
    { }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
};

} // namespace DiemTin
