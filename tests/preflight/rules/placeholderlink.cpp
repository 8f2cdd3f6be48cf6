// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases of placeholder-link.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

CaseIssue linked(const QStringList &urls)
{
    CaseIssue issue;
    for (const QString &url : urls)
        issue.add(SectionKind::Domestic).url = url;
    return issue;
}

} // namespace

const RuleTest &placeholderlinkRuleTest()
{
    static const RuleTest test{
        "placeholder-link",
        {
            {"one without an address", linked({u"https://vov.vn/tin"_s, QString()}), {u"domestic 2:"_s}},
            {"a placeholder", linked({u"https://vov.vn/tin"_s, u"#"_s}), {u"domestic 2: #"_s}},
            {"an example",
             linked({u"https://vov.vn/tin"_s, u"http://example.com/tin"_s}),
             {u"domestic 2: http://example.com/tin"_s}},
            {"none at all, told once", linked({u"#"_s, QString(), u"#"_s}), {u"issue:"_s}},
            {"addresses", linked({u"https://vov.vn/tin"_s, u"https://vov.vn/tin-2"_s}), {}},
        }};
    return test;
}

} // namespace DiemTin
