// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SpellingMarks: what the spelling check finds in the text, underlined, with its remedies in the context menu.

#pragma once

#include "models/spelling/spellservice.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QMenu;

namespace DiemTin {

class BodyEdit;
struct Article;

/// Has the article's text checked off the GUI thread after every change and shows the answer.
class SpellingMarks : public QObject
{
    Q_OBJECT

public:
    /// The text editor owns this.
    explicit SpellingMarks(BodyEdit &body);
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

Q_SIGNALS:
    /// Words could not be kept; one sentence.
    void failed(const QString &sentence);

private:
    void ask();
    void take(const QUuid &article, quint64 revision, const SpellingFindings &findings);
    void fillMenu(QMenu *menu, int position);
    void addReplacements(QMenu *menu, const SpellingFinding &finding);
    void addWays(QMenu *menu, const SpellingFinding &finding);
    void replace(const SpellingFinding &finding, const QString &word);

    BodyEdit &m_body;
    std::unique_ptr<SpellService> m_service;
    QUuid m_article;
    QString m_text; ///< last given to the service
    QTimer m_pause; ///< a word being typed is not wrong yet
    quint64 m_revision = 0;
    QList<SpellingFinding> m_findings;
    bool m_enabled = true;
};

} // namespace DiemTin
