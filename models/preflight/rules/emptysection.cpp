// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule empty-section.

#include "models/preflight/rule.h"

#include <QCoreApplication>

namespace DiemTin {

namespace {

/// A section without articles is not printed.
class EmptySection : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::EmptySection)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("empty-section"); }
    [[nodiscard]] QString title() const override { return tr("Mục không có tin nào"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &) const override
    {
        Findings findings;
        for (const Section &section : issue.content.issue.sections) {
            if (section.placements.isEmpty()) {
                findings.append(
                    {id(), Severity::Warning, tr("Mục %1 chưa có tin nào.").arg(nameOf(section)), nameOf(section), {}});
            }
        }
        return findings;
    }

private:
    [[nodiscard]] static QString nameOf(const Section &section)
    {
        if (!section.title.isEmpty())
            return section.title;
        switch (section.kind) {
        case SectionKind::Trend:
            return tr("Tổng kết xu hướng");
        case SectionKind::Domestic:
            return tr("Tin trong nước");
        case SectionKind::Spotlight:
            return tr("Tâm điểm");
        case SectionKind::Local:
            return tr("Tin Hải Phòng");
        }
        Q_UNREACHABLE_RETURN({});
    }
};

} // namespace

const Rule &emptysectionRule()
{
    static const EmptySection rule;
    return rule;
}

} // namespace DiemTin
