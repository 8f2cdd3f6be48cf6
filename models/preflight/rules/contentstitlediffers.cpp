// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule contents-title-differs.

#include "models/preflight/printedcontents.h"
#include "models/preflight/rule.h"
#include "models/preflight/titlecompare.h"

#include <QCoreApplication>

#include <algorithm>

namespace DiemTin {

namespace {

struct Pair
{
    PrintedLine line;
    TitleComparison comparison;
};

/// Whether the issue prints most headlines word for word.
bool isFaithful(const std::vector<Pair> &pairs)
{
    const auto same = std::ranges::count_if(
        pairs, [](const Pair &pair) { return pair.comparison.difference == TitleDifference::None; });
    return 5 * same >= 3 * std::ssize(pairs);
}

bool counts(TitleDifference difference, bool faithful)
{
    switch (difference) {
    case TitleDifference::None:
    case TitleDifference::Shortened:
        return false;
    case TitleDifference::Reworded:
    case TitleDifference::Stopped:
        return true;
    default:
        return faithful;
    }
}

/// The contents may shorten a headline but must not say something else. Where an issue otherwise prints its headlines
/// word for word, smaller differences count too.
class ContentsTitleDiffers : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::ContentsTitleDiffers)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("contents-title-differs"); }
    [[nodiscard]] QString title() const override { return tr("Tên tin trong mục lục khác tên tin trong báo"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &around) const override
    {
        const WordLists *lists = around.speller != nullptr ? &around.speller->lists() : nullptr;
        std::vector<Pair> pairs;
        const PrintedContents &contents = issue.matchedContents();
        for (const PrintedLine &line : contents.lines()) {
            if (line.kind == PrintedKind::Article)
                pairs.push_back({line, compareTitle(line.entry.title, line.article->article.headline, lists)});
        }
        const bool faithful = isFaithful(pairs);
        Findings findings;
        for (const Pair &pair : pairs) {
            if (pair.line.byPlace || counts(pair.comparison.difference, faithful))
                findings.append(finding(pair));
        }
        return findings;
    }

private:
    [[nodiscard]] Finding finding(const Pair &pair) const
    {
        const CheckedArticle &article = *pair.line.article;
        return {id(),
                Severity::Warning,
                sentence(pair).arg(pair.line.entry.title, article.article.headline),
                pair.line.entry.title.left(80),
                pair.line.passage(),
                {article.passage(TextPart::Headline)}};
    }

    [[nodiscard]] static QString sentence(const Pair &pair)
    {
        if (pair.line.byPlace)
            return tr("Mục lục in “%1” nhưng ở chỗ ấy trong báo là “%2”.");
        switch (pair.comparison.difference) {
        case TitleDifference::Stopped:
            return tr("Mục lục in “%1” có dấu chấm cuối, tên tin “%2” thì không.");
        case TitleDifference::Punctuation:
            return tr("Dấu câu khác nhau: mục lục in “%1”, tên tin là “%2”.");
        case TitleDifference::Abbreviated:
            return tr("Mục lục viết tắt “%1”, tên tin viết đủ “%2”.");
        default:
            return tr("Mục lục in “%1”, tên tin là “%2”.");
        }
    }
};

} // namespace

const Rule &contentstitlediffersRule()
{
    static const ContentsTitleDiffers rule;
    return rule;
}

} // namespace DiemTin
