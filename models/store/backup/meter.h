// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Meter: how far a backup is, as one number, and whether it shall go on.

#pragma once

#include "models/base/result.h"

#include <functional>

namespace DiemTin {

/// Told the part done, 0 to 1, now and then in the thread that works; false stops the work.
using BackupProgress = std::function<bool(double part)>;

/// Adds up what parts of the work say of themselves. A unit is a photo or a thousand rows: some 20 ms.
class Meter
{
public:
    /// `progress` must outlive it.
    explicit Meter(const BackupProgress &progress)
        : m_progress(progress)
    { }

    /// So much more is to be done.
    void expect(double units) { m_expected += units; }
    /// So much is done. Errors: Cancelled.
    [[nodiscard]] Result<void> advance(double units);

private:
    const BackupProgress &m_progress;
    double m_expected = 0;
    double m_done = 0;
};

} // namespace DiemTin
