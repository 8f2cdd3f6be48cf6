// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Composes with smaller photos and looks whether the hint is gone; takes the number of pages that there is.

#include "models/preflight/layoutfix.h"

#include "models/base/length.h"
#include "models/composer/layouthints.h"
#include "models/composer/template.h"

#include <algorithm>
#include <cmath>

namespace DiemTin {

namespace {

constexpr int MostHints = 6; ///< looked at in one check
constexpr int MostTrials = 6; ///< of one hint
constexpr double LeastWidth = 36; ///< mm
constexpr double Smaller = 0.87; ///< from one trial to the next

bool isHelpedByPhotos(const LayoutHint &hint, const IssueContent &content)
{
    return hint.lines > 0 && hint.kind != LayoutHint::Kind::PageGoal && !hint.placement.isNull()
        && !content.articles.value(hint.article).photos.isEmpty();
}

bool isTold(const Proof &proof, const LayoutHint &hint)
{
    return std::ranges::any_of(proof.hints, [&](const LayoutHint &other) {
        return other.kind == hint.kind && other.placement == hint.placement;
    });
}

/// Width in mm of the article's widest photo on the pages; 0: none.
double photoWidthOn(const Proof &proof, const QUuid &article)
{
    qreal widest = 0;
    for (const auto &page : proof.pages) {
        for (const PageItem &item : page->items) {
            const auto *photo = std::get_if<PhotoItem>(&item);
            if (photo != nullptr && photo->article == article)
                widest = std::max(widest, photo->rect.width());
        }
    }
    return toMillimetres(widest);
}

void setPhotoWidth(Issue &issue, const QUuid &placement, double millimetres)
{
    for (Section &section : issue.sections) {
        for (Placement &each : section.placements) {
            if (each.id == placement)
                each.photoWidth = millimetres;
        }
    }
}

/// The finding that tells the hint; null: a person does not see it.
Finding *findingOf(Findings &findings, const LayoutHint &hint, const IssueContent &content)
{
    const Diagnostic told = diagnosticOf(hint, content);
    const auto finding = std::ranges::find_if(
        findings, [&told](const Finding &each) { return each.rule == told.id && each.message == told.message; });
    return finding == findings.end() ? nullptr : &*finding;
}

/// A number of pages that cannot be reached gives way to the one that was.
void takePagesAsTheyAre(Findings &findings, const IssueContent &content, const Proof &proof)
{
    const auto hint = std::ranges::find(proof.hints, LayoutHint::Kind::PageGoal, &LayoutHint::kind);
    if (hint == proof.hints.end() || content.issue.pageGoal.pages == 0)
        return;
    if (Finding *finding = findingOf(findings, *hint, content))
        finding->fix = {{issuePassage(TextPart::PageGoal), QString::number(hint->page + 1)}};
}

} // namespace

LayoutFix::LayoutFix() = default;

LayoutFix::~LayoutFix() = default;

std::optional<LayoutHint> LayoutFix::helped(const IssueContent &content, const Template &look, const LayoutHint &hint)
{
    const Proof before = m_composer->compose(content, look);
    if (!isTold(before, hint))
        return std::nullopt;
    double width = photoWidthOn(before, hint.article);
    for (int trial = 0; trial < MostTrials; ++trial) {
        width = std::floor(width * Smaller);
        if (width < LeastWidth)
            break;
        IssueContent tried = content;
        setPhotoWidth(tried.issue, hint.placement, width);
        const Proof after = m_composer->compose(tried, look);
        if (!isTold(after, hint) && after.hints.size() < before.hints.size()
            && after.pages.size() <= before.pages.size()) {
            LayoutHint result = hint;
            result.photoWidth = width;
            return result;
        }
    }
    return std::nullopt;
}

void LayoutFix::addTo(Findings &findings, const IssueContent &content, const Proof &proof)
{
    takePagesAsTheyAre(findings, content, proof);
    const auto count =
        std::ranges::count_if(proof.hints, [&](const LayoutHint &hint) { return isHelpedByPhotos(hint, content); });
    const Result<Template> look = count > 0 ? lookOf(content) : Result<Template>(Error());
    if (!look)
        return;
    if (!m_composer)
        m_composer = std::make_unique<Composer>();
    int looked = 0;
    for (const LayoutHint &hint : proof.hints) {
        if (!isHelpedByPhotos(hint, content) || ++looked > MostHints)
            continue;
        Finding *finding = findingOf(findings, hint, content);
        if (finding == nullptr)
            continue;
        if (const std::optional<LayoutHint> better = helped(content, *look, hint)) {
            finding->message = diagnosticOf(*better, content).message;
            const Passage photo{hint.placement, hint.article, TextPart::Photo, 0, 0, 0};
            finding->fix = {{photo, QString::number(better->photoWidth)}};
        }
    }
}

} // namespace DiemTin
