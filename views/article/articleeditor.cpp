// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the text to the desk and back.

#include "views/article/articleeditor.h"

#include "models/base/viettext.h"
#include "models/desk/desk.h"
#include "models/editorial/markdown.h"
#include "models/store/library.h"
#include "views/article/articlefields.h"
#include "views/article/articlemedia.h"
#include "views/article/bodyedit.h"
#include "views/article/markdownhighlighter.h"

#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace DiemTin {
namespace {

/// The place in the Markdown of a character of a block's plain text.
int markdownPosition(const QString &markdown, int block, int position)
{
    const QList<TextBlock> blocks = readMarkdown(markdown);
    qsizetype left = position;
    qsizetype last = 0;
    for (const TextRun &run : blocks.value(block).runs) {
        if (run.sourceStart >= 0) {
            last = run.sourceStart + std::min(left, run.text.size());
            if (left <= run.text.size())
                return static_cast<int>(last);
        }
        left -= run.text.size();
    }
    return static_cast<int>(last);
}

} // namespace

ArticleEditor::ArticleEditor(ScreenPictures &pictures, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
{
    auto *hint = new QLabel(tr("Chọn một tin trong số báo để sửa."), this);
    hint->setObjectName(QStringLiteral("quiet"));
    hint->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(hint);
    m_stack->addWidget(makeForm(pictures));
    connect(m_body, &BodyEdit::edited, this, &ArticleEditor::editBody);
}

QWidget *ArticleEditor::makeForm(ScreenPictures &pictures)
{
    auto *form = new QWidget(this);
    m_fields = new ArticleFields(form);
    m_body = new BodyEdit(form);
    m_body->setAccessibleName(tr("Nội dung tin"));
    m_body->setPlaceholderText(
        tr("Nội dung. Dòng trống ngăn đoạn, “- ” mở gạch đầu dòng, **chữ đậm**, *chữ nghiêng*."));
    m_media = new ArticleMedia(pictures, form);
    new MarkdownHighlighter(m_body->document());

    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(5);
    column->addWidget(m_fields);
    column->addWidget(m_body, 1);
    column->addWidget(m_media);
    return form;
}

void ArticleEditor::editBody()
{
    Article changed = m_desk->content().articles.value(m_article);
    changed.body = nfc(m_body->toPlainText());
    if (changed == m_desk->content().articles.value(m_article))
        refresh(); // the editor may hold another normal form of the same text
    else
        m_desk->changeArticle(changed, tr("Sửa nội dung"), static_cast<int>(Step::Body));
}

void ArticleEditor::setDesk(Desk *desk)
{
    if (m_desk != nullptr)
        m_desk->disconnect(this);
    m_desk = desk;
    showArticle({});
    m_fields->setDesk(desk);
    m_media->setDesk(desk);
    if (desk == nullptr)
        return;
    connect(desk, &Desk::contentChanged, this, [this](const QUuid &article) {
        if (article.isNull() || article == m_article)
            refresh();
    });
    const bool readOnly = desk->library().isReadOnly();
    m_body->setReadOnly(readOnly);
    m_media->setReadOnly(readOnly);
}

void ArticleEditor::showArticle(const QUuid &article)
{
    if (article == m_article && !article.isNull()) {
        refresh();
        return;
    }
    commitPending();
    const bool known = m_desk != nullptr && m_desk->content().articles.contains(article);
    m_article = known ? article : QUuid();
    m_stack->setCurrentIndex(known ? 1 : 0);
    m_fields->setArticle(m_article);
    m_media->setArticle(m_article);
    if (!known)
        return;
    m_body->replaceText(m_desk->content().articles.value(article).body);
    refresh();
}

void ArticleEditor::commitPending()
{
    if (m_article.isNull())
        return;
    m_fields->commitPending();
    m_body->commitPreedit();
    m_media->commitPreedit();
}

void ArticleEditor::placeCursor(int block, int position)
{
    if (m_article.isNull())
        return;
    if (block < 0) {
        m_fields->focusHeadline();
        return;
    }
    m_body->setFocus(Qt::OtherFocusReason);
    m_body->placeCursor(markdownPosition(m_body->toPlainText(), block, position));
}

void ArticleEditor::refresh()
{
    if (m_desk == nullptr || m_article.isNull())
        return;
    const auto found = m_desk->content().articles.constFind(m_article);
    if (found == m_desk->content().articles.cend()) {
        showArticle({});
        return;
    }
    const Article article(*found);
    m_fields->refresh(article);
    m_body->showText(article.body);
    m_media->refresh(article);
}

} // namespace DiemTin
