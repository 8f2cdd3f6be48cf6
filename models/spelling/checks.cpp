// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Confusions, words that are none, and pairs of syllables that nobody writes.

#include "models/spelling/checks.h"

#include "models/base/syllable.h"
#include "models/base/viettext.h"
#include "models/spelling/slips.h"

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// A passage shorter than this may well be a name or a title.
constexpr qsizetype ShortestPassage = 8;
/// In so many other articles a word that no list has is taken as the office's own.
constexpr int OfficeWordArticles = 2;
/// Shorter capitalised words that Telex could change to a syllable are as likely names: Max, Ross.
constexpr qsizetype ShortestTelexName = 5;

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

bool isCapitals(const QString &text)
{
    return text.size() > 1 && text == text.toUpper();
}

bool isTitleCase(const QString &text)
{
    return text.front().isUpper() && text.sliced(1) == text.sliced(1).toLower();
}

/// Words that stand beside any other, so that a pair with them says nothing.
bool isFunctionWord(const QString &key)
{
    static const QSet<QString> words = {
        u"và"_s,   u"của"_s,  u"các"_s,   u"là"_s,  u"cho"_s, u"với"_s, u"này"_s,  u"những"_s, u"một"_s,
        u"để"_s,   u"trên"_s, u"trong"_s, u"tại"_s, u"đến"_s, u"từ"_s,  u"về"_s,   u"được"_s,  u"đã"_s,
        u"sẽ"_s,   u"khi"_s,  u"mà"_s,    u"do"_s,  u"ở"_s,   u"như"_s, u"cũng"_s, u"đó"_s,    u"thì"_s,
        u"theo"_s, u"bằng"_s, u"nhằm"_s,  u"ra"_s,  u"vào"_s, u"có"_s,  u"vì"_s,   u"ba"_s,    u"hai"_s};
    return words.contains(key);
}

/// Letters that no abbreviation has: a vowel with a tone or vowel mark.
bool hasMarkedVowel(const QString &key)
{
    const QString other = folded(key).replace(u'd', u'\0');
    const QString plain = QString(key).replace(u'đ', u'\0').replace(u'd', u'\0');
    return other != plain;
}

} // namespace

SpellingChecks::SpellingChecks(const WordLists &lists, const Suggester &suggester, const QSet<QString> &office,
                               const SpellingContext &context, const QList<SpellingToken> &tokens)
    : m_lists(lists)
    , m_suggester(suggester)
    , m_office(office)
    , m_context(context)
    , m_tokens(tokens)
{ }

QList<SpellingFinding> SpellingChecks::run()
{
    if (isForeignPassage()) {
        report(0, m_tokens.size(), SpellingKind::ForeignPassage, {});
        m_findings.first().word.clear();
        return m_findings;
    }
    for (qsizetype i = 0; i < m_tokens.size();) {
        qsizetype done = findConfusion(i);
        if (done == 0)
            done = findSlip(i);
        if (done == 0)
            done = findBadWord(i);
        if (done == 0)
            done = findUnlikelyPair(i);
        i += qMax(done, qsizetype(1));
    }
    return m_findings;
}

bool SpellingChecks::isForeignPassage() const
{
    if (m_tokens.size() < ShortestPassage)
        return false;
    qsizetype marked = 0;
    qsizetype unknown = 0;
    for (const SpellingToken &token : m_tokens) {
        marked += isAscii(token.text) ? 0 : 1;
        unknown += token.syllable ? 0 : 1;
    }
    return marked == 0 || (unknown * 10 > m_tokens.size() * 6 && marked * 5 < m_tokens.size());
}

bool SpellingChecks::isAccepted(const QString &key) const
{
    return m_office.contains(key) || m_context.accepted.contains(key);
}

bool SpellingChecks::isKnown(const QString &key) const
{
    if (m_lists.knows(key) || isAccepted(key))
        return true;
    return m_context.library && m_context.library->others(m_context.article, key) >= OfficeWordArticles;
}

/// Whether the token and the one before it are a pair that lists or the library have.
bool SpellingChecks::isKnownPair(qsizetype second) const
{
    if (second < 1 || second >= m_tokens.size() || !m_tokens[second].joined)
        return false;
    const QString &a = m_tokens[second - 1].key;
    const QString &b = m_tokens[second].key;
    return m_lists.isPair(a, b)
        || (m_context.library && m_context.library->others(m_context.article, a, b) >= OfficeWordArticles);
}

bool SpellingChecks::isForeignLooking(qsizetype at) const
{
    return at >= 0 && at < m_tokens.size() && !m_tokens[at].syllable && isAscii(m_tokens[at].text);
}

/// Whether the token is a capitalised word that does not stand first.
bool SpellingChecks::isName(qsizetype at) const
{
    return isTitleCase(m_tokens[at].text) && at > 0 && m_tokens[at].joined;
}

bool SpellingChecks::matches(const QStringList &keys, qsizetype at) const
{
    if (at < 0 || at + keys.size() > m_tokens.size())
        return false;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (m_tokens[at + i].key != keys[i] || (i > 0 && !m_tokens[at + i].joined))
            return false;
    }
    return true;
}

/// Whether the neighbours make what stands at `at` right after all.
bool SpellingChecks::isExcused(const Confusion &confusion, qsizetype at) const
{
    for (const QStringList &exception : confusion.exceptions) {
        for (qsizetype shift = 0; shift + confusion.wrong.size() <= exception.size(); ++shift) {
            if (exception.sliced(shift, confusion.wrong.size()) == confusion.wrong && matches(exception, at - shift))
                return true;
        }
    }
    if (!confusion.guarded)
        return false;
    const auto isListed = [&](qsizetype second) {
        return second > 0 && second < m_tokens.size() && m_tokens[second].joined
            && m_lists.isPair(m_tokens[second - 1].key, m_tokens[second].key);
    };
    return isListed(at) || isListed(at + confusion.wrong.size());
}

qsizetype SpellingChecks::findConfusion(qsizetype at)
{
    const Confusion *best = nullptr;
    const QList<Confusion> confusions = m_lists.confusionsFrom(m_tokens[at].key);
    for (const Confusion &confusion : confusions) {
        if (matches(confusion.wrong, at) && !isExcused(confusion, at)
            && (!best || confusion.wrong.size() > best->wrong.size()))
            best = &confusion;
    }
    if (!best || isAccepted(best->wrong.join(u' ')))
        return 0;
    QStringList suggestions;
    for (const QString &right : best->right)
        suggestions.append(inCaseOf(right, typed(at, best->wrong.size())));
    report(at, best->wrong.size(), SpellingKind::Confusion, suggestions);
    return best->wrong.size();
}

qsizetype SpellingChecks::findBadWord(qsizetype at)
{
    const SpellingToken &token = m_tokens[at];
    if (token.syllable || isKnown(token.key))
        return 0;
    if (analysedSyllable(token.text)) {
        report(at, 1, SpellingKind::MisplacedTone, {withTonePlacement(token.text, TonePlacement::OnGlide)});
        return 1;
    }
    const std::optional<SpellingKind> kind = kindOfUnknown(at);
    if (!kind)
        return 0;
    const bool vietnamese = *kind == SpellingKind::NotASyllable;
    report(at, 1, *kind,
           vietnamese ? m_suggester.syllables(token.text, neighbours(at)) : m_suggester.latinWords(token.text));
    return 1;
}

/// What is wrong with a word that is no syllable and that nothing knows; none where it may be a name, an abbreviation
/// or part of a foreign phrase.
std::optional<SpellingKind> SpellingChecks::kindOfUnknown(qsizetype at) const
{
    const SpellingToken &token = m_tokens[at];
    if (!isAscii(token.text))
        return hasMarkedVowel(token.key) ? std::optional(SpellingKind::NotASyllable) : std::nullopt;
    if (token.text.size() < 2 || isCapitals(token.text))
        return {};
    if (token.text != token.key) {
        if (!isTitleCase(token.text))
            return {};
        if (!m_suggester.latinWords(token.text).isEmpty())
            return SpellingKind::UnknownName;
        const bool isSlip = !isName(at) && token.text.size() >= ShortestTelexName && readAsTelex(token.key);
        return isSlip ? std::optional(SpellingKind::NotASyllable) : std::nullopt;
    }
    if (isForeignLooking(at - 1) || isForeignLooking(at + 1))
        return {};
    const QStringList syllables = m_suggester.syllables(token.text, neighbours(at));
    const bool lacksMarks = !syllables.isEmpty() && folded(syllables.first()) == token.key;
    const bool isSlip = lacksMarks || readAsTelex(token.key).has_value();
    return isSlip ? SpellingKind::NotASyllable : SpellingKind::ForeignWord;
}

/// Known pairs that differ from the pair that ends at `at` by the marks of one of its syllables.
QStringList SpellingChecks::likelyPairs(qsizetype at) const
{
    const QString own = phrase(at - 1, 2);
    const QString plain = folded(own);
    QStringList pairs = m_lists.pairsFoldedAs(plain);
    const QString &first = m_tokens[at - 1].key;
    const QString &second = m_tokens[at].key;
    if (pairs.isEmpty() && m_context.library && !isFunctionWord(first) && !isFunctionWord(second))
        pairs = m_context.library->usualFoldedAs(m_context.article, plain);
    pairs.removeIf([&](const QString &pair) {
        const bool sameFirst = pair.startsWith(first + u' ');
        const bool sameSecond = pair.endsWith(u' ' + second);
        return sameFirst == sameSecond || isFunctionWord(sameFirst ? second : first);
    });
    return pairs;
}

/// Two syllables that lists and library do not have side by side, neither of which goes with its other neighbour, and
/// that become a known pair when only their marks change.
qsizetype SpellingChecks::findUnlikelyPair(qsizetype at)
{
    const qsizetype second = at + 1;
    if (second >= m_tokens.size() || !m_tokens[second].joined || isKnownPair(second))
        return 0;
    if (isKnownPair(at) || isKnownPair(second + 1) || (isName(at) && isName(second)))
        return 0;
    if (!m_tokens[at].syllable || !m_tokens[second].syllable || isAccepted(phrase(at, 2)))
        return 0;
    if (m_context.library && m_context.library->others(m_context.article, m_tokens[at].key, m_tokens[second].key) > 0)
        return 0;
    const QStringList pairs = likelyPairs(second);
    if (pairs.isEmpty())
        return 0;
    QStringList suggestions;
    for (const QString &pair : pairs.first(qMin(pairs.size(), qsizetype(5))))
        suggestions.append(inCaseOf(pair, typed(at, 2)));
    report(at, 2, SpellingKind::UnlikelyPair, suggestions);
    return 2;
}

/// Whether no list pairs the word with another and no other article has it.
bool SpellingChecks::isRare(const QString &key) const
{
    return m_lists.pairsWith(key) == 0 && !m_lists.knows(key) && !isAccepted(key)
        && (!m_context.library || m_context.library->others(m_context.article, key) == 0);
}

/// Whether lists, or any other article, have the word beside one of its neighbours.
bool SpellingChecks::goesWithNeighbours(qsizetype at) const
{
    const auto goes = [this](qsizetype second) {
        if (second < 1 || second >= m_tokens.size() || !m_tokens[second].joined)
            return false;
        const QString &a = m_tokens[second - 1].key;
        const QString &b = m_tokens[second].key;
        return m_lists.isPair(a, b) || (m_context.library && m_context.library->others(m_context.article, a, b) > 0);
    };
    return goes(at) || goes(at + 1);
}

/// What the word at `at` may stand for where it follows the one before it.
QStringList SpellingChecks::meantBehind(qsizetype at) const
{
    if (at == 0 || !m_tokens[at].joined || isFunctionWord(m_tokens[at - 1].key))
        return {};
    const QString &witness = m_tokens[at - 1].key;
    QStringList meant = m_lists.behind(witness);
    if (m_context.library)
        meant += m_context.library->usualBehind(m_context.article, witness);
    meant.removeIf([&](const QString &word) {
        return !isShortened(m_tokens[at].key, word) && !isRemarked(m_tokens[at].key, word);
    });
    meant.removeDuplicates();
    return meant;
}

/// What it may stand for before the one behind it.
QStringList SpellingChecks::meantBefore(qsizetype at) const
{
    if (at + 1 >= m_tokens.size() || !m_tokens[at + 1].joined || isFunctionWord(m_tokens[at + 1].key))
        return {};
    const QString &witness = m_tokens[at + 1].key;
    QStringList meant = m_lists.before(witness);
    if (m_context.library)
        meant += m_context.library->usualBefore(m_context.article, witness);
    meant.removeIf([&](const QString &word) {
        return !isShortened(m_tokens[at].key, word) && !isRemarked(m_tokens[at].key, word);
    });
    meant.removeDuplicates();
    return meant;
}

/// A rare word that becomes one that goes with its neighbour when a letter is put in or a mark changes. Without a
/// library nobody knows what is rare, so that it is no more than a guess.
qsizetype SpellingChecks::findSlip(qsizetype at)
{
    const SpellingToken &token = m_tokens[at];
    const bool misplaced = !token.syllable && analysedSyllable(token.text);
    if (token.text != token.key || misplaced || isFunctionWord(token.key) || !isRare(token.key)
        || goesWithNeighbours(at))
        return 0;
    QStringList meant = meantBehind(at) + meantBefore(at);
    meant.removeDuplicates();
    if (meant.isEmpty())
        return 0;
    const SpellingKind kind = m_context.library ? SpellingKind::RareSyllable : SpellingKind::UnlikelyPair;
    report(at, 1, kind, meant.first(qMin(meant.size(), qsizetype(5))));
    return 1;
}

Neighbours SpellingChecks::neighbours(qsizetype at) const
{
    Neighbours result;
    if (at > 0 && m_tokens[at].joined)
        result.before = m_tokens[at - 1].key;
    if (at + 1 < m_tokens.size() && m_tokens[at + 1].joined)
        result.after = m_tokens[at + 1].key;
    return result;
}

/// The keys of some tokens, parted by one space.
QString SpellingChecks::phrase(qsizetype from, qsizetype count) const
{
    QStringList keys;
    for (qsizetype i = from; i < from + count; ++i)
        keys.append(m_tokens[i].key);
    return keys.join(u' ');
}

/// What was typed there, parted by one space.
QString SpellingChecks::typed(qsizetype from, qsizetype count) const
{
    QStringList words;
    for (qsizetype i = from; i < from + count; ++i)
        words.append(m_tokens[i].text);
    return words.join(u' ');
}

void SpellingChecks::report(qsizetype from, qsizetype count, SpellingKind kind, const QStringList &suggestions)
{
    const SpellingToken &last = m_tokens[from + count - 1];
    m_findings.append(
        {m_tokens[from].start, last.start + last.length - m_tokens[from].start, kind, typed(from, count), suggestions});
}

} // namespace DiemTin
