// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Actions: everything the window can be told to do, with its words and keys, and the menus they stand in.

#pragma once

#include <QAction>
#include <QMenu>

class QDoubleSpinBox;
class QMenuBar;
class QToolBar;

namespace DiemTin {

/// Makes the actions; what they do is connected by the controllers. All belong to the window given.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    void fillMenus(QMenuBar *bar);

    // Tệp
    QAction *openLibrary;
    QAction *createLibrary;
    QAction *backUp;
    QAction *restoreBackup;
    QAction *salvage;
    QAction *releaseLock;
    QMenu *recentLibraries;
    QAction *importTexts;
    QAction *exportPdf;
    QAction *publish;
    QAction *sendForReview;
    QAction *receiveAnswers;
    QAction *printPreview;
    QAction *print;
    QAction *quit;
    // Sửa
    QAction *undo;
    QAction *redo;
    QAction *history;
    QAction *cut;
    QAction *copy;
    QAction *paste;
    QAction *pasteAsArticle;
    QAction *selectAll;
    QAction *find;
    QAction *replace;
    QAction *findInLibrary;
    QAction *spelling;
    QAction *nextFinding;
    QAction *sources;
    QAction *houseStyle;
    QAction *preferences;
    // Số báo
    QAction *newIssue;
    QAction *duplicateIssue;
    QAction *issueProperties;
    QAction *issueCover;
    QAction *templates;
    QAction *archiveIssue;
    QAction *deleteIssue;
    QAction *restoreIssue;
    QAction *deletedIssues;
    QAction *changes;
    QAction *olderIssue;
    QAction *newerIssue;
    // Tin
    QAction *newArticle;
    QAction *revisions;
    QAction *addPhotos;
    QAction *addQrCode;
    QAction *moveUp;
    QAction *moveDown;
    QMenu *moveToSection;
    QList<QAction *> toSection; ///< one a section, in order; stand in moveToSection
    QAction *sortSection;
    QAction *sortIssue;
    QAction *contentsTitle;
    QAction *pinned;
    QAction *startsPage;
    QMenu *photoSize;
    QList<QAction *> photoWidths; ///< their data is the width in mm, 0: the makeup chooses
    QDoubleSpinBox *photoWidth; ///< a width of one's own, mm
    QMenu *photoSide;
    QAction *photoAutomatic;
    QAction *photoLeft;
    QAction *photoRight;
    QAction *previousArticle;
    QAction *nextArticle;
    QAction *removeArticle;
    // Xem
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *actualSize;
    QAction *fitWidth;
    QAction *fitPage;
    QAction *singlePages;
    QAction *spreads;
    QAction *overview;
    QAction *previousPage;
    QAction *nextPage;
    QAction *copyPages;
    QAction *savePages;
    QMenu *panels;
    QAction *readPages;
    QAction *fullScreen;
    // Trợ giúp
    QAction *shortcuts;
    QAction *about;

private:
    QAction *make(const QString &text, const QKeySequence &key = {});
    void makeFile();
    void makeEdit();
    void makeIssue();
    void makeArticle();
    void makeOrder();
    void makePhotoSize();
    void makeView();
    void addEditSlot(QAction *action, const char *slot);

    QWidget *m_window;
};

} // namespace DiemTin
