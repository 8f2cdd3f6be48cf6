// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counts and shows.

#include "views/article/textstatus.h"

#include "models/composer/proof.h"
#include "models/editorial/measure.h"
#include "views/article/bodyedit.h"

#include <algorithm>

namespace DiemTin {

namespace {

int linesOn(const Page &page, const QUuid &article)
{
    return static_cast<int>(std::ranges::count_if(page.items, [&](const PageItem &item) {
        const auto *line = std::get_if<TextLine>(&item);
        if (line == nullptr || line->text->article != article)
            return false;
        const TextRole role = line->text->role;
        return role == TextRole::Body || role == TextRole::Bullet || role == TextRole::Subheading;
    }));
}

} // namespace

int linesOnPages(const Proof &proof, const QUuid &article)
{
    const auto entry = std::ranges::find(proof.contents, article, &ContentsEntry::article);
    if (entry == proof.contents.end())
        return 0;
    int lines = 0;
    for (const std::shared_ptr<const Page> &page : proof.pages) {
        if (page->number < entry->page)
            continue;
        const int here = linesOn(*page, article);
        if (here == 0 && lines > 0)
            break;
        lines += here;
    }
    return lines;
}

TextStatus::TextStatus(BodyEdit &body, QWidget *parent)
    : QLabel(parent)
    , m_body(body)
{
    setObjectName(QStringLiteral("quiet"));
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_pause.setSingleShot(true);
    m_pause.setInterval(250);
    connect(&m_pause, &QTimer::timeout, this, &TextStatus::refresh);
    connect(&body, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
}

void TextStatus::setLines(std::optional<int> lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    m_pause.start();
}

void TextStatus::refresh()
{
    Article article;
    article.body = m_body.text();
    QStringList parts{tr("%Ln từ", nullptr, articleWords(article))};
    if (m_lines)
        parts.append(tr("%n dòng", nullptr, *m_lines));
    const QString line = parts.join(QStringLiteral(" · "));
    setText(fontMetrics().horizontalAdvance(line) <= width() ? line : parts.join(u'\n'));
}

void TextStatus::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    refresh();
}

} // namespace DiemTin
