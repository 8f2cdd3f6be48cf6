// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule publisher-missing.

#include "tests/preflight/madeuparchive.h"
#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

CaseIssue printedBy(const QStringList &publisher, const QList<QStringList> &others)
{
    CaseIssue issue;
    issue.issue().cover.publisher = publisher;
    MadeUpArchive archive;
    for (const QStringList &lines : others) {
        Cover cover;
        cover.publisher = lines;
        archive.others.append(cover);
    }
    issue.archive = std::make_shared<MadeUpArchive>(archive);
    return issue;
}

} // namespace

const RuleTest &publishermissingRuleTest()
{
    static const RuleTest test{
        "publisher-missing",
        {
            {"no publisher", printedBy({}, {}), {u"issue:"_s}},
            {"a line less than the others",
             printedBy({u"Sở Một"_s}, {{u"Sở Một"_s, u"Trung tâm Hai"_s}, {u"SỞ MỘT"_s, u"TRUNG TÂM HAI"_s}}),
             {u"issue:"_s}},
            {"as the others", printedBy({u"SỞ MỘT"_s}, {{u"Sở Một"_s}}), {}},
            {"a line that only one other has",
             printedBy({u"Sở Một"_s}, {{u"Sở Một"_s, u"Trung tâm Hai"_s}, {u"Sở Một"_s}}),
             {}},
        }};
    return test;
}

} // namespace DiemTin
