// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds persons by the titles before their names.

#include "models/preflight/persons.h"

#include "models/preflight/textfinding.h"

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 4;

struct Title
{
    QStringList keys;
    bool unique = false;
    bool common = false;
};

/// The titles of the list by their last word.
const QHash<QString, QList<Title>> &titles()
{
    static const QHash<QString, QList<Title>> all = [] {
        QHash<QString, QList<Title>> result;
        const QStringList lines = phraseList(u"titles.txt"_s);
        for (const QString &line : lines) {
            const Title title{phraseKeys(line), line.endsWith(u'!'), line.front().isLower()};
            if (!title.keys.isEmpty())
                result[title.keys.last()].append(title);
        }
        return result;
    }();
    return all;
}

/// The longest title that ends with this word, or null.
const Title *titleAt(const CheckedText &text, qsizetype last)
{
    const auto those = titles().constFind(text.words[last].key);
    if (those == titles().cend())
        return nullptr;
    const Title *longest = nullptr;
    for (const Title &title : *those) {
        const qsizetype first = last + 1 - title.keys.size();
        if (first >= 0 && (!longest || title.keys.size() > longest->keys.size()) && wordsMatch(text, first, title.keys))
            longest = &title;
    }
    return longest;
}

/// Whether the word is a capitalised syllable as names have them.
bool isNamePart(const CheckedText &text, qsizetype at)
{
    const CheckedWord &word = text.words[at];
    const QString typed = text.text.sliced(word.start, word.length);
    return typed.size() > 1 && typed.front().isUpper() && typed.sliced(1) == typed.sliced(1).toLower();
}

} // namespace

QList<Person> personsOf(const CheckedArticle &article, const CheckedText &text)
{
    QList<Person> persons;
    if (text.text == text.text.toUpper())
        return persons;
    for (qsizetype i = 0; i + 1 < text.words.size(); ++i) {
        const Title *title = titleAt(text, i);
        if (!title || titleAt(text, i + 1) || !joinsNext(text, i) || !isNamePart(text, i + 1))
            continue;
        qsizetype end = i + 1;
        while (end + 1 < text.words.size() && end - i < LongestName && joinsNext(text, end)
               && isNamePart(text, end + 1))
            ++end;
        if (end - i < 2)
            continue;
        const CheckedWord &first = text.words[i + 1];
        const CheckedWord &last = text.words[end];
        Person person{&article,
                      &text,
                      first.start,
                      last.start + last.length - first.start,
                      {},
                      title->keys.join(u' '),
                      title->unique,
                      title->common};
        for (qsizetype word = i + 1; word <= end; ++word)
            person.keys.append(text.words[word].key);
        persons.append(person);
    }
    return persons;
}

QList<Person> personsOf(const CheckedIssue &issue)
{
    QList<Person> persons;
    for (const auto &article : issue.articles) {
        for (const CheckedText &text : article->texts)
            persons += personsOf(*article, text);
    }
    return persons;
}

QStringList officeAtStart(const CheckedText &text)
{
    constexpr qsizetype LongestOffice = 5;
    QStringList office;
    for (qsizetype i = 0; i < text.words.size() && i < LongestOffice; ++i) {
        const Title *title = titleAt(text, i);
        if (title && !title->common && title->keys.size() == i + 1)
            office = title->keys;
    }
    return office;
}

} // namespace DiemTin
