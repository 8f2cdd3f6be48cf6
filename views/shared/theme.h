// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window's look: a few colours and one short style sheet over Qt's Fusion style, in the system's font.

#pragma once

#include <QColor>

class QApplication;

namespace DiemTin {

/// Colours that painted parts (delegates, page view, icons) share with the style sheet.
struct ThemeColours
{
    QColor text{0x1F, 0x29, 0x33};
    QColor quiet{0x6B, 0x77, 0x85}; ///< second-rank text; contrast 4.5:1 on white
    QColor line{0xD9, 0xDF, 0xE7}; ///< hair lines between parts
    QColor panel{0xF5, 0xF7, 0xFA}; ///< bars and panel titles
    QColor accent{0x15, 0x65, 0xC0};
    QColor selected{0xE1, 0xEC, 0xFA}; ///< ground of a selected row
    QColor hover{0xF0, 0xF5, 0xFC};
    QColor amber{0xF2, 0xA9, 0x00}; ///< frame of the current page
    QColor desk{0x5B, 0x65, 0x70}; ///< ground under the pages
    QColor error{0xC6, 0x28, 0x28};
    QColor warning{0xB4, 0x6A, 0x00}; ///< what wants a look; contrast 4.5:1 on white
    QColor grip{0xB4, 0xBD, 0xC9}; ///< dots where something can be taken hold of
};

/// The colours in use.
[[nodiscard]] const ThemeColours &themeColours();

/// Gives the application style, palette and style sheet; once, before the first window is shown.
void applyTheme(QApplication &application);

} // namespace DiemTin
