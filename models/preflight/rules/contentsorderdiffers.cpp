// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule contents-order-differs.

#include "models/preflight/order.h"
#include "models/preflight/printedcontents.h"
#include "models/preflight/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace DiemTin {

namespace {

/// Contents and pages must run alike; entries under another section's heading are told once for the heading.
class ContentsOrderDiffers : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::ContentsOrderDiffers)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("contents-order-differs"); }
    [[nodiscard]] QString title() const override { return tr("Thứ tự trong mục lục khác trong báo"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &) const override
    {
        const PrintedContents &contents = issue.matchedContents();
        Findings findings;
        for (const SectionKind section : allSectionKinds)
            findings += displaced(issue, contents, section);
        return findings + underOtherHeading(contents);
    }

private:
    [[nodiscard]] Findings displaced(const CheckedIssue &issue, const PrintedContents &contents,
                                     SectionKind section) const
    {
        QList<PrintedLine> lines;
        QList<qsizetype> ranks;
        for (const PrintedLine &line : contents.lines()) {
            if (line.kind == PrintedKind::Article && line.article->section == section) {
                lines.append(line);
                ranks.append(issue.articles.indexOf(line.article));
            }
        }
        Findings findings;
        for (const qsizetype i : outOfOrder(ranks)) {
            const auto other = std::ranges::find_if(lines, [&](const PrintedLine &line) {
                const qsizetype at = &line - lines.data();
                return (at < i) != (ranks[at] < ranks[i]) && at != i;
            });
            const bool earlier = other - lines.begin() < i;
            const QString sentence = earlier ? tr("Mục lục xếp “%1” sau “%2”, trong báo thì đứng trước.")
                                             : tr("Mục lục xếp “%1” trước “%2”, trong báo thì đứng sau.");
            findings.append({id(),
                             Severity::Warning,
                             sentence.arg(lines[i].entry.title, other->entry.title),
                             lines[i].entry.title.left(80),
                             lines[i].passage(),
                             {other->passage()}});
        }
        return findings;
    }

    [[nodiscard]] Findings underOtherHeading(const PrintedContents &contents) const
    {
        Findings findings;
        QString told;
        for (const PrintedLine &line : contents.lines()) {
            const auto printed = PrintedContents::sectionOf(line.entry);
            if (line.kind != PrintedKind::Article || !printed || *printed == SectionKind::Trend
                || *printed == line.article->section || line.entry.section == told)
                continue;
            told = line.entry.section;
            findings.append({id(), Severity::Warning,
                             tr("Mục lục xếp “%1” dưới “%2”, trong báo tin ấy ở mục khác.").arg(line.entry.title, told),
                             line.entry.title.left(80), line.passage()});
        }
        return findings;
    }
};

} // namespace

const Rule &contentsorderdiffersRule()
{
    static const ContentsOrderDiffers rule;
    return rule;
}

} // namespace DiemTin
