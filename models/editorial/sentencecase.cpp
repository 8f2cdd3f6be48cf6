// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Learns and applies the case of words by their neighbours.

#include "models/editorial/sentencecase.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace DiemTin {

namespace {

/// The word without the punctuation round it.
QStringView core(QStringView word)
{
    while (!word.isEmpty() && !word.front().isLetterOrNumber())
        word = word.sliced(1);
    while (!word.isEmpty() && !word.back().isLetterOrNumber())
        word.chop(1);
    return word;
}

bool endsSentence(QStringView word)
{
    return !word.isEmpty() && QStringView(u".!?:").contains(word.back());
}

bool isUpper(QStringView word)
{
    return std::ranges::none_of(word, [](QChar c) { return c.isLower(); })
        && std::ranges::any_of(word, [](QChar c) { return c.isUpper(); });
}

bool isAbbreviation(QStringView word)
{
    return word.size() > 1 && isUpper(word);
}

QString capitalised(QStringView word)
{
    QString result = word.toString().toLower();
    for (QChar &c : result) {
        if (c.isLetter()) {
            c = c.toUpper();
            break;
        }
    }
    return result;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return text.split(space, Qt::SkipEmptyParts);
}

} // namespace

void SentenceCase::learn(const QString &text)
{
    const QStringList words = wordsOf(text);
    QString before;
    bool sentenceStart = true;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QStringView word = core(words[i]);
        const QString key = word.toString().toLower();
        if (word.isEmpty()) {
            before.clear();
            continue;
        }
        // The first word of a sentence is capitalised whatever it is, unless it is an abbreviation; words in capitals
        // in a row are a heading and teach nothing.
        const bool upper = isAbbreviation(word);
        const bool shouted = upper
            && ((i > 0 && isAbbreviation(core(words[i - 1])))
                || (i + 1 < words.size() && isAbbreviation(core(words[i + 1]))));
        if (!shouted && (!sentenceStart || upper)) {
            const auto count = [&](Forms &forms) {
                ++(upper ? forms.upper : word.front().isUpper() ? forms.capitalised : forms.lower);
            };
            count(m_words[key]);
            if (!before.isEmpty())
                count(m_afterWord[before + QLatin1Char(' ') + key]);
            const QStringView behind = i + 1 < words.size() ? core(words[i + 1]) : QStringView();
            if (!behind.isEmpty() && words[i].endsWith(word.back()))
                count(m_beforeWord[key + QLatin1Char(' ') + behind.toString().toLower()]);
        }
        sentenceStart = endsSentence(words[i]);
        before = words[i].endsWith(word.back()) ? key : QString();
    }
}

SentenceCase::Forms SentenceCase::evidence(const QStringList &words, qsizetype index) const
{
    const auto keyAt = [&](qsizetype i) {
        return i < 0 || i >= words.size() ? QString() : core(words[i]).toString().toLower();
    };
    const QString key = keyAt(index);
    Forms sum;
    for (const Forms &forms : {m_afterWord.value(keyAt(index - 1) + QLatin1Char(' ') + key),
                               m_beforeWord.value(key + QLatin1Char(' ') + keyAt(index + 1))}) {
        sum.lower += forms.lower;
        sum.capitalised += forms.capitalised;
        sum.upper += forms.upper;
    }
    return sum.lower + sum.capitalised + sum.upper > 0 ? sum : m_words.value(key);
}

QString SentenceCase::apply(const QString &headline) const
{
    if (!isUpper(headline))
        return headline;
    QStringList words = wordsOf(headline);
    bool first = true;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QStringView word = core(words[i]);
        if (word.isEmpty())
            continue;
        const bool mixed = std::ranges::any_of(word, [](QChar c) { return c.isDigit() || c == u'&'; });
        const Forms forms = evidence(words, i);
        QString written = word.toString().toLower();
        if (mixed || forms.upper > std::max(forms.lower, forms.capitalised))
            written = word.toString();
        else if (first || forms.capitalised > forms.lower)
            written = capitalised(word);
        const bool closes = endsSentence(words[i]);
        words[i].replace(word.data() - words[i].constData(), word.size(), written);
        first = closes;
    }
    return words.join(QLatin1Char(' '));
}

} // namespace DiemTin
