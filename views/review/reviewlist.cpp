// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of the list.

#include "views/review/reviewlist.h"

#include "models/tables/filterwords.h"
#include "views/review/reviewfile.h"
#include "views/review/verdictmark.h"

#include <QHeaderView>

#include <algorithm>

namespace DiemTin {

namespace {

constexpr int ArticleRole = Qt::UserRole;

QUuid articleOf(const QTreeWidgetItem *item)
{
    return item->data(0, ArticleRole).toUuid();
}

} // namespace

ReviewList::ReviewList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("reviewList"));
    setAccessibleName(tr("Danh sách tin"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setItemsExpandable(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item != nullptr)
            Q_EMIT chosen(articleOf(item));
    });
}

void ReviewList::setFile(const ReviewFile *file)
{
    m_file = file;
    m_items.clear();
    clear();
    if (file == nullptr)
        return;
    auto *whole = new QTreeWidgetItem(this, {tr("Cả số báo"), QString()});
    m_items.append(whole);
    addSections(*file);
    expandAll();
    const auto showAll = [this] {
        for (QTreeWidgetItem *item : std::as_const(m_items))
            showState(item);
    };
    connect(file, &ReviewFile::answerChanged, this, [this](const QUuid &article) {
        if (QTreeWidgetItem *item = itemOf(article))
            showState(item);
    });
    connect(file, &ReviewFile::reviewerChanged, this, showAll);
    showAll();
}

void ReviewList::addSections(const ReviewFile &file)
{
    for (const Section &section : file.content().issue.sections) {
        if (section.placements.isEmpty())
            continue;
        auto *heading =
            new QTreeWidgetItem(this, {section.title.isEmpty() ? sectionName(section.kind) : section.title});
        heading->setFlags(Qt::ItemIsEnabled);
        QFont bold = font();
        bold.setBold(true);
        heading->setFont(0, bold);
        heading->setFirstColumnSpanned(true);
        int number = 0;
        for (const Placement &placement : section.placements) {
            auto *item = new QTreeWidgetItem(heading);
            item->setText(0, tr("%1. %2").arg(++number).arg(file.sent(placement.article).headline));
            item->setToolTip(0, file.sent(placement.article).headline.toHtmlEscaped());
            item->setData(0, ArticleRole, placement.article);
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            m_items.append(item);
        }
    }
}

void ReviewList::showState(QTreeWidgetItem *item)
{
    const QUuid article = articleOf(item);
    const Verdict verdict = m_file->verdict(article);
    const qsizetype remarks = m_file->remarks(article);
    item->setIcon(0, verdictIcon(verdict));
    item->setText(1, remarks > 0 ? QString::number(remarks) : QString());
    item->setToolTip(1, remarks > 0 ? tr("%n góp ý", nullptr, static_cast<int>(remarks)) : QString());
    QStringList words = {item->text(0)};
    if (verdict != Verdict::None)
        words.append(verdictName(verdict));
    if (remarks > 0)
        words.append(item->toolTip(1));
    item->setData(0, Qt::AccessibleTextRole, words.join(QStringLiteral(", ")));
}

QTreeWidgetItem *ReviewList::itemOf(const QUuid &article) const
{
    const auto found = std::ranges::find(m_items, article, articleOf);
    return found != m_items.cend() ? *found : nullptr;
}

QUuid ReviewList::current() const
{
    return currentItem() != nullptr ? articleOf(currentItem()) : QUuid();
}

void ReviewList::setCurrent(const QUuid &article)
{
    if (QTreeWidgetItem *item = itemOf(article)) {
        setCurrentItem(item);
        scrollToItem(item);
    }
}

void ReviewList::step(int direction)
{
    const qsizetype next = m_items.indexOf(currentItem()) + direction;
    if (next >= 0 && next < m_items.size())
        setCurrentItem(m_items.at(next));
}

QList<QUuid> ReviewList::articles() const
{
    QList<QUuid> articles;
    for (const QTreeWidgetItem *item : m_items.mid(1))
        articles.append(articleOf(item));
    return articles;
}

} // namespace DiemTin
