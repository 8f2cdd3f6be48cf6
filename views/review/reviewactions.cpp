// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words and keys of the reviewer's actions.

#include "views/review/reviewactions.h"

#include "views/review/verdictmark.h"
#include "views/shared/icons.h"

#include <QMainWindow>
#include <QMenuBar>

namespace DiemTin {

ReviewActions::ReviewActions(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    open = make(tr("&Mở…"), Qt::CTRL | Qt::Key_O);
    savePdf = make(tr("Lưu bản &PDF…"), Qt::CTRL | Qt::Key_P);
    saveCopy = make(tr("&Lưu một bản khác…"));
    showFile = make(tr("&Hiện tệp trong thư mục"));
    changeName = make(tr("Đổ&i người góp ý…"));
    close = make(tr("Đó&ng"), Qt::CTRL | Qt::Key_Q);
    undo = make(tr("&Hoàn tác"), Qt::CTRL | Qt::Key_Z);
    redo = make(tr("&Làm lại"));
    redo->setShortcuts({Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    comment = make(tr("&Nhận xét"), Qt::CTRL | Qt::ALT | Qt::Key_M);
    comment->setIcon(themedIcon(Icon::Comment));
    comment->setToolTip(tr("Chọn mấy chữ rồi bấm để nhận xét về chỗ đó (Ctrl+Alt+M)"));
    approve = make(tr("Đồng &ý"), Qt::CTRL | Qt::Key_D);
    approve->setIcon(verdictIcon(Verdict::Approved));
    needsWork = make(tr("&Cần sửa"), Qt::CTRL | Qt::Key_E);
    needsWork->setIcon(verdictIcon(Verdict::NeedsWork));
    for (QAction *verdict : {approve, needsWork})
        verdict->setCheckable(true);
    previousArticle = make(tr("Tin &trước"), Qt::ALT | Qt::Key_PageUp);
    nextArticle = make(tr("Tin &sau"), Qt::ALT | Qt::Key_PageDown);
    zoomIn = make(tr("&Phóng to"));
    zoomIn->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    zoomOut = make(tr("Th&u nhỏ"), Qt::CTRL | Qt::Key_Minus);
    fitWidth = make(tr("Vừa chiều &rộng"), Qt::CTRL | Qt::Key_1);
    fitPage = make(tr("Vừa tran&g"), Qt::CTRL | Qt::Key_2);
    fillMenus();
}

QAction *ReviewActions::make(const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, m_window);
    action->setShortcut(key);
    m_window->addAction(action);
    return action;
}

void ReviewActions::fillMenus()
{
    QMenuBar *bar = m_window->menuBar();
    QMenu *menu = bar->addMenu(tr("&Tệp"));
    menu->addActions({open, savePdf, saveCopy, showFile});
    menu->addSeparator();
    menu->addAction(changeName);
    menu->addSeparator();
    menu->addAction(close);
    bar->addMenu(tr("&Sửa"))->addActions({undo, redo, comment});
    bar->addMenu(tr("T&in"))->addActions({approve, needsWork, previousArticle, nextArticle});
    bar->addMenu(tr("&Xem"))->addActions({zoomIn, zoomOut, fitWidth, fitPage});
}

} // namespace DiemTin
