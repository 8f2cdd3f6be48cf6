// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ArticleEditor: the fields, the text and the photos of one article.

#pragma once

#include "models/editorial/article.h"

#include <QWidget>

#include <memory>

class QStackedLayout;

namespace DiemTin {

class ArticleFields;
class ArticleMedia;
class BodyEdit;
class BodyPanel;
class Desk;
class ScreenPictures;
class ShownTitles;
class SpellingMarks;
struct IssueHit;
struct Passage;

/// Every keystroke goes to the desk; what the desk holds comes back with the cursor kept.
class ArticleEditor : public QWidget
{
    Q_OBJECT

public:
    /// `pictures` must outlive the editor.
    explicit ArticleEditor(ScreenPictures &pictures, QWidget *parent = nullptr);

    /// Works on this desk from now on; null: none. The desk must live until it is replaced here.
    void setDesk(Desk *desk);
    /// Shows an article of the library, in the open issue or not; null or unknown: nothing to edit.
    void showArticle(const QUuid &article);
    [[nodiscard]] QUuid article() const { return m_article; }
    /// Hands over whatever is not on the desk yet: an unfinished syllable, a contents title being typed.
    void commitPending();
    /// Puts the cursor at a character of a block of the text (see readMarkdown()); block -1: into the headline.
    void placeCursor(int block, int position);
    /// Selects what is meant in the article shown, as far as it is a text of the editor.
    void select(const Passage &passage);
    /// Whether words are only looked for or replaced too.
    enum class FindTask { Find, Replace };
    /// Shows the find bar under the text.
    void find(FindTask task);

    /// The fields above the text.
    [[nodiscard]] ArticleFields &fields() const { return *m_fields; }
    /// Takes over how headlines read in the contents, and shows it.
    void setTitles(std::shared_ptr<const ShownTitles> titles);
    [[nodiscard]] BodyEdit &body() const { return *m_body; }
    /// The photos and QR codes below the text; its signals ask for what needs files and dialogs.
    [[nodiscard]] ArticleMedia &media() const { return *m_media; }
    [[nodiscard]] SpellingMarks &spelling() const { return *m_spelling; }

Q_SIGNALS:
    /// The editor went to another article by itself: a person chose a hit there.
    void articleShown(const QUuid &article);
    /// The cursor stands at another character of the text (see readMarkdown()), or before it was typed on.
    void cursorMoved(const QUuid &article, int block, int position);
    /// The cursor is in the text no longer.
    void cursorLeft();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeForm(ScreenPictures &pictures);
    void connectText();
    void showHit(const IssueHit &hit);
    void showLines();
    void tellCursor();
    void refresh();

    Desk *m_desk = nullptr;
    QUuid m_article;
    QStackedLayout *m_stack;
    ArticleFields *m_fields;
    BodyPanel *m_text;
    BodyEdit *m_body; ///< of m_text
    ArticleMedia *m_media;
    SpellingMarks *m_spelling;
};

} // namespace DiemTin
