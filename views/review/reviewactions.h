// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReviewActions: what a reviewer can do, with words and keys, and the menus they stand in.

#pragma once

#include <QAction>

class QMainWindow;

namespace DiemTin {

/// Makes the actions; the window connects what they do and owns them.
class ReviewActions : public QObject
{
    Q_OBJECT

public:
    explicit ReviewActions(QMainWindow *window);

    QAction *open;
    QAction *savePdf;
    QAction *saveCopy;
    QAction *showFile;
    QAction *changeName;
    QAction *close;
    QAction *undo;
    QAction *redo;
    QAction *comment;
    QAction *approve;
    QAction *needsWork;
    QAction *previousArticle;
    QAction *nextArticle;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *fitWidth;
    QAction *fitPage;

private:
    [[nodiscard]] QAction *make(const QString &text, const QKeySequence &key = {});
    void fillMenus();

    QMainWindow *m_window;
};

} // namespace DiemTin
