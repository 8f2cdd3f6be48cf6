// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Issue numbers and lookups.

#include "models/editorial/issue.h"

#include <QRegularExpression>

namespace DiemTin {

QString IssueNumber::toString() const
{
    return QString::number(number).rightJustified(2, QLatin1Char('0')) + QLatin1Char('/') + QString::number(year);
}

std::optional<IssueNumber> IssueNumber::fromString(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*(\d{1,4})\s*/\s*(\d{4})\s*$)"));
    const QRegularExpressionMatch match = pattern.matchView(text);
    if (!match.hasMatch() || match.capturedView(1).toInt() == 0)
        return std::nullopt;
    return IssueNumber{match.capturedView(1).toInt(), match.capturedView(2).toInt()};
}

const Section *Issue::section(SectionKind kind) const
{
    for (const Section &section : sections) {
        if (section.kind == kind)
            return &section;
    }
    return nullptr;
}

Issue issueWithFourSections(QUuid id, IssueNumber number)
{
    Issue issue;
    issue.id = id;
    issue.number = number;
    for (const SectionKind kind : allSectionKinds)
        issue.sections.append(Section{.id = {}, .kind = kind, .title = {}, .placements = {}});
    return issue;
}

} // namespace DiemTin
