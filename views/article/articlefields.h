// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ArticleFields: headline, day, source, link, status and tags of an article, and its line in the contents.

#pragma once

#include "models/editorial/article.h"
#include "models/editorial/source.h"
#include "models/preflight/finding.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace DiemTin {

class CompletingField;
class DateField;
class Desk;
class FieldEdit;
class HeadlineField;
class ShownTitles;
class StatusField;

/// Every keystroke goes to the desk; what the desk holds comes back by refresh() with the cursor kept.
class ArticleFields : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleFields(QWidget *parent = nullptr);

    /// Works on this desk from now on; null: none. The desk must live until it is replaced here.
    void setDesk(Desk *desk);
    /// The article of the open issue that is shown; null: none. What was being typed must be committed before.
    void setArticle(const QUuid &article);
    /// Shows the article as it is on the desk.
    void refresh(const Article &article);
    /// Hands over an unfinished syllable and a contents title being typed.
    void commitPending();
    void focusHeadline();
    [[nodiscard]] HeadlineField &headline() const { return *m_headline; }
    /// Selects words of the headline or the contents title and takes the focus there.
    void selectHeadline(int start, int length);
    void selectContentsTitle(int start, int length);
    /// Puts the cursor into the field of date, source or address; other parts have none.
    void focusField(TextPart part);
    /// How headlines read in the contents, learnt elsewhere: reading a whole issue takes too long while one clicks
    /// through it.
    void setTitles(std::shared_ptr<const ShownTitles> titles) { m_titles = std::move(titles); }

private:
    enum class Step { Headline = 1, Date, Source, Url, Tags = 7 };

    void makeForm();
    void connectFields();
    void learn();
    void editUrl(const QString &text);
    void editTags(const QString &text);
    void commitContentsTitle();
    [[nodiscard]] QString contentsTitle() const;
    [[nodiscard]] QString statusHistory() const;
    [[nodiscard]] Article article() const;
    void change(const Article &changed, const QString &undoText, Step step);

    Desk *m_desk = nullptr;
    QUuid m_article;
    QList<Source> m_sources;
    std::shared_ptr<const ShownTitles> m_titles;
    HeadlineField *m_headline;
    DateField *m_date;
    FieldEdit *m_contentsTitle;
    CompletingField *m_source;
    FieldEdit *m_url;
    StatusField *m_status;
    CompletingField *m_tags;
    QTimer m_titlePause; ///< a contents title is one undo step, made when typing pauses
};

} // namespace DiemTin
