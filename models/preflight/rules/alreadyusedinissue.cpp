// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule already-used-in-issue.

#include "models/preflight/rule.h"

#include <QCoreApplication>

namespace DiemTin {

namespace {

/// The same stored article in two issues.
class AlreadyUsedInIssue : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::AlreadyUsedInIssue)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("already-used-in-issue"); }
    [[nodiscard]] QString title() const override { return tr("Tin đã đăng ở số khác"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &around) const override
    {
        if (around.archive == nullptr)
            return {};
        Findings findings;
        for (const auto &article : issue.articles)
            add(findings, *article, *around.archive);
        return findings;
    }

private:
    void add(Findings &findings, const CheckedArticle &article, const Archive &archive) const
    {
        const QStringList issues = archive.issuesWith(article.article.id);
        if (!issues.isEmpty())
            findings.append({id(), Severity::Warning,
                             tr("Tin này đã đăng ở số %1.").arg(issues.join(QStringLiteral(", "))),
                             article.article.headline.left(80), article.passage()});
    }
};

} // namespace

const Rule &alreadyusedinissueRule()
{
    static const AlreadyUsedInIssue rule;
    return rule;
}

} // namespace DiemTin
