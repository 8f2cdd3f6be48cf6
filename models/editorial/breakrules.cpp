// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The non-breaking rules, word by word.

#include "models/editorial/breakrules.h"

#include <algorithm>
#include <array>

namespace DiemTin {

namespace {

/// Words that stay with the number before them.
constexpr std::array<QStringView, 44> units = {
    u"%",    u"km",   u"m",     u"cm",    u"mm",   u"ha",    u"kg",   u"g",   u"tấn", u"tạ",  u"lít",
    u"kW",   u"MW",   u"GW",    u"kWh",   u"MWh",  u"GHz",   u"MHz",  u"GB",  u"TB",  u"MB",  u"Mbps",
    u"tỷ",   u"tỉ",   u"triệu", u"nghìn", u"đồng", u"USD",   u"EUR",  u"VND", u"TEU", u"giờ", u"phút",
    u"giây", u"ngày", u"tuần",  u"tháng", u"năm",  u"người", u"điểm", u"lần", u"độ",  u"°C",  u"m²"};
/// Words that stay with the number behind them.
constexpr std::array<QStringView, 17> beforeNumbers = {u"số",  u"điều", u"khoản",  u"tháng", u"năm",  u"ngày",
                                                       u"quý", u"thứ",  u"lần",    u"khóa",  u"khoá", u"kỳ",
                                                       u"top", u"quận", u"phường", u"trang", u"vòng"};
/// Abbreviations of ranks and places that stay with the name behind them.
constexpr std::array<QStringView, 23> beforeNames = {
    u"TP.", u"TP",     u"Tp.",     u"TX.",   u"Q.",     u"P.", u"GS.", u"PGS.", u"TS.",     u"ThS.",   u"BS.", u"KS.",
    u"CN.", u"GS.TS.", u"PGS.TS.", u"GS.TS", u"PGS.TS", u"TS", u"ThS", u"Ths.", u"BS.CKII", u"BS.CKI", u"Ảnh:"};

template <size_t N>
bool contains(const std::array<QStringView, N> &list, QStringView word, Qt::CaseSensitivity sensitivity)
{
    return std::ranges::any_of(list, [&](QStringView entry) { return entry.compare(word, sensitivity) == 0; });
}

QStringView withoutPunctuation(QStringView word)
{
    while (!word.isEmpty() && !word.back().isLetterOrNumber() && word.back() != u'%' && word.back() != u'²')
        word.chop(1);
    while (!word.isEmpty() && !word.front().isLetterOrNumber() && word.front() != u'%' && word.front() != u'°')
        word = word.sliced(1);
    return word;
}

bool isNumber(QStringView word)
{
    const QStringView bare = withoutPunctuation(word);
    return !bare.isEmpty() && bare.front().isDigit() && std::ranges::all_of(bare, [](QChar c) {
        return c.isDigit() || c == u'.' || c == u',' || c == u'-' || c == u'–';
    });
}

bool isDash(QStringView word)
{
    return word == u"-" || word == u"–" || word == u"—";
}

} // namespace

bool mayBreakBetween(QStringView before, QStringView after)
{
    if (before.isEmpty() || after.isEmpty())
        return true;
    if (isDash(after) || (before.front().isUpper() && contains(beforeNames, before, Qt::CaseSensitive)))
        return false;
    const bool closed = before.back() == u'.' || before.back() == u',' || before.back() == u';';
    if (before.front().isDigit() && !closed && isNumber(before)
        && contains(units, withoutPunctuation(after), Qt::CaseSensitive))
        return false;
    const QStringView number = withoutPunctuation(after);
    return number.isEmpty() || !number.front().isDigit() || !contains(beforeNumbers, before, Qt::CaseInsensitive);
}

bool mayBreakInside(QStringView word, qsizetype index)
{
    const QChar c = word[index];
    if (c != u'-' && c != u'/' && c != u'–' && c != u'—')
        return false;
    if (index < 2 || index + 2 >= word.size())
        return false;
    return std::ranges::none_of(word, [](QChar letter) { return letter.isDigit(); }) && word[index - 1].isLetter()
        && word[index + 1].isLetter() && word[index - 1].isLower();
}

} // namespace DiemTin
