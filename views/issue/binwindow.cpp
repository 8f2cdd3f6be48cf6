// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list and three deeds.

#include "views/issue/binwindow.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace DiemTin {

namespace {

QString weekOf(const DeletedIssue &issue)
{
    const QString form = QStringLiteral("d/M/yyyy");
    if (!issue.weekFrom.isValid() || !issue.weekTo.isValid())
        return {};
    return QStringLiteral("%1 – %2").arg(issue.weekFrom.toString(form), issue.weekTo.toString(form));
}

} // namespace

BinWindow::BinWindow(QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
    , m_hint(new QLabel(this))
    , m_restore(new QPushButton(tr("&Khôi phục"), this))
    , m_forget(new QPushButton(tr("&Xóa hẳn…"), this))
    , m_empty(new QPushButton(tr("Xóa &hết…"), this))
{
    setObjectName(QStringLiteral("binWindow"));
    setWindowTitle(tr("Các số đã xóa"));
    resize(680, 380);
    m_list->setObjectName(QStringLiteral("deletedIssues"));
    m_list->setAccessibleName(tr("Các số đã xóa, mới nhất trước"));
    m_list->setHeaderLabels({tr("Số báo"), tr("Tuần"), tr("Tin bài"), tr("Xóa lúc"), tr("Người xóa")});
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAllColumnsShowFocus(true);
    m_hint->setObjectName(QStringLiteral("quiet"));
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    column->addWidget(makeButtons());
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &BinWindow::updateButtons);
    connect(m_list, &QTreeWidget::itemActivated, m_restore, &QPushButton::click);
    setIssues({}, Access::Read);
}

QWidget *BinWindow::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 4, 0, 0);
    auto *close = new QPushButton(tr("Đón&g"), buttons);
    m_restore->setObjectName(QStringLiteral("restoreDeleted"));
    m_forget->setObjectName(QStringLiteral("forgetDeleted"));
    m_empty->setObjectName(QStringLiteral("emptyBin"));
    for (QPushButton *button : {m_restore, m_forget, m_empty, close})
        button->setAutoDefault(false);
    row->addWidget(m_forget);
    row->addWidget(m_empty);
    row->addStretch(1);
    row->addWidget(m_restore);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        for (const DeletedIssue &issue : chosen())
            Q_EMIT restoreWanted(issue.id);
    });
    connect(m_forget, &QPushButton::clicked, this, [this] { Q_EMIT forgetWanted(chosen()); });
    connect(m_empty, &QPushButton::clicked, this, [this] { Q_EMIT forgetWanted(m_issues); });
    return buttons;
}

void BinWindow::setIssues(const QList<DeletedIssue> &issues, Access access)
{
    m_issues = issues;
    m_access = access;
    m_list->clear();
    for (const DeletedIssue &issue : issues) {
        auto *item =
            new QTreeWidgetItem(m_list,
                                {issue.number.toString(), weekOf(issue), QString::number(issue.articles),
                                 issue.deleted.toLocalTime().toString(QStringLiteral("HH:mm d/M/yyyy")), issue.who});
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int column = 0; column < m_list->columnCount(); ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + 16);
    }
    m_hint->setText(issues.isEmpty()
                        ? tr("Không có số báo nào bị xóa trong %1 ngày qua.").arg(IssueBin::DaysKept)
                        : tr("Số đã xóa được giữ %1 ngày. Tin bài và ảnh của chúng luôn còn trong kho tin.")
                              .arg(IssueBin::DaysKept));
    m_list->setCurrentItem(m_list->topLevelItem(0));
    updateButtons();
}

QList<DeletedIssue> BinWindow::chosen() const
{
    QList<DeletedIssue> issues;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->isSelected())
            issues.append(m_issues.at(row));
    }
    return issues;
}

void BinWindow::updateButtons()
{
    const bool writes = m_access == Access::Write;
    const bool any = !chosen().isEmpty();
    m_restore->setEnabled(writes && any);
    m_forget->setEnabled(writes && any);
    m_empty->setEnabled(writes && !m_issues.isEmpty());
}

} // namespace DiemTin
