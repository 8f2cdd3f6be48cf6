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

/// Last syllables of ranks, titles and forms of address that stay with the name behind them.
constexpr std::array<QStringView, 14> beforePersons = {u"ông",   u"bà", u"anh", u"chị", u"em", u"cụ",   u"tá",
                                                       u"tướng", u"úy", u"sĩ",  u"sỹ",  u"sư", u"tịch", u"thư"};
/// Words that lead on: a line of a headline that ends with one reads as cut off.
constexpr std::array<QStringView, 40> leadingOn = {
    u"và",    u"với",  u"của",  u"cho",   u"tại",  u"từ",   u"đến",   u"ở",   u"về",  u"trong",
    u"ngoài", u"trên", u"dưới", u"theo",  u"vào",  u"ra",   u"để",    u"là",  u"có",  u"được",
    u"bị",    u"bởi",  u"do",   u"vì",    u"nhằm", u"các",  u"những", u"một", u"mọi", u"mỗi",
    u"đã",    u"đang", u"sẽ",   u"không", u"hay",  u"hoặc", u"nhưng", u"mà",  u"khi", u"như"};
/// Words of two syllables that headlines are full of; a line does not end between them where it need not.
constexpr std::array<std::pair<QStringView, QStringView>, 72> pairs = {{
    {u"khoa", u"học"},    {u"công", u"nghệ"},   {u"đổi", u"mới"},    {u"sáng", u"tạo"},   {u"chuyển", u"đổi"},
    {u"thành", u"phố"},   {u"hải", u"phòng"},   {u"hà", u"nội"},     {u"việt", u"nam"},   {u"doanh", u"nghiệp"},
    {u"khởi", u"nghiệp"}, {u"trí", u"tuệ"},     {u"nhân", u"tạo"},   {u"dữ", u"liệu"},    {u"phát", u"triển"},
    {u"nghiên", u"cứu"},  {u"ứng", u"dụng"},    {u"quốc", u"gia"},   {u"quốc", u"tế"},    {u"hội", u"nghị"},
    {u"hội", u"thảo"},    {u"nghị", u"quyết"},  {u"kinh", u"tế"},    {u"xã", u"hội"},     {u"chiến", u"lược"},
    {u"hợp", u"tác"},     {u"đầu", u"tư"},      {u"thị", u"trường"}, {u"sản", u"xuất"},   {u"sản", u"phẩm"},
    {u"nông", u"nghiệp"}, {u"công", u"nghiệp"}, {u"du", u"lịch"},    {u"giáo", u"dục"},   {u"đào", u"tạo"},
    {u"sinh", u"viên"},   {u"học", u"sinh"},    {u"đại", u"học"},    {u"bệnh", u"viện"},  {u"y", u"tế"},
    {u"năng", u"lượng"},  {u"môi", u"trường"},  {u"điện", u"tử"},    {u"bán", u"dẫn"},    {u"hạ", u"tầng"},
    {u"nền", u"tảng"},    {u"hệ", u"thống"},    {u"thông", u"minh"}, {u"thông", u"tin"},  {u"truyền", u"thông"},
    {u"an", u"toàn"},     {u"an", u"ninh"},     {u"quản", u"lý"},    {u"nguồn", u"lực"},  {u"nhân", u"lực"},
    {u"chất", u"lượng"},  {u"hiệu", u"quả"},    {u"giải", u"pháp"},  {u"chính", u"sách"}, {u"chính", u"phủ"},
    {u"thủ", u"tướng"},   {u"bộ", u"trưởng"},   {u"chủ", u"tịch"},   {u"triển", u"khai"}, {u"thúc", u"đẩy"},
    {u"tăng", u"cường"},  {u"nâng", u"cao"},    {u"ký", u"kết"},     {u"tổ", u"chức"},    {u"khai", u"mạc"},
    {u"đột", u"phá"},     {u"tương", u"lai"},
}};

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

/// "Nguyễn", not "AI" and not "2".
bool beginsName(QStringView word)
{
    const QStringView bare = withoutPunctuation(word);
    return bare.size() > 1 && bare[0].isUpper() && bare[1].isLower();
}

} // namespace

bool mayBreakBetween(QStringView before, QStringView after)
{
    if (before.isEmpty() || after.isEmpty())
        return true;
    if (isDash(after) || (before.front().isUpper() && contains(beforeNames, before, Qt::CaseSensitive)))
        return false;
    if (beginsName(after) && contains(beforePersons, before, Qt::CaseInsensitive))
        return false;
    const bool closed = before.back() == u'.' || before.back() == u',' || before.back() == u';';
    if (before.front().isDigit() && !closed && isNumber(before)
        && contains(units, withoutPunctuation(after), Qt::CaseSensitive))
        return false;
    const QStringView number = withoutPunctuation(after);
    return number.isEmpty() || !number.front().isDigit() || !contains(beforeNumbers, before, Qt::CaseInsensitive);
}

LineEndSense senseOfLineEnd(QStringView before, QStringView after)
{
    const QStringView first = withoutPunctuation(before);
    const QStringView second = withoutPunctuation(after);
    if (first.size() < before.size() && !before.back().isLetterOrNumber())
        return LineEndSense::Natural; // behind a comma or colon
    const bool paired = std::ranges::any_of(pairs, [&](const auto &pair) {
        return pair.first.compare(first, Qt::CaseInsensitive) == 0
            && pair.second.compare(second, Qt::CaseInsensitive) == 0;
    });
    if (paired || (beginsName(first) && beginsName(second)))
        return LineEndSense::InsideWord;
    return contains(leadingOn, first, Qt::CaseInsensitive) ? LineEndSense::LeadingOn : LineEndSense::Plain;
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
