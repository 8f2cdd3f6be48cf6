// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// First the titles that are alike, then repetitions and sub-headings, then what stands between the same neighbours.

#include "models/preflight/printedcontents.h"

#include "models/interchange/digest/cues.h"
#include "models/interchange/digest/headings.h"
#include "models/interchange/digest/masthead.h"
#include "models/interchange/digest/matching.h"

#include <QRegularExpression>

#include <algorithm>

namespace DiemTin {

namespace {

constexpr double SameTitle = 0.8; ///< likeness of two lines that name one article
constexpr double PartOfArticle = 0.6; ///< likeness of a line and a sub-heading

bool isMasthead(const PrintedEntry &entry, int year)
{
    return entry.section.isEmpty() && entry.date.isEmpty() && entry.page.isEmpty()
        && (Digest::issueNumberLine(entry.title) || Digest::weekCue(entry.title, year));
}

void readPages(PrintedLine &line)
{
    static const QRegularExpression number(QStringLiteral("\\d+"));
    auto numbers = number.globalMatch(line.entry.page);
    while (numbers.hasNext()) {
        line.lastPage = numbers.next().capturedView().toInt();
        line.firstPage = line.firstPage == 0 ? line.lastPage : line.firstPage;
    }
}

QStringList titlesOf(const QList<PrintedLine> &lines, PrintedKind kind)
{
    QStringList titles;
    for (const PrintedLine &line : lines)
        titles.append(line.kind == kind ? line.entry.title : QString());
    return titles;
}

bool isHeadingLike(const CheckedText &text)
{
    constexpr qsizetype longest = 30; ///< words
    return text.part == TextPart::Body
        && (text.kind == TextBlock::Kind::Heading || text.kind == TextBlock::Kind::Numbered
            || text.words.size() <= longest);
}

/// Whether a sub-heading of the article says what the line says.
bool hasPart(const CheckedArticle &article, const Digest::TitleIndex &title)
{
    return std::ranges::any_of(article.texts, [&title](const CheckedText &text) {
        return isHeadingLike(text) && title.best(text.text.left(200), PartOfArticle).has_value();
    });
}

} // namespace

Passage PrintedLine::passage() const
{
    return {article ? article->placement.id : QUuid(),
            article ? article->article.id : QUuid(),
            TextPart::PrintedEntry,
            index,
            0,
            0};
}

PrintedContents::PrintedContents(const CheckedIssue &issue)
    : m_articles(issue.articles.size())
{
    readLines(issue);
    matchTitles(issue);
    findRepeated();
    findParts(issue);
    matchPlaces(issue);
}

bool PrintedContents::isReadable() const
{
    const auto named = std::ranges::count(m_lines, PrintedKind::Article, &PrintedLine::kind);
    return named > 0 && 2 * named >= m_articles;
}

const PrintedLine *PrintedContents::lineOf(const CheckedArticle &article) const
{
    const auto it = std::ranges::find_if(m_lines, [&article](const PrintedLine &line) {
        return line.kind == PrintedKind::Article && line.article->placement.id == article.placement.id;
    });
    return it == m_lines.end() ? nullptr : &*it;
}

bool PrintedContents::names(const CheckedArticle &article) const
{
    const bool byHeading = article.section == SectionKind::Trend || article.section == SectionKind::Spotlight;
    return lineOf(article) != nullptr
        || (byHeading && std::ranges::any_of(m_lines, [&article](const PrintedLine &line) {
                return sectionOf(line.entry) == article.section;
            }));
}

std::optional<SectionKind> PrintedContents::sectionOf(const PrintedEntry &entry)
{
    return Digest::kindOfName(Digest::headingCue(entry.section).title);
}

void PrintedContents::readLines(const CheckedIssue &issue)
{
    const int year = issue.content.issue.number.year;
    for (const PrintedEntry &entry : issue.printedContents) {
        PrintedLine line;
        line.entry = entry;
        line.index = static_cast<int>(m_lines.size());
        readPages(line);
        if (isMasthead(entry, year))
            line.kind = PrintedKind::Masthead;
        else if (entry.title.isEmpty())
            line.kind = PrintedKind::SectionPage;
        m_lines.append(line);
    }
}

void PrintedContents::matchTitles(const CheckedIssue &issue)
{
    QList<Digest::TitledArticle> articles;
    for (const auto &article : issue.articles)
        articles.append({article->article.headline, article->article.date});
    QList<PrintedEntry> entries;
    for (const PrintedLine &line : std::as_const(m_lines))
        entries.append(line.entry);
    const Digest::TitleIndex titles(titlesOf(m_lines, PrintedKind::Unknown));
    const std::vector<int> named = Digest::entriesOf(articles, entries, titles);
    for (std::size_t i = 0; i < named.size(); ++i) {
        const bool summary = issue.articles[qsizetype(i)]->section == SectionKind::Trend;
        if (named[i] < 0 || (summary && !entries[named[i]].date.isEmpty())) // a line with a day names news
            continue;
        m_lines[named[i]].kind = PrintedKind::Article;
        m_lines[named[i]].article = issue.articles[qsizetype(i)];
    }
}

void PrintedContents::matchPlaces(const CheckedIssue &issue)
{
    const auto rank = [&issue](const PrintedLine &line) {
        return line.article ? issue.articles.indexOf(line.article) : qsizetype(-1);
    };
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        PrintedLine &line = m_lines[i];
        if (line.kind != PrintedKind::Unknown)
            continue;
        const auto named = [](const PrintedLine &other) { return other.kind == PrintedKind::Article; };
        const auto before = std::find_if(std::make_reverse_iterator(m_lines.cbegin() + i), m_lines.crend(), named);
        const auto after = std::find_if(m_lines.cbegin() + i, m_lines.cend(), named);
        const qsizetype first = before == m_lines.crend() ? 0 : rank(*before) + 1;
        const qsizetype last = after == m_lines.cend() ? issue.articles.size() : rank(*after);
        if (last != first + 1 || lineOf(*issue.articles[first]) != nullptr)
            continue;
        const QDate date = issue.articles[first]->article.date;
        if (date.isValid() != line.entry.date.isEmpty() && Digest::dayOf(line.entry, date) == date) {
            line.kind = PrintedKind::Article;
            line.article = issue.articles[first];
            line.byPlace = true;
        }
    }
}

void PrintedContents::findRepeated()
{
    const Digest::TitleIndex titles(titlesOf(m_lines, PrintedKind::Article));
    for (PrintedLine &line : m_lines) {
        if (line.kind != PrintedKind::Unknown)
            continue;
        if (const auto other = titles.best(line.entry.title, SameTitle)) {
            line.kind = PrintedKind::Repeated;
            line.article = m_lines[other->title].article;
        }
    }
}

void PrintedContents::findParts(const CheckedIssue &issue)
{
    for (PrintedLine &line : m_lines) {
        if (line.kind != PrintedKind::Unknown || !line.entry.date.isEmpty())
            continue;
        const Digest::TitleIndex own({line.entry.title});
        const auto whole = [&own](const auto &article) { return hasPart(*article, own); };
        if (sectionOf(line.entry) == SectionKind::Trend || std::ranges::any_of(issue.articles, whole))
            line.kind = PrintedKind::Part;
    }
}

} // namespace DiemTin
