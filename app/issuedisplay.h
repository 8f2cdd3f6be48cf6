// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// IssueDisplay: shows the open issue, and the article being edited, in all panels at once.

#pragma once

#include "app/bookmark.h"

#include <QObject>

namespace DiemTin {

class ArticleController;
class Panels;
class StatusLine;
class ToolBar;
class Workspace;

/// Keeps outline, editor, pages, titles and status line in step with the desk.
class IssueDisplay : public QObject
{
    Q_OBJECT

public:
    /// The parts it works with; all outlive it.
    struct Parts
    {
        Workspace &workspace;
        Panels &panels;
        ToolBar &toolBar;
        StatusLine &status;
        ArticleController &articles;
        Settings &settings;
        QObject *window;
    };

    explicit IssueDisplay(const Parts &parts);

    /// Follows the desk that has just been opened; the first issue shown is open where it was left.
    void attach();
    /// Keeps where the person is, for the next time this library is opened.
    void savePlace() const;
    /// Shows the open issue, or that there is none.
    void showIssue();
    /// Shows an article of the library in outline, editor and pages.
    void showArticle(const QUuid &article);
    /// Shows how long issue and article are.
    void showWords();

Q_SIGNALS:
    /// Number or week of the open issue, or which one it is, may be new.
    void titleChanged();

private:
    void follow(const QUuid &changed);
    [[nodiscard]] bool isChangingMany() const;
    void showChanged();
    void showTitle();
    void showPages();

    Parts m_parts;
    Bookmark m_bookmark;
    QList<QUuid> m_changed; ///< by the step that is being made, undone or done again
    bool m_opening = false; ///< no issue of this library has been shown yet
    bool m_follow = false; ///< the next pages are to show the article being edited
};

} // namespace DiemTin
