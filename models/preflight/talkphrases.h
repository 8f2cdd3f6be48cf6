// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TalkPhrases: phrases with classes of words and gaps in them, as ai-phrases.txt describes them.

#pragma once

#include "models/preflight/checkedtext.h"

#include <QHash>
#include <QStringList>

namespace DiemTin {

/// A phrase found in a text.
struct TalkMatch
{
    qsizetype words = 0; ///< how many it covers; 0: none was found
    bool guessed = false; ///< news may say it too
};

/// Phrases read once and then only asked.
class TalkPhrases
{
public:
    /// The lines of a list in the form that ai-phrases.txt explains at its head. Lines that make no sense are left out.
    explicit TalkPhrases(const QStringList &lines);

    /// The longest phrase that begins with this word.
    [[nodiscard]] TalkMatch matchAt(const CheckedText &text, qsizetype word) const;

private:
    enum class Kind { Words, Number, Gap, LongGap, Mark };
    struct Element
    {
        Kind kind = Kind::Words;
        QList<QStringList> words; ///< Words: any of these
        QChar mark; ///< Mark: stands right behind the word before
        bool optional = false;
    };
    struct Phrase
    {
        QList<Element> elements;
        bool startsText = false;
        bool startsSentence = false;
        bool wholeText = false;
        bool guessed = false;
    };

    void addClass(const QString &line);
    void add(const QString &line);
    void addForm(const QString &line);
    [[nodiscard]] Element elementOf(const QString &written) const;
    void index(const Phrase &phrase);
    [[nodiscard]] static bool mayStart(const Phrase &phrase, const CheckedText &text, qsizetype word);
    [[nodiscard]] static qsizetype endOf(const QList<Element> &elements, qsizetype element, const CheckedText &text,
                                         qsizetype word);
    [[nodiscard]] static qsizetype endOfGap(const QList<Element> &elements, qsizetype gap, const CheckedText &text,
                                            qsizetype word);

    QHash<QString, QList<QStringList>> m_classes;
    QHash<QString, QList<Phrase>> m_phrases; ///< by first word; those that begin with a number under an empty key
};

} // namespace DiemTin
