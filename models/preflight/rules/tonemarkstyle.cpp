// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tone marks placed in two ways.

#include "models/preflight/textfinding.h"

#include <QCoreApplication>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// Whether the word may have one of the rimes oa, oe, uy, which leave a choice.
bool hasChoice(QStringView word)
{
    constexpr QStringView Glides = u"oòóỏõọuùúủũụOÒÓỎÕỌUÙÚỦŨỤ";
    constexpr QStringView Nuclei = u"aàáảãạeèéẻẽẹyỳýỷỹỵAÀÁẢÃẠEÈÉẺẼẸYỲÝỶỸỴ";
    for (qsizetype i = 0; i + 1 < word.size(); ++i) {
        if (Glides.contains(word[i]) && Nuclei.contains(word[i + 1]))
            return word[i].unicode() > 0x7F || word[i + 1].unicode() > 0x7F;
    }
    return false;
}

TonePlacement placementOf(const CheckedText &text, const CheckedWord &word)
{
    const QStringView letters = QStringView(text.text).sliced(word.start, word.length);
    const std::optional<Syllable> syllable = hasChoice(letters) ? analysedSyllable(letters) : std::nullopt;
    return syllable ? syllable->placement : TonePlacement::Either;
}

/// A given name such as "Nguyễn Thị Thuý" is written as its bearer writes it.
bool mayBePerson(const CheckedText &text, qsizetype at)
{
    const auto isTitle = [&text](qsizetype word) {
        const CheckedWord &w = text.words[word];
        const QString letters = text.text.sliced(w.start, w.length);
        return letters.front().isUpper() && letters.size() > 1 && letters.sliced(1) == letters.sliced(1).toLower();
    };
    return at >= 2 && isTitle(at) && isTitle(at - 1) && isTitle(at - 2) && joinsNext(text, at - 1)
        && joinsNext(text, at - 2);
}

/// Tone marks set otherwise than the house does: hoà beside hòa.
class ToneMarkStyle : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::ToneMarkStyle)

public:
    [[nodiscard]] QString id() const override { return u"tone-mark-style"_s; }
    [[nodiscard]] QString title() const override { return tr("Kiểu đặt dấu thanh"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &around) const override
    {
        const TonePlacement house = around.style.tone;
        bool housePresent = false;
        for (const auto &article : issue.articles)
            housePresent = housePresent || hasHouseStyle(*article, house);
        Findings findings;
        for (const auto &article : issue.articles)
            addOthers(findings, *article, house, housePresent ? Severity::Warning : Severity::Info);
        return findings;
    }

private:
    static bool hasHouseStyle(const CheckedArticle &article, TonePlacement house)
    {
        return std::ranges::any_of(article.texts, [house](const CheckedText &text) {
            return std::ranges::any_of(text.words,
                                       [&](const CheckedWord &word) { return placementOf(text, word) == house; });
        });
    }

    void addOthers(Findings &findings, const CheckedArticle &article, TonePlacement house, Severity severity) const
    {
        const TonePlacement other = house == TonePlacement::OnGlide ? TonePlacement::OnNucleus : TonePlacement::OnGlide;
        for (const CheckedText &text : article.texts) {
            for (qsizetype i = 0; i < text.words.size(); ++i) {
                if (placementOf(text, text.words[i]) == other)
                    findings.append(
                        finding(article, text, text.words[i], house, mayBePerson(text, i) ? Severity::Info : severity));
            }
        }
    }

    Finding finding(const CheckedArticle &article, const CheckedText &text, const CheckedWord &word,
                    TonePlacement house, Severity severity) const
    {
        const QString typed = text.text.sliced(word.start, word.length);
        const QString right = withTonePlacement(typed, house);
        Finding finding =
            textFinding(*this, severity, tr("“%1” đặt dấu thanh khác kiểu của tòa soạn: “%2”.").arg(typed, right),
                        article, text, word.start, word.length);
        finding.fix = {textCorrection(article, text, word.start, word.length, right)};
        return finding;
    }
};

} // namespace

const Rule &tonemarkstyleRule()
{
    static const ToneMarkStyle rule;
    return rule;
}

} // namespace DiemTin
