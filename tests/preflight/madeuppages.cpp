// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// As few items as a rule needs.

#include "tests/preflight/madeuppages.h"

#include "models/base/length.h"

namespace DiemTin {

std::shared_ptr<const Page> madeUpPage(int number, std::vector<PageItem> items)
{
    auto page = std::make_shared<Page>();
    page->size = {fromMillimetres(210), fromMillimetres(297)};
    page->number = number;
    page->items = std::move(items);
    return page;
}

PageItem madeUpLine(const QString &text, TextRole role, const QUuid &article, QPointF place)
{
    auto set = std::make_shared<SetText>();
    set->role = role;
    set->article = article;
    set->layout.setText(text);
    set->layout.beginLayout();
    QTextLine line = set->layout.createLine();
    line.setLineWidth(fromMillimetres(100));
    set->layout.endLayout();
    return TextLine{std::move(set), 0, place};
}

void setPages(CaseIssue &issue, std::vector<std::shared_ptr<const Page>> pages)
{
    Proof proof;
    proof.pages = std::move(pages);
    issue.input.proof = std::make_shared<const Proof>(std::move(proof));
}

} // namespace DiemTin
