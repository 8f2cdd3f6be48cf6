// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The report's list.

#include "views/shared/reportwindow.h"

#include "views/shared/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace DiemTin {
namespace {

QTreeWidgetItem *rowFor(const Diagnostic &finding)
{
    auto *row = new QTreeWidgetItem(
        {finding.line > 0 ? QString::number(finding.line) : QString(), finding.message, finding.excerpt});
    row->setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
    row->setToolTip(1, finding.message);
    row->setToolTip(2, finding.excerpt);
    row->setForeground(2, themeColours().quiet);
    if (finding.severity == Severity::Error)
        row->setForeground(1, themeColours().error);
    row->setData(0, Qt::UserRole, finding.article);
    return row;
}

} // namespace

ReportWindow::ReportWindow(const QString &title, const QString &summary, const Diagnostics &findings, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(760, 420);
    auto *text = new QLabel(summary, this);
    text->setWordWrap(true);
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(title);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setColumnCount(3);
    list->setHeaderLabels({tr("Dòng"), tr("Nhận xét"), tr("Trích đoạn")});
    for (const Diagnostic &finding : findings)
        list->addTopLevelItem(rowFor(finding));
    list->header()->resizeSection(0, 64);
    list->header()->resizeSection(1, 420);
    connect(list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *row) {
        const QUuid article = row->data(0, Qt::UserRole).toUuid();
        if (!article.isNull())
            Q_EMIT articleChosen(article);
    });
    auto *buttons = new QDialogButtonBox(this);
    connect(buttons->addButton(tr("Đóng"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    column->addWidget(text);
    column->addWidget(list, 1);
    column->addWidget(buttons);
}

} // namespace DiemTin
