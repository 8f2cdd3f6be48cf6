// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// House style in the library's settings.

#include "models/preflight/housestyle.h"

#include "models/store/settingstore.h"

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

const QString dateName = u"style.date"_s;
const QString quotesName = u"style.quotes"_s;
const QString dashName = u"style.dash"_s;
const QString toneName = u"style.tone"_s;
const QString sourcesName = u"style.sources"_s;

} // namespace

Result<HouseStyle> readHouseStyle(Library &library)
{
    const Result<QHash<QString, QString>> settings = SettingStore(library).all();
    if (!settings)
        return settings.error();
    HouseStyle style;
    if (settings->value(dateName) == u"padded")
        style.date = DateForm::Padded;
    if (settings->value(quotesName) == u"straight")
        style.quotes = QuoteForm::Straight;
    if (settings->value(dashName) == u"dash")
        style.dash = DashForm::EnDash;
    if (settings->value(toneName) == u"nucleus")
        style.tone = TonePlacement::OnNucleus;
    if (settings->value(sourcesName) == u"prevailing")
        style.sources = SourceForm::Prevailing;
    return style;
}

Result<void> saveHouseStyle(Library &library, const HouseStyle &style)
{
    return SettingStore(library).set({
        {dateName, style.date == DateForm::Padded ? u"padded"_s : u"short"_s},
        {quotesName, style.quotes == QuoteForm::Straight ? u"straight"_s : u"curly"_s},
        {dashName, style.dash == DashForm::EnDash ? u"dash"_s : u"hyphen"_s},
        {toneName, style.tone == TonePlacement::OnNucleus ? u"nucleus"_s : u"glide"_s},
        {sourcesName, style.sources == SourceForm::Prevailing ? u"prevailing"_s : u"listed"_s},
    });
}

} // namespace DiemTin
