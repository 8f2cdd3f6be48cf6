// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule duplicate-body.

#include "models/preflight/bodywords.h"
#include "models/preflight/rule.h"

#include <QCoreApplication>
#include <QSet>

namespace DiemTin {

namespace {

/// The same text under two headlines.
class DuplicateBody : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::DuplicateBody)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("duplicate-body"); }
    [[nodiscard]] QString title() const override { return tr("Hai tin cùng một nội dung"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &) const override
    {
        const CommonWords &common = issue.commonWords();
        Findings findings;
        QSet<std::size_t> told; // of many that are alike each is told once
        for (const Likeness &pair : common.pairs) {
            if (!isSameBody(pair) || told.contains(pair.second))
                continue;
            told.insert(pair.second);
            findings.append(finding(common.bodies[pair.first], common.bodies[pair.second]));
        }
        return findings;
    }

private:
    [[nodiscard]] Finding finding(const BodyWords &first, const BodyWords &second) const
    {
        return {id(),
                Severity::Error,
                tr("Nội dung của “%1” trùng với “%2”.")
                    .arg(second.article().article.headline, first.article().article.headline),
                second.excerpt(0, 1),
                second.passage(0, second.count()),
                {first.passage(0, first.count())}};
    }
};

} // namespace

const Rule &duplicatebodyRule()
{
    static const DuplicateBody rule;
    return rule;
}

} // namespace DiemTin
