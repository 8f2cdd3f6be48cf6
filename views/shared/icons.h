// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window's icons: line drawings in one stroke width, sharp at every scale.

#pragma once

#include <QColor>
#include <QIcon>

namespace DiemTin {

enum class Icon {
    Open,
    New,
    Import,
    Export,
    Print,
    Undo,
    Redo,
    Up,
    Down,
    Add,
    Remove,
    Close,
    FitWidth,
    FitPage,
    OnePage,
    TwoPages,
    Overview,
    Read,
    Photo,
    Qr,
    Crop,
    More,
    Calendar,
    Search,
    Filter,
    Rows,
    Columns,
    Application,
    Pin,
    PageBreak,
    Warning,
    Bold,
    Italic,
    Bullets,
    Numbers,
    Heading,
    Link,
    Superscript,
    Subscript,
    Quotes,
    Find,
    Approve,
    Comment,
};

/// The icon in this colour (invalid: the theme's text colour), greyed where disabled.
[[nodiscard]] QIcon themedIcon(Icon icon, const QColor &colour = {});

} // namespace DiemTin
