// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The best path of sections through a sequence of articles (Viterbi). The weights were set by hand so that one wrong
// cue never outweighs two right ones: a title found in the contents counts 4, dates starting again 3, a heading 1.5.

#include "models/interchange/digest/sections.h"

#include <algorithm>

namespace DiemTin::Digest {

namespace {

constexpr double UndatedSpotlight = 1;
constexpr double DatedSpotlight = -2;
constexpr double UndatedNews = -0.5;
constexpr double Restart = -3; ///< within one section the dates start again
constexpr double SmallStep = -0.25; ///< a day back within one section
constexpr double NoRestart = -0.7; ///< a new section whose dates go on

double own(const SectionCue &cue, SectionKind kind)
{
    const bool dated = cue.date.isValid();
    const double date = kind == SectionKind::Spotlight ? (dated ? DatedSpotlight : UndatedSpotlight)
        : dated                                        ? 0
                                                       : UndatedNews;
    return date + cue.support[std::size_t(kind)];
}

/// What stepping from the news section `from` to `to` costs where the date goes back by `days`.
double dateStep(bool sameNews, qint64 days)
{
    if (!sameNews)
        return days <= 0 ? NoRestart : 0.3 * double(std::min<qint64>(days, 3));
    if (days <= 0)
        return 0;
    return days == 1 ? SmallStep : days == 2 ? -1 : Restart;
}

double orderStep(SectionKind from, SectionKind to, SectionOrder order)
{
    if (to >= from)
        return 0;
    return order == SectionOrder::Usual ? -5 : -1.5;
}

double start(SectionKind kind, SectionOrder order)
{
    if (kind == SectionKind::Domestic)
        return 0;
    const double away = kind == SectionKind::Spotlight ? -1 : -2;
    return order == SectionOrder::Usual ? away : away / 4;
}

/// Paths are told apart by their last section and by the news section their last date was in.
struct State
{
    SectionKind kind = SectionKind::Domestic;
    SectionKind news = SectionKind::Domestic;
};

constexpr std::array<State, 4> States = {{{SectionKind::Domestic, SectionKind::Domestic},
                                          {SectionKind::Spotlight, SectionKind::Domestic},
                                          {SectionKind::Spotlight, SectionKind::Local},
                                          {SectionKind::Local, SectionKind::Local}}};

constexpr double Never = -1e12;

double step(const State &from, const State &to, const SectionCue &cue, QDate before, SectionOrder order)
{
    const bool spotlight = to.kind == SectionKind::Spotlight;
    if (spotlight && to.news != from.news)
        return Never;
    double score = orderStep(from.kind, to.kind, order);
    if (!spotlight && cue.date.isValid() && before.isValid())
        score += dateStep(from.news == to.news, cue.date.daysTo(before));
    return score;
}

} // namespace

std::vector<SectionKind> likelySections(const std::vector<SectionCue> &cues, SectionOrder order)
{
    const std::size_t count = cues.size();
    std::vector<std::array<double, 4>> score(count);
    std::vector<std::array<int, 4>> from(count);
    QDate before;
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t to = 0; to < States.size(); ++to) {
            double best = i == 0 ? start(States[to].kind, order) : 2 * Never;
            for (std::size_t s = 0; i > 0 && s < States.size(); ++s) {
                const double path = score[i - 1][s] + step(States[s], States[to], cues[i], before, order);
                if (path > best) {
                    best = path;
                    from[i][to] = int(s);
                }
            }
            score[i][to] = best + own(cues[i], States[to].kind);
        }
        if (cues[i].date.isValid())
            before = cues[i].date;
    }
    std::vector<SectionKind> kinds(count);
    if (count == 0)
        return kinds;
    std::size_t state = std::size_t(std::ranges::max_element(score.back()) - score.back().begin());
    for (std::size_t i = count; i-- > 0;) {
        kinds[i] = States[state].kind;
        state = std::size_t(from[i][state]);
    }
    return kinds;
}

} // namespace DiemTin::Digest
