// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule contents-entry-without-article.

#include "models/preflight/printedcontents.h"
#include "models/preflight/rule.h"

#include <QCoreApplication>

namespace DiemTin {

namespace {

/// A reader who follows the line finds nothing.
class ContentsEntryWithoutArticle : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::ContentsEntryWithoutArticle)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("contents-entry-without-article"); }
    [[nodiscard]] QString title() const override { return tr("Mục lục có dòng không ứng với tin nào"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &) const override
    {
        const PrintedContents &contents = issue.matchedContents();
        Findings findings;
        for (const PrintedLine &line : contents.isReadable() ? contents.lines() : QList<PrintedLine>()) {
            if (line.kind == PrintedKind::Unknown) {
                findings.append(
                    {id(), Severity::Error,
                     tr("Mục lục có “%1” nhưng trong số báo không có tin nào như vậy.").arg(line.entry.title),
                     line.entry.title.left(80), line.passage()});
            }
        }
        return findings;
    }
};

} // namespace

const Rule &contentsentrywithoutarticleRule()
{
    static const ContentsEntryWithoutArticle rule;
    return rule;
}

} // namespace DiemTin
