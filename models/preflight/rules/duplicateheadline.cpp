// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule duplicate-headline.

#include "models/base/viettext.h"
#include "models/preflight/rule.h"

#include <QCoreApplication>
#include <QHash>

namespace DiemTin {

namespace {

/// The headline's letters and digits, folded.
QString keyOf(const QString &headline)
{
    QString key = folded(headline);
    key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return key;
}

/// The same headline twice in an issue, but for capitals, marks and punctuation.
class DuplicateHeadline : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::DuplicateHeadline)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("duplicate-headline"); }
    [[nodiscard]] QString title() const override { return tr("Hai tin cùng một tên"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &) const override
    {
        QHash<QString, std::shared_ptr<const CheckedArticle>> known;
        Findings findings;
        for (const auto &article : issue.articles) {
            const QString key = keyOf(article->article.headline);
            if (key.isEmpty())
                continue;
            if (const auto first = known.value(key)) {
                findings.append(
                    {id(),
                     Severity::Error,
                     tr("Tên tin “%1” đã dùng cho một tin khác trong số này.").arg(article->article.headline),
                     article->article.headline.left(80),
                     article->passage(TextPart::Headline),
                     {first->passage(TextPart::Headline)}});
            } else {
                known.insert(key, article);
            }
        }
        return findings;
    }
};

} // namespace

const Rule &duplicateheadlineRule()
{
    static const DuplicateHeadline rule;
    return rule;
}

} // namespace DiemTin
