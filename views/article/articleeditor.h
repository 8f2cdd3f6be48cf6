// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ArticleEditor: the fields and the text of one article of the open issue.

#pragma once

#include "models/editorial/article.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace DiemTin {

class BodyEdit;
class BodyPanel;
class Desk;
class FieldEdit;
struct IssueHit;
class MediaStrip;
class ScreenPictures;

/// Every keystroke goes to the desk; what the desk holds comes back with the cursor kept.
class ArticleEditor : public QWidget
{
    Q_OBJECT

public:
    /// `pictures` must outlive the editor.
    explicit ArticleEditor(ScreenPictures &pictures, QWidget *parent = nullptr);

    /// Works on this desk from now on; null: none. The desk must live until it is replaced here.
    void setDesk(Desk *desk);
    /// Shows the article of the open issue; null or unknown: nothing to edit.
    void showArticle(const QUuid &article);
    [[nodiscard]] QUuid article() const { return m_article; }
    /// Hands over whatever is not on the desk yet: an unfinished syllable, a contents title being typed.
    void commitPending();
    /// Puts the cursor at a character of a block of the text (see readMarkdown()); block -1: into the headline.
    void placeCursor(int block, int position);
    /// Whether words are only looked for or replaced too.
    enum class FindTask { Find, Replace };
    /// Shows the find bar under the text.
    void find(FindTask task);

Q_SIGNALS:
    /// The editor went to another article by itself: a person chose a hit there.
    void articleShown(const QUuid &article);

private:
    // The steps of typing in the text are BodyEdit's own, from 1000 on.
    enum class Step { Headline = 1, Date, Source, Url, Photo = 100, Qr = 200 };

    [[nodiscard]] QWidget *makeForm(ScreenPictures &pictures);
    void connectFields();
    void showHit(const IssueHit &hit);
    void showLines();
    void refresh();
    void refreshFrom(const Article &article);
    [[nodiscard]] QString contentsTitle() const;
    void editDate();
    void commitContentsTitle();
    void change(const Article &article, const QString &undoText, int step);

    Desk *m_desk = nullptr;
    QUuid m_article;
    QStackedLayout *m_stack;
    FieldEdit *m_headline;
    FieldEdit *m_date;
    FieldEdit *m_contentsTitle;
    FieldEdit *m_source;
    FieldEdit *m_url;
    BodyPanel *m_text;
    BodyEdit *m_body; ///< of m_text
    MediaStrip *m_media;
    QTimer m_titlePause; ///< a contents title is one undo step, made when typing pauses
};

} // namespace DiemTin
