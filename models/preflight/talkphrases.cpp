// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads phrases and tries them word by word.

#include "models/preflight/talkphrases.h"

#include "models/preflight/textfinding.h"

#include <algorithm>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype GapWords = 6; ///< within a sentence
constexpr qsizetype LongGapWords = 12; ///< across sentences

bool isNumber(const CheckedText &text, qsizetype word)
{
    return text.text[text.words[word].start].isDigit();
}

/// Whether the mark stands behind the word, brackets and asterisks aside.
bool isFollowedBy(const CheckedText &text, qsizetype word, QChar mark)
{
    const CheckedWord &last = text.words[word];
    for (const QChar c : QStringView(text.text).sliced(last.start + last.length)) {
        if (!c.isSpace() && c != u'*' && c != u')' && c != u']')
            return c == mark;
    }
    return false;
}

} // namespace

TalkPhrases::TalkPhrases(const QStringList &lines)
{
    for (const QString &line : lines) {
        if (line.startsWith(u'@'))
            addClass(line.sliced(1));
        else
            add(line);
    }
}

/// Longer ones first, so that "tạo lại" does not stand in for "tạo lại câu trả lời".
void TalkPhrases::addClass(const QString &line)
{
    QList<QStringList> &words = m_classes[line.section(u'=', 0, 0).trimmed()];
    for (const QString &member : line.section(u'=', 1).split(u',', Qt::SkipEmptyParts))
        words.append(phraseKeys(member));
    std::ranges::stable_sort(words, std::ranges::greater(), &QStringList::size);
}

/// don't and don’t
void TalkPhrases::add(const QString &line)
{
    addForm(line);
    if (line.contains(u'\''))
        addForm(QString(line).replace(u'\'', u'\u2019'));
}

void TalkPhrases::addForm(const QString &line)
{
    Phrase phrase;
    for (const QString &written : line.split(u' ', Qt::SkipEmptyParts)) {
        const bool flags = phrase.elements.isEmpty() && QStringView(u"^>=?").contains(written.front());
        if (!flags) {
            phrase.elements.append(elementOf(written));
            continue;
        }
        phrase.startsText = written.contains(u'^');
        phrase.startsSentence = written.contains(u'>');
        phrase.wholeText = written.contains(u'=');
        phrase.guessed = written.contains(u'?');
    }
    index(phrase);
}

TalkPhrases::Element TalkPhrases::elementOf(const QString &written) const
{
    if (written == u"*")
        return {Kind::Gap, {}, {}, false};
    if (written == u"**")
        return {Kind::LongGap, {}, {}, false};
    if (written == u"<số>")
        return {Kind::Number, {}, {}, false};
    if (written.size() == 1 && written.front().isPunct())
        return {Kind::Mark, {}, written.front(), false};
    const bool optional = written.startsWith(u'[');
    const QString inner = optional ? written.sliced(1, written.size() - 2) : written;
    if (inner.startsWith(u'<'))
        return {Kind::Words, m_classes.value(inner.sliced(1, inner.size() - 2)), {}, optional};
    return {Kind::Words, {phraseKeys(inner)}, {}, optional};
}

void TalkPhrases::index(const Phrase &phrase)
{
    QSet<QString> firsts;
    for (const Element &element : phrase.elements) {
        if (element.kind == Kind::Number)
            firsts.insert(QString());
        for (const QStringList &words : element.words)
            firsts.insert(words.value(0));
        if (!element.optional)
            break;
    }
    for (const QString &first : std::as_const(firsts))
        m_phrases[first].append(phrase);
}

TalkMatch TalkPhrases::matchAt(const CheckedText &text, qsizetype word) const
{
    TalkMatch longest;
    const auto those = m_phrases.constFind(isNumber(text, word) ? QString() : text.words[word].key);
    if (those == m_phrases.cend())
        return longest;
    for (const Phrase &phrase : *those) {
        if (!mayStart(phrase, text, word))
            continue;
        const qsizetype end = endOf(phrase.elements, 0, text, word);
        const bool whole = !phrase.wholeText || end == text.words.size();
        const bool surer = end - word == longest.words && longest.guessed && !phrase.guessed;
        if (end >= 0 && whole && (end - word > longest.words || surer))
            longest = {end - word, phrase.guessed};
    }
    return longest;
}

bool TalkPhrases::mayStart(const Phrase &phrase, const CheckedText &text, qsizetype word)
{
    return (word == 0 || !(phrase.startsText || phrase.wholeText))
        && (!phrase.startsSentence || text.words[word].startsSentence);
}

/// The word behind the phrase from this element on; -1: it does not stand here.
qsizetype TalkPhrases::endOf(const QList<Element> &elements, qsizetype element, const CheckedText &text, qsizetype word)
{
    if (element == elements.size())
        return word;
    const Element &here = elements[element];
    switch (here.kind) {
    case Kind::Mark:
        return word > 0 && isFollowedBy(text, word - 1, here.mark) ? endOf(elements, element + 1, text, word) : -1;
    case Kind::Number:
        return word < text.words.size() && isNumber(text, word) ? endOf(elements, element + 1, text, word + 1) : -1;
    case Kind::Gap:
    case Kind::LongGap:
        return endOfGap(elements, element, text, word);
    case Kind::Words:
        break;
    }
    for (const QStringList &words : here.words) {
        const qsizetype end =
            wordsMatch(text, word, words) ? endOf(elements, element + 1, text, word + words.size()) : -1;
        if (end >= 0)
            return end;
    }
    return here.optional ? endOf(elements, element + 1, text, word) : -1;
}

qsizetype TalkPhrases::endOfGap(const QList<Element> &elements, qsizetype gap, const CheckedText &text, qsizetype word)
{
    const bool isLong = elements[gap].kind == Kind::LongGap;
    const qsizetype most = isLong ? LongGapWords : GapWords;
    for (qsizetype next = word; next < text.words.size() && next - word <= most; ++next) {
        if (!isLong && next > 0 && text.words[next].startsSentence)
            return -1;
        if (const qsizetype end = endOf(elements, gap + 1, text, next); end >= 0)
            return end;
    }
    return -1;
}

} // namespace DiemTin
