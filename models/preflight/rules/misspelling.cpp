// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the speller finds, and words that contents, headline and body write differently.

#include "models/preflight/textfinding.h"
#include "models/preflight/titleslips.h"

#include <QCoreApplication>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// A guess counts where so many other articles write what it suggests.
constexpr int LeastOthers = 2;

bool isTitle(const CheckedText &text)
{
    return text.part == TextPart::Headline || text.part == TextPart::ContentsTitle;
}

bool overlaps(const Finding &finding, const Passage &place)
{
    const Passage &other = finding.place;
    return other.part == place.part && other.index == place.index && other.start < place.start + place.length
        && place.start < other.start + other.length;
}

/// What the spelling lists know, and what contents, headline and body write differently.
class Misspelling : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Misspelling)

public:
    [[nodiscard]] QString id() const override { return u"misspelling"_s; }
    [[nodiscard]] QString title() const override { return tr("Lỗi chính tả"); }
    [[nodiscard]] Findings checkArticle(const CheckedArticle &article, const Surroundings &around) const override
    {
        if (!around.speller)
            return {};
        Findings findings;
        const SpellingContext context{article.article.id, around.pairs, around.acceptedWords.value(article.article.id)};
        for (const CheckedText &text : article.texts) {
            const QList<SpellingFinding> found = around.speller->check(text.text, TextForm::Plain, context);
            for (const SpellingFinding &slip : found) {
                if (slip.kind != SpellingKind::ForeignPassage)
                    findings.append(spelled(article, text, slip, around));
            }
        }
        for (const TitleSlip &slip : titleSlips(article, around.speller->lists()))
            addSlip(findings, article, slip);
        return findings;
    }

private:
    Finding spelled(const CheckedArticle &article, const CheckedText &text, const SpellingFinding &slip,
                    const Surroundings &around) const
    {
        Finding finding = textFinding(*this, severityOf(article, text, slip, around), spellingMessage(slip), article,
                                      text, slip.start, slip.length);
        const bool sure = slip.kind == SpellingKind::Confusion || slip.kind == SpellingKind::MisplacedTone;
        if (sure && slip.suggestions.size() == 1)
            finding.fix = {textCorrection(article, text, slip.start, slip.length, slip.suggestions.first())};
        return finding;
    }

    static Severity severityOf(const CheckedArticle &article, const CheckedText &text, const SpellingFinding &slip,
                               const Surroundings &around)
    {
        switch (slip.kind) {
        case SpellingKind::Confusion:
        case SpellingKind::NotASyllable:
        case SpellingKind::MisplacedTone:
        case SpellingKind::RareSyllable:
            return isTitle(text) && slip.kind != SpellingKind::RareSyllable ? Severity::Error : Severity::Warning;
        case SpellingKind::UnlikelyPair:
            return isUsual(article, slip, around) ? Severity::Warning : Severity::Info;
        case SpellingKind::UnknownName:
        case SpellingKind::ForeignWord:
        case SpellingKind::ForeignPassage:
            break;
        }
        return Severity::Info;
    }

    /// Whether other articles write the suggested pair, which makes a guess likely.
    static bool isUsual(const CheckedArticle &article, const SpellingFinding &slip, const Surroundings &around)
    {
        const QStringList keys = phraseKeys(slip.suggestions.value(0));
        return around.pairs && keys.size() == 2 && slip.suggestions.size() == 1
            && around.pairs->others(article.article.id, keys[0], keys[1]) >= LeastOthers;
    }

    void addSlip(Findings &findings, const CheckedArticle &article, const TitleSlip &slip) const
    {
        const Passage place = article.passage(*slip.text, slip.start, slip.length);
        const auto same = std::ranges::find_if(findings, [&place](const Finding &f) { return overlaps(f, place); });
        if (same != findings.end() && same->severity != Severity::Info)
            return;
        const QString typed = slip.text->text.sliced(slip.start, slip.length);
        Finding finding = textFinding(*this, slip.sure ? Severity::Error : Severity::Warning, message(slip, typed),
                                      article, *slip.text, slip.start, slip.length);
        if (slip.sure)
            finding.fix = {textCorrection(article, *slip.text, slip.start, slip.length, inCaseOf(slip.right, typed))};
        findings.append(finding);
    }

    static QString message(const TitleSlip &slip, const QString &typed)
    {
        switch (slip.witness) {
        case TextPart::Headline:
            return tr("Mục lục viết “%1”, tiêu đề viết “%2”.").arg(typed, slip.right);
        case TextPart::ContentsTitle:
            return tr("Tiêu đề viết “%1”, mục lục viết “%2”.").arg(typed, slip.right);
        default:
            return tr("“%1” trong thân bài viết là “%2”.").arg(typed, slip.right);
        }
    }
};

} // namespace

const Rule &misspellingRule()
{
    static const Misspelling rule;
    return rule;
}

} // namespace DiemTin
