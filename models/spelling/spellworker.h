// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SpellWorker: the half of SpellService that lives in the checking thread.

#pragma once

#include "models/spelling/spellservice.h"

#include <QTimer>

#include <memory>

namespace DiemTin {

/// Every function is called in the worker's thread; they and the signals mean what SpellService's of the same name do.
class SpellWorker : public QObject
{
    Q_OBJECT

public:
    /// `library` must outlive this.
    SpellWorker(const Library &library, QString resources);
    ~SpellWorker() override;

    /// Reads lists and words; the first thing the thread does.
    void start();
    void check(const QUuid &article, quint64 revision, const QList<SpellingText> &texts);
    void forget(const QUuid &article);
    void addWord(WordKind kind, const QString &word);
    void removeWord(const QString &word);
    void ignoreHere(const QUuid &article, const QString &word);
    void noticeHere(const QUuid &article, const QString &word);
    void refresh();

Q_SIGNALS:
    /// As SpellService's signals of these names.
    void checked(const QUuid &article, quint64 revision, const DiemTin::SpellingFindings &findings);
    void wordsChanged();
    void learned();
    /// As SpellService's.
    void failed(const QString &sentence);

private:
    /// A paragraph and how it is written.
    using Paragraph = std::pair<TextForm, QString>;
    /// What is known of an article whose texts are being checked.
    struct Open
    {
        quint64 revision = 0;
        QList<SpellingText> texts;
        QHash<Paragraph, QList<SpellingFinding>> paragraphs; ///< those of the last check, positions within them
        bool waiting = false;
    };

    void work();
    void checkAgain();
    void answer(const QUuid &article, Open &open);
    [[nodiscard]] QList<SpellingFinding> findings(const SpellingText &text, const SpellingContext &context, Open &open,
                                                  QHash<Paragraph, QList<SpellingFinding>> &kept) const;
    void learnSome();
    void learn(const QUuid &article, const QList<SpellingText> &texts);
    void useOfficeWords();
    [[nodiscard]] QSet<QString> &accepted(const QUuid &article);
    void keepAccepted(const QUuid &article);
    void report(const Result<void> &result);

    const Library &m_original;
    QString m_resources;
    std::unique_ptr<Library> m_library; ///< null where its file could not be opened again
    std::unique_ptr<Speller> m_speller;
    PairCounts m_counts;
    QHash<QUuid, Open> m_open;
    QStringList m_officeWords;
    QHash<QUuid, QSet<QString>> m_accepted; ///< spelling keys
    QHash<QUuid, QStringList> m_unkept; ///< accepted words of articles that are not in the file yet
    QList<ArticleText> m_toLearn;
    QDateTime m_learnedUntil; ///< what was saved later has not been read
    QTimer m_work; ///< runs out when the event queue is empty, so that waiting texts have been replaced by newer ones
    QTimer m_learn;
};

} // namespace DiemTin
