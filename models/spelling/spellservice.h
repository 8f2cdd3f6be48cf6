// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SpellService: checks spelling as one types, in a thread of its own.

#pragma once

#include "models/spelling/speller.h"
#include "models/store/wordstore.h"

#include <QObject>
#include <QThread>

namespace DiemTin {

class Library;
class SpellWorker;

/// One text of an article: its headline, its body, a caption.
struct SpellingText
{
    TextForm form = TextForm::Plain;
    QString text;

    bool operator==(const SpellingText &) const = default;
};

/// Findings of an article's texts, in the texts' order.
using SpellingFindings = QList<QList<SpellingFinding>>;

/// Takes texts in the GUI thread and answers by signal. Of several texts of one article that wait, only the newest is
/// checked; paragraphs that have not changed are not looked at again. In the background it reads what the library's
/// newest articles write; when it has, it answers once more for the texts it was last given. Words added or ignored are
/// kept in the library and count at once, also where the library cannot be written to (then until the program ends).
class SpellService : public QObject
{
    Q_OBJECT

public:
    /// `library` must outlive this; its file is opened again in the worker's thread. `resources` is the folder with
    /// words and dictionaries: resourcePath({}).
    SpellService(const Library &library, const QString &resources, QObject *parent = nullptr);
    ~SpellService() override;

    /// Asks for a check; checked() answers with the number returned here, or with a later one of the same article.
    quint64 check(const QUuid &article, const QList<SpellingText> &texts);
    /// The article is open no longer: its texts are kept no more and not checked again.
    void forget(const QUuid &article);

    /// The word (what a finding's `word` says) is right everywhere, from now on, and its way back.
    void addWord(WordKind kind, const QString &word);
    void removeWord(const QString &word);
    /// The word is right in this article, and its way back.
    void ignoreHere(const QUuid &article, const QString &word);
    void noticeHere(const QUuid &article, const QString &word);
    /// Articles have been imported or removed: reads what has been saved since.
    void refresh();

Q_SIGNALS:
    /// The findings of the texts that check() numbered so; again with the same number when words or counts changed.
    void checked(const QUuid &article, quint64 revision, const DiemTin::SpellingFindings &findings);
    /// The office's words are others now.
    void wordsChanged();
    /// The newest articles of the library have been read.
    void learned();
    /// A word could not be kept in the library, or the library not be read; one sentence.
    void failed(const QString &sentence);

private:
    void start();
    template <typename Work>
    void inWorker(Work work);

    QThread m_thread;
    SpellWorker *m_worker = nullptr; ///< lives in m_thread and is deleted when that ends
    quint64 m_revision = 0;
};

} // namespace DiemTin
