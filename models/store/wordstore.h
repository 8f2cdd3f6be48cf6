// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// WordStore: the words that the office calls right, everywhere or in one article, and texts to learn from.

#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QUuid>

namespace DiemTin {

class Library;

/// What a word of the office is.
enum class WordKind {
    Name, ///< a person, place, office or product
    Term, ///< an abbreviation or a term of the trade
    Word, ///< any other
};

/// A word (or several, parted by one space) that is right everywhere.
struct OfficeWord
{
    QString word; ///< NFC, as it was typed when it was added
    WordKind kind = WordKind::Word;
    QDateTime added; ///< UTC

    bool operator==(const OfficeWord &) const = default;
};

/// What an article says, for counting words.
struct ArticleText
{
    QUuid id;
    QString headline;
    QString body; ///< the small Markdown
    QDateTime saved; ///< UTC
};

/// The office's words in one library. Every function that changes is one transaction of its own.
class WordStore
{
public:
    explicit WordStore(Library &library);

    /// Adds the word, or changes its kind where it is there. Errors: Invalid (nothing but white space), Unwritable.
    [[nodiscard]] Result<void> add(const QString &word, WordKind kind);
    /// Takes the word out; one that is not there is no error. Errors: Unwritable.
    [[nodiscard]] Result<void> remove(const QString &word);
    /// All words in the order of the Vietnamese alphabet.
    [[nodiscard]] Result<QList<OfficeWord>> list() const;

    /// Notes that the word is right in this article. Errors: Invalid, NotFound (the article is not in the library, or
    /// not yet), Unwritable.
    [[nodiscard]] Result<void> accept(const QUuid &article, const QString &word);
    /// Forgets that; no error where it was not noted. Errors: Unwritable.
    [[nodiscard]] Result<void> reject(const QUuid &article, const QString &word);
    /// The words that are right in this article.
    [[nodiscard]] Result<QStringList> accepted(const QUuid &article) const;

    /// Articles saved after the moment (null: ever), the last saved first, at most so many.
    [[nodiscard]] Result<QList<ArticleText>> textsSavedAfter(const QDateTime &moment, int most) const;

private:
    Library &m_library;
};

} // namespace DiemTin
