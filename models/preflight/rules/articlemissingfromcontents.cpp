// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule article-missing-from-contents.

#include "models/preflight/printedcontents.h"
#include "models/preflight/rule.h"

#include <QCoreApplication>

namespace DiemTin {

namespace {

/// A reader of the contents does not learn of the article.
class ArticleMissingFromContents : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::ArticleMissingFromContents)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("article-missing-from-contents"); }
    [[nodiscard]] QString title() const override { return tr("Tin không có trong mục lục"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &) const override
    {
        const PrintedContents &contents = issue.matchedContents();
        Findings findings;
        for (const auto &article : issue.articles) {
            if (contents.isReadable() && !contents.names(*article)) {
                findings.append({id(), Severity::Error, tr("Mục lục không có tin “%1”.").arg(article->article.headline),
                                 article->article.headline.left(80), article->passage(TextPart::Headline)});
            }
        }
        return findings;
    }
};

} // namespace

const Rule &articlemissingfromcontentsRule()
{
    static const ArticleMissingFromContents rule;
    return rule;
}

} // namespace DiemTin
