// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Folded words in order, abbreviations written out.

#include "models/preflight/titlecompare.h"

#include "models/base/viettext.h"
#include "models/interchange/digest/line.h"
#include "models/interchange/digest/titles.h"
#include "models/spelling/words.h"

#include <QMultiHash>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// Single letters are slips of another kind.
bool isSlip(const QString &word)
{
    return word.size() == 1 && word.front().isLetter();
}

/// Words that tell nothing when they stand in one of two titles only.
bool isSmall(const QString &word)
{
    static const QSet<QString> small = {u"va"_s,  u"voi"_s, u"cua"_s, u"cac"_s, u"nhung"_s, u"cho"_s,
                                        u"tai"_s, u"o"_s,   u"ve"_s,  u"la"_s,  u"den"_s,   u"de"_s,
                                        u"do"_s,  u"boi"_s, u"tu"_s,  u"mot"_s, u"duoc"_s};
    return small.contains(word);
}

bool hasDigit(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

/// Whether one letter put in, left out or changed makes the one of the other.
bool isOneLetterOff(const QString &a, const QString &b)
{
    const QString &shorter = a.size() <= b.size() ? a : b;
    const QString &longer = a.size() <= b.size() ? b : a;
    if (longer.size() - shorter.size() > 1 || longer.size() < 3 || hasDigit(a) || hasDigit(b))
        return false;
    const auto [at, other] = std::ranges::mismatch(shorter, longer);
    const qsizetype rest = shorter.end() - at;
    const qsizetype skipped = rest - (longer.size() == shorter.size() ? 1 : 0);
    return rest == 0 || QStringView(shorter).last(skipped) == QStringView(longer).last(skipped);
}

/// The title without what stands in brackets at its end.
QString withoutBracket(const QString &title)
{
    static const QRegularExpression bracket(u"\\s*\\([^()]*\\)\\s*$"_s);
    return QString(title).remove(bracket);
}

/// Commas, semicolons and colons, each with the number of words in front of it; none at the end.
QStringList punctuationOf(const QString &title)
{
    QStringList marks;
    int words = 0;
    bool inWord = false;
    for (const QChar c : title) {
        words += c.isLetterOrNumber() && !inWord ? 1 : 0;
        inWord = c.isLetterOrNumber();
        if (c == u',' || c == u';' || c == u':')
            marks.append(QString::number(words) + c);
    }
    while (!marks.isEmpty() && marks.last().startsWith(QString::number(words)))
        marks.removeLast();
    return marks;
}

bool endsWithStop(const QString &title)
{
    static const QRegularExpression stop(u"[^.]\\.[\"”’']?\\s*$"_s);
    return stop.match(title).hasMatch();
}

/// Whether every word of `some` stands in `all` in the same order, one letter aside.
bool isSubsequence(const QStringList &some, const QStringList &all)
{
    qsizetype at = 0;
    for (const QString &word : some) {
        while (at < all.size() && all[at] != word && !isOneLetterOff(all[at], word))
            ++at;
        if (at == all.size())
            return false;
        ++at;
    }
    return true;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}]+"_s);
    return text.split(gap, Qt::SkipEmptyParts);
}

/// The words with their marks and tones, by their folded form.
QMultiHash<QString, QString> markedForms(const QString &text)
{
    QMultiHash<QString, QString> forms;
    for (const QString &word : wordsOf(text.normalized(QString::NormalizationForm_C).toLower()))
        forms.insert(folded(word), word);
    return forms;
}

/// Whether some forms of both are one letter apart with their marks too: "dắt" is no slip for "đầu". An abbreviation
/// written out has no such form and may be anything.
bool areNearMarked(const QList<QString> &forms, const QList<QString> &others)
{
    return forms.isEmpty() || others.isEmpty() || std::ranges::any_of(forms, [&](const QString &form) {
               return std::ranges::any_of(others, [&](const QString &other) { return isOneLetterOff(form, other); });
           });
}

/// The pairs of neighbouring words that the lists have, as the folded second word of each.
QSet<QString> knownSeconds(const QString &text, const WordLists *lists)
{
    QSet<QString> seconds;
    const QStringList words = wordsOf(text);
    for (qsizetype i = 1; lists != nullptr && i < words.size(); ++i) {
        if (lists->isPair(spellingKey(words[i - 1]), spellingKey(words[i])))
            seconds.insert(folded(words[i]));
    }
    return seconds;
}

/// The words of the title that the headline has in no form.
QStringList newWords(const QString &title, const QString &headline, const WordLists *lists)
{
    const QStringList others = Digest::titleSequence(headline);
    const QSet<QString> titlePairs = knownSeconds(title, lists);
    const QSet<QString> headlinePairs = knownSeconds(headline, lists);
    const QMultiHash<QString, QString> titleForms = markedForms(title);
    const QMultiHash<QString, QString> headlineForms = markedForms(headline);
    QStringList words;
    for (const QString &word : Digest::titleSequence(title)) {
        const auto misspelt = [&](const QString &other) {
            return isOneLetterOff(word, other) && areNearMarked(titleForms.values(word), headlineForms.values(other))
                && !(titlePairs.contains(word) && headlinePairs.contains(other));
        };
        if (!others.contains(word) && !isSmall(word) && !isSlip(word) && std::ranges::none_of(others, misspelt))
            words.append(word);
    }
    return words;
}

TitleDifference wordDifference(const QString &title, const QString &headline)
{
    const QStringList b = Digest::titleSequence(headline);
    QStringList a = Digest::titleSequence(title);
    a.removeIf([&b](const QString &word) { return isSlip(word) && !b.contains(word); });
    if (a.size() == b.size() && isSubsequence(a, b)) {
        const auto typed = [](const QString &text) {
            return std::ranges::count_if(Digest::keyOf(text).split(u' '), std::not_fn(isSlip));
        };
        if (typed(title) != typed(headline))
            return TitleDifference::Abbreviated;
        return punctuationOf(title) == punctuationOf(headline) ? TitleDifference::None : TitleDifference::Punctuation;
    }
    if (a.size() < b.size() && isSubsequence(a, b.first(a.size())))
        return TitleDifference::Shortened;
    return isSubsequence(a, b) ? TitleDifference::Cut : TitleDifference::Reordered;
}

} // namespace

TitleComparison compareTitle(const QString &title, const QString &headline, const WordLists *lists)
{
    const QString whole = title.contains(u'(') ? headline : withoutBracket(headline);
    if (const QStringList words = newWords(title, whole, lists); !words.isEmpty())
        return {TitleDifference::Reworded, words};
    if (endsWithStop(title) && !endsWithStop(headline))
        return {TitleDifference::Stopped, {}};
    return {wordDifference(title, whole), {}};
}

} // namespace DiemTin
