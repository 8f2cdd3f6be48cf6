// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window's look: its colours in light and dark, and one style sheet over Qt's Fusion style, in the system's font.

#pragma once

#include <QColor>

class QApplication;

namespace DiemTin {

/// Light or dark, or as the desktop has it.
enum class ThemeChoice { System, Light, Dark };

/// Colours that painted parts (delegates, page view, icons) share with the style sheet. The values here are the light
/// theme. Text keeps a contrast of 4.5:1 on every ground it stands on, outlines of fields and marks 3:1, in both themes
/// (WCAG 2.1 AA, 1.4.3 and 1.4.11); what cannot be used now may be paler.
struct ThemeColours
{
    bool dark = false;
    QColor text{0x1F, 0x29, 0x33};
    QColor quiet{0x5C, 0x68, 0x76}; ///< second-rank text
    QColor disabled{0xA3, 0xAC, 0xB8}; ///< text of what cannot be used now
    QColor base{0xFF, 0xFF, 0xFF}; ///< ground of lists and fields
    QColor panel{0xF5, 0xF7, 0xFA}; ///< ground of bars and panel titles
    QColor line{0xD9, 0xDF, 0xE7}; ///< hair lines between parts
    QColor faintLine{0xE6, 0xEA, 0xF0}; ///< hair lines within a part
    QColor border{0xCB, 0xD3, 0xDD}; ///< round buttons and menus, which their words tell apart
    QColor field{0x84, 0x8E, 0x9C}; ///< round fields and boxes, which nothing else shows
    QColor hoverBorder{0x5F, 0x92, 0xD0};
    QColor handle{0x8A, 0x94, 0xA2}; ///< scroll bars and drag handles
    QColor accent{0x15, 0x65, 0xC0}; ///< links, focus, what is chosen
    QColor primary{0x15, 0x65, 0xC0}; ///< ground of the main button, under white text
    QColor primaryHover{0x1B, 0x74, 0xD8};
    QColor primaryPressed{0x0F, 0x4F, 0x98};
    QColor primaryDisabled{0xA9, 0xC3, 0xE4};
    QColor selected{0xE1, 0xEC, 0xFA}; ///< ground of a selected row
    QColor checked{0xD3, 0xE3, 0xF7}; ///< ground of a button that is on
    QColor hover{0xF0, 0xF5, 0xFC};
    QColor textSelection{0xBB, 0xD6, 0xF5};
    QColor amber{0xF2, 0xA9, 0x00}; ///< frame of the current page
    QColor warning{0x96, 0x51, 0x00}; ///< marks and words of warnings
    QColor error{0xC6, 0x28, 0x28};
    QColor errorGround{0xFF, 0xF6, 0xF6};
    QColor good{0x1B, 0x6E, 0x37}; ///< what is approved, and words put in
    QColor notice{0xFF, 0xF6, 0xDC}; ///< ground of the message bar
    QColor noticeLine{0xEF, 0xD5, 0x8A};
    QColor searchMark{0xFF, 0xE9, 0x9A}; ///< behind found words
    QColor markup{0x8E, 0x44, 0xAD}; ///< signs of Markdown in the editor
    QColor tip{0x1F, 0x29, 0x33}; ///< ground of tool tips, under white text
    QColor desk{0x58, 0x62, 0x6D}; ///< ground under the pages
    QColor deskText{0xFF, 0xFF, 0xFF}; ///< words on that ground
    QColor shadow{0x00, 0x00, 0x00}; ///< of pages on it, made pale where it is painted
    QColor stage{0x00, 0x00, 0x00}; ///< ground of pages read in full screen
    QColor stageText{0xE6, 0xEA, 0xEE}; ///< words on that ground
};

/// The colours in use.
[[nodiscard]] const ThemeColours &themeColours();

/// Gives the application style, palette and style sheet. May be called again with another choice while windows are
/// open; they paint themselves anew. System follows the desktop's changes until another choice is made.
void applyTheme(QApplication &application, ThemeChoice choice = ThemeChoice::System);

/// A colour of a template, made for white paper, as text on base, hover and selected: lightened or darkened as far as
/// its contrast there needs.
[[nodiscard]] QColor onScreen(const QColor &printed);

} // namespace DiemTin
