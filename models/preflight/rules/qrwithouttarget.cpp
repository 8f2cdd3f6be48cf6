// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule qr-without-target.

#include "models/preflight/rule.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace DiemTin {

namespace {

/// A code that leads nowhere. The text of an imported issue never tells where its codes lead, so there it is told once
/// for all of them.
class QrWithoutTarget : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::QrWithoutTarget)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("qr-without-target"); }
    [[nodiscard]] QString title() const override { return tr("Mã QR hoặc video không có địa chỉ"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &) const override
    {
        Findings findings;
        Finding lost{id(), Severity::Warning, {}, {}, issuePassage(TextPart::Whole)};
        QStringList labels;
        for (const auto &article : issue.articles) {
            findings += promised(*article);
            for (int i = 0; i < article->article.qrCodes.size(); ++i) {
                const QrCode &code = article->article.qrCodes[i];
                if (!code.url.isEmpty())
                    continue;
                lost.related.append(article->passage(TextPart::QrCode, i));
                labels.append(code.label);
            }
        }
        if (issue.printedContents.isEmpty())
            return findings + eachOf(lost.related, labels);
        if (!labels.isEmpty()) {
            lost.excerpt = labels.join(QStringLiteral(" / ")).left(80);
            lost.message = tr("Không biết mã QR dẫn đến đâu: “%1”.").arg(labels.join(QStringLiteral("”, “")));
            findings.append(lost);
        }
        return findings;
    }

private:
    [[nodiscard]] Findings eachOf(const QList<Passage> &codes, const QStringList &labels) const
    {
        Findings findings;
        for (qsizetype i = 0; i < codes.size(); ++i) {
            findings.append({id(), Severity::Warning, tr("Mã QR “%1” chưa có địa chỉ.").arg(labels[i]),
                             labels[i].left(80), codes[i]});
        }
        return findings;
    }

    /// A headline that promises a clip.
    [[nodiscard]] Findings promised(const CheckedArticle &article) const
    {
        static const QRegularExpression clip(
            QStringLiteral("[(\\[]\\s*(?:video|clip|podcast|audio|infographic)\\s*[)\\]]"),
            QRegularExpression::CaseInsensitiveOption);
        const auto match = clip.match(article.article.headline);
        const CheckedText *headline = article.text(TextPart::Headline);
        if (!match.hasMatch() || headline == nullptr || !article.article.url.isEmpty()
            || !article.article.qrCodes.isEmpty())
            return {};
        return {{id(), Severity::Warning,
                 tr("Tên tin hứa %1 nhưng tin không có địa chỉ hay mã QR nào.").arg(match.captured()),
                 headline->excerpt(match.capturedStart(), match.capturedLength()),
                 article.passage(*headline, match.capturedStart(), match.capturedLength())}};
    }
};

} // namespace

const Rule &qrwithouttargetRule()
{
    static const QrWithoutTarget rule;
    return rule;
}

} // namespace DiemTin
