// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of sections and of the publication.

#include "models/interchange/digest/headings.h"

#include "models/base/viettext.h"
#include "models/interchange/digest/cues.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace DiemTin::Digest {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestSectionName = 14; ///< words

bool containsAny(const QString &key, std::initializer_list<QStringView> words)
{
    for (const QStringView word : words) {
        if (QString(u' ' + key + u' ').contains(QString(u' ' + word.toString() + u' ')))
            return true;
    }
    return false;
}

} // namespace

HeadingCue headingCue(const QString &plain)
{
    static const QRegularExpression page(
        u"[\\s.…·|_(\\[–-]*(?:trang|tr\\.|p\\.)\\s*(\\d{1,3}(?:\\s*[-–]\\s*\\d{1,3})?)[)\\]\\s]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression numeral(
        u"^(?:(?i:phần|mục|chương)\\s+(?i:thứ\\s+)?(?:[IVX]{1,4}|\\d{1,2}|(?i:nhất|hai|ba|tư))|[IVX]{1,4}|\\d{1,2})"
        "(?:\\s*[.:)/–—-]\\s*|\\s+)(?=\\S)"_s);
    HeadingCue cue;
    cue.printed = plain;
    if (const auto match = page.match(plain); match.hasMatch()) {
        cue.page = simplified(match.captured(1));
        cue.printed = plain.first(match.capturedStart());
    }
    cue.title = cue.printed;
    if (const auto match = numeral.match(cue.printed); match.hasMatch()) {
        cue.numbered = true;
        cue.title = cue.printed.sliced(match.capturedLength());
    }
    return cue;
}

bool isNumeral(const Line &line)
{
    static const QRegularExpression pattern(u"^(?:(?:phần|mục)\\s+)?(?:[IVX]{1,4}|\\d{1,2})\\s*[.:)]?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return line.words <= 2 && pattern.match(line.plain).hasMatch();
}

std::optional<SectionKind> kindOfName(const QString &title)
{
    const QString key = keyOf(title);
    if (containsAny(key, {u"xu huong", u"tong ket", u"tong quan", u"toan canh"}))
        return SectionKind::Trend;
    if (containsAny(key, {u"tam diem", u"tieu diem", u"noi bat", u"chuyen de", u"diem nhan"}))
        return SectionKind::Spotlight;
    if (containsAny(key, {u"hai phong", u"thanh pho", u"tp", u"dia phuong", u"dat cang", u"thanh pho cang"}))
        return SectionKind::Local;
    if (containsAny(key, {u"trong nuoc", u"ca nuoc", u"quoc gia", u"quoc te", u"trung uong", u"viet nam", u"the gioi"}))
        return SectionKind::Domestic;
    return std::nullopt;
}

bool isUsualSectionName(const QString &title)
{
    static const QRegularExpression pattern(
        u"^(?:(?:tong ket|diem lai|tong quan) xu huong(?: chung)?|xu huong|tong ket tuan|(?:phan )?(?:tam|tieu) diem"
        "(?: (?:tuan|trong tuan|cua tuan))?|(?:diem |ban |muc )?tin (?:tuc )?(?:khoa hoc )?(?:va )?(?:cong nghe )?"
        "(?:(?:cua |tai |o )?(?:thanh pho |tp )?hai phong|thanh pho|dia phuong|trong nuoc(?: va (?:quoc te|the "
        "gioi))?|ca nuoc|quoc te|the gioi"
        "|trung uong)|su kien noi bat|chuyen de)$"_s);
    return pattern.match(keyOf(title)).hasMatch();
}

bool isContentsHeading(const Line &line)
{
    static const QSet<QString> names = {u"muc luc"_s,        u"noi dung"_s,         u"trong so nay"_s,
                                        u"noi dung chinh"_s, u"muc luc noi dung"_s, u"trong so"_s};
    return names.contains(line.key);
}

bool isRunningHead(const Line &line)
{
    static const QRegularExpression pattern(
        u"^(?:(?:ban tin )?(?:diem tin )?khoa hoc (?:va )?cong nghe(?: (?:thanh pho |tp )?hai phong)?(?: so \\d+(?: "
        u"\\d{4})?)?"
        "|diem tin(?: khoa hoc)?(?: va)?(?: cong nghe)?(?: va doi moi sang tao)?(?: tuan \\d+)?(?: so \\d+(?: "
        "\\d{4})?)?|so \\d{1,3}(?: \\d{4})?"
        "|(?:\\d{1,3} )?(?:tuan )?tu (?:ngay )?\\d{1,2}(?: \\d{1,2})?(?: \\d{4})? (?:den (?:ngay )?)?\\d{1,2} "
        "\\d{1,2}(?: \\d{4})?"
        "|chu dong thuc thi phat huy dong luc tang truong but pha)(?: trang \\d+)?$"_s);
    return line.words <= 20 && pattern.match(line.key).hasMatch();
}

bool isTrendHeadline(const Line &line)
{
    if (line.words > LongestHeadline || line.words < 5 || endsSentence(line.plain))
        return false;
    const bool starts = line.key.startsWith(u"tong ket xu huong") || line.key.startsWith(u"xu huong khoa hoc")
        || line.key.startsWith(u"tong ket tuan") || line.key.startsWith(u"tong quan xu huong");
    return starts && (line.words > 5 || line.headingLevel > 0);
}

QSet<QString> repeatedLines(const Lines &lines, std::size_t first)
{
    QHash<QString, int> seen;
    QSet<QString> repeated;
    for (std::size_t i = first; i < lines.size(); ++i) {
        const Line &line = lines[i];
        const bool short_ = line.words > 0 && line.words <= LongestSectionName && !line.bullet;
        if (!short_ || dayCue(line.plain) || endsSentence(line.plain) || isQrCaption(line) || isCreditLine(line)
            || photoCue(line) || sourceCue(line, SourcePlace::WholeLine))
            continue;
        if (i + 1 < lines.size() && sourceCue(lines[i + 1], SourcePlace::WholeLine))
            continue;
        if (++seen[line.key] >= 3)
            repeated.insert(line.key);
    }
    return repeated;
}

} // namespace DiemTin::Digest
