// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// News without a source.

#include "models/preflight/textfinding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// An article that does not say where it comes from; a trend summary that names no source at all.
class MissingSource : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::MissingSource)

public:
    [[nodiscard]] QString id() const override { return u"missing-source"_s; }
    [[nodiscard]] QString title() const override { return tr("Thiếu nguồn tin"); }
    [[nodiscard]] Findings checkArticle(const CheckedArticle &article, const Surroundings &) const override
    {
        if (!article.article.source.trimmed().isEmpty() || article.article.headline.isEmpty())
            return {};
        if (article.section == SectionKind::Trend && namesSources(article))
            return {};
        const QString message = article.section == SectionKind::Trend
            ? tr("Phần tổng kết xu hướng không nêu nguồn nào, ví dụ “(Nguồn: …)”.")
            : tr("Tin không có dòng “Chi tiết: …” nêu nguồn.");
        return {
            {id(), Severity::Warning, message, article.article.headline.left(80), article.passage(TextPart::Source)}};
    }

private:
    static bool namesSources(const CheckedArticle &article)
    {
        static const QRegularExpression source(u"\\b([Nn]guồn|[Tt]heo)\\s*:"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
        return article.article.body.contains(source);
    }
};

} // namespace

const Rule &missingsourceRule()
{
    static const MissingSource rule;
    return rule;
}

} // namespace DiemTin
