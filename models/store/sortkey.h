// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys by which SQL sorts Vietnamese text and knows an address again.

#pragma once

#include <QString>

namespace DiemTin {

/// A text that sorts, character by character, as `text` does in the Vietnamese alphabet: letters first (a ă â b c d đ
/// …), then tones (ngang huyền hỏi ngã sắc nặng); case, quotation marks and other signs aside.
[[nodiscard]] QString vietnameseSortKey(const QString &text);

/// The address without what does not lead elsewhere: scheme, "www." or "m.", case of the host, a closing slash, the
/// part behind "#", and parameters that only say where a click came from; the other parameters in alphabetical order.
/// Empty for an empty or broken address.
[[nodiscard]] QString urlKey(const QString &url);

} // namespace DiemTin
