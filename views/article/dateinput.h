// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dates as people type them into the article's date field.

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace DiemTin {

/// Reads "15/6", "15/6/2026", "15.6.26" or "15-6"; a missing year is the one that brings the date nearest to `nearby`.
/// Empty text is the null date (undated). Nothing where the text is no date.
[[nodiscard]] std::optional<QDate> readDate(const QString &text, QDate nearby);

/// The date as the field shows it: "15/6/2026"; empty for the null date.
[[nodiscard]] QString dateText(QDate date);

} // namespace DiemTin
