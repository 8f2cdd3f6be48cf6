// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule stranded-headline.

#include "models/preflight/pageplaces.h"
#include "models/preflight/rule.h"

#include <QCoreApplication>

namespace DiemTin {

namespace {

/// A headline whose text begins only on the next page.
class StrandedHeadline : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::StrandedHeadline)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("stranded-headline"); }
    [[nodiscard]] QString title() const override { return tr("Tên tin đứng một mình cuối trang"); }
    [[nodiscard]] Findings checkPages(const CheckedIssue &issue, const Proof &proof,
                                      const Surroundings &) const override
    {
        Findings findings = composerFindings(issue, proof, id());
        for (const auto &page : proof.pages) {
            QUuid open; // the article whose headline stands on the page and none of its text yet
            for (const PageItem &item : page->items) {
                const auto *line = std::get_if<TextLine>(&item);
                if (line == nullptr || line->text->article.isNull())
                    continue;
                if (line->text->role == TextRole::Headline)
                    open = line->text->article;
                else if (isRead(line->text->role) && line->text->article == open)
                    open = QUuid();
            }
            const CheckedArticle *article = articleOf(issue, open);
            if (article != nullptr && !article->article.body.trimmed().isEmpty()
                && !tells(findings, article->article.id)) {
                findings.append({id(), Severity::Warning,
                                 tr("Tên tin đứng cuối trang %1, nội dung sang trang sau.").arg(page->number),
                                 article->article.headline.left(80), article->passage(TextPart::Headline)});
            }
        }
        return findings;
    }

private:
    [[nodiscard]] static bool isRead(TextRole role)
    {
        return role == TextRole::Body || role == TextRole::Bullet || role == TextRole::Subheading;
    }
};

} // namespace

const Rule &strandedheadlineRule()
{
    static const StrandedHeadline rule;
    return rule;
}

} // namespace DiemTin
