// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ArticleReview: one article to suggest changes in, to comment and to give a verdict on.

#pragma once

#include "models/review/reviewfield.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace DiemTin {

class CommentPanel;
class LinkFields;
class ReviewFile;
class SuggestingEdit;
class SuggestingField;
struct ReviewComment;

/// The fields of the article one under the other, each a suggesting editor, and the comments below them.
class ArticleReview : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleReview(QWidget *parent = nullptr);

    /// Reviews in this file from now on; null: in none. The file must live until it is replaced here.
    void setFile(ReviewFile *file);
    /// Shows the article; null: none.
    void showArticle(const QUuid &article);
    [[nodiscard]] QUuid article() const { return m_article; }
    /// Puts the cursor into the field, before this place of the text as it was sent.
    void placeCursor(const FieldPlace &place, qsizetype sent);
    /// Starts a comment on the words selected, or on the article where the cursor is in no field.
    void beginComment();
    /// Takes in what is still being typed: an unfinished syllable, a comment not kept yet.
    void commitPending();
    [[nodiscard]] SuggestingField *field(const FieldPlace &place) const;
    /// The editor used last.
    [[nodiscard]] SuggestingEdit *currentEditor() const;

Q_SIGNALS:
    /// The cursor stands at this place of the text as it was sent.
    void cursorMoved(const QUuid &article, const DiemTin::FieldPlace &place, qsizetype sent);

private:
    void makeFields();
    void connectField(SuggestingField *field);
    void showComments();
    void showOthers();
    void updateWritable();
    void keepInSight(SuggestingField *field);

    ReviewFile *m_file = nullptr;
    QUuid m_article;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
    QLabel *m_others;
    QLabel *m_hint;
    CommentPanel *m_comments;
    QList<SuggestingField *> m_fields;
    LinkFields *m_links = nullptr; ///< below the text; null: no article is shown
    SuggestingField *m_current = nullptr; ///< the one that had the keyboard last
};

} // namespace DiemTin
