// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule contents-page-impossible.

#include "models/editorial/measure.h"
#include "models/preflight/order.h"
#include "models/preflight/printedcontents.h"
#include "models/preflight/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace DiemTin {

namespace {

constexpr int WordsOnAPage = 750; ///< more than a page without photos holds
constexpr int FewWordsOnAPage = 150; ///< beside photos
constexpr int MostEmptyPages = 3; ///< from one article to the next, section openers and photo pages among them

/// A line with a page, in the order in which its article is printed.
struct Place
{
    PrintedLine line;
    int words = 0;
};

QString titleOf(const PrintedLine &line)
{
    return line.entry.title.isEmpty() ? line.entry.section : line.entry.title;
}

std::vector<Place> placesOf(const CheckedIssue &issue, const PrintedContents &contents)
{
    std::vector<Place> places;
    for (const auto &article : issue.articles) {
        const bool opens = &article == &issue.articles.first() || (&article - 1)->get()->section != article->section;
        for (const PrintedLine &line : contents.lines()) {
            const bool section =
                line.kind == PrintedKind::SectionPage && PrintedContents::sectionOf(line.entry) == article->section;
            if (opens && section && line.firstPage > 0)
                places.push_back({line, 0});
        }
        const PrintedLine *line = contents.lineOf(*article);
        if (line != nullptr && line->firstPage > 0)
            places.push_back({*line, articleWords(article->article)});
    }
    return places;
}

/// Pages must not run backwards, hold more text than a page can, or jump further than an article reaches.
class ContentsPageImpossible : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::ContentsPageImpossible)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("contents-page-impossible"); }
    [[nodiscard]] QString title() const override { return tr("Số trang trong mục lục không thể đúng"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &) const override
    {
        const std::vector<Place> places = placesOf(issue, issue.matchedContents());
        QList<qsizetype> pages;
        for (const Place &place : places)
            pages.append(place.line.firstPage);
        Findings findings;
        std::vector<Place> inOrder = places;
        const QList<qsizetype> out = outOfOrder(pages);
        for (auto i = out.crbegin(); i != out.crend(); ++i) {
            findings.prepend(backwards(places, std::size_t(*i)));
            inOrder.erase(inOrder.begin() + *i);
        }
        return findings + crowded(inOrder) + jumps(inOrder);
    }

private:
    [[nodiscard]] Finding finding(const PrintedLine &line, const QString &sentence) const
    {
        return {id(), Severity::Warning, sentence, titleOf(line).left(80), line.passage()};
    }

    [[nodiscard]] Finding backwards(const std::vector<Place> &places, std::size_t i) const
    {
        const PrintedLine &line = places[i].line;
        const auto later = std::find_if(places.begin() + std::ptrdiff_t(i), places.end(),
                                        [&](const Place &place) { return place.line.firstPage < line.firstPage; });
        if (later == places.end()) {
            return finding(line,
                           tr("Mục lục ghi “%1” ở trang %2, trước cả tin đứng trước nó.")
                               .arg(titleOf(line), QString::number(line.firstPage)));
        }
        return finding(
            line,
            tr("Mục lục ghi “%1” ở trang %2, tin đứng sau nó lại ở trang %3.")
                .arg(titleOf(line), QString::number(line.firstPage), QString::number(later->line.firstPage)));
    }

    /// So many words stand on one page that no page can hold them.
    [[nodiscard]] Findings crowded(const std::vector<Place> &places) const
    {
        Findings findings;
        for (std::size_t i = 0; i < places.size();) {
            std::size_t end = i + 1;
            int words = places[i].words;
            int before = 0; // the last one may go on over the page
            for (; end < places.size() && places[end].line.firstPage == places[i].line.firstPage; ++end) {
                before = words;
                words += places[end].words;
            }
            const PrintedLine &line = places[i].line;
            if (before > WordsOnAPage) {
                findings.append(
                    finding(line,
                            tr("Từ “%1”, mục lục ghi %2 tin liền cùng ở trang %3.")
                                .arg(titleOf(line), QString::number(end - i), QString::number(line.firstPage))));
            }
            i = end;
        }
        return findings;
    }

    [[nodiscard]] Findings jumps(const std::vector<Place> &places) const
    {
        Findings findings;
        for (std::size_t i = 0; i + 1 < places.size(); ++i) {
            const PrintedLine &next = places[i + 1].line;
            const int last = std::max(places[i].line.firstPage, places[i].line.lastPage);
            if (next.firstPage - last > MostEmptyPages + places[i].words / FewWordsOnAPage) {
                findings.append(
                    finding(next,
                            tr("Mục lục nhảy đến trang %1 ở “%2” trong khi tin trước ở trang %3.")
                                .arg(QString::number(next.firstPage), titleOf(next), QString::number(last))));
            }
        }
        return findings;
    }
};

} // namespace

const Rule &contentspageimpossibleRule()
{
    static const ContentsPageImpossible rule;
    return rule;
}

} // namespace DiemTin
