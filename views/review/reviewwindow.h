// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReviewWindow: the window of those who read an issue before it is published and say what they want changed.

#pragma once

#include "models/base/result.h"
#include "views/shared/screenpictures.h"

#include <QMainWindow>

#include <functional>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace DiemTin {

class ArticleReview;
class Clock;
class IssueReview;
class MessageBar;
class NameBar;
class ProofView;
class ReviewActions;
class ReviewFile;
class ReviewList;
struct FieldPlace;
struct PageHit;

/// Articles left, pages in the middle, the article to write in right. What is said is saved in the review file by
/// itself. The program's fonts must be loaded before (loadFonts()).
class ReviewWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What lies outside of the window.
    struct Surroundings
    {
        /// Asks where a file shall go; empty: nowhere after all.
        std::function<QString(QWidget *parent, const QString &proposed)> askForFile;
        std::function<void(const QString &path)> showInFolder;
        std::function<QVariant(const QString &key)> recall; ///< values kept from one day to the next
        std::function<void(const QString &key, const QVariant &value)> remember;
    };

    /// `clock` must outlive the window.
    ReviewWindow(const Clock &clock, Surroundings surroundings, QWidget *parent = nullptr);
    ~ReviewWindow() override;

    /// Opens a review file in place of the one before. Errors: those of ReviewFile::open(); what was open stays.
    [[nodiscard]] Result<void> open(const QString &path);
    /// Says that something could not be done; one sentence.
    void complain(const QString &sentence);
    /// The open file; null: none.
    [[nodiscard]] ReviewFile *file() const { return m_file.get(); }
    [[nodiscard]] ReviewActions &actionList() const { return *m_actions; }
    [[nodiscard]] ReviewList &list() const { return *m_list; }
    [[nodiscard]] ProofView &pages() const { return *m_pages; }
    [[nodiscard]] ArticleReview &article() const { return *m_article; }

Q_SIGNALS:
    /// A person wants to open another file.
    void openWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] QWidget *makeRight();
    [[nodiscard]] QWidget *makeFoot();
    void connectActions();
    void connectParts();
    void attach();
    void askForName();
    void setReviewer(const QString &name);
    void showArticle(const QUuid &article);
    void showHit(const PageHit &hit);
    void followCursor(const QUuid &article, const FieldPlace &place, qsizetype sent);
    void giveVerdict(QAction *action);
    void showState();
    void saveCopy();
    void savePdf();
    void commitPending();

    const Clock &m_clock;
    Surroundings m_surroundings;
    std::unique_ptr<ReviewFile> m_file;
    ReviewActions *m_actions;
    ScreenPictures m_pictures;
    MessageBar *m_messages;
    QPushButton *m_copy; ///< in the place of m_messages where the file cannot be written to
    NameBar *m_name;
    QSplitter *m_splitter;
    ReviewList *m_list;
    ProofView *m_pages;
    QStackedWidget *m_right;
    IssueReview *m_issue;
    ArticleReview *m_article;
    QWidget *m_verdicts;
    QLabel *m_who;
    QLabel *m_saved;
    QLabel *m_next; ///< what to do when done
};

} // namespace DiemTin
