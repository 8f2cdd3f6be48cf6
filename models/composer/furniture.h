// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Furniture: the page being filled, and the parts that repeat on pages: running heads and folios.

#pragma once

#include "models/composer/composer.h"
#include "models/composer/galley.h"
#include "models/editorial/issue.h"

namespace DiemTin {

/// What every page builder works with.
struct PageContext
{
    const IssueContent &content;
    const Template &look;
    Typesetter &setter;
    Grid grid;
    const PhotoLayouts &kept; ///< layouts to be kept where they can

    [[nodiscard]] qreal pageWidth() const;
    [[nodiscard]] qreal pageHeight() const;
    [[nodiscard]] qreal left() const; ///< of the text block
    [[nodiscard]] qreal top() const;
    [[nodiscard]] qreal width() const;
    [[nodiscard]] qreal height() const;
    [[nodiscard]] int rows() const; ///< rows of the grid in the text block
    [[nodiscard]] QString text(const QString &key) const { return look.texts.value(key); }
    [[nodiscard]] SectionLook section(SectionKind kind) const; ///< with the issue's own title where it has one
    /// The style of an article's galley over the measure, in the template's number of columns.
    [[nodiscard]] GalleyStyle style(ArticleForm form, const QColor &sectionColour) const;
    [[nodiscard]] QString weekFrom() const; ///< "15/6"
    [[nodiscard]] QString weekTo() const; ///< "21/6/2026"
};

/// A page being filled.
class PageBuilder
{
public:
    PageBuilder(PageContext &context, int number);

    void add(PageItem item) { m_page->items.push_back(std::move(item)); }
    /// Adds the rows [from, to) of a galley, its row `from` coming to stand at `origin`.
    void add(const Galley &galley, QPointF origin, int from, int to);
    /// Adds a text in one line. Returns its width.
    qreal addText(const QString &styleName, const QString &text, QPointF baseline, TextRole role,
                  Alignment alignment = Alignment::Left, qreal width = 0, const QColor &colour = {});
    /// Adds a text broken into lines from `baseline` down; returns the number of lines.
    int addParagraph(const QString &styleName, const QString &text, QPointF baseline, qreal width, TextRole role,
                     Alignment alignment = Alignment::Left, const QColor &colour = {});
    /// Running head with the section's tab, its rule, and the folio.
    void addFurniture(const SectionLook &section);
    /// The section's tab with its top left corner here, its title cut at a word where it would be wider than
    /// `mostWidth`. Returns its width.
    qreal addTab(const SectionLook &section, QPointF corner, qreal mostWidth);
    void addFolio();

    [[nodiscard]] std::shared_ptr<const Page> take();

private:
    /// The section's numeral and title, cut at a word where they would be wider.
    [[nodiscard]] QString tabText(const SectionLook &section, qreal mostWidth) const;
    /// The section's name in the running head, with its tab or without. Returns its width.
    qreal addHeadName(const SectionLook &section, qreal top);

    PageContext &m_context;
    std::shared_ptr<Page> m_page;
};

/// The item moved by an offset.
[[nodiscard]] PageItem moved(PageItem item, QPointF by);

} // namespace DiemTin
