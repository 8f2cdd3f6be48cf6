// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule low-resolution-photo.

#include "models/base/length.h"
#include "tests/preflight/madeuppages.h"
#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

CaseIssue photo(int pixels, const QRectF &crop = {0, 0, 1, 1})
{
    CaseIssue issue;
    Article &article = issue.add(SectionKind::Local);
    article.photos = {{u"a1"_s, u"Con tàu rời bến"_s, {}}};
    issue.input.content.photos.insert(u"a1"_s,
                                      {.sha256 = u"a1"_s, .pixels = {pixels, pixels}, .format = {}, .bytes = 0});
    PhotoItem item;
    item.sha256 = u"a1"_s;
    item.rect = {0, 0, fromMillimetres(101.6), fromMillimetres(101.6)}; // four inches
    item.crop = crop;
    item.article = article.id;
    setPages(issue, {madeUpPage(4, {item})});
    return issue;
}

} // namespace

const RuleTest &lowresolutionphotoRuleTest()
{
    static const RuleTest test{"low-resolution-photo",
                               {
                                   {"400 pixels on four inches", photo(400), {u"local 1:"_s}},
                                   {"half of 800 pixels on four inches", photo(800, {0, 0, 0.5, 0.5}), {u"local 1:"_s}},
                                   {"640 pixels on four inches", photo(640), {}},
                               }};
    return test;
}

} // namespace DiemTin
