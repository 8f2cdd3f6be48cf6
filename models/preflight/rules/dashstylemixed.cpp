// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hyphens and dashes between spaces.

#include "models/preflight/textfinding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// Hyphen and dash between spaces in one issue. Readers hardly see it, so it is a hint, told once an article.
class DashStyleMixed : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::DashStyleMixed)

public:
    [[nodiscard]] QString id() const override { return u"dash-style-mixed"_s; }
    [[nodiscard]] QString title() const override { return tr("Lẫn gạch nối và gạch ngang"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &around) const override
    {
        const QChar house = around.style.dash == DashForm::EnDash ? u'\u2013' : u'-';
        Findings findings;
        for (const auto &article : issue.articles) {
            Finding finding;
            for (const CheckedText &text : article->texts)
                add(finding, *article, text, house);
            if (!finding.rule.isEmpty())
                findings.append(finding);
        }
        return findings;
    }

private:
    void add(Finding &finding, const CheckedArticle &article, const CheckedText &text, QChar house) const
    {
        static const QRegularExpression dash(u"(?<=\\s)([-\\x{2013}\\x{2014}]|--)(?=\\s)"_s);
        for (auto it = dash.globalMatch(text.text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (match.captured() == house)
                continue;
            if (finding.rule.isEmpty()) {
                finding = textFinding(
                    *this, Severity::Info,
                    tr("Dấu “%1” giữa hai khoảng trắng khác kiểu “%2” của tòa soạn.").arg(match.captured(), house),
                    article, text, match.capturedStart(), match.capturedLength());
            }
            finding.fix.append(
                textCorrection(article, text, match.capturedStart(), match.capturedLength(), QString(house)));
        }
    }
};

} // namespace

const Rule &dashstylemixedRule()
{
    static const DashStyleMixed rule;
    return rule;
}

} // namespace DiemTin
