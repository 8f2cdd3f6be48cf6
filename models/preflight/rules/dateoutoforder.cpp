// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule date-out-of-order.

#include "models/preflight/order.h"
#include "models/preflight/rule.h"

#include <QCoreApplication>

namespace DiemTin {

namespace {

/// Within a section news runs from the first day of the week to the last.
class DateOutOfOrder : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::DateOutOfOrder)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("date-out-of-order"); }
    [[nodiscard]] QString title() const override { return tr("Tin không theo thứ tự ngày"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &) const override
    {
        Findings findings;
        for (const SectionKind section : {SectionKind::Domestic, SectionKind::Local}) {
            QList<std::shared_ptr<const CheckedArticle>> dated;
            QList<qsizetype> days;
            for (const auto &article : issue.in(section)) {
                if (article->article.date.isValid() && !article->placement.pinned) {
                    dated.append(article);
                    days.append(article->article.date.toJulianDay());
                }
            }
            for (const qsizetype i : outOfOrder(days))
                findings.append(finding(*dated[i], dated[i == 0 ? 1 : i - 1]->article.date));
        }
        return findings;
    }

private:
    [[nodiscard]] Finding finding(const CheckedArticle &article, QDate beside) const
    {
        const auto form = QStringLiteral("d/M");
        return {id(), Severity::Warning,
                tr("Tin ngày %1 đứng cạnh tin ngày %2, không theo thứ tự ngày.")
                    .arg(article.article.date.toString(form), beside.toString(form)),
                article.article.headline.left(80), article.passage(TextPart::Date)};
    }
};

} // namespace

const Rule &dateoutoforderRule()
{
    static const DateOutOfOrder rule;
    return rule;
}

} // namespace DiemTin
