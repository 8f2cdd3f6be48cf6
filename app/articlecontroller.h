// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ArticleController: what can be done with the chosen article and its place in the issue.

#pragma once

#include "models/tables/placementmoves.h"

#include <QObject>

#include <functional>

class QWidget;

namespace DiemTin {

class Actions;
class Dialogs;
class IssueTree;
class Settings;
class Workspace;

/// Connects the actions of the menu "Tin" and the wishes of the issue's tree. One article is meant, told by
/// setArticle(); order and layout mean all articles selected in the tree where it is among them.
class ArticleController : public QObject
{
    Q_OBJECT

public:
    /// The parts the controller works with; all outlive it.
    struct Parts
    {
        Workspace &workspace;
        Actions &actions;
        Dialogs &dialogs;
        Settings &settings;
        IssueTree &outline;
        QWidget *window;
    };

    explicit ArticleController(const Parts &parts);

    /// The article that the actions mean; null: none.
    void setArticle(const QUuid &article);
    /// Enables and checks the actions as fits the article.
    void updateActions();

    /// Stores the article under a new id and places it as place() does; one undo step. Null where that cannot be.
    QUuid add(Article article, const QString &undoText);
    /// Puts articles of the library into the issue, one undo step: at the end of this section (its index), or behind
    /// the chosen article where that is there or the section is -1. Those that are in the issue already move there.
    void place(const QList<QUuid> &articles, int section, const QString &undoText);

Q_SIGNALS:
    /// Another article shall be shown.
    void articleWanted(const QUuid &article);
    /// A new, empty one shall be shown with the cursor in its headline.
    void headlineWanted(const QUuid &article);
    /// Something could not be done; one sentence.
    void failed(const QString &sentence);

private:
    void connectMoves();
    void connectLayout();
    void connectPhotoSize();
    void connectOutline();
    void makeMenus();
    void addArticle();
    void addQrCode();
    void step(int direction);
    void remove(const QList<QUuid> &placements);
    void move(const QList<QUuid> &placements, PlacementSpot target);
    void placeDropped(const QList<QUuid> &articles, PlacementSpot target);
    void moveToSection(int section);
    void sort(int fromSection, int toSection);
    void showSections();
    void showLayout();
    void change(const Issue &issue, const QString &undoText, qsizetype count);
    void changePlacements(const QString &undoText, const QList<QUuid> &placements,
                          const std::function<void(Placement &)> &change);
    [[nodiscard]] const Placement *placement() const;
    [[nodiscard]] QList<QUuid> placements() const;
    [[nodiscard]] const Issue &issue() const;

    Parts m_parts;
    QUuid m_article;
};

} // namespace DiemTin
