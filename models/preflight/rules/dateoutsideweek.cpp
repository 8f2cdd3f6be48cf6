// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule date-outside-week.

#include "models/preflight/rule.h"

#include <QCoreApplication>

namespace DiemTin {

namespace {

constexpr QStringView Form = u"d/M/yyyy";

bool isNews(const CheckedArticle &article)
{
    return article.section == SectionKind::Domestic || article.section == SectionKind::Local;
}

/// News of another week, or a slip in the date.
class DateOutsideWeek : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::DateOutsideWeek)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("date-outside-week"); }
    [[nodiscard]] QString title() const override { return tr("Ngày của tin ngoài tuần của số báo"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &) const override
    {
        const Issue &whole = issue.content.issue;
        Findings findings;
        for (const auto &article : issue.articles) {
            const QDate date = article->article.date;
            const bool known = whole.weekFrom.isValid() && whole.weekTo.isValid() && date.isValid();
            if (!known || !isNews(*article) || (date >= whole.weekFrom && date <= whole.weekTo))
                continue;
            findings.append({id(), Severity::Warning,
                             tr("Tin ngày %1, ngoài tuần %2-%3 của số báo.")
                                 .arg(date.toString(Form), whole.weekFrom.toString(Form), whole.weekTo.toString(Form)),
                             article->article.headline.left(80), article->passage(TextPart::Date)});
        }
        return findings;
    }
};

} // namespace

const Rule &dateoutsideweekRule()
{
    static const DateOutsideWeek rule;
    return rule;
}

} // namespace DiemTin
