// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases of suspect-url.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

CaseIssue withUrl(const QString &url)
{
    CaseIssue issue;
    issue.add(SectionKind::Domestic).url = url;
    return issue;
}

CaseIssue onFacebook(const QString &address)
{
    CaseIssue issue;
    issue.add(SectionKind::Domestic);
    issue.issue().cover.facebook = address;
    return issue;
}

} // namespace

const RuleTest &suspecturlRuleTest()
{
    static const RuleTest test{
        "suspect-url",
        {
            {"spaces", withUrl(u"https://baohaiphong .vn/tin"_s), {u"domestic 1: https://baohaiphong .vn/tin"_s}},
            {"no domain", withUrl(u"https://baohaiphong/tin"_s), {u"domestic 1: https://baohaiphong/tin"_s}},
            {"a newspaper one letter off",
             withUrl(u"https://www.vnexpess.net/tin.html"_s),
             {u"domestic 1: https://www.vnexpess.net/tin.html"_s}},
            {"in a list of sources",
             issueWithBody(u"Trạm đo chạy. (Nguồn: vov.vn, bao hai phong.vn)"_s),
             {u"domestic 1: bao hai phong.vn"_s}},
            {"a hyphen in a Facebook name", onFacebook(u"https://www.facebook.com/Tin-Hai-Phong"_s), {u"issue:"_s}},
            {"good addresses", withUrl(u"https://vnexpress.net/tin-moi-123.html?utm=a"_s), {}},
            {"a good Facebook name", onFacebook(u"https://www.facebook.com/TinHaiPhong"_s), {}},
            {"none", withUrl({}), {}},
        }};
    return test;
}

} // namespace DiemTin
