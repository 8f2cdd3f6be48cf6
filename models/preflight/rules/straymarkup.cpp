// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signs of Markdown and HTML that were left in the words.

#include "models/preflight/textfinding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// Signs of Markdown or HTML that would be printed as they stand.
class StrayMarkup : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::StrayMarkup)

public:
    [[nodiscard]] QString id() const override { return u"stray-markup"_s; }
    [[nodiscard]] QString title() const override { return tr("Ký hiệu định dạng còn sót"); }
    [[nodiscard]] Findings checkArticle(const CheckedArticle &article, const Surroundings &) const override
    {
        static const QRegularExpression markup(
            uR"(\*\*+|(?<![\w])__+|^\s*#{1,6}\s|(?<=\s)#{2,6}\s|```+|</?(b|i|u|p|br|div|span|strong|em|a|img|h\d|li|ul|ol|table|tr|td|font)\b[^<>]*>|&(nbsp|amp|quot|lt|gt|ndash|mdash|ldquo|rdquo|#\d+);|!?\[[^\]]*\]\((https?:|#|www)[^)]*\))"_s,
            QRegularExpression::CaseInsensitiveOption);
        Findings findings;
        for (const CheckedText &text : article.texts) {
            for (auto it = markup.globalMatch(text.text); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                findings.append(finding(article, text, match.capturedStart(), match.capturedLength()));
            }
        }
        return findings;
    }

private:
    Finding finding(const CheckedArticle &article, const CheckedText &text, qsizetype start, qsizetype length) const
    {
        const QString signs = text.text.sliced(start, length);
        Finding finding =
            textFinding(*this, Severity::Warning, tr("Còn sót ký hiệu định dạng “%1” trong chữ.").arg(signs.trimmed()),
                        article, text, start, length);
        if (signs.startsWith(u'*') || signs.startsWith(u'#') || signs.startsWith(u'`'))
            finding.fix = {textCorrection(article, text, start, length, {})};
        return finding;
    }
};

} // namespace

const Rule &straymarkupRule()
{
    static const StrayMarkup rule;
    return rule;
}

} // namespace DiemTin
