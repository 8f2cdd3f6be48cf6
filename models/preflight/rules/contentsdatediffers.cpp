// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule contents-date-differs.

#include "models/interchange/digest/matching.h"
#include "models/preflight/printedcontents.h"
#include "models/preflight/rule.h"

#include <QCoreApplication>

namespace DiemTin {

namespace {

/// One of the two days is wrong.
class ContentsDateDiffers : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::ContentsDateDiffers)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("contents-date-differs"); }
    [[nodiscard]] QString title() const override { return tr("Ngày trong mục lục khác ngày của tin"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &) const override
    {
        const PrintedContents &contents = issue.matchedContents();
        Findings findings;
        qsizetype dated = 0; // balance of news with and without a day
        for (const PrintedLine &line : contents.lines()) {
            if (line.kind == PrintedKind::Article && line.article->article.date.isValid())
                dated += line.entry.date.isEmpty() ? -1 : 1;
        }
        for (const PrintedLine &line : contents.lines()) {
            if (line.kind != PrintedKind::Article || !line.article->article.date.isValid())
                continue;
            const bool undated = line.entry.date.isEmpty() && dated > 0;
            const bool differs = !line.entry.date.isEmpty()
                && Digest::dayOf(line.entry, line.article->article.date) != line.article->article.date;
            if (undated || differs)
                findings.append(finding(line));
        }
        return findings;
    }

private:
    [[nodiscard]] Finding finding(const PrintedLine &line) const
    {
        const QString day = line.article->article.date.toString(QStringLiteral("d/M"));
        const QString sentence = line.entry.date.isEmpty()
            ? tr("Mục lục không ghi ngày cho tin ngày %2: “%1”.").arg(line.entry.title, day)
            : tr("Mục lục ghi ngày %1, tin ghi ngày %2: “%3”.").arg(line.entry.date, day, line.entry.title);
        return {id(),           Severity::Warning,
                sentence,       line.entry.title.left(80),
                line.passage(), {line.article->passage(TextPart::Date)}};
    }
};

} // namespace

const Rule &contentsdatediffersRule()
{
    static const ContentsDateDiffers rule;
    return rule;
}

} // namespace DiemTin
