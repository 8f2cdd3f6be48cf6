// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule publisher-missing.

#include "models/base/viettext.h"
#include "models/preflight/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace DiemTin {

namespace {

/// The cover names who publishes the digest, as the covers of the other issues do.
class PublisherMissing : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::PublisherMissing)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("publisher-missing"); }
    [[nodiscard]] QString title() const override { return tr("Bìa thiếu tên đơn vị phát hành"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &around) const override
    {
        const QStringList publisher = issue.content.issue.cover.publisher;
        const QList<Cover> others = around.archive != nullptr ? around.archive->covers() : QList<Cover>();
        if (publisher.isEmpty())
            return {
                {id(), Severity::Warning, tr("Bìa không ghi đơn vị phát hành."), {}, issuePassage(TextPart::Cover)}};
        Findings findings;
        for (const QString &line : others.size() < 2 ? QStringList() : others.first().publisher) {
            const auto everywhere = [&line](const Cover &cover) { return has(cover.publisher, line); };
            if (!has(publisher, line) && std::ranges::all_of(others, everywhere)) {
                findings.append({id(), Severity::Warning, tr("Bìa thiếu dòng “%1” mà các số khác đều có.").arg(line),
                                 line.left(80), issuePassage(TextPart::Cover)});
            }
        }
        return findings;
    }

private:
    [[nodiscard]] static bool has(const QStringList &lines, const QString &line)
    {
        const QString key = simplified(folded(line));
        return std::ranges::any_of(lines,
                                   [&key](const QString &other) { return simplified(folded(other)).startsWith(key); });
    }
};

} // namespace

const Rule &publishermissingRule()
{
    static const PublisherMissing rule;
    return rule;
}

} // namespace DiemTin
