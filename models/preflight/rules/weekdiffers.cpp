// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule week-differs.

#include "models/interchange/digest/cues.h"
#include "models/interchange/digest/masthead.h"
#include "models/preflight/printedcontents.h"
#include "models/preflight/rule.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace DiemTin {

namespace {

constexpr qsizetype LongestWeek = 28; ///< characters of "15/06/2026 đến ngày 21/06/2026"

/// Whether the text names a range of days, and another than the issue's week.
bool differs(const Issue &issue, const QString &text)
{
    const auto week = Digest::weekCue(text, issue.weekTo.year());
    return week && issue.weekFrom.isValid() && (week->from != issue.weekFrom || week->to != issue.weekTo);
}

/// Cover, contents and trend summary must name the same number and the same week.
class WeekDiffers : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::WeekDiffers)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("week-differs"); }
    [[nodiscard]] QString title() const override { return tr("Số báo hoặc tuần ghi không khớp nhau"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &) const override
    {
        Findings findings;
        const PrintedContents &contents = issue.matchedContents();
        for (const PrintedLine &line : contents.lines()) {
            if (line.kind == PrintedKind::Masthead)
                findings += checkLine(issue.content.issue, line);
        }
        for (const auto &article : issue.in(SectionKind::Trend))
            findings += checkSummary(issue.content.issue, *article);
        return findings;
    }

private:
    [[nodiscard]] Findings checkLine(const Issue &issue, const PrintedLine &line) const
    {
        const auto number = Digest::issueNumberLine(line.entry.title);
        const bool otherNumber = number
            && (number->number != issue.number.number || (number->year > 0 && number->year != issue.number.year));
        if (otherNumber) {
            return {{id(), Severity::Warning,
                     tr("In “%1” trong khi đây là số %2.").arg(line.entry.title, issue.number.toString()),
                     line.entry.title.left(80), line.passage()}};
        }
        return differs(issue, line.entry.title) ? Findings{finding(issue, line.entry.title, line.passage())}
                                                : Findings();
    }

    [[nodiscard]] Findings checkSummary(const Issue &issue, const CheckedArticle &article) const
    {
        static const QRegularExpression week(
            QStringLiteral("tuần(?:\\s+\\p{L}+){0,3}?\\s+(?:từ\\s+)?(?:ngày\\s+)?(?=\\d)"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        Findings findings;
        for (const CheckedText &text : article.texts) {
            if (text.part != TextPart::Headline && text.part != TextPart::Body)
                continue;
            auto matches = week.globalMatch(text.text);
            while (matches.hasNext()) {
                const auto match = matches.next();
                const QString words = text.text.mid(match.capturedStart(), match.capturedLength() + LongestWeek);
                if (differs(issue, words)) {
                    findings.append(finding(issue,
                                            text.excerpt(match.capturedStart(), match.capturedLength() + LongestWeek),
                                            article.passage(text, match.capturedStart(), match.capturedLength())));
                }
            }
        }
        return findings;
    }

    [[nodiscard]] Finding finding(const Issue &issue, const QString &words, const Passage &place) const
    {
        const auto form = QStringLiteral("d/M/yyyy");
        return {id(), Severity::Warning,
                tr("Ghi “%1” trong khi tuần của số báo là %2 - %3.")
                    .arg(words, issue.weekFrom.toString(form), issue.weekTo.toString(form)),
                words.left(80), place};
    }
};

} // namespace

const Rule &weekdiffersRule()
{
    static const WeekDiffers rule;
    return rule;
}

} // namespace DiemTin
