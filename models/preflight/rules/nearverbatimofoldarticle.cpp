// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule near-verbatim-of-old-article.

#include "models/preflight/rule.h"

#include <QCoreApplication>

namespace DiemTin {

namespace {

constexpr double Verbatim = 0.5; ///< of the shorter text's passages

/// News that the library has already, perhaps under another headline.
class NearVerbatimOfOldArticle : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::NearVerbatimOfOldArticle)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("near-verbatim-of-old-article"); }
    [[nodiscard]] QString title() const override { return tr("Tin gần như trùng một tin cũ"); }
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
        const QList<OldArticle> old = archive.like(article.article);
        for (const OldArticle &other : old) {
            if (other.shared >= Verbatim)
                findings.append(finding(article, other));
        }
    }

    [[nodiscard]] Finding finding(const CheckedArticle &article, const OldArticle &other) const
    {
        const QString where = other.issue.isEmpty() ? tr("trong thư viện") : tr("ở số %1").arg(other.issue);
        const QString day =
            other.date.isValid() ? tr(" ngày %1").arg(other.date.toString(QStringLiteral("d/M/yyyy"))) : QString();
        Passage there;
        there.article = other.article;
        return {id(),
                Severity::Warning,
                tr("%1% nội dung đã có %2 trong tin “%3”%4.")
                    .arg(QString::number(qRound(other.shared * 100)), where, other.headline, day),
                article.article.headline.left(80),
                article.passage(),
                {there}};
    }
};

} // namespace

const Rule &nearverbatimofoldarticleRule()
{
    static const NearVerbatimOfOldArticle rule;
    return rule;
}

} // namespace DiemTin
