// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sources whose links lead nowhere.

#include "models/preflight/textfinding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// A source line whose link leads nowhere: no address, "#", an example. Told once where no article has one.
class PlaceholderLink : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::PlaceholderLink)

public:
    [[nodiscard]] QString id() const override { return u"placeholder-link"_s; }
    [[nodiscard]] QString title() const override { return tr("Nguồn chưa có đường dẫn"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &) const override
    {
        QList<const CheckedArticle *> without;
        qsizetype named = 0;
        for (const auto &article : issue.articles) {
            named += article->article.source.isEmpty() ? 0 : 1;
            if (!article->article.source.isEmpty() && leadsNowhere(article->article.url))
                without.append(article.get());
        }
        if (without.size() > 1 && without.size() == named)
            return {{id(),
                     Severity::Warning,
                     tr("Không nguồn nào trong %n tin có đường dẫn.", nullptr, static_cast<int>(named)),
                     {},
                     {}}};
        Findings findings;
        for (const CheckedArticle *article : without)
            findings.append(finding(*article));
        return findings;
    }

private:
    static bool leadsNowhere(const QString &url)
    {
        static const QRegularExpression placeholder(
            uR"(^\s*(#|https?:/*|www\.?|link|url|javascript:|(https?://)?(www\.)?(example\.(com|org)|localhost|abc\.(com|vn)|xxx)\b.*|.*(\.\.\.|…|xxx+|chèn|insert).*)?\s*$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        return placeholder.match(url).hasMatch();
    }

    Finding finding(const CheckedArticle &article) const
    {
        const QString message = article.article.url.isEmpty()
            ? tr("Nguồn “%1” chưa có đường dẫn.").arg(article.article.source)
            : tr("Đường dẫn “%2” của nguồn “%1” không dẫn tới đâu.").arg(article.article.source, article.article.url);
        return {id(), Severity::Warning, message, article.article.source.left(80), article.passage(TextPart::Address)};
    }
};

} // namespace

const Rule &placeholderlinkRule()
{
    static const PlaceholderLink rule;
    return rule;
}

} // namespace DiemTin
