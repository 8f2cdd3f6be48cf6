// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ArticleEditor: the fields and the text of one article of the open issue.

#pragma once

#include "models/editorial/article.h"

#include <QWidget>

class QStackedLayout;

namespace DiemTin {

class ArticleFields;
class ArticleMedia;
class BodyEdit;
class Desk;
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

    /// The fields above the text.
    [[nodiscard]] ArticleFields &fields() const { return *m_fields; }
    /// The photos and QR codes below the text; its signals ask for what needs files and dialogs.
    [[nodiscard]] ArticleMedia &media() const { return *m_media; }

private:
    enum class Step { Body = 5 };

    [[nodiscard]] QWidget *makeForm(ScreenPictures &pictures);
    void refresh();
    void editBody();

    Desk *m_desk = nullptr;
    QUuid m_article;
    QStackedLayout *m_stack;
    ArticleFields *m_fields;
    BodyEdit *m_body;
    ArticleMedia *m_media;
};

} // namespace DiemTin
