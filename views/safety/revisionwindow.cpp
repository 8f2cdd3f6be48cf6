// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list of states beside the difference to another one.

#include "views/safety/revisionwindow.h"

#include "models/base/moment.h"
#include "views/safety/differenceview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace DiemTin {

RevisionWindow::RevisionWindow(const Article &now, const QList<Revision> &revisions, bool mayRestore, QWidget *parent)
    : QDialog(parent)
    , m_now(now)
    , m_revisions(revisions)
    , m_list(new QListWidget(this))
    , m_other(new QComboBox(this))
    , m_difference(new DifferenceView(this))
    , m_restore(new QPushButton(tr("&Khôi phục bản này"), this))
{
    setObjectName(QStringLiteral("revisionWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Các bản trước"));
    resize(980, 640);
    m_list->setObjectName(QStringLiteral("revisions"));
    m_list->setAccessibleName(tr("Các bản đã lưu, mới nhất trước"));
    m_list->setUniformItemSizes(false);
    m_list->setSpacing(2);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(8, 0, 0, 0);
    column->addWidget(makeHeader());
    column->addWidget(m_difference, 1);
    auto *split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(right);
    split->setSizes({270, 710});
    split->setChildrenCollapsible(false);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(split, 1);
    whole->addWidget(makeButtons(mayRestore));
    fillList();
    connect(m_list, &QListWidget::currentRowChanged, this, &RevisionWindow::showChosen);
    connect(m_other, &QComboBox::currentIndexChanged, this, &RevisionWindow::showChosen);
    m_list->setCurrentRow(m_revisions.size() > 1 && m_revisions.constFirst().article == m_now ? 1 : 0);
    m_list->setFocus();
}

void RevisionWindow::fillList()
{
    for (qsizetype i = 0; i < m_revisions.size(); ++i) {
        const Revision &revision = m_revisions.at(i);
        const bool first = i + 1 == m_revisions.size();
        const WordTally tally = first ? WordTally() : changedWords(m_revisions.at(i + 1).article, revision.article);
        const QString change =
            first ? tr("bản đầu tiên") : tr("thêm %1 từ, bớt %2 từ").arg(tally.added).arg(tally.removed);
        m_list->addItem(QStringLiteral("%1\n%2 · %3").arg(momentText(revision.saved), revision.author, change));
        m_other->addItem(tr("bản lúc %1 (%2)").arg(momentText(revision.saved), revision.author));
    }
}

QWidget *RevisionWindow::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 6);
    auto *label = new QLabel(tr("&So với:"), header);
    label->setBuddy(m_other);
    m_other->setObjectName(QStringLiteral("other"));
    m_other->addItem(tr("bản hiện nay"));
    row->addWidget(label);
    row->addWidget(m_other, 1);
    auto *previous = new QPushButton(tr("Chỗ t&rước"), header);
    auto *next = new QPushButton(tr("Chỗ &tiếp"), header);
    next->setShortcut(Qt::Key_F8);
    previous->setShortcut(Qt::SHIFT | Qt::Key_F8);
    connect(previous, &QPushButton::clicked, m_difference, [this] { m_difference->step(-1); });
    connect(next, &QPushButton::clicked, m_difference, [this] { m_difference->step(1); });
    for (QPushButton *button : {previous, next}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    return header;
}

QWidget *RevisionWindow::makeButtons(bool mayRestore)
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 6, 0, 0);
    auto *hint = new QLabel(tr("Gạch ngang: đã bỏ. Gạch dưới: đã thêm. Khôi phục rồi vẫn hoàn tác được."), buttons);
    hint->setObjectName(QStringLiteral("quiet"));
    auto *close = new QPushButton(tr("Đón&g"), buttons);
    close->setAutoDefault(false);
    m_restore->setObjectName(QStringLiteral("restoreRevision"));
    m_restore->setAutoDefault(false);
    m_restore->setVisible(mayRestore);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const int chosen = m_list->currentRow(); chosen >= 0)
            Q_EMIT restoreWanted(m_revisions.at(chosen).article);
        this->close();
    });
    row->addWidget(hint, 1);
    row->addWidget(m_restore);
    row->addWidget(close);
    return buttons;
}

const Article &RevisionWindow::other() const
{
    const int index = m_other->currentIndex();
    return index <= 0 ? m_now : m_revisions.at(index - 1).article;
}

/// The older of the two is what changed into the newer, whichever was chosen where.
void RevisionWindow::showChosen()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const bool otherIsNewer = m_other->currentIndex() - 1 < row;
    const Article &chosen = m_revisions.at(row).article;
    m_difference->showDifference(otherIsNewer ? chosen : other(), otherIsNewer ? other() : chosen);
    m_restore->setEnabled(chosen != m_now);
}

} // namespace DiemTin
