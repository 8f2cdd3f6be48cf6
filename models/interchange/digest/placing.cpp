// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Contents entries and sections of the articles.

#include "models/base/viettext.h"
#include "models/interchange/digest/articles.h"
#include "models/interchange/digest/headings.h"
#include "models/interchange/digest/matching.h"
#include "models/interchange/digest/sections.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace DiemTin::Digest {

using namespace Qt::StringLiterals;

namespace {

/// Whether the section headings of the text can be believed: each once, two kinds or more, in the usual order.
bool headingsAreOrderly(const Frames &frames)
{
    std::vector<SectionKind> kinds;
    for (const Frame &frame : frames.frames) {
        for (const HeadingSeen &heading : frame.headings)
            kinds.push_back(heading.kind);
    }
    const bool once = std::ranges::adjacent_find(kinds, std::greater_equal()) == kinds.end();
    const bool several = std::ranges::count_if(kinds, [](SectionKind kind) { return kind != SectionKind::Trend; }) >= 2;
    return once && several;
}

void addTextCues(SectionCue &cue, const ImportedArticle &imported)
{
    const Article &article = imported.article;
    const QString headline = keyOf(article.headline);
    const QString source = keyOf(article.source);
    const bool localHeadline = headline.contains(u"hai phong");
    const bool localSource = source.contains(u"hai phong") || source == u"anhp" || source == u"thhp";
    const QString start = keyOf(QStringView(article.body).left(1200));
    const bool localText = start.contains(u"hai phong") || start.contains(u"thanh pho cang");
    const double local = (localHeadline ? 0.5 : 0) + (localSource ? 0.3 : 0) + (localText ? 0.3 : -0.3);
    cue[SectionKind::Local] += local;
    cue[SectionKind::Domestic] -= local;
    if (!article.qrCodes.isEmpty())
        cue[SectionKind::Spotlight] += 1;
    constexpr int longArticle = 330; ///< words
    if (!article.date.isValid() && wordCount(article.body) >= longArticle)
        cue[SectionKind::Spotlight] += 0.5;
}

/// The printed title where it is another form of the headline, be it only in its capitals.
QString contentsTitle(const QString &printed, const QString &headline)
{
    static const QRegularExpression end(u"[\\s.:;,…]+$"_s);
    const auto bare = [](QString text) { return simplified(text.remove(end)); };
    return bare(printed) == bare(headline) ? QString() : printed;
}

} // namespace

void placeArticles(QList<ImportedArticle> &articles, const Frames &frames, const Contents &contents)
{
    QList<TitledArticle> titled;
    for (const ImportedArticle &imported : std::as_const(articles))
        titled.append({imported.article.headline, imported.article.date});
    const std::vector<int> entries = entriesOf(titled, contents.entries, contents.titles);
    const bool orderly = headingsAreOrderly(frames);
    std::optional<SectionKind> under;
    std::vector<SectionCue> cues;
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i < articles.size(); ++i) {
        const Frame &frame = frames.frames[std::size_t(i)];
        ImportedArticle &article = articles[i];
        if (!frame.headings.empty())
            under = frame.headings.back().kind;
        const int entry = entries[std::size_t(i)];
        if (entry >= 0)
            article.contentsTitle = contentsTitle(contents.entries[entry].title, article.article.headline);
        if (frame.trend) {
            article.section = SectionKind::Trend;
            continue;
        }
        SectionCue cue{.date = article.article.date};
        if (entry >= 0 && contents.kinds[std::size_t(entry)] != SectionKind::Trend)
            cue[contents.kinds[std::size_t(entry)]] += 4;
        if (under && !frame.headings.empty())
            cue[*under] += 1.5;
        else if (under && orderly)
            cue[*under] += 0.6;
        addTextCues(cue, article);
        cues.push_back(cue);
        places.push_back(i);
    }
    const std::vector<SectionKind> kinds = likelySections(cues, SectionOrder::Usual);
    for (std::size_t i = 0; i < places.size(); ++i)
        articles[places[i]].section = kinds[i];
}

void noteHeadings(const QList<ImportedArticle> &articles, const Frames &frames, const SectionTitles &titles,
                  const Lines &lines, Notes &notes)
{
    std::set<SectionKind> seen;
    for (qsizetype i = 0; i < articles.size(); ++i) {
        for (const HeadingSeen &heading : frames.frames[std::size_t(i)].headings) {
            const QString title = headingCue(lines[heading.line].plain).title;
            const bool named = std::ranges::any_of(titles, [&](const auto &known) {
                return known.first == heading.kind && keyOf(known.second) == keyOf(title);
            });
            if (!named || heading.kind != articles[i].section || !seen.insert(heading.kind).second)
                notes.add(NoteKind::SectionHeading, lines[heading.line]);
        }
    }
    for (const HeadingSeen &heading : frames.trailing)
        notes.add(NoteKind::SectionHeading, lines[heading.line]);
}

} // namespace DiemTin::Digest
