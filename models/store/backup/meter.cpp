// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Divides.

#include "models/store/backup/meter.h"

#include <QCoreApplication>

#include <algorithm>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Backup)
};

} // namespace

Result<void> Meter::advance(double units)
{
    m_done += units;
    if (m_progress(m_expected > 0 ? std::min(m_done / m_expected, 1.0) : 0))
        return {};
    return Error{ErrorKind::Cancelled, Text::tr("Đã dừng sao lưu.")};
}

} // namespace DiemTin
