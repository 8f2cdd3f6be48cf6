// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A page view on an issue that the real composer set.

#pragma once

#include "models/editorial/issue.h"
#include "views/proof/proofview.h"

namespace DiemTin {

/// The colour of the widget at a point, whatever pixels the screen has to one unit.
[[nodiscard]] QColor colourAt(QWidget &widget, QPoint point);

/// A made-up issue as pages in a shown view.
class ComposedView
{
public:
    explicit ComposedView(QSize size = {700, 600});

    /// Composes the issue again with the article's body changed, and shows it.
    void setBody(const QUuid &article, const QString &body);
    /// The issue's articles in printed order.
    [[nodiscard]] QList<QUuid> articles() const;
    [[nodiscard]] int pageCount() const { return static_cast<int>(view.proof().pages.size()); }
    /// Calls for every text line of the pages with the page's index.
    template <typename Visit>
    void forEachLine(Visit visit) const
    {
        for (int page = 0; page < pageCount(); ++page) {
            for (const PageItem &item : view.proof().pages[static_cast<std::size_t>(page)]->items) {
                if (const auto *line = std::get_if<TextLine>(&item))
                    visit(page, *line);
            }
        }
    }
    /// The first line of the article with this role, and its page; fails the program where there is none.
    [[nodiscard]] std::pair<int, TextLine> lineOf(const QUuid &article, TextRole role) const;
    /// From composer units of a page to the viewport, by the page's rectangle alone.
    [[nodiscard]] QPoint inView(int page, QPointF units) const;

    IssueContent content;
    ScreenPictures pictures;
    ProofView view;
};

} // namespace DiemTin
