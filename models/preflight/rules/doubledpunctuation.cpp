// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Marks set twice.

#include "models/preflight/textfinding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// Two stops or commas side by side; an ellipsis, "?!" and the stop of an abbreviation are none.
class DoubledPunctuation : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::DoubledPunctuation)

public:
    [[nodiscard]] QString id() const override { return u"doubled-punctuation"_s; }
    [[nodiscard]] QString title() const override { return tr("Dấu câu lặp"); }
    [[nodiscard]] Findings checkArticle(const CheckedArticle &article, const Surroundings &) const override
    {
        static const QRegularExpression doubled(u"(?<![.…,;:!?])([.,;:!?])\\s*([.,;:])(?![.…])|([,;:])\\s*\\3+"_s);
        Findings findings;
        for (const CheckedText &text : article.texts) {
            for (auto it = doubled.globalMatch(text.text); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                if (!isRight(text.text, match))
                    findings.append(finding(article, text, match.capturedStart(), match.capturedLength()));
            }
        }
        return findings;
    }

private:
    /// "v.v.,", "TS., KS.", "10 a.m." and marks that stand on two lines are right.
    static bool isRight(const QString &text, const QRegularExpressionMatch &match)
    {
        const QString marks = match.captured();
        if (marks.front() != u'.')
            return false;
        if (marks.back() == u'.')
            return marks == u".." && QStringView(text).first(match.capturedStart()).endsWith(u"v.v");
        qsizetype from = match.capturedStart();
        while (from > 0 && text[from - 1].isLetter())
            --from;
        const QStringView word = QStringView(text).sliced(from, match.capturedStart() - from);
        const bool inner = from > 0 && text[from - 1] == u'.';
        return inner || (!word.isEmpty() && word.size() <= 3 && (word.back().isUpper() || word == u"v"));
    }

    Finding finding(const CheckedArticle &article, const CheckedText &text, qsizetype start, qsizetype length) const
    {
        const QString marks = text.text.sliced(start, length);
        Finding finding =
            textFinding(*this, Severity::Warning, tr("Dấu câu lặp: “%1”.").arg(marks), article, text, start, length);
        if (marks.front() == marks.back())
            finding.fix = {textCorrection(article, text, start, length, marks.first(1))};
        return finding;
    }
};

} // namespace

const Rule &doubledpunctuationRule()
{
    static const DoubledPunctuation rule;
    return rule;
}

} // namespace DiemTin
