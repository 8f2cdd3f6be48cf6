// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases of missing-source.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

CaseIssue unsourced(SectionKind section, const QString &body)
{
    CaseIssue issue;
    issue.add(section, u"Trạm đo đầu tiên"_s, body).source.clear();
    return issue;
}

} // namespace

const RuleTest &missingsourceRuleTest()
{
    static const RuleTest test{
        "missing-source",
        {
            {"news", unsourced(SectionKind::Local, u"Trạm đo chạy."_s), {u"local 1:"_s}},
            {"spotlight", unsourced(SectionKind::Spotlight, u"Trạm đo chạy."_s), {u"spotlight 1:"_s}},
            {"a trend summary that names none", unsourced(SectionKind::Trend, u"Trạm đo chạy."_s), {u"trend 1:"_s}},
            {"a trend summary that names some", unsourced(SectionKind::Trend, u"Trạm đo chạy. (Nguồn: VOV)"_s), {}},
            {"a source", issueWithBody(u"Trạm đo chạy."_s), {}},
        }};
    return test;
}

} // namespace DiemTin
