// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Backups on the left, what differs on the right.

#include "views/safety/backupwindow.h"

#include "models/base/moment.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace DiemTin {

BackupWindow::BackupWindow(const QList<BackupFile> &backups, Compare compare, QWidget *parent)
    : QDialog(parent)
    , m_backups(backups)
    , m_compare(std::move(compare))
    , m_list(new QListWidget(this))
    , m_preview(new QTreeWidget(this))
    , m_sentence(new QLabel(this))
    , m_restore(new QPushButton(tr("&Khôi phục bản này"), this))
{
    setObjectName(QStringLiteral("backupWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Khôi phục từ bản sao lưu"));
    resize(860, 560);
    m_list->setObjectName(QStringLiteral("backups"));
    m_list->setAccessibleName(tr("Các bản sao lưu, mới nhất trước"));
    for (const BackupFile &backup : m_backups)
        m_list->addItem(momentText(backup.made));
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAccessibleName(tr("Những gì sẽ khác đi"));
    m_preview->setHeaderHidden(true);
    m_preview->setColumnCount(2);
    m_preview->header()->setStretchLastSection(false);
    m_preview->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_preview->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_sentence->setWordWrap(true);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(10, 0, 0, 0);
    column->addWidget(m_sentence);
    column->addWidget(m_preview, 1);
    auto *split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(right);
    split->setSizes({220, 640});
    split->setChildrenCollapsible(false);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(split, 1);
    whole->addWidget(makeButtons());
    connect(m_list, &QListWidget::currentRowChanged, this, &BackupWindow::showChosen);
    m_restore->setEnabled(false);
    m_sentence->setText(tr("Thư viện này chưa có bản sao lưu nào."));
    m_list->setCurrentRow(m_backups.isEmpty() ? -1 : 0);
    m_list->setFocus();
}

QWidget *BackupWindow::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 6, 0, 0);
    auto *hint = new QLabel(tr("Thư viện hiện nay được giữ lại bên cạnh dưới tên khác."), buttons);
    hint->setObjectName(QStringLiteral("quiet"));
    auto *cancel = new QPushButton(tr("Đón&g"), buttons);
    m_restore->setObjectName(QStringLiteral("restoreBackup"));
    for (QPushButton *button : {m_restore, cancel})
        button->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const QString path = m_backups.at(m_list->currentRow()).path;
        close();
        Q_EMIT restoreWanted(path);
    });
    row->addWidget(hint, 1);
    row->addWidget(m_restore);
    row->addWidget(cancel);
    return buttons;
}

void BackupWindow::showChosen()
{
    m_preview->clear();
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const Result<BackupDifference> difference = m_compare(m_backups.at(row).path);
    m_restore->setEnabled(difference.hasValue());
    if (!difference) {
        m_sentence->setText(difference.error().message);
        return;
    }
    addPart(tr("Tin sẽ trở lại"), difference->articlesOnlyThen);
    addPart(tr("Tin sẽ về như cũ"), difference->articlesChanged);
    addPart(tr("Tin sẽ không còn"), difference->articlesOnlyNow);
    addPart(tr("Số báo sẽ trở lại"), difference->issuesOnlyThen);
    addPart(tr("Số báo sẽ về như cũ"), difference->issuesChanged);
    addPart(tr("Số báo sẽ không còn"), difference->issuesOnlyNow);
    const QString unreadable = tr("Thư viện hiện nay bị hỏng, không so sánh được hết.");
    const QString equal = tr("Bản sao lưu này giống hệt thư viện hiện nay.");
    m_sentence->setText(!difference->libraryReadable ? unreadable
                            : difference->isEmpty()  ? equal
                                                     : tr("Khôi phục bản này thì:"));
}

void BackupWindow::addPart(const QString &heading, const QList<BackupEntry> &entries)
{
    if (entries.isEmpty())
        return;
    auto *part = new QTreeWidgetItem(m_preview, {tr("%1: %2").arg(heading).arg(entries.size())});
    QFont bold = font();
    bold.setBold(true);
    part->setFont(0, bold);
    for (const BackupEntry &entry : entries) {
        const QString saved =
            entry.saved.isValid() ? entry.saved.toLocalTime().toString(QStringLiteral("HH:mm d/M/yyyy")) : QString();
        new QTreeWidgetItem(part, {entry.title, saved});
    }
    part->setExpanded(entries.size() <= 50);
}

} // namespace DiemTin
