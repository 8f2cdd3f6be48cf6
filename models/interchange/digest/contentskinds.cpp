// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which section the entries of the contents name: printed headings are one cue among others, because entries are set
// under the wrong heading and headings are renamed.

#include "models/interchange/digest/contents.h"
#include "models/interchange/digest/headings.h"
#include "models/interchange/digest/matching.h"
#include "models/interchange/digest/sections.h"

#include <algorithm>

namespace DiemTin::Digest {

namespace {

struct Group
{
    int dated = 0;
    int undated = 0;
};

/// Kinds for headings whose names do not tell, from what stands under them and what kinds are still missing.
void tellHeadings(std::vector<ContentsHeading> &headings, const std::vector<Group> &groups)
{
    const auto taken = [&](SectionKind kind) {
        return std::ranges::any_of(headings, [&](const ContentsHeading &heading) { return heading.kind == kind; });
    };
    for (std::size_t i = 0; i < headings.size(); ++i) {
        if (headings[i].kind || groups[i].dated + groups[i].undated == 0)
            continue;
        const bool news = groups[i].dated > 0 || groups[i].undated > 3;
        if (!news)
            headings[i].kind = i == 0 && !taken(SectionKind::Trend) ? SectionKind::Trend : SectionKind::Spotlight;
        else
            headings[i].kind = taken(SectionKind::Domestic) || taken(SectionKind::Spotlight) ? SectionKind::Local
                                                                                             : SectionKind::Domestic;
    }
}

/// What an entry says of its section by itself. More than a few entries under the spotlight are news that was set there
/// by mistake; only the first of them, or one without a date among dated ones, is the spotlight.
SectionCue cueOf(const PrintedEntry &entry, std::optional<SectionKind> printed, const Group &group, bool datedContents,
                 bool first, QDate anchor)
{
    constexpr int mostSpotlights = 3;
    SectionCue cue;
    cue.date = dayOf(entry, anchor);
    if (!datedContents)
        cue[SectionKind::Spotlight] -= 1.5;
    if (!printed || *printed == SectionKind::Trend)
        return cue;
    const bool crowded = *printed == SectionKind::Spotlight && group.dated + group.undated > mostSpotlights;
    if (*printed == SectionKind::Spotlight && cue.date.isValid())
        cue[*printed] += 0.5;
    else if (crowded && !datedContents && !first)
        cue[SectionKind::Local] += 0.5;
    else
        cue[*printed] += 2 + (crowded || datedContents ? 0 : 1.5);
    return cue;
}

} // namespace

QList<QPair<SectionKind, QString>> Contents::sectionTitles() const
{
    QList<QPair<SectionKind, QString>> named;
    for (const ContentsHeading &heading : headings) {
        const bool known = std::ranges::any_of(named, [&](const auto &title) { return title.first == heading.kind; });
        if (heading.kind && !known)
            named.append({*heading.kind, heading.title});
    }
    return named;
}

void tellSections(Contents &contents, const std::vector<int> &headingOfEntry, QDate anchor)
{
    const std::size_t count = std::size_t(contents.entries.size());
    std::vector<Group> groups(contents.headings.size());
    for (std::size_t i = 0; i < count; ++i) {
        const PrintedEntry &entry = contents.entries[qsizetype(i)];
        if (headingOfEntry[i] < 0 || entry.title.isEmpty())
            continue;
        Group &group = groups[std::size_t(headingOfEntry[i])];
        ++(entry.date.isEmpty() ? group.undated : group.dated);
    }
    tellHeadings(contents.headings, groups);

    const auto dated =
        std::ranges::count_if(contents.entries, [](const PrintedEntry &entry) { return !entry.date.isEmpty(); });
    contents.kinds.assign(count, SectionKind::Trend);
    std::vector<SectionCue> cues;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < count; ++i) {
        const PrintedEntry &entry = contents.entries[qsizetype(i)];
        const auto printed =
            headingOfEntry[i] < 0 ? std::nullopt : contents.headings[std::size_t(headingOfEntry[i])].kind;
        const bool trend = entry.date.isEmpty()
            && (printed == SectionKind::Trend || keyOf(entry.title).startsWith(QLatin1String("tong ket xu huong")));
        if (trend || entry.title.isEmpty())
            continue;
        const bool first =
            i == 0 || headingOfEntry[i - 1] != headingOfEntry[i] || contents.entries[qsizetype(i) - 1].title.isEmpty();
        const Group group = headingOfEntry[i] < 0 ? Group{} : groups[std::size_t(headingOfEntry[i])];
        cues.push_back(cueOf(entry, printed, group, 2 * dated > qsizetype(count), first, anchor));
        places.push_back(i);
    }
    const std::vector<SectionKind> kinds = likelySections(cues, SectionOrder::Loose);
    for (std::size_t i = 0; i < places.size(); ++i)
        contents.kinds[places[i]] = kinds[i];
}

} // namespace DiemTin::Digest
