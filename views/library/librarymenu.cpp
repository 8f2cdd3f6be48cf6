// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The menu of chosen articles and what it does.

#include "models/tables/filterwords.h"
#include "views/library/librarypanel.h"
#include "views/library/libraryviews.h"
#include "views/library/tagsdialog.h"

#include <QMenu>
#include <QUndoStack>

namespace DiemTin {

void LibraryPanel::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("articleMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QUuid> chosen = m_views->selectedArticles();
    QAction *open = menu->addAction(tr("&Mở"));
    open->setEnabled(chosen.size() == 1);
    connect(open, &QAction::triggered, this, [this, chosen] { Q_EMIT articleActivated(chosen.first()); });
    QMenu *add = menu->addMenu(tr("&Thêm vào số báo"));
    add->setEnabled(!m_sections.isEmpty());
    for (int section = 0; section < m_sections.size(); ++section) {
        connect(add->addAction(QStringLiteral("&%1  %2").arg(section + 1).arg(m_sections.at(section))),
                &QAction::triggered, this, [this, chosen, section] { Q_EMIT additionRequested(chosen, section); });
    }
    menu->addSeparator();
    QMenu *states = menu->addMenu(tr("T&rạng thái"));
    for (const ArticleStatus status : allArticleStatuses)
        connect(states->addAction(statusName(status)), &QAction::triggered, this,
                [this, status] { setStatus(status); });
    connect(menu->addAction(tr("&Nhãn…")), &QAction::triggered, this, &LibraryPanel::editTags);
    menu->addSeparator();
    connect(menu->addAction(tr("&Quản lý nguồn tin…")), &QAction::triggered, this, &LibraryPanel::sourcesRequested);
    menu->popup(globalPosition);
}

void LibraryPanel::changeEach(const QList<QUuid> &articles, const QString &undoText,
                              const std::function<void(Article &)> &change)
{
    m_desk->undoStack()->beginMacro(undoText);
    for (const QUuid &id : articles) {
        const Result<Article> before = m_desk->article(id);
        if (!before)
            continue;
        Article changed = *before;
        change(changed);
        m_desk->changeArticle(changed, undoText);
    }
    m_desk->undoStack()->endMacro();
}

void LibraryPanel::setStatus(ArticleStatus status)
{
    changeEach(m_views->selectedArticles(), tr("Đổi trạng thái"),
               [status](Article &article) { article.status = status; });
}

void LibraryPanel::editTags()
{
    const QList<QUuid> chosen = m_views->selectedArticles();
    QList<QStringList> present;
    for (const QUuid &id : chosen) {
        if (const Result<Article> article = m_desk->article(id))
            present.append(article->tags);
    }
    auto *dialog = new TagsDialog(present, choices().tags, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TagsDialog::tagsChosen, this,
            [this, chosen](const QStringList &added, const QStringList &removed) { setTags(chosen, added, removed); });
    dialog->open();
}

void LibraryPanel::setTags(const QList<QUuid> &articles, const QStringList &added, const QStringList &removed)
{
    changeEach(articles, tr("Đổi nhãn"), [&](Article &article) {
        for (const QString &tag : removed)
            article.tags.removeAll(tag);
        for (const QString &tag : added) {
            if (!article.tags.contains(tag))
                article.tags.append(tag);
        }
    });
}

} // namespace DiemTin
