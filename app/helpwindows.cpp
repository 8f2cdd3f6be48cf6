// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shortcut list and "about".

#include "app/helpwindows.h"

#include "app/cli/help.h"
#include "views/shared/scrolledform.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace DiemTin {
namespace {

QString plainText(const QAction *action)
{
    return action->text().remove(u'&');
}

void addMenu(QTreeWidget *list, const QMenu *menu)
{
    auto *group = new QTreeWidgetItem(list, {plainText(menu->menuAction())});
    QFont bold = list->font();
    bold.setBold(true);
    group->setFont(0, bold);
    for (const QAction *action : menu->actions()) {
        if (!action->shortcut().isEmpty())
            new QTreeWidgetItem(group, {plainText(action), action->shortcut().toString(QKeySequence::NativeText)});
    }
}

} // namespace

void showShortcuts(const QMenuBar *menus, QWidget *parent)
{
    auto *window = new QDialog(parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(QCoreApplication::translate("DiemTin::HelpWindows", "Phím tắt"));
    resizeOnScreen(*window, {420, 560});
    auto *list = new QTreeWidget(window);
    list->setAccessibleName(window->windowTitle());
    list->setHeaderHidden(true);
    list->setColumnCount(2);
    list->setRootIsDecorated(false);
    for (const QAction *action : menus->actions()) {
        if (action->menu() != nullptr)
            addMenu(list, action->menu());
    }
    list->expandAll();
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    auto *column = new QVBoxLayout(window);
    column->addWidget(list);
    window->show();
}

void showAbout(QWidget *parent)
{
    const QString title = QCoreApplication::translate("DiemTin::HelpWindows", "Giới thiệu DiemTin");
    const QString text =
        QCoreApplication::translate("DiemTin::HelpWindows",
                                    "<h3>DiemTin %1</h3><p>Biên tập, dàn trang và xuất bản “Điểm tin Khoa học Công "
                                    "nghệ”.</p><p>Phần mềm tự do theo giấy phép GPL-3.0-or-later.</p>")
            .arg(QCoreApplication::applicationVersion())
        + QStringLiteral("<p>%1</p>").arg(placesHelp().toHtmlEscaped());
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(QCoreApplication::translate("DiemTin::HelpWindows", "Đóng"), QMessageBox::AcceptRole);
    box->setModal(false);
    box->show();
}

} // namespace DiemTin
