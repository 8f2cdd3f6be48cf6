// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// RuleCase: an issue written for one rule, and what the rule must find in it; and how such issues are written.

#pragma once

#include "models/preflight/preflight.h"

#include <vector>

namespace DiemTin {

/// An issue in the making, with what Surroundings need. Week 16/11/2026 to 22/11/2026, number 47/2026, all four
/// sections.
class CaseIssue
{
public:
    CaseIssue();
    /// Adds an article at the end of a section and returns it to be filled in; valid until the next one is added. It
    /// bears a date of the week, a headline, a source, an address and a sentence unless changed.
    Article &add(SectionKind section);
    /// Adds one with this headline and body.
    Article &add(SectionKind section, const QString &headline, const QString &body);
    /// The placement of the article added last.
    Placement &placement();

    Issue &issue() { return input.content.issue; }

    PreflightInput input;
    HouseStyle style;
    std::shared_ptr<const Archive> archive; ///< what the library holds besides; null: nothing is known of it

private:
    QUuid m_last;
    SectionKind m_section = SectionKind::Domestic;
};

/// An issue with one article of domestic news that has this body.
[[nodiscard]] CaseIssue issueWithBody(const QString &body);
/// One whose article has this headline, and perhaps this title in the contents.
[[nodiscard]] CaseIssue issueWithHeadline(const QString &headline, const QString &contentsTitle = {});
/// One with an article of domestic news for each of these bodies.
[[nodiscard]] CaseIssue issueWithBodies(const QStringList &bodies);

/// One case of a rule.
struct RuleCase
{
    const char *name; ///< what is the matter, as a test row is called
    CaseIssue issue;
    /// One line a finding, in order: "domestic 2: the words meant" (the passage as stored, or all of the part where it
    /// has no length), "issue:" where the issue itself is meant; with " -> " and the corrected text where there is a
    /// fix. Empty: the rule must stay silent.
    QStringList expected;
};

/// The cases of one rule; rules/<stem>.cpp defines `const RuleTest &<stem>RuleTest()`, <stem> being that of the rule's
/// own file.
struct RuleTest
{
    const char *rule; ///< its id
    std::vector<RuleCase> cases;
};

/// Every rule's cases (written by the build).
[[nodiscard]] std::vector<const RuleTest *> allRuleTests();

/// The finding as RuleCase::expected has it.
[[nodiscard]] QString described(const Finding &finding, const PreflightInput &input);

} // namespace DiemTin
