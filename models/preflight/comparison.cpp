// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cuts paragraphs where shared runs begin and end.

#include "models/preflight/comparison.h"

#include "models/preflight/bodywords.h"

#include <algorithm>

namespace DiemTin {

namespace {

constexpr qsizetype LeastWords = 8;

/// From here to there in the stored body.
using Range = std::pair<qsizetype, qsizetype>;

ComparedParagraph paragraph(const CheckedText &block, const QList<Range> &shared)
{
    ComparedParagraph stretches;
    for (qsizetype at = 0; at < block.text.size(); ++at) {
        const qsizetype place = block.place(at);
        const bool isShared = std::ranges::any_of(
            shared, [place](const Range &range) { return range.first <= place && place < range.second; });
        if (stretches.isEmpty() || stretches.constLast().shared != isShared)
            stretches.append({{}, isShared});
        stretches.last().text += block.text.at(at);
    }
    return stretches;
}

QList<ComparedParagraph> paragraphs(const BodyWords &body, const QList<Range> &shared)
{
    QList<ComparedParagraph> result;
    for (const CheckedText *block : body.article().body())
        result.append(paragraph(*block, shared));
    return result;
}

Range rangeOf(const Passage &passage)
{
    return {passage.start, passage.start + passage.length};
}

} // namespace

Comparison compared(const Article &first, const Article &second)
{
    const std::vector<BodyWords> bodies{BodyWords(checkedArticle(first, {}, SectionKind::Domestic)),
                                        BodyWords(checkedArticle(second, {}, SectionKind::Domestic))};
    QList<Range> inFirst;
    QList<Range> inSecond;
    for (const SharedRun &run : sharedRuns(bodies, LeastWords)) {
        if (run.first == run.second)
            continue;
        inFirst.append(rangeOf(bodies[0].passage(run.inFirst, run.words)));
        inSecond.append(rangeOf(bodies[1].passage(run.inSecond, run.words)));
    }
    return {paragraphs(bodies[0], inFirst), paragraphs(bodies[1], inSecond)};
}

} // namespace DiemTin
