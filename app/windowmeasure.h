// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures the window itself: how soon it stands, and how soon a key shows.

#pragma once

#include <QJsonObject>

namespace DiemTin {

class MainWindow;

/// Shows the window, which has just opened its library, and types into the articles of its issue (at most 50, evenly
/// spread) as a keyboard would: near the start, in the middle and at the end. All times in milliseconds.
///
/// | figure | means |
/// | --- | --- |
/// | start_cpu_ms, start_wall_ms | from the start of the program to the end of the first painting of the window |
/// | keys | keys typed |
/// | key_median_ms, key_p99_ms | the key's own event: text, pages and lists are new when it returns |
/// | pixels_median_ms, pixels_p99_ms, pixels_max_ms | from the key to the end of the painting of the pages it changed |
/// | saving_ms | longest while, after typing into an article, that the event loop stood still until it was saved |
[[nodiscard]] QJsonObject measuredWindow(MainWindow &window);

} // namespace DiemTin
