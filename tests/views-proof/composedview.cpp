// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Composes the made-up issue.

#include "composedview.h"

#include "../composer/madeup.h"
#include "models/composer/composer.h"
#include "models/composer/template.h"

namespace DiemTin {
namespace {

Proof composed(const IssueContent &content)
{
    static const bool fonts = bool(loadFonts());
    const Result<Template> look = templateByName(content.issue.templateName);
    if (!fonts || !look)
        qFatal("no fonts or no template");
    return Composer().compose(content, *look);
}

} // namespace

QColor colourAt(QWidget &widget, QPoint point)
{
    const QImage seen = widget.grab().toImage();
    return seen.pixelColor(point * seen.devicePixelRatio());
}

ComposedView::ComposedView(QSize size)
    : content(madeUpIssue(11, {.domestic = 12, .local = 8}))
    , view(pictures)
{
    view.resize(size);
    view.setProof(composed(content));
    view.show();
}

void ComposedView::setBody(const QUuid &article, const QString &body)
{
    content.articles[article].body = body;
    view.setProof(composed(content));
}

QList<QUuid> ComposedView::articles() const
{
    QList<QUuid> result;
    for (const Section &section : content.issue.sections) {
        for (const Placement &placement : section.placements)
            result.append(placement.article);
    }
    return result;
}

std::pair<int, TextLine> ComposedView::lineOf(const QUuid &article, TextRole role) const
{
    std::optional<std::pair<int, TextLine>> found;
    forEachLine([&](int page, const TextLine &line) {
        if (!found && line.text->article == article && line.text->role == role)
            found = {page, line};
    });
    if (!found)
        qFatal("no such line");
    return *found;
}

QPoint ComposedView::inView(int page, QPointF units) const
{
    const QRect rect = view.pageRect(page);
    const qreal scale = rect.width() / view.proof().pages[static_cast<std::size_t>(page)]->size.width();
    return (QPointF(rect.topLeft()) + units * scale).toPoint();
}

} // namespace DiemTin
