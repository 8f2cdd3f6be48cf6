// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Replaces passages from behind, so that places before them stay true.

#include "models/desk/correcting.h"

#include "models/desk/desk.h"

#include <QUndoStack>

#include <algorithm>

namespace DiemTin {

namespace {

using Corrections = QList<Correction>;

bool overlap(const Passage &a, const Passage &b)
{
    return a.placement == b.placement && a.article == b.article && a.part == b.part && a.index == b.index
        && (a.start == b.start || (a.start < b.start + b.length && b.start < a.start + a.length));
}

const Placement *placementOf(const Issue &issue, const QUuid &id)
{
    for (const Section &section : issue.sections) {
        const auto found = std::ranges::find(section.placements, id, &Placement::id);
        if (found != section.placements.end())
            return &*found;
    }
    return nullptr;
}

/// Whether the issue says it, not the article.
bool isOfIssue(const Passage &passage)
{
    return passage.part == TextPart::PageGoal || passage.part == TextPart::ContentsTitle
        || passage.part == TextPart::Photo;
}

/// Whether what the correction speaks of is still as it was when it was checked.
bool isFresh(const Desk &desk, const PreflightReport &report, const Passage &passage)
{
    if (passage.part == TextPart::PageGoal)
        return desk.content().issue.pageGoal == report.content.issue.pageGoal;
    if (isOfIssue(passage)) {
        const Placement *now = placementOf(desk.content().issue, passage.placement);
        const Placement *then = placementOf(report.content.issue, passage.placement);
        return now != nullptr && then != nullptr && now->contentsTitle == then->contentsTitle
            && now->photoWidth == then->photoWidth;
    }
    const Result<Article> now = desk.article(passage.article);
    return now && *now == report.content.articles.value(passage.article);
}

/// The text of a part of the article that can be corrected; null for every other part.
QString *partOf(Article &article, const Passage &passage)
{
    switch (passage.part) {
    case TextPart::Headline:
        return &article.headline;
    case TextPart::Body:
        return &article.body;
    case TextPart::Source:
        return &article.source;
    case TextPart::Address:
        return &article.url;
    case TextPart::Caption:
        return passage.index < article.photos.size() ? &article.photos[passage.index].caption : nullptr;
    default:
        return nullptr;
    }
}

void replace(QString &text, const Correction &correction)
{
    text.replace(correction.passage.start, correction.passage.length, correction.text);
}

void apply(Article &article, const Correction &correction)
{
    if (correction.passage.part == TextPart::Date)
        article.date = QDate::fromString(correction.text, Qt::ISODate);
    else if (QString *text = partOf(article, correction.passage))
        replace(*text, correction);
}

void apply(Issue &issue, const Correction &correction)
{
    if (correction.passage.part == TextPart::PageGoal)
        issue.pageGoal.pages = correction.text.toInt();
    for (Section &section : issue.sections) {
        for (Placement &placement : section.placements) {
            if (placement.id != correction.passage.placement)
                continue;
            if (correction.passage.part == TextPart::Photo)
                placement.photoWidth = correction.text.toDouble();
            else
                replace(placement.contentsTitle, correction);
        }
    }
}

/// The corrections that can be made together, last place first.
Corrections chosen(const Desk &desk, const PreflightReport &report, const Findings &findings, int *count)
{
    Corrections result;
    for (const Finding &finding : findings) {
        const bool possible = std::ranges::all_of(finding.fix, [&](const Correction &correction) {
            return isFresh(desk, report, correction.passage)
                && std::ranges::none_of(
                       result, [&](const Correction &other) { return overlap(other.passage, correction.passage); });
        });
        if (!possible || finding.fix.isEmpty())
            continue;
        result += finding.fix;
        ++*count;
    }
    std::ranges::stable_sort(result, std::ranges::greater(),
                             [](const Correction &correction) { return correction.passage.start; });
    return result;
}

} // namespace

int makeFixes(Desk &desk, const PreflightReport &report, const Findings &findings, const QString &undoText)
{
    int count = 0;
    QHash<QUuid, Article> articles;
    Issue issue = desk.content().issue;
    for (const Correction &correction : chosen(desk, report, findings, &count)) {
        if (isOfIssue(correction.passage)) {
            apply(issue, correction);
            continue;
        }
        const QUuid id = correction.passage.article;
        if (!articles.contains(id))
            articles.insert(id, report.content.articles.value(id));
        apply(articles[id], correction);
    }
    if (count == 0)
        return 0;
    desk.undoStack()->beginMacro(undoText);
    for (const Article &article : std::as_const(articles))
        desk.changeArticle(article, undoText);
    if (issue != desk.content().issue)
        desk.changeIssue(issue, undoText);
    desk.undoStack()->endMacro();
    return count;
}

} // namespace DiemTin
