// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule contents-entry-duplicated.

#include "models/preflight/printedcontents.h"
#include "models/preflight/rule.h"

#include <QCoreApplication>

namespace DiemTin {

namespace {

/// One line too many.
class ContentsEntryDuplicated : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::ContentsEntryDuplicated)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("contents-entry-duplicated"); }
    [[nodiscard]] QString title() const override { return tr("Mục lục nhắc một tin hai lần"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &) const override
    {
        const PrintedContents &contents = issue.matchedContents();
        Findings findings;
        for (const PrintedLine &line : contents.lines()) {
            if (line.kind != PrintedKind::Repeated)
                continue;
            findings.append({id(),
                             Severity::Warning,
                             tr("Mục lục nhắc hai lần tin “%1”.").arg(line.entry.title),
                             line.entry.title.left(80),
                             line.passage(),
                             {contents.lineOf(*line.article)->passage()}});
        }
        return findings;
    }
};

} // namespace

const Rule &contentsentryduplicatedRule()
{
    static const ContentsEntryDuplicated rule;
    return rule;
}

} // namespace DiemTin
