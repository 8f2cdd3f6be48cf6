// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changing published texts.

#include "tests/interchange/variants.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// A dated headline: marks, day, month, separator, title.
const QRegularExpression &datedHeadline()
{
    static const QRegularExpression pattern(u"^(#{0,3}\\s*)(\\d{1,2})/(\\d{1,2}):?\\s*(?=\\D)(.+)$"_s);
    return pattern;
}

bool isCapitals(const QString &text)
{
    int letters = 0;
    int capitals = 0;
    for (const QChar c : text) {
        letters += c.isLetter();
        capitals += c.isUpper();
    }
    return letters > 0 && capitals * 10 > letters * 6;
}

using HeadlineForm = std::function<QString(const QString &day, const QString &month, const QString &title)>;

/// Writes every dated headline in another form; a source behind it goes to the next line.
Variant headlinesAs(const QByteArray &name, const HeadlineForm &form)
{
    return {name, [form](SeedText &seed, Truth &) {
                static const QRegularExpression source(u"\\s*(\\[Chi tiết:.*)$"_s);
                for (const qsizetype i : seed.headlines()) {
                    const auto match = datedHeadline().match(seed.lines[i]);
                    QString title = match.captured(4);
                    QString behind;
                    if (const auto cue = source.match(title); cue.hasMatch()) {
                        behind = u"\n\n"_s + cue.captured(1);
                        title = title.first(cue.capturedStart());
                    }
                    seed.lines[i] = form(match.captured(2), match.captured(3), title) + behind;
                }
                return true;
            }};
}

Variant linesReplaced(const QByteArray &name, const QString &pattern, const QString &with, qsizetype SeedText::*from,
                      bool contentsOnly)
{
    return {name, [=](SeedText &seed, Truth &) {
                const QRegularExpression expression(pattern);
                bool any = false;
                for (qsizetype i = seed.*from; i < (contentsOnly ? seed.body : seed.lines.size()); ++i) {
                    any = any || seed.lines[i].contains(expression);
                    seed.lines[i].replace(expression, with);
                }
                return any;
            }};
}

/// The first line of the article `index` of a section, in the body.
qsizetype headlineOf(const SeedText &seed, const TrueArticle &article)
{
    for (qsizetype i = seed.body; i < seed.lines.size(); ++i) {
        if (seed.lines[i].contains(article.headline))
            return i;
    }
    return -1;
}

qsizetype firstOf(const Truth &truth, SectionKind kind)
{
    for (qsizetype i = 0; i < truth.articles.size(); ++i) {
        if (truth.articles[i].section == kind)
            return i;
    }
    return -1;
}

bool insertHeadings(SeedText &seed, const Truth &truth)
{
    const QList<QPair<SectionKind, QString>> titles = {{SectionKind::Local, u"## IV. TIN HẢI PHÒNG"_s},
                                                       {SectionKind::Spotlight, u"## III. TÂM ĐIỂM"_s},
                                                       {SectionKind::Domestic, u"## II. TIN TRONG NƯỚC"_s}};
    for (const auto &[kind, title] : titles)
        seed.lines.insert(headlineOf(seed, truth.articles[firstOf(truth, kind)]), title);
    return true;
}

bool insertLie(SeedText &seed, const Truth &truth)
{
    const qsizetype fourth = firstOf(truth, SectionKind::Domestic) + 3;
    seed.lines.insert(headlineOf(seed, truth.articles[fourth]), u"TIN HẢI PHÒNG"_s);
    return true;
}

bool dropContents(SeedText &seed, Truth &)
{
    seed.lines.remove(seed.contents, seed.body - seed.contents);
    seed.body = seed.contents;
    return true;
}

bool dropSpotlight(SeedText &seed, Truth &truth)
{
    const qsizetype spotlight = firstOf(truth, SectionKind::Spotlight);
    const qsizetype from = headlineOf(seed, truth.articles[spotlight]);
    const qsizetype to = headlineOf(seed, truth.articles[firstOf(truth, SectionKind::Local)]);
    seed.lines.remove(from, to - from);
    truth.articles.remove(spotlight);
    return true;
}

bool secondSpotlight(SeedText &seed, Truth &truth)
{
    const qsizetype spotlight = firstOf(truth, SectionKind::Spotlight);
    const qsizetype local = headlineOf(seed, truth.articles[firstOf(truth, SectionKind::Local)]);
    const QString body = u"Thành phố vừa đưa vào vận hành trung tâm dữ liệu dùng chung phục vụ mười hai sở, ngành, "
                         "giúp hồ sơ của người dân được giải quyết nhanh hơn và minh bạch hơn trước."_s;
    const QString headline = u"TRUNG TÂM DỮ LIỆU DÙNG CHUNG ĐI VÀO VẬN HÀNH SAU HAI NĂM CHUẨN BỊ"_s;
    seed.lines.insert(local, headline + u"\n\nChi tiết: Báo Cửa Biển\n\n"_s + body + u"\n"_s);
    truth.articles.insert(spotlight + 1, {SectionKind::Spotlight, {}, headline, u"Báo Cửa Biển"_s, 35, 1});
    return true;
}

bool swapNeighbours(SeedText &seed, Truth &truth)
{
    const qsizetype first = firstOf(truth, SectionKind::Domestic) + 1;
    const qsizetype a = headlineOf(seed, truth.articles[first]);
    const qsizetype b = headlineOf(seed, truth.articles[first + 1]);
    const qsizetype c = headlineOf(seed, truth.articles[first + 2]);
    const QStringList moved = seed.lines.mid(a, b - a);
    seed.lines.remove(a, b - a);
    for (qsizetype i = 0; i < moved.size(); ++i)
        seed.lines.insert(c - (b - a) + i, moved[i]);
    truth.articles.swapItemsAt(first, first + 1);
    return true;
}

/// Moves the issue to the week from 29/12/2025 to 4/1/2026 or, of eight days, to 5/1.
bool overNewYear(SeedText &seed, Truth &truth)
{
    const qint64 shift = truth.weekFrom.daysTo(QDate(2025, 12, 29));
    static const QRegularExpression start(u"^([#\\-*\\s]*)(\\d{1,2})/(\\d{1,2})(?=[:.\\s])"_s);
    for (QString &line : seed.lines) {
        const auto match = start.match(line);
        const QDate day(truth.number.year, match.captured(3).toInt(), match.captured(2).toInt());
        if (match.hasMatch() && day.isValid() && day >= truth.weekFrom && day <= truth.weekTo)
            line.replace(0, match.capturedLength(), match.captured(1) + day.addDays(shift).toString(u"d/M"_s));
        static const QRegularExpression week(u"(?i)(tuần từ)[^)]*"_s);
        if (line.size() < 200)
            line.replace(week, u"\\1 "_s + u"29/12 đến "_s + truth.weekTo.addDays(shift).toString(u"d/M/yyyy"_s));
    }
    for (TrueArticle &article : truth.articles) {
        if (article.date.isValid())
            article.date = article.date.addDays(shift);
        static const QRegularExpression week(u"(?i)(tuần từ)[^)]*"_s);
        article.headline.replace(week, u"\\1 29/12 đến "_s + truth.weekTo.addDays(shift).toString(u"d/M/yyyy"_s));
    }
    truth.weekFrom = truth.weekFrom.addDays(shift);
    truth.weekTo = truth.weekTo.addDays(shift);
    return true;
}

bool undatedHeadlines(SeedText &seed, Truth &truth)
{
    for (const qsizetype i : seed.headlines()) {
        const auto match = datedHeadline().match(seed.lines[i]);
        seed.lines[i] = match.captured(1) + match.captured(4);
    }
    for (TrueArticle &article : truth.articles)
        article.date = {};
    return true;
}

/// Puts the source line behind the article's text.
bool sourcesLast(SeedText &seed, Truth &truth)
{
    const QRegularExpression source(u"^\\[Chi tiết:.*\\]\\(#\\)$"_s);
    QList<qsizetype> starts;
    for (const TrueArticle &article : truth.articles)
        starts.append(headlineOf(seed, article));
    starts.append(seed.lines.size());
    std::ranges::sort(starts);
    for (qsizetype k = starts.size() - 1; k-- > 0;) {
        const qsizetype last = starts[k + 1] - 1;
        for (qsizetype i = starts[k] + 1; i < last; ++i) {
            if (source.match(seed.lines[i]).hasMatch())
                seed.lines[last] += u'\n' + std::exchange(seed.lines[i], {}) + u'\n';
        }
    }
    return true;
}

bool pageFurniture(SeedText &seed, Truth &truth)
{
    int page = 5;
    const QList<qsizetype> heads = seed.headlines();
    for (qsizetype k = heads.size(); k-- > 0;) {
        if (k % 3 == 0)
            seed.lines.insert(heads[k],
                              u"ĐIỂM TIN KHOA HỌC CÔNG NGHỆ - SỐ %1\n\n%2\n"_s.arg(truth.number.number).arg(page++));
    }
    return true;
}

/// Breaks every line of the body after at most ninety characters.
bool wrapped(SeedText &seed, Truth &)
{
    constexpr qsizetype width = 90;
    for (qsizetype i = seed.body; i < seed.lines.size(); ++i) {
        QString &line = seed.lines[i];
        if (line.startsWith(u'[') || line.endsWith(u"  "))
            continue;
        QString broken;
        qsizetype column = 0;
        for (const QString &word : line.split(u' ')) {
            const bool next = column > 0 && column + word.size() > width;
            broken += (column == 0 ? QString() : next ? u"\n"_s : u" "_s) + word;
            column = next ? word.size() : column + word.size() + 1;
        }
        line = broken;
    }
    return true;
}

/// Prints the Hải Phòng part of the contents first.
bool contentsReordered(SeedText &seed, Truth &)
{
    static const QRegularExpression local(
        u"^\\W*(?:PHẦN 4: |IV )?TIN (?:HẢI PHÒNG|KHOA HỌC VÀ CÔNG NGHỆ TP HẢI PHÒNG)"_s);
    static const QRegularExpression domestic(u"^\\W*(?:PHẦN 2: |II )?TIN TRONG NƯỚC"_s);
    static const QRegularExpression entry(u"^\\W*\\d{1,2}/\\d{1,2}"_s);
    qsizetype first = -1;
    qsizetype from = -1;
    qsizetype last = -1;
    for (qsizetype i = seed.contents; i < seed.body; ++i) {
        first = domestic.match(seed.lines[i]).hasMatch() ? i : first;
        from = local.match(seed.lines[i]).hasMatch() ? i : from;
        last = from >= 0 && entry.match(seed.lines[i]).hasMatch() ? i : last;
    }
    if (first < 0 || from < first || last < from)
        return false;
    const QStringList moved = seed.lines.mid(from, last - from + 1);
    seed.lines.remove(from, moved.size());
    for (qsizetype i = 0; i < moved.size(); ++i)
        seed.lines.insert(first + i, moved[i]);
    seed.lines.insert(first + moved.size(), QString());
    ++seed.body;
    return true;
}

bool withoutBlankLines(SeedText &seed, Truth &)
{
    seed.lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    return true;
}

bool titlesRenamed(SeedText &seed, Truth &)
{
    const QList<QPair<QRegularExpression, QString>> names = {
        {QRegularExpression(u"^(\\W*(?:PHẦN \\d: |[IV]+ )?)TIN TRONG NƯỚC"_s), u"\\1NHỊP ĐẬP NGÀNH TA"_s},
        {QRegularExpression(u"^(\\W*(?:PHẦN \\d: |[IV]+ )?)TÂM ĐIỂM"_s), u"\\1CÂU CHUYỆN TRONG TUẦN"_s},
        {QRegularExpression(u"^(\\W*(?:PHẦN \\d: |[IV]+ )?)TIN (?:HẢI PHÒNG|KHOA HỌC VÀ CÔNG NGHỆ TP HẢI PHÒNG)"_s),
         u"\\1CHUYỆN PHỐ CẢNG"_s}};
    for (QString &line : seed.lines) {
        for (const auto &[name, other] : names)
            line.replace(name, other);
    }
    return true;
}

QString sentenceCase(const QString &title)
{
    QString lower = title.toLower();
    for (QChar &c : lower) {
        if (c.isLetter()) {
            c = c.toUpper();
            break;
        }
    }
    return lower;
}

} // namespace

SeedText SeedText::of(const QString &text)
{
    SeedText seed{.lines = text.split(u'\n'), .contents = 0, .body = 0};
    for (qsizetype i = 0; i < seed.lines.size(); ++i) {
        const QString line = seed.lines[i];
        if (seed.contents == 0 && line.contains(u"mục lục"_s, Qt::CaseInsensitive))
            seed.contents = i;
        const bool trend = line.contains(u"TỔNG KẾT XU HƯỚNG KHOA HỌC"_s) && line.contains(u"(TUẦN TỪ"_s);
        if (seed.body == 0 && trend)
            seed.body = i;
    }
    return seed;
}

QList<qsizetype> SeedText::headlines() const
{
    QList<qsizetype> found;
    for (qsizetype i = body; i < lines.size(); ++i) {
        const auto match = datedHeadline().match(lines[i]);
        if (match.hasMatch() && isCapitals(match.captured(4)))
            found.append(i);
    }
    return found;
}

const QList<Variant> &variants()
{
    const auto joined = [](const QString &form) {
        return [form](const QString &day, const QString &month, const QString &title) {
            return form.arg(day, month, title);
        };
    };
    static const QList<Variant> all = {
        {"as published", [](SeedText &, Truth &) { return true; }},
        {"no final newline",
         [](SeedText &seed, Truth &) {
             while (seed.lines.last().isEmpty())
                 seed.lines.removeLast();
             return true;
         }},
        {"CRLF",
         [](SeedText &seed, Truth &) {
             for (QString &line : seed.lines)
                 line += u'\r';
             return true;
         }},
        {"no blank lines", withoutBlankLines, Closeness::NoCounts},
        {"contents dropped", dropContents},
        linesReplaced("contents without dates", u"^(\\W*)\\d{1,2}/\\d{1,2}(?:\\.|:| \\|)\\s*"_s, u"\\1"_s,
                      &SeedText::contents, true),
        linesReplaced("contents without pages", u"(?:[ |]+(?:Trang |P\\. )?\\d\\d?| \\d\\d)$"_s, QString(),
                      &SeedText::contents, true),
        linesReplaced("contents with dotted leaders", u"[ |]+(?:Trang |P\\. )?(\\d\\d?)$"_s, u"........\\1"_s,
                      &SeedText::contents, true),
        linesReplaced("contents heading dropped", u"(?i)^\\W*mục lục$"_s, QString(), &SeedText::contents, true),
        linesReplaced("numerals wrong", u"^(\\W*)(?:PHẦN \\d:|[IV]+(?=\\s|$))"_s, u"\\1VI"_s, &SeedText::contents,
                      true),
        {"sections renamed", titlesRenamed},
        {"section headings added", insertHeadings},
        {"section headings instead of contents",
         [](SeedText &seed, Truth &truth) { return insertHeadings(seed, truth) && dropContents(seed, truth); }},
        {"a section heading that lies", insertLie},
        {"a lie and no contents",
         [](SeedText &seed, Truth &truth) { return insertLie(seed, truth) && dropContents(seed, truth); }},
        {"neighbours swapped", swapNeighbours},
        {"spotlight dropped", dropSpotlight},
        {"spotlight dropped, no contents",
         [](SeedText &seed, Truth &truth) { return dropSpotlight(seed, truth) && dropContents(seed, truth); }},
        {"a second spotlight", secondSpotlight},
        {"week over the new year", overNewYear},
        {"headlines without dates", undatedHeadlines},
        {"sources behind the text", sourcesLast},
        {"lines wrapped", wrapped},
        {"contents in another order", contentsReordered},
        {"running heads and page numbers", pageFurniture},
        headlinesAs("### 15/6: headlines", joined(u"### %1/%2: %3"_s)),
        headlinesAs("bold headlines", joined(u"**%1/%2: %3**"_s)),
        headlinesAs("bold dates", joined(u"**%1/%2:** %3"_s)),
        headlinesAs("dates with a year", joined(u"%1/%2/2026 - %3"_s)),
        headlinesAs("Ngày 15/6.", joined(u"Ngày %1/%2. %3"_s)),
        headlinesAs("date above the headline", joined(u"%1/%2\n%3"_s)),
        headlinesAs("sentence-case headlines",
                    [](const QString &day, const QString &month, const QString &title) {
                        return u"%1/%2: %3"_s.arg(day, month, sentenceCase(title));
                    }),
        linesReplaced("plain sources", u"^\\[Chi tiết: (.*)\\]\\(#\\).*$"_s, u"Nguồn: \\1"_s, &SeedText::body, false),
        linesReplaced("bold sources", u"^\\[Chi tiết: (.*)\\]\\(#\\).*$"_s, u"**Chi tiết:** [\\1](#)"_s,
                      &SeedText::body, false),
        linesReplaced("bracketed sources", u"^\\[Chi tiết: (.*)\\]\\(#\\).*$"_s, u"*(Theo \\1)*"_s, &SeedText::body,
                      false),
    };
    return all;
}

} // namespace DiemTin
