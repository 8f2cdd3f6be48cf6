// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// News without a date.

#include "models/preflight/rule.h"

#include <QCoreApplication>

namespace DiemTin {

namespace {

/// News is printed with its date; trend summary and spotlight need none.
class MissingDate : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::MissingDate)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("missing-date"); }
    [[nodiscard]] QString title() const override { return tr("Tin thiếu ngày"); }
    [[nodiscard]] Findings checkArticle(const CheckedArticle &article, const Surroundings &) const override
    {
        const bool news = article.section == SectionKind::Domestic || article.section == SectionKind::Local;
        if (!news || article.article.date.isValid())
            return {};
        return {{id(), Severity::Error, tr("Tin không có ngày."), article.article.headline.left(80),
                 article.passage(TextPart::Date)}};
    }
};

} // namespace

const Rule &missingdateRule()
{
    static const MissingDate rule;
    return rule;
}

} // namespace DiemTin
