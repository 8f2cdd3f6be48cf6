// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The system clock, which honours SOURCE_DATE_EPOCH.

#include "models/base/clock.h"

#include <QTimeZone>

namespace DiemTin {

namespace {

class SystemClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        bool set = false;
        const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&set);
        return set ? QDateTime::fromSecsSinceEpoch(epoch, QTimeZone::UTC) : QDateTime::currentDateTimeUtc();
    }
};

} // namespace

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

} // namespace DiemTin
