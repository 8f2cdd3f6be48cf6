// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SpellingMarks: what the spelling check finds in headline and text, underlined, with its remedies in the context menu.

#pragma once

#include "models/spelling/spellservice.h"
#include "views/article/textmarks.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QMenu;

namespace DiemTin {

class BodyEdit;
class HeadlineField;
struct Article;

/// Has the article's text checked off the GUI thread after every change and shows the answer.
class SpellingMarks : public QObject
{
    Q_OBJECT

public:
    /// The text editor owns this; `headline` must live as long.
    SpellingMarks(BodyEdit &body, HeadlineField &headline);
    ~SpellingMarks() override;

    /// Words and counts come from this library; null: nothing is checked. It must live until it is replaced here.
    void setLibrary(const Library *library);
    /// Another article is shown; null: none.
    void setArticle(const QUuid &article);
    /// The article shown as it is now.
    void check(const Article &article);
    /// Switches the marks on or off.
    void setEnabled(bool enabled);
    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    /// Articles came in by another way than typing.
    void libraryChanged();

    /// The word is right everywhere from now on.
    void addWord(WordKind kind, const QString &word);

Q_SIGNALS:
    /// Words were called right, or no longer.
    void wordsChanged();
    /// Words could not be kept; one sentence.
    void failed(const QString &sentence);

private:
    /// Where a text of the article stands in m_texts and m_findings.
    enum Part { Headline, Body };

    void ask();
    void forgetFindings();
    [[nodiscard]] QString shown(Part part) const;
    void setMarks(Part part, const QList<TextMark> &marks);
    void take(const QUuid &article, quint64 revision, const SpellingFindings &findings);
    void fillMenu(Part part, QMenu *menu, int position);
    void addReplacements(Part part, QMenu *menu, const SpellingFinding &finding);
    void addWays(QMenu *menu, const SpellingFinding &finding);
    void replace(Part part, const SpellingFinding &finding, const QString &word);

    BodyEdit &m_body;
    HeadlineField &m_headline;
    std::unique_ptr<SpellService> m_service;
    QUuid m_article;
    QList<SpellingText> m_texts; ///< last given to the service; empty before the first time
    QTimer m_pause; ///< a word being typed is not wrong yet
    quint64 m_revision = 0;
    SpellingFindings m_findings{{}, {}};
    bool m_enabled = true;
};

} // namespace DiemTin
