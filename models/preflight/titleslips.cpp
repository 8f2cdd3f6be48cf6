// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Compares contents title, headline and body word by word.

#include "models/preflight/titleslips.h"

#include "models/base/viettext.h"
#include "models/preflight/persons.h"

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

using Keys = QStringList;

Keys keysOf(const CheckedText &text)
{
    Keys keys;
    for (const CheckedWord &word : text.words)
        keys.append(word.key);
    return keys;
}

/// For each word of `a` the word of `b` that stands in its place when both are laid side by side with the fewest
/// changes; -1: none.
QList<qsizetype> aligned(const Keys &a, const Keys &b)
{
    const qsizetype columns = b.size() + 1;
    QList<qsizetype> cost((a.size() + 1) * columns);
    const auto at = [&](qsizetype i, qsizetype j) -> qsizetype & { return cost[i * columns + j]; };
    const auto change = [&](qsizetype i, qsizetype j) {
        if (a[i] == b[j])
            return 0;
        return a[i].size() == b[j].size() && folded(a[i]) == folded(b[j]) ? 1 : 3;
    };
    constexpr qsizetype Gap = 2;
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0)
                at(i, j) = (i + j) * Gap;
            else
                at(i, j) = std::min({at(i - 1, j) + Gap, at(i, j - 1) + Gap, at(i - 1, j - 1) + change(i - 1, j - 1)});
        }
    }
    QList<qsizetype> partners(a.size(), -1);
    for (qsizetype i = a.size(), j = b.size(); i > 0 && j > 0;) {
        if (at(i, j) == at(i - 1, j - 1) + change(i - 1, j - 1)) {
            partners[--i] = --j;
        } else if (at(i, j) == at(i - 1, j) + Gap) {
            --i;
        } else {
            --j;
        }
    }
    return partners;
}

bool isOneLetterOff(const QString &a, const QString &b)
{
    if (qAbs(a.size() - b.size()) > 1)
        return false;
    qsizetype front = 0;
    while (front < qMin(a.size(), b.size()) && a[front] == b[front])
        ++front;
    qsizetype back = 0;
    while (back < qMin(a.size(), b.size()) - front && a[a.size() - 1 - back] == b[b.size() - 1 - back])
        ++back;
    return qMax(a.size(), b.size()) - front - back == 1;
}

/// Pairs of neighbouring words of the body.
class BodyPairs
{
public:
    explicit BodyPairs(const CheckedArticle &article)
    {
        const QSet<qsizetype> shapes = shapesOfTitles(article);
        for (const CheckedText *text : article.body()) {
            for (qsizetype i = 0; i < text->words.size(); ++i) {
                m_words.insert(text->words[i].key);
                if (i == 0)
                    continue;
                const QString pair = text->words[i - 1].key + u' ' + text->words[i].key;
                m_pairs.insert(pair);
                if (shapes.contains(shapeOf(text->words[i - 1].key, text->words[i].key)))
                    m_folded.insert(folded(pair), pair);
            }
        }
    }

    [[nodiscard]] bool has(const QString &pair) const { return m_pairs.contains(pair); }
    [[nodiscard]] bool hasWord(const QString &key) const { return m_words.contains(key); }
    /// The pair of the body that is this one without marks; empty where there is none.
    [[nodiscard]] QString foldedAs(const QString &pair) const { return m_folded.value(folded(pair)); }

private:
    /// Marks do not change how long words are: most pairs need not be folded to know that they differ.
    static qsizetype shapeOf(const QString &a, const QString &b)
    {
        constexpr qsizetype Longest = 1000;
        return a.size() * Longest + b.size();
    }

    static QSet<qsizetype> shapesOfTitles(const CheckedArticle &article)
    {
        QSet<qsizetype> shapes;
        for (const CheckedText &text : article.texts) {
            for (qsizetype i = 1; text.part != TextPart::Body && i < text.words.size(); ++i)
                shapes.insert(shapeOf(text.words[i - 1].key, text.words[i].key));
        }
        return shapes;
    }

    QSet<QString> m_words;
    QSet<QString> m_pairs;
    QHash<QString, QString> m_folded;
};

class Finder
{
public:
    Finder(const CheckedArticle &article, const WordLists &lists)
        : m_article(article)
        , m_lists(lists)
        , m_body(article)
        , m_headline(article.text(TextPart::Headline))
        , m_contents(article.text(TextPart::ContentsTitle))
    { }

    QList<TitleSlip> slips()
    {
        if (m_headline && m_contents)
            compareTitles();
        for (const CheckedText *title : {m_headline, m_contents}) {
            if (title)
                compareWithBody(*title);
        }
        return m_slips;
    }

private:
    /// Whether the word makes a pair that lists or body know with a neighbour in its text.
    bool fits(const Keys &keys, qsizetype at) const
    {
        const auto known = [this](const QString &a, const QString &b) {
            return m_lists.isPair(a, b) || m_body.has(a + u' ' + b);
        };
        return (at > 0 && known(keys[at - 1], keys[at])) || (at + 1 < keys.size() && known(keys[at], keys[at + 1]));
    }

    void compareTitles()
    {
        const Keys headline = keysOf(*m_headline);
        const Keys contents = keysOf(*m_contents);
        const QList<qsizetype> partners = aligned(contents, headline);
        for (qsizetype i = 0; i < contents.size(); ++i) {
            const qsizetype j = partners[i];
            if (j < 0 || contents[i] == headline[j] || isPersonal(m_contents->words[i]))
                continue;
            if (folded(contents[i]) == folded(headline[j]))
                judge(contents, i, headline, j);
            else if (isOneLetterOff(folded(contents[i]), folded(headline[j])))
                judgeOneLetterOff(contents, i, headline, j);
        }
        compareAbbreviations(headline, partners);
    }

    /// Words of the same letters: the one that goes with its neighbours or stands in the body is right.
    void judge(const Keys &contents, qsizetype i, const Keys &headline, qsizetype j)
    {
        const bool contentsFit = fits(contents, i);
        const bool headlineFit = fits(headline, j);
        if (contentsFit && headlineFit)
            return; // two good words
        const bool contentsKnown = contentsFit || m_body.hasWord(contents[i]);
        const bool headlineKnown = headlineFit || m_body.hasWord(headline[j]);
        const bool headlineWrong = contentsFit != headlineFit ? contentsFit : contentsKnown && !headlineKnown;
        if (headlineWrong)
            add(*m_headline, j, 1, contents[i], TextPart::ContentsTitle, contentsKnown && !headlineKnown);
        else
            add(*m_contents, i, 1, headline[j], TextPart::Headline, headlineKnown && !contentsKnown);
    }

    /// Words one letter apart: a slip only where the lists have one with its neighbour and know nothing of the other.
    void judgeOneLetterOff(const Keys &contents, qsizetype i, const Keys &headline, qsizetype j)
    {
        constexpr qsizetype Shortest = 3;
        if (contents[i].size() < Shortest || headline[j].size() < Shortest)
            return;
        const bool contentsListed = isListed(contents, i);
        const bool headlineListed = isListed(headline, j);
        if (headlineListed && !contentsListed && !m_body.hasWord(contents[i]))
            add(*m_contents, i, 1, headline[j], TextPart::Headline, true);
        else if (contentsListed && !headlineListed && !m_body.hasWord(headline[j]))
            add(*m_headline, j, 1, contents[i], TextPart::ContentsTitle, true);
    }

    bool isListed(const Keys &keys, qsizetype at) const
    {
        return (at > 0 && m_lists.isPair(keys[at - 1], keys[at]))
            || (at + 1 < keys.size() && m_lists.isPair(keys[at], keys[at + 1]));
    }

    /// "đại biểu QN khóa XVI" where the headline spells out "Quốc hội": an abbreviation of other letters.
    void compareAbbreviations(const Keys &headline, const QList<qsizetype> &partners)
    {
        for (qsizetype i = 1; i + 1 < partners.size(); ++i) {
            const CheckedWord &word = m_contents->words[i];
            const QString typed = m_contents->text.sliced(word.start, word.length);
            const qsizetype from = partners[i - 1] + 1;
            if (partners[i - 1] < 0 || partners[i + 1] - from != typed.size() || !isAbbreviation(typed))
                continue;
            QString initials;
            for (qsizetype j = from; j < partners[i + 1]; ++j)
                initials += headline[j].front().toUpper();
            if (folded(initials) != folded(typed) && isOneLetterOff(initials, typed))
                add(*m_contents, i, 1, initials, TextPart::Headline, true);
        }
    }

    static bool isAbbreviation(const QString &word)
    {
        constexpr qsizetype Longest = 5;
        return word.size() > 1 && word.size() <= Longest
            && std::ranges::all_of(word, [](QChar c) { return c.isLetter() && c.isUpper(); });
    }

    /// Whether the word is part of a person's name, which is another rule's matter.
    bool isPersonal(const CheckedWord &word) const
    {
        return std::ranges::any_of(personsOf(m_article, *m_contents), [&word](const Person &person) {
            return word.start >= person.start && word.start < person.start + person.length;
        });
    }

    /// Pairs that no list has and that the body writes with other marks.
    void compareWithBody(const CheckedText &title)
    {
        for (qsizetype i = 0; i + 1 < title.words.size(); ++i) {
            const QString pair = title.words[i].key + u' ' + title.words[i + 1].key;
            const QString other = m_body.foldedAs(pair);
            if (other.isEmpty() || m_body.has(pair) || m_lists.isPair(title.words[i].key, title.words[i + 1].key))
                continue;
            if (m_lists.isPair(other.section(u' ', 0, 0), other.section(u' ', 1)))
                add(title, i, 2, other, TextPart::Body, true);
        }
    }

    void add(const CheckedText &text, qsizetype first, qsizetype count, const QString &right, TextPart witness,
             bool sure)
    {
        const CheckedWord &last = text.words[first + count - 1];
        const TitleSlip slip{
            &text, text.words[first].start, last.start + last.length - text.words[first].start, right, witness, sure};
        const bool known = std::ranges::any_of(m_slips, [&slip](const TitleSlip &other) {
            return other.text == slip.text && other.start < slip.start + slip.length
                && slip.start < other.start + other.length;
        });
        if (!known)
            m_slips.append(slip);
    }

    const CheckedArticle &m_article;
    const WordLists &m_lists;
    BodyPairs m_body;
    const CheckedText *m_headline;
    const CheckedText *m_contents;
    QList<TitleSlip> m_slips;
};

} // namespace

QList<TitleSlip> titleSlips(const CheckedArticle &article, const WordLists &lists)
{
    return Finder(article, lists).slips();
}

} // namespace DiemTin
