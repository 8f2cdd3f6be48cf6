// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading cover lines one by one.

#include "models/interchange/digest/masthead.h"

#include "models/base/viettext.h"
#include "models/interchange/digest/cues.h"
#include "models/interchange/digest/headings.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace DiemTin::Digest {

using namespace Qt::StringLiterals;

namespace {

constexpr auto CaseInsensitive = QRegularExpression::CaseInsensitiveOption;
constexpr int MiddleMonth = 7; ///< of a year: every day of the year is nearest to it
constexpr std::size_t LongestPillar = 3; ///< lines

/// The line without marks that open or close on another line.
QString bareText(const Line &line)
{
    static const QRegularExpression marks(u"^[*_]{2,3}|[*_]{2,3}$"_s);
    QString text = line.plain;
    return text.remove(marks).trimmed();
}

/// "SỐ 23/2026"; year 0 where none is printed.
std::optional<IssueNumber> numberIn(const QString &text, bool whole)
{
    static const QRegularExpression pattern(
        u"(?:^|[\\s(–-])số\\s*:?\\s*(\\d{1,3})(?:\\s*(?:[/–-]|\\(|năm|,)?\\s*(?:năm\\s*)?(\\d{4}))?\\)?(?!\\d)"_s,
        CaseInsensitive | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch() || match.capturedView(1).toInt() == 0)
        return std::nullopt;
    if (whole && (match.capturedStart() > 0 || match.capturedEnd() + 1 < text.size()))
        return std::nullopt;
    return IssueNumber{match.capturedView(1).toInt(), match.capturedView(2).toInt()};
}

} // namespace

bool isPillar(const QString &key)
{
    static const QSet<QString> names = {u"khoa hoc cong nghe"_s, u"khoa hoc va cong nghe"_s, u"doi moi sang tao"_s,
                                        u"chuyen doi so"_s,      u"tang truong but pha"_s,   u"khoi nghiep sang tao"_s,
                                        u"khoi nghiep"_s};
    return names.contains(key);
}

namespace {

bool isPublisher(const QString &key)
{
    static const QRegularExpression pattern(
        u"^(?:so |trung tam |uy ban |ubnd |cuc |vien |lien hiep |co quan |don vi |thanh uy )"_s);
    return pattern.match(key).hasMatch();
}

bool isMotto(const QString &key)
{
    return key.contains(u"chu dong thuc thi") || key.contains(u"phat huy dong luc");
}

class MastheadReader
{
public:
    MastheadReader(Masthead &masthead, const Lines &lines, MastheadPlace place)
        : m_masthead(masthead)
        , m_lines(lines)
        , m_cover(place == MastheadPlace::Cover)
    { }

    void read(const std::vector<std::size_t> &indexes)
    {
        for (std::size_t i = 0; i < indexes.size();) {
            const std::size_t taken = takePillar(indexes, i);
            if (taken == 0 && !take(m_lines[indexes[i]]) && !takeSlogan(m_lines[indexes[i]]))
                m_masthead.leftover.push_back(indexes[i]);
            i += qMax<std::size_t>(taken, 1);
        }
    }

private:
    bool take(const Line &line)
    {
        const QString text = bareText(line);
        return takeNumber(text) || takeWeek(text) || takeMotto(line, text)
            || (m_cover && (takeTitle(text) || takePhoto(line) || takeAddress(line) || takePublisher(line, text)));
    }

    bool takeNumber(const QString &text)
    {
        const std::optional<IssueNumber> number = numberIn(text, true);
        if (!number)
            return false;
        if (!m_masthead.number || (m_masthead.number->year == 0 && number->number == m_masthead.number->number))
            m_masthead.number = number;
        return number->number == m_masthead.number->number
            && (number->year == 0 || number->year == m_masthead.number->year);
    }

    bool takeWeek(const QString &text)
    {
        static const QRegularExpression start(u"^\\W*(?:tuần|từ|\\d)"_s, CaseInsensitive);
        if (text.size() > 60 || !start.match(text).hasMatch())
            return false;
        const auto week = weekCue(text, m_masthead.number ? m_masthead.number->year : 0);
        if (!week)
            return false;
        if (!m_masthead.weekFrom.isValid()) {
            m_masthead.weekFrom = week->from;
            m_masthead.weekTo = week->to;
        }
        return m_masthead.weekFrom == week->from && m_masthead.weekTo == week->to;
    }

    bool takeTitle(const QString &text)
    {
        const QString key = keyOf(text);
        Cover &cover = m_masthead.cover;
        if (cover.title.isEmpty() && (key == u"diem tin" || key == u"ban tin")) {
            cover.title = text;
            return true;
        }
        if (cover.title.isEmpty() && key.startsWith(u"diem tin ") && wordCount(text) <= 10) {
            const QStringList words = simplified(text).split(u' ');
            cover.title = words.first(2).join(u' ');
            cover.subtitle = words.sliced(2).join(u' ');
            return true;
        }
        return false;
    }

    bool takePhoto(const Line &line)
    {
        const auto photo = photoCue(line);
        if (!photo || !m_masthead.photo.path.isEmpty() || !photo->before.isEmpty() || !photo->after.isEmpty())
            return false;
        const CaptionCue caption = captionCue(photo->caption);
        m_masthead.photo = {photo->path, caption.caption, caption.credit, line.number};
        return true;
    }

    bool takeAddress(const Line &line)
    {
        static const QRegularExpression address(u"(?:https?://|www\\.)[^\\s<>()\\[\\]]+"_s, CaseInsensitive);
        if (line.key == u"follow us" || line.key == u"website" || line.key == u"facebook" || line.key == u"fanpage")
            return true;
        bool taken = false;
        auto matches = address.globalMatch(line.raw);
        QString last;
        while (matches.hasNext())
            last = matches.next().captured();
        if (last.isEmpty())
            return false;
        QString &field = last.contains(u"facebook.", Qt::CaseInsensitive) || last.contains(u"fb.com")
            ? m_masthead.cover.facebook
            : m_masthead.cover.website;
        taken = field.isEmpty() || field == last;
        if (field.isEmpty())
            field = last;
        return taken;
    }

    bool takePublisher(const Line &line, const QString &text)
    {
        if (!isPublisher(line.key) && !isImprint(line))
            return false;
        m_masthead.cover.publisher.append(text);
        return true;
    }

    bool takeMotto(const Line &line, const QString &text)
    {
        if (!isMotto(line.key) || line.words > 20)
            return false;
        if (m_masthead.cover.motto.isEmpty())
            m_masthead.cover.motto = text;
        return keyOf(m_masthead.cover.motto) == line.key;
    }

    /// A short sentence of the cover behind the publisher, in lower case and without figures, is the motto.
    bool takeSlogan(const Line &line)
    {
        const QString text = bareText(line);
        const bool figures = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
        if (!m_cover || figures || line.words < 4 || line.words > 14 || line.bullet || text == text.toUpper()
            || !m_masthead.cover.motto.isEmpty() || m_masthead.cover.publisher.isEmpty() || text.endsWith(u':'))
            return false;
        m_masthead.cover.motto = text;
        return true;
    }

    /// "KHOA HỌC" and "CÔNG NGHỆ" on lines of their own are one pillar. Returns the lines taken.
    std::size_t takePillar(const std::vector<std::size_t> &indexes, std::size_t first)
    {
        QString text;
        for (std::size_t count = 1; count <= LongestPillar && first + count <= indexes.size(); ++count) {
            const std::size_t index = indexes[first + count - 1];
            if (count > 1 && (m_lines[index].blanksBefore > 0 || index != indexes[first] + count - 1))
                break;
            text += (count > 1 ? u" "_s : QString()) + bareText(m_lines[index]);
            if (!isPillar(keyOf(text)))
                continue;
            Cover &cover = m_masthead.cover;
            if (m_cover && cover.subtitle.isEmpty() && keyOf(text).startsWith(u"khoa hoc"))
                cover.subtitle = text;
            else if (!cover.pillars.contains(text))
                cover.pillars.append(text);
            return count;
        }
        return 0;
    }

    Masthead &m_masthead;
    const Lines &m_lines;
    bool m_cover;
};

/// The year printed most often in dates of the text.
int commonestYear(const Lines &lines)
{
    static const QRegularExpression pattern(u"\\d{1,2}[/.-]\\d{1,2}[/.-](20\\d{2})(?!\\d)"_s);
    QHash<int, int> seen;
    for (const Line &line : lines) {
        auto matches = pattern.globalMatch(line.raw);
        while (matches.hasNext())
            ++seen[matches.next().capturedView(1).toInt()];
    }
    int best = 0;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        if (best == 0 || it.value() > seen[best] || (it.value() == seen[best] && it.key() > best))
            best = it.key();
    }
    return best;
}

} // namespace

QDate Masthead::anchor() const
{
    if (weekFrom.isValid())
        return weekFrom.addDays(weekFrom.daysTo(weekTo) / 2);
    return number && number->year > 0 ? QDate(number->year, MiddleMonth, 1) : QDate();
}

void readMasthead(Masthead &masthead, const Lines &lines, const std::vector<std::size_t> &indexes, MastheadPlace place)
{
    MastheadReader(masthead, lines, place).read(indexes);
}

void completeMasthead(Masthead &masthead, const Lines &lines)
{
    const int year = masthead.number && masthead.number->year > 0 ? masthead.number->year : commonestYear(lines);
    for (const Line &line : lines) {
        if (masthead.weekFrom.isValid() || line.words > LongestHeadline)
            continue;
        if (!isTrendHeadline(line) && !line.key.contains(u"tuan tu"))
            continue;
        if (const auto week = weekCue(line.plain, year)) {
            masthead.weekFrom = week->from;
            masthead.weekTo = week->to;
        }
    }
    if (masthead.number && masthead.number->year == 0) {
        const int known = masthead.weekTo.isValid() ? masthead.weekTo.year() : year;
        masthead.number->year = known;
        if (known == 0)
            masthead.number.reset();
    }
}

std::optional<IssueNumber> issueNumberLine(const QString &text)
{
    return numberIn(text, true);
}

QList<PrintedEntry> printedMasthead(const Lines &lines, const std::vector<std::size_t> &indexes)
{
    constexpr int anyYear = 2000; // only whether there is a range of days matters here
    constexpr int longest = 14; ///< words
    QList<PrintedEntry> printed;
    for (const std::size_t index : indexes) {
        const Line &line = lines[index];
        const QString text = bareText(line);
        if (issueNumberLine(text) || (line.words <= longest && weekCue(text, anyYear)))
            printed.append(PrintedEntry{.section = {}, .date = {}, .title = text, .page = {}, .line = line.number});
    }
    return printed;
}

QDate commonestDate(const Lines &lines)
{
    const int year = commonestYear(lines);
    return year > 0 ? QDate(year, MiddleMonth, 1) : QDate();
}

std::vector<std::size_t> indexesOf(Zone zone)
{
    std::vector<std::size_t> indexes;
    for (std::size_t i = zone.begin; i < zone.end; ++i)
        indexes.push_back(i);
    return indexes;
}

} // namespace DiemTin::Digest
