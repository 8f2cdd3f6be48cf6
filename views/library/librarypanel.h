// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LibraryPanel: every article ever stored, to search, filter, choose and drag into the issue.

#pragma once

#include "models/desk/desk.h"
#include "models/store/duplicates.h"
#include "models/tables/librarymodel.h"
#include "views/library/filtermenu.h"

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace DiemTin {

class FilterChips;
class LibraryViews;
class SavedFilters;

/// Belongs to no library until setDesk(). Changes status and tags of articles through the desk; everything else a
/// person wants it tells by signals.
class LibraryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPanel(QWidget *parent = nullptr);
    ~LibraryPanel() override;

    /// Shows the desk's library; null before the desk goes. `clock` tells which week is this one.
    void setDesk(Desk *desk, const Clock *clock);
    /// The library has changed by other ways than the desk: an import, sources merged.
    void refresh();
    /// Sections of the open issue that articles can be added to: their names in order; empty: no issue is open.
    void setSections(const QStringList &names);
    /// What the panel remembers from one visit to the next: filter, form, columns, kept filters.
    [[nodiscard]] QVariantMap state() const;
    void setState(const QVariantMap &state);

    /// The library has this article already: shows "Kho đã có tin này: …" as soon as that is known, and hides
    /// the line until then.
    void warnOfDuplicates(const Article &article);
    /// Gives the keyboard to the search field.
    void focusSearch();

    [[nodiscard]] LibraryModel *model() { return &m_model; }

Q_SIGNALS:
    /// A person wants to open this article.
    void articleActivated(const QUuid &article);
    /// Another article of the list is current; null: none.
    void currentArticleChanged(const QUuid &article);
    /// A person wants these articles in the issue: in the section of this position, or where they fit best (-1).
    void additionRequested(const QList<QUuid> &articles, int section);
    /// A person dropped these placements on the library.
    void removalFromIssueRequested(const QList<QUuid> &placements);
    /// A person wants to manage the sources.
    void sourcesRequested();
    /// state() is another one now.
    void stateChanged();
    /// How many articles there are to see: "22.540 tin".
    void countTextChanged(const QString &text);
    /// The library could not be read; the sentence says why.
    void failed(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHead();
    void makeBody();
    void connectParts();
    void setFilter(const ArticleFilter &filter);
    void searchNow();
    void fillFilterMenu();
    void showFilter();
    void showCount();
    void showDuplicates(const QUuid &article, const QList<Duplicate> &found);
    void showMenu(const QPoint &globalPosition);
    void setStatus(ArticleStatus status);
    void editTags();
    void setTags(const QList<QUuid> &articles, const QStringList &added, const QStringList &removed);
    void changeEach(const QList<QUuid> &articles, const QString &undoText,
                    const std::function<void(Article &)> &change);
    [[nodiscard]] QDate today() const;
    [[nodiscard]] FilterChoices choices() const;

    LibraryModel m_model;
    Desk *m_desk = nullptr;
    const Clock *m_clock = nullptr;
    QStringList m_sections;
    QTimer m_typing; ///< runs while a person types into the search field
    QTimer m_saved; ///< runs from a save to the next look at the library
    QLineEdit *m_search;
    QToolButton *m_filterButton;
    QToolButton *m_savedButton;
    QToolButton *m_formButton;
    FilterMenu *m_filterMenu;
    SavedFilters *m_savedFilters;
    FilterChips *m_chips;
    QLabel *m_warning;
    QUuid m_warned; ///< the article that the warning is about
    QStackedWidget *m_body;
    LibraryViews *m_views;
    QLabel *m_empty;
};

} // namespace DiemTin
