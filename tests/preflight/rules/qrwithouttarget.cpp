// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule qr-without-target.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

CaseIssue code(const QString &headline, const QString &url)
{
    CaseIssue issue;
    issue.add(SectionKind::Spotlight, headline, u"Nội dung."_s).qrCodes = {{u"Quét mã để nghe"_s, url}};
    return issue;
}

CaseIssue clip(const QString &headline, const QString &url)
{
    CaseIssue issue;
    issue.add(SectionKind::Domestic, headline, u"Nội dung."_s).url = url;
    return issue;
}

CaseIssue imported(CaseIssue issue)
{
    issue.input.printedContents = {{.section = {}, .date = {}, .title = u"Một chuyến đi"_s, .page = {}, .line = 1}};
    return issue;
}

} // namespace

const RuleTest &qrwithouttargetRuleTest()
{
    static const RuleTest test{
        "qr-without-target",
        {
            {"a code that leads nowhere", code(u"Một chuyến đi"_s, {}), {u"spotlight 1:"_s}},
            {"told once for an imported issue", imported(code(u"Một chuyến đi"_s, {})), {u"issue:"_s}},
            {"a clip promised", clip(u"Ra khơi (VIDEO)"_s, {}), {u"domestic 1: (VIDEO)"_s}},
            {"a code with an address", code(u"Một chuyến đi"_s, u"https://example.org/nghe"_s), {}},
            {"a clip with an address", clip(u"Ra khơi (video)"_s, u"https://example.org/xem"_s), {}},
        }};
    return test;
}

} // namespace DiemTin
