// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Contrast of the theme's colours by the formula of WCAG 2.1, in light and dark.

#include "views/shared/theme.h"

#include <QApplication>
#include <QPalette>
#include <QTest>

#include <cmath>

using namespace DiemTin;

namespace {

/// https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
double relativeLuminance(const QColor &colour)
{
    const auto channel = [](int value) {
        const double part = value / 255.0;
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.red()) + 0.7152 * channel(colour.green()) + 0.0722 * channel(colour.blue());
}

/// https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = relativeLuminance(a) + 0.05;
    const double second = relativeLuminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

using Part = QColor ThemeColours::*;

struct Named
{
    const char *name;
    Part part;
};

#define PART(name)                                                                                                     \
    Named                                                                                                              \
    {                                                                                                                  \
        #name, &ThemeColours::name                                                                                     \
    }

constexpr double ofText = 4.5; // success criterion 1.4.3
constexpr double ofControls = 3; // 1.4.11

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }

    void init()
    {
        QFETCH_GLOBAL(ThemeChoice, theme);
        applyTheme(*qApp, theme);
        QCOMPARE(themeColours().dark, theme == ThemeChoice::Dark);
    }

    void theFormulaKnowsItsEnds()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // A grey that is known to pass just so on white.
        QVERIFY(std::abs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void wordsCanBeRead()
    {
        const struct
        {
            Named words;
            std::vector<Named> grounds;
        } pairs[] = {
            {PART(text),
             {PART(base), PART(panel), PART(selected), PART(checked), PART(hover), PART(textSelection), PART(notice),
              PART(errorGround), PART(searchMark)}},
            {PART(quiet), {PART(base), PART(panel), PART(selected), PART(hover)}},
            {PART(accent), {PART(base), PART(panel), PART(notice), PART(selected)}},
            {PART(warning), {PART(base), PART(panel), PART(selected), PART(hover)}},
            {PART(error), {PART(base), PART(panel), PART(selected)}},
            {PART(markup), {PART(base)}},
            {PART(deskText), {PART(desk)}},
            {PART(stageText), {PART(stage)}},
        };
        for (const auto &[words, grounds] : pairs) {
            for (const Named &ground : grounds)
                check(words.name, themeColours().*words.part, ground, ofText);
        }
    }

    void whiteWordsCanBeRead()
    {
        for (const Named &ground : {PART(primary), PART(primaryHover), PART(primaryPressed), PART(tip)})
            check("white", Qt::white, ground, ofText);
    }

    void outlinesAndMarksCanBeSeen()
    {
        for (const Named &mark :
             {PART(field), PART(hoverBorder), PART(accent), PART(error), PART(handle), PART(primary)})
            check(mark.name, themeColours().*mark.part, PART(base), ofControls);
        for (const Named &ground : {PART(panel), PART(selected), PART(checked)})
            check("icon", themeColours().quiet, ground, ofControls);
        check("accent", themeColours().accent, PART(panel), ofControls);
        check("amber", themeColours().amber, PART(desk), ofControls);
        check("amber", themeColours().amber, PART(stage), ofControls);
    }

    /// Colours that a template's sections might have.
    void coloursOfSectionsCanBeRead()
    {
        for (const char *printed :
             {"#00838F", "#1565C0", "#C8102E", "#0B2A5B", "#F2A900", "#8BC34A", "#FFFFFF", "#000000"}) {
            const QColor shown = onScreen(QColor::fromString(QLatin1StringView(printed)));
            for (const Named &ground : {PART(base), PART(hover), PART(selected)})
                check(printed, shown, ground, ofText);
        }
    }

    void thePaletteIsTheThemes()
    {
        const QPalette palette = QApplication::palette();
        const auto readable = [&](QPalette::ColorRole words, QPalette::ColorRole ground) {
            return contrastRatio(palette.color(words), palette.color(ground)) >= ofText;
        };
        QVERIFY(readable(QPalette::WindowText, QPalette::Window));
        QVERIFY(readable(QPalette::Text, QPalette::Base));
        QVERIFY(readable(QPalette::Text, QPalette::AlternateBase));
        QVERIFY(readable(QPalette::PlaceholderText, QPalette::Base));
        QVERIFY(readable(QPalette::ButtonText, QPalette::Button));
        QVERIFY(readable(QPalette::HighlightedText, QPalette::Highlight));
        QVERIFY(readable(QPalette::ToolTipText, QPalette::ToolTipBase));
        QVERIFY(readable(QPalette::Link, QPalette::Base));
    }

private:
    static void check(const char *words, const QColor &colour, const Named &ground, double least)
    {
        const double ratio = contrastRatio(colour, themeColours().*ground.part);
        QVERIFY2(ratio >= least,
                 qPrintable(QStringLiteral("%1 on %2: %3")
                                .arg(QLatin1StringView(words), QLatin1StringView(ground.name))
                                .arg(ratio)));
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
