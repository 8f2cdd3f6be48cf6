// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the rules, remembers articles, sorts what was found.

#include "models/preflight/preflight.h"

#include "models/preflight/pageplaces.h"

#include <QSet>

#include <algorithm>

namespace DiemTin {

namespace {

void append(Findings &to, const Findings &more)
{
    std::ranges::copy_if(more, std::back_inserter(to), [&to](const Finding &finding) { return !to.contains(finding); });
}

/// What the composer says that is no rule's business: an unreadable template, a wished number of pages missed.
Findings otherComposerFindings(const CheckedIssue &issue, const Proof &proof)
{
    QSet<QString> told;
    for (const Rule *rule : allRules())
        told.insert(rule->id());
    Findings findings;
    for (const Diagnostic &diagnostic : proof.diagnostics) {
        if (told.contains(diagnostic.id))
            continue;
        told.insert(diagnostic.id);
        findings += composerFindings(issue, proof, diagnostic.id);
    }
    return findings;
}

/// Puts findings in printed order: the issue's own first, then article by article, part by part, place by place.
void sort(Findings &findings, const CheckedIssue &issue)
{
    QHash<QUuid, qsizetype> order;
    for (const auto &article : issue.articles)
        order.insert(article->placement.id, order.size() + 1);
    std::ranges::stable_sort(findings, {}, [&order](const Finding &finding) {
        const Passage &place = finding.place;
        return std::tuple(order.value(place.placement), place.part, place.index, place.start);
    });
}

} // namespace

void Preflight::forget()
{
    m_known.clear();
}

const Preflight::Known &Preflight::known(const Article &article, const Placement &placement, SectionKind section,
                                         const Surroundings &around)
{
    Known &known = m_known[placement.id];
    if (known.article && known.article->article == article && known.article->placement == placement
        && known.article->section == section)
        return known;
    known = {checkedArticle(article, placement, section), {}};
    for (const Rule *rule : allRules())
        append(known.findings, rule->checkArticle(*known.article, around));
    return known;
}

Findings Preflight::check(const PreflightInput &input, const Surroundings &around)
{
    CheckedIssue issue(input.content, input.printedContents);
    Findings findings;
    for (const Section &section : input.content.issue.sections) {
        for (const Placement &placement : section.placements) {
            const auto article = input.content.articles.constFind(placement.article);
            if (article == input.content.articles.constEnd())
                continue;
            const Known &found = known(*article, placement, section.kind, around);
            issue.articles.append(found.article);
            append(findings, found.findings);
        }
    }
    for (const Rule *rule : allRules()) {
        append(findings, rule->checkIssue(issue, around));
        if (input.proof)
            append(findings, rule->checkPages(issue, *input.proof, around));
    }
    if (input.proof) {
        append(findings, otherComposerFindings(issue, *input.proof));
        m_layoutFix.addTo(findings, input.content, *input.proof);
    }
    QSet<QUuid> placed;
    for (const auto &article : issue.articles)
        placed.insert(article->placement.id);
    m_known.removeIf([&placed](const auto &entry) { return !placed.contains(entry.key()); });
    sort(findings, issue);
    return findings;
}

} // namespace DiemTin
