// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule near-duplicate.

#include "models/preflight/bodywords.h"
#include "models/preflight/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace DiemTin {

namespace {

/// Two reports of one event. Below the clear cases it is a guess and says by how much.
class NearDuplicate : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::NearDuplicate)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("near-duplicate"); }
    [[nodiscard]] QString title() const override { return tr("Hai tin gần như trùng nhau"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &) const override
    {
        const CommonWords &common = issue.commonWords();
        Findings findings;
        for (const Likeness &pair : common.pairs) {
            const bool summary = common.bodies[pair.first].article().section == SectionKind::Trend;
            const bool passage = pair.shared < MostlyOne && hasLongRun(common.runs, pair); // repeated-passage tells it
            if (!isSameBody(pair) && !passage && (pair.shared >= NearBody || !summary))
                findings.append(finding(common, pair));
        }
        return findings;
    }

private:
    [[nodiscard]] static bool hasLongRun(const std::vector<SharedRun> &runs, const Likeness &pair)
    {
        return std::ranges::any_of(runs, [&pair](const SharedRun &run) {
            return run.first == pair.first && run.second == pair.second && run.telling >= LongRun;
        });
    }

    [[nodiscard]] Finding finding(const CommonWords &common, const Likeness &pair) const
    {
        const BodyWords &first = common.bodies[pair.first];
        const BodyWords &second = common.bodies[pair.second];
        const bool clear = pair.shared >= NearBody;
        const QString sentence = clear ? tr("“%1” gần như trùng với “%2”: %3% số cụm từ giống hệt.")
                                       : tr("“%1” có thể cùng một việc với “%2”: %3% số cụm từ giống hệt.");
        Finding found{id(),
                      clear ? Severity::Warning : Severity::Info,
                      sentence.arg(second.article().article.headline, first.article().article.headline)
                          .arg(qRound(pair.shared * 100)),
                      {},
                      second.article().passage(),
                      {first.article().passage()}};
        for (const SharedRun &run : common.runs) {
            if (run.first != pair.first || run.second != pair.second)
                continue;
            found.excerpt = found.excerpt.isEmpty() ? second.excerpt(run.inSecond, run.words) : found.excerpt;
            found.related << second.passage(run.inSecond, run.words) << first.passage(run.inFirst, run.words);
        }
        return found;
    }
};

} // namespace

const Rule &nearduplicateRule()
{
    static const NearDuplicate rule;
    return rule;
}

} // namespace DiemTin
