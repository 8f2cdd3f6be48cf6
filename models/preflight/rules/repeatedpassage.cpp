// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule repeated-passage.

#include "models/preflight/bodywords.h"
#include "models/preflight/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace DiemTin {

namespace {

constexpr qsizetype WithinOne = 12; ///< words

/// A long run of words that stands in two articles, or twice in one. Names of documents do not count: everybody repeats
/// them.
class RepeatedPassage : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::RepeatedPassage)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("repeated-passage"); }
    [[nodiscard]] QString title() const override { return tr("Đoạn chữ lặp lại nguyên văn"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &) const override
    {
        const CommonWords &common = issue.commonWords();
        Findings findings;
        for (const SharedRun &run : common.runs) {
            const bool told = std::ranges::any_of(common.pairs, [&run](const Likeness &pair) {
                return pair.first == run.first && pair.second == run.second && pair.shared >= MostlyOne;
            });
            if (!told && run.telling >= (run.first == run.second ? WithinOne : LongRun))
                findings.append(finding(common.bodies[run.first], common.bodies[run.second], run));
        }
        return findings;
    }

private:
    [[nodiscard]] Finding finding(const BodyWords &first, const BodyWords &second, const SharedRun &run) const
    {
        const QString sentence = run.first == run.second
            ? tr("%1 chữ liền nhau đứng hai lần trong cùng một tin.").arg(run.words)
            : tr("%1 chữ liền nhau giống hệt trong “%2”.").arg(run.words).arg(first.article().article.headline);
        return {id(),
                Severity::Warning,
                sentence,
                second.excerpt(run.inSecond, run.words),
                second.passage(run.inSecond, run.words),
                {first.passage(run.inFirst, run.words)}};
    }
};

} // namespace

const Rule &repeatedpassageRule()
{
    static const RepeatedPassage rule;
    return rule;
}

} // namespace DiemTin
