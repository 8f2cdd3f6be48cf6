// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days as Vietnamese web pages write them.

#pragma once

#include <QDate>
#include <QString>

namespace DiemTin {

class Clock;

/// The first day that the text names: "15/6/2026", "Thứ Hai, 15.06.26 08:30", "ngày 15 tháng 6 năm 2026", "2026-06-15",
/// "2 giờ trước", "hôm qua", "15/6" (the last one that is not in the future). Moments are taken in Vietnam's time. Null
/// where it names none.
[[nodiscard]] QDate webDate(const QString &text, const Clock &clock);

/// Whether the text is little more than a day and a time of day, as stands under a headline.
[[nodiscard]] bool isDateLine(const QString &text, const Clock &clock);

} // namespace DiemTin
