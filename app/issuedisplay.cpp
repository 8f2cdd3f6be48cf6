// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the desk to the panels.

#include "app/issuedisplay.h"

#include "app/articlecontroller.h"
#include "app/panels.h"
#include "app/statusline.h"
#include "app/toolbar.h"
#include "app/welcomepage.h"
#include "app/workspace.h"
#include "views/article/articleeditor.h"
#include "views/issue/issuelist.h"
#include "views/issue/issuetree.h"
#include "views/proof/proofview.h"
#include "views/shared/paneltitle.h"

#include <QStackedWidget>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace DiemTin {
namespace {

constexpr int messageMilliseconds = 6000;

} // namespace

IssueDisplay::IssueDisplay(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
    , m_bookmark(parts.settings, *parts.panels.editor)
{
    const IssueOutlineModel *outline = parts.workspace.outline();
    const auto show = [this, outline] { m_parts.panels.editor->setTitles(outline->titles()); };
    connect(outline, &IssueOutlineModel::namesLearnt, this, show);
    show();
}

void IssueDisplay::attach()
{
    const Desk *desk = m_parts.workspace.desk();
    m_opening = true;
    connect(desk, &Desk::proofChanged, this, &IssueDisplay::showPages);
    connect(desk, &Desk::contentChanged, this, &IssueDisplay::follow);
    connect(desk->undoStack(), &QUndoStack::indexChanged, this, &IssueDisplay::showChanged);
}

void IssueDisplay::savePlace() const
{
    if (m_parts.workspace.desk() != nullptr)
        m_bookmark.save(m_parts.workspace.desk()->library().path());
}

void IssueDisplay::follow(const QUuid &changed)
{
    m_follow = true;
    m_parts.articles.updateActions();
    if (changed.isNull())
        showTitle();
    else if (!isChangingMany() && !m_changed.contains(changed))
        m_changed.append(changed);
}

/// Undoing may change an article that is not in the editor: then one wants to see it. Of several the one that is shown
/// is as good as any, else it is the first.
void IssueDisplay::showChanged()
{
    const QList<QUuid> changed = std::exchange(m_changed, {});
    if (changed.size() > 1)
        m_parts.status.showMessage(tr("Bước vừa rồi thay đổi %n tin.", nullptr, static_cast<int>(changed.size())),
                                   messageMilliseconds);
    if (changed.isEmpty() || changed.contains(m_parts.panels.editor->article()))
        return;
    const QList<QUuid> order = m_parts.workspace.outline()->articlesInOrder();
    const auto first = std::ranges::find_if(order, [&](const QUuid &article) { return changed.contains(article); });
    showArticle(first != order.end() ? *first : changed.constFirst());
}

/// While a macro is put together, its stack can neither undo nor redo.
bool IssueDisplay::isChangingMany() const
{
    const QUndoStack &stack = *m_parts.workspace.desk()->undoStack();
    return stack.count() > 0 && !stack.canUndo() && !stack.canRedo();
}

void IssueDisplay::showTitle()
{
    const Issue &issue = m_parts.workspace.desk()->content().issue;
    const QString week = weekText(issue.weekFrom, issue.weekTo);
    const QString name = m_parts.workspace.hasIssue() ? tr("Số %1").arg(issue.number.toString()) : QString();
    m_parts.toolBar.setIssueTitle(week.isEmpty() ? name : name + QStringLiteral(" · ") + week);
    m_parts.panels.outlineTitle->setName(name);
    Q_EMIT titleChanged();
}

void IssueDisplay::showIssue()
{
    const Panels &panels = m_parts.panels;
    showTitle();
    panels.welcome->showNoIssue(m_parts.workspace.issues()->rowCount());
    panels.centre->setCurrentIndex(m_parts.workspace.hasIssue() ? 1 : 0);
    panels.issues->showOpen(m_parts.workspace.desk()->content().issue.id);
    panels.pages->setCurrentPage(0);
    showPages();
    if (std::exchange(m_opening, false) && m_bookmark.restore(m_parts.workspace.desk()->library().path())) {
        showArticle(panels.editor->article());
        return;
    }
    showArticle(m_parts.workspace.outline()->articlesInOrder().value(0));
    panels.pages->setCurrentPage(0);
}

void IssueDisplay::showPages()
{
    const Panels &panels = m_parts.panels;
    panels.pages->setProof(m_parts.workspace.desk()->proof());
    // A newly opened issue shows its cover; an edited one the page that is edited.
    if (std::exchange(m_follow, false))
        panels.pages->followArticle(panels.editor->article());
    showWords();
}

void IssueDisplay::showArticle(const QUuid &article)
{
    const Panels &panels = m_parts.panels;
    panels.outline->setCurrentArticle(article);
    panels.editor->showArticle(article);
    panels.pages->followArticle(article);
    m_parts.articles.setArticle(article);
    showWords();
}

void IssueDisplay::showWords()
{
    const Panels &panels = m_parts.panels;
    const IssueOutlineModel &outline = *m_parts.workspace.outline();
    const auto pages = static_cast<int>(panels.pages->proof().pages.size());
    panels.outlineTitle->setDetail(m_parts.workspace.hasIssue()
                                       ? tr("%1 tin · %2 trang").arg(outline.articlesInOrder().size()).arg(pages)
                                       : QString());
    const QUuid article = panels.editor->article();
    const QModelIndex row = outline.indexOfArticle(article);
    const QString outside = article.isNull() ? QString() : tr("ngoài số báo");
    panels.editorTitle->setDetail(row.isValid() ? row.parent().data().toString() : outside);
    m_parts.status.showWords(m_parts.workspace.words().total(), m_parts.workspace.words().of(article));
}

} // namespace DiemTin
