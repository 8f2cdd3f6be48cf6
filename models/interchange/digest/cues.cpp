// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days, weeks, photos and the small lines of a page.

#include "models/interchange/digest/cues.h"

#include "models/base/viettext.h"

#include <QRegularExpression>

#include <array>

namespace DiemTin::Digest {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestCaption = 45; ///< words

bool isDay(int day, int month)
{
    return QDate(2024, month, day).isValid();
}

QString captured(const QRegularExpressionMatch &match, int group)
{
    return simplified(match.captured(group));
}

} // namespace

std::optional<DayCue> dayCue(QStringView plain)
{
    static const QRegularExpression pattern(
        u"^[\\[(*_\\s]*(?:ng[àa]y\\s+)?(\\d{1,2})\\s?([/.\\-])\\s?(\\d{1,2})(?:\\s?[/.\\-]\\s?(\\d{4}))?(?!\\s?/|\\d)"
        "[\\])*_\\s]*([:.;|–—\\-]?)[\\s*_]*"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression range(u"^\\s*(?:đến|ngày|\\d{1,2}\\s?[/.]\\s?\\d{1,2}(?!\\d))"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.matchView(plain);
    if (!match.hasMatch())
        return std::nullopt;
    DayCue cue;
    cue.day = match.capturedView(1).toInt();
    cue.month = match.capturedView(3).toInt();
    cue.year = match.capturedView(4).toInt();
    cue.length = match.capturedLength();
    cue.separated = match.capturedLength(5) > 0;
    cue.printed = match.captured(1) + match.captured(2) + match.captured(3)
        + (cue.year > 0 ? match.captured(2) + match.captured(4) : QString());
    const bool slash = match.capturedView(2) == u"/";
    if (!isDay(cue.day, cue.month) || (!slash && !cue.separated && cue.year == 0))
        return std::nullopt;
    if (range.matchView(plain.sliced(cue.length)).hasMatch())
        return std::nullopt;
    return cue;
}

QDate dateOf(const DayCue &day, QDate anchor)
{
    if (day.year > 0)
        return QDate(day.year, day.month, day.day);
    if (!anchor.isValid())
        return {};
    QDate best;
    for (const int year : {anchor.year() - 1, anchor.year(), anchor.year() + 1}) {
        const QDate date(year, day.month, day.day);
        if (date.isValid() && (!best.isValid() || qAbs(date.daysTo(anchor)) < qAbs(best.daysTo(anchor))))
            best = date;
    }
    return best;
}

std::optional<WeekCue> weekCue(QStringView text, int year)
{
    static const QRegularExpression pattern(
        u"(\\d{1,2})(?:\\s?[/.]\\s?(\\d{1,2}))?(?:\\s?[/.]\\s?(\\d{4}))?\\s*(?:-|–|—|đến(?:\\s+hết)?(?:\\s+ngày)?)\\s*"
        "(\\d{1,2})\\s?[/.]\\s?(\\d{1,2})(?:\\s?[/.]\\s?(\\d{4}))?(?!\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.matchView(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int toMonth = match.capturedView(5).toInt();
    const int toYear = match.capturedLength(6) > 0 ? match.capturedView(6).toInt()
        : match.capturedLength(3) > 0              ? match.capturedView(3).toInt()
                                                   : year;
    const QDate to(toYear, toMonth, match.capturedView(4).toInt());
    const int fromMonth = match.capturedLength(2) > 0 ? match.capturedView(2).toInt() : toMonth;
    QDate from(match.capturedLength(3) > 0 ? match.capturedView(3).toInt() : toYear, fromMonth,
               match.capturedView(1).toInt());
    if (!to.isValid() || !from.isValid())
        return std::nullopt;
    if (from > to)
        from = from.addYears(-1);
    constexpr int longestWeek = 62;
    if (from.daysTo(to) > longestWeek)
        return std::nullopt;
    return WeekCue{from, to};
}

std::optional<PhotoCue> photoCue(const Line &line)
{
    if (!line.raw.contains(u"!["))
        return std::nullopt;
    static const QRegularExpression pattern(
        u"^(.*?)!\\[([^\\]]*)\\]\\(\\s*(?:<([^>]*)>|((?:[^()]|\\([^()]*\\))*?))(?:\\s+\"([^\"]*)\")?\\s*\\)(.*)$"_s);
    const auto match = pattern.match(line.raw);
    if (!match.hasMatch())
        return std::nullopt;
    const QString path = match.capturedLength(3) > 0 ? captured(match, 3) : captured(match, 4);
    const QString caption = simplified(QString(match.captured(2) + u' ' + match.captured(5)));
    return PhotoCue{caption, path, captured(match, 1), captured(match, 6)};
}

CaptionCue captionCue(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(.*?)[\\s(\\[–—\\-]*(?:Nguồn ảnh|Ảnh minh họa|Ảnh tư liệu|Ảnh|Đồ họa|Nguồn)\\s*:\\s*([^)\\]]+?)[)\\]]*\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QString plain = simplified(withoutEmphasis(text));
    const auto match = pattern.match(plain);
    if (!match.hasMatch() || wordCount(match.capturedView(2)) > 12)
        return {plain, {}};
    return {captured(match, 1), captured(match, 2)};
}

bool isCreditLine(const Line &line)
{
    static const QRegularExpression pattern(u"(?:^|[\\s(\\[])(?:nguồn ảnh|ảnh minh họa|ảnh tư liệu|ảnh)\\s*:\\s*\\S"_s,
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression bare(u"^\\(?ảnh (?:minh họa|tư liệu)\\)?\\.?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (line.words > LongestCaption || line.key.isEmpty())
        return false;
    if (bare.match(line.plain).hasMatch())
        return true;
    return pattern.match(line.plain).hasMatch() && !captionCue(line.plain).credit.isEmpty();
}

bool isQrCaption(const Line &line)
{
    constexpr int longest = 14;
    if (line.words > longest || line.key.isEmpty())
        return false;
    const std::array<QStringView, 10> starts = {u"quet ma",   u"quet qr",      u"quet de",      u"ma qr",   u"xem clip",
                                                u"xem video", u"nghe podcast", u"nghe ban tin", u"qr code", u"podcast"};
    for (const QStringView start : starts) {
        if (line.key.startsWith(start))
            return !dayCue(line.plain).has_value();
    }
    return false;
}

bool isPageNumber(const Line &line)
{
    static const QRegularExpression pattern(
        u"^[-–—|\\s]*(?:trang|tr|page|p)?\\.?\\s*\\d{1,3}(?:\\s*/\\s*\\d{1,3})?[-–—|\\s]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.words <= 3 && pattern.match(line.plain).hasMatch() && !dayCue(line.plain);
}

bool isImprint(const Line &line)
{
    const std::array<QStringView, 14> starts = {u"chiu trach nhiem", u"giay phep", u"ban bien tap", u"in tai",
                                                u"nop luu chieu",    u"thiet ke",  u"trinh bay",    u"dia chi",
                                                u"dien thoai",       u"email",     u"bien tap ",    u"in an",
                                                u"co quan chu quan", u"hotline"};
    constexpr int longest = 40;
    if (line.words > longest)
        return false;
    for (const QStringView start : starts) {
        if (line.key.startsWith(start))
            return line.plain.contains(u':') || line.key.startsWith(u"giay phep");
    }
    return false;
}

} // namespace DiemTin::Digest
