// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Light and dark colours, and the palette and style sheet made from them.

#include "views/shared/theme.h"

#include "models/base/resources.h"
#include "views/shared/stylesheet.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>
#include <QStyleHints>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace DiemTin {
namespace {

ThemeColours darkColours()
{
    ThemeColours c;
    c.dark = true;
    c.text = QColor(0xE6, 0xEA, 0xF0);
    c.quiet = QColor(0xA3, 0xAF, 0xBD);
    c.disabled = QColor(0x6A, 0x75, 0x83);
    c.base = QColor(0x1E, 0x24, 0x2C);
    c.panel = QColor(0x26, 0x2D, 0x37);
    c.line = QColor(0x3A, 0x43, 0x50);
    c.faintLine = QColor(0x30, 0x38, 0x43);
    c.border = QColor(0x4A, 0x55, 0x64);
    c.hoverBorder = QColor(0x6C, 0x8F, 0xBD);
    c.field = QColor(0x74, 0x80, 0x8F);
    c.handle = QColor(0x6E, 0x79, 0x87);
    c.accent = QColor(0x6F, 0xB1, 0xFF);
    c.primary = QColor(0x1A, 0x6F, 0xCF);
    c.primaryDisabled = QColor(0x2E, 0x48, 0x66);
    c.selected = QColor(0x2A, 0x3F, 0x5C);
    c.checked = QColor(0x31, 0x4B, 0x6E);
    c.hover = QColor(0x2B, 0x34, 0x40);
    c.textSelection = QColor(0x2F, 0x5A, 0x8F);
    c.warning = QColor(0xF2, 0xB5, 0x4A);
    c.error = QColor(0xFF, 0x8A, 0x80);
    c.errorGround = QColor(0x3A, 0x24, 0x28);
    c.good = QColor(0x7F, 0xD8, 0x97);
    c.notice = QColor(0x3C, 0x34, 0x1E);
    c.noticeLine = QColor(0x6B, 0x5A, 0x2A);
    c.searchMark = QColor(0x6B, 0x56, 0x14);
    c.markup = QColor(0xCF, 0x9B, 0xE8);
    c.tip = QColor(0x45, 0x50, 0x5E);
    c.desk = QColor(0x14, 0x18, 0x1D);
    return c;
}

ThemeColours &coloursInUse()
{
    static ThemeColours colours;
    return colours;
}

/// Relative luminance by WCAG 2, 0 to 1.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// Contrast by WCAG 2, 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QString styleSheet(const ThemeColours &c)
{
    // Longer names first: "@primaryHover" begins with "@primary".
    const auto names = std::to_array<std::pair<QLatin1StringView, QColor>>({
        {QLatin1StringView("@primaryDisabled"), c.primaryDisabled},
        {QLatin1StringView("@primaryPressed"), c.primaryPressed},
        {QLatin1StringView("@textSelection"), c.textSelection},
        {QLatin1StringView("@primaryHover"), c.primaryHover},
        {QLatin1StringView("@hoverBorder"), c.hoverBorder},
        {QLatin1StringView("@errorGround"), c.errorGround},
        {QLatin1StringView("@noticeLine"), c.noticeLine},
        {QLatin1StringView("@faintLine"), c.faintLine},
        {QLatin1StringView("@disabled"), c.disabled},
        {QLatin1StringView("@selected"), c.selected},
        {QLatin1StringView("@checked"), c.checked},
        {QLatin1StringView("@primary"), c.primary},
        {QLatin1StringView("@warning"), c.warning},
        {QLatin1StringView("@accent"), c.accent},
        {QLatin1StringView("@border"), c.border},
        {QLatin1StringView("@handle"), c.handle},
        {QLatin1StringView("@notice"), c.notice},
        {QLatin1StringView("@error"), c.error},
        {QLatin1StringView("@good"), c.good},
        {QLatin1StringView("@field"), c.field},
        {QLatin1StringView("@hover"), c.hover},
        {QLatin1StringView("@panel"), c.panel},
        {QLatin1StringView("@quiet"), c.quiet},
        {QLatin1StringView("@base"), c.base},
        {QLatin1StringView("@desk"), c.desk},
        {QLatin1StringView("@line"), c.line},
        {QLatin1StringView("@text"), c.text},
        {QLatin1StringView("@tip"), c.tip},
    });
    QString sheet = styleSheetText();
    sheet.replace(QLatin1StringView("@icons"), resourcePath(QStringLiteral("icons")));
    for (const auto &[name, colour] : names)
        sheet.replace(name, colour.name());
    return sheet;
}

QPalette paletteOf(const ThemeColours &c)
{
    QPalette palette(c.panel, c.base);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::Window, c.base);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.panel);
    palette.setColor(QPalette::Highlight, c.selected);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Accent, c.accent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::PlaceholderText, c.quiet);
    palette.setColor(QPalette::ToolTipBase, c.tip);
    palette.setColor(QPalette::ToolTipText, Qt::white);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    return palette;
}

void showColours(QApplication &application, const ThemeColours &colours)
{
    coloursInUse() = colours;
    application.setPalette(paletteOf(colours));
    application.setStyleSheet(styleSheet(colours));
}

} // namespace

const ThemeColours &themeColours()
{
    return coloursInUse();
}

void applyTheme(QApplication &application, ThemeChoice choice)
{
    QCoreApplication::setAttribute(Qt::AA_DontShowIconsInMenus);
    QStyleHints *hints = QGuiApplication::styleHints();
    hints->disconnect(&application);
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const auto show = [&application, choice, hints] {
        const bool dark = choice == ThemeChoice::Dark
            || (choice == ThemeChoice::System && hints->colorScheme() == Qt::ColorScheme::Dark);
        showColours(application, dark ? darkColours() : ThemeColours());
    };
    show();
    if (choice == ThemeChoice::System)
        QObject::connect(hints, &QStyleHints::colorSchemeChanged, &application, show);
}

QColor onScreen(const QColor &printed)
{
    const ThemeColours &colours = themeColours();
    QColor shown = printed;
    if (colours.dark)
        shown.setHslF(printed.hslHueF(), printed.hslSaturationF() * 0.85F, 0.72F);
    // Of the three grounds the selected one is the nearest to text in both themes.
    const float step = colours.dark ? 0.01F : -0.01F;
    float lightness = shown.lightnessF();
    while (contrast(shown, colours.selected) < 4.5 && lightness + step > 0 && lightness + step < 1) {
        lightness += step;
        shown.setHslF(shown.hslHueF(), shown.hslSaturationF(), lightness);
    }
    return shown;
}

} // namespace DiemTin
