// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes findings and corrections of passages.

#include "models/preflight/textfinding.h"

#include "models/base/resources.h"

#include <QMutex>

namespace DiemTin {

Finding textFinding(const Rule &rule, Severity severity, const QString &message, const CheckedArticle &article,
                    const CheckedText &text, qsizetype start, qsizetype length)
{
    return {rule.id(), severity, message, text.excerpt(start, length), article.passage(text, start, length)};
}

Correction textCorrection(const CheckedArticle &article, const CheckedText &text, qsizetype start, qsizetype length,
                          const QString &replacement)
{
    Correction correction{article.passage(text, start, length), replacement};
    if (length == 0 && start > 0) // right behind the character before, within its bold or link
        correction.passage.start = text.place(start - 1) + 1;
    return correction;
}

QStringList phraseList(const QString &name)
{
    static QMutex mutex;
    static QHash<QString, QStringList> lists;
    const QMutexLocker lock(&mutex);
    auto it = lists.find(name);
    if (it == lists.end())
        it = lists.insert(name, wordListEntries(resourcePath(QStringLiteral("words/") + name)));
    return *it;
}

bool wordsMatch(const CheckedText &text, qsizetype first, const QStringList &keys)
{
    if (keys.isEmpty() || first + keys.size() > text.words.size())
        return false;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (text.words[first + i].key != keys[i])
            return false;
    }
    return true;
}

QStringList phraseKeys(const QString &phrase)
{
    Article article;
    article.headline = phrase;
    const auto checked = checkedArticle(article, {}, SectionKind::Domestic);
    QStringList keys;
    for (const CheckedText &text : checked->texts) {
        for (const CheckedWord &word : text.words)
            keys.append(word.key);
    }
    return keys;
}

bool joinsNext(const CheckedText &text, qsizetype word)
{
    if (word < 0 || word + 1 >= text.words.size())
        return false;
    const qsizetype end = text.words[word].start + text.words[word].length;
    return QStringView(text.text).sliced(end, text.words[word + 1].start - end).trimmed().isEmpty();
}

bool isQuoted(const CheckedText &text, qsizetype at)
{
    int curly = 0;
    int straight = 0;
    for (const QChar mark : QStringView(text.text).first(at)) {
        curly += mark == u'\u201C' ? 1 : mark == u'\u201D' ? -1 : 0;
        straight += mark == u'"' ? 1 : 0;
    }
    return curly > 0 || straight % 2 == 1;
}

} // namespace DiemTin
