// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes and ranks suggestions.

#include "models/spelling/suggester.h"

#include "models/base/syllable.h"
#include "models/base/viettext.h"

#include <QDir>
#include <QFileInfo>

#include <bit>
#include <hunspell.hxx>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostSuggestions = 5;
/// Nothing longer is a syllable with a slip: "nghieengs" has nine letters.
constexpr qsizetype LongestSlip = 12;

/// Collects possible syllables with how near they are to what was typed.
class Candidates
{
public:
    void add(const QString &letters, Tone tone, int nearness)
    {
        if (const std::optional<QString> syllable = withTone(letters, tone, TonePlacement::OnGlide)) {
            int &best = m_found[*syllable];
            best = qMax(best, nearness);
        }
    }
    void addAllTones(const QString &letters, int nearness)
    {
        for (const Tone tone : allTones)
            add(letters, tone, nearness);
    }
    [[nodiscard]] const QHash<QString, int> &found() const { return m_found; }

private:
    QHash<QString, int> m_found;
};

/// The letters with other vowel marks: each of a ă â, e ê, o ô ơ, u ư, d đ in its place, and uo as ươ.
QStringList otherMarks(const QString &letters)
{
    static const QStringList groups = {u"aăâ"_s, u"eê"_s, u"oôơ"_s, u"uư"_s, u"dđ"_s};
    QStringList results;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        for (const QString &group : groups) {
            if (!group.contains(letters[i]))
                continue;
            for (const QChar c : group)
                results.append(QString(letters).replace(i, 1, c));
        }
    }
    for (const QString &pair : {u"uo"_s, u"uơ"_s, u"ưo"_s})
        results.append(QString(letters).replace(pair, u"ươ"_s));
    results.append(QString(letters).replace(u"ie"_s, u"iê"_s));
    results.append(QString(letters).replace(u"ye"_s, u"yê"_s));
    return results;
}

QStringList oneLetterAway(const QString &letters)
{
    static const QString alphabet = u"aăâbcdđeêghiklmnoôơpqrstuưvxy"_s;
    QStringList results;
    for (qsizetype i = 0; i <= letters.size(); ++i) {
        for (const QChar c : alphabet) {
            results.append(QString(letters).insert(i, c));
            if (i < letters.size())
                results.append(QString(letters).replace(i, 1, c));
        }
        if (i < letters.size())
            results.append(QString(letters).remove(i, 1));
        if (i + 1 < letters.size())
            results.append(QString(letters).replace(i, 2, QString(letters[i + 1]) + letters[i]));
    }
    return results;
}

/// Whether one letter more, less or other, or two swapped, makes `a` into `b`.
bool isOneEditAway(const QString &a, const QString &b)
{
    if (qAbs(a.size() - b.size()) > 1 || a == b)
        return false;
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const QStringView inA = QStringView(a).sliced(head, a.size() - head - tail);
    const QStringView inB = QStringView(b).sliced(head, b.size() - head - tail);
    if (inA.size() <= 1 && inB.size() <= 1)
        return true;
    return inA.size() == 2 && inB.size() == 2 && inA[0] == inB[1] && inA[1] == inB[0];
}

std::optional<Tone> telexTone(QChar key)
{
    switch (key.unicode()) {
    case 'f':
        return Tone::Falling;
    case 's':
        return Tone::Rising;
    case 'r':
        return Tone::Asking;
    case 'x':
        return Tone::Broken;
    case 'j':
        return Tone::Heavy;
    default:
        return {};
    }
}

/// Lets the Telex key `c` change the letters typed before it; false where it is a letter of its own.
bool applyTelexKey(QString &letters, QChar c)
{
    static const QHash<QString, QChar> marked = {{u"aa"_s, u'â'}, {u"ee"_s, u'ê'}, {u"oo"_s, u'ô'}, {u"dd"_s, u'đ'},
                                                 {u"aw"_s, u'ă'}, {u"ow"_s, u'ơ'}, {u"uw"_s, u'ư'}};
    for (qsizetype i = letters.size() - 1; i >= 0; --i) {
        if (const auto it = marked.constFind(QString(letters[i]) + c); it != marked.cend()) {
            letters[i] = *it;
            return true;
        }
    }
    return false;
}

} // namespace

QString inCaseOf(const QString &text, const QString &pattern)
{
    if (pattern.size() > 1 && pattern == pattern.toUpper())
        return text.toUpper();
    if (!pattern.isEmpty() && pattern.front().isUpper())
        return text.first(1).toUpper() + text.sliced(1);
    return text;
}

std::optional<QString> readAsTelex(const QString &word)
{
    if (word.size() > LongestSlip)
        return {};
    const QString typed = withoutTone(word);
    QString letters;
    Tone tone = toneOf(word);
    bool changed = false;
    for (const QChar c : typed) {
        const std::optional<Tone> key = letters.isEmpty() ? std::nullopt : telexTone(c);
        if (key)
            tone = *key;
        else if (letters.isEmpty() || !applyTelexKey(letters, c)) {
            letters += c;
            continue;
        }
        changed = true;
    }
    if (!changed)
        return {};
    return withTone(letters.replace(u"ưo"_s, u"ươ"_s).replace(u"uơ"_s, u"ươ"_s), tone, TonePlacement::OnGlide);
}

Suggester::Suggester(const WordLists &lists, QString dictionaries)
    : m_lists(lists)
    , m_dictionaries(std::move(dictionaries))
{ }

Suggester::~Suggester() = default;

Hunspell *Suggester::dictionary() const
{
    if (std::exchange(m_looked, true))
        return m_dictionary.get();
    const QDir folder(m_dictionaries);
    const QString aff = folder.filePath(u"vi_VN.aff"_s);
    const QString dic = folder.filePath(u"vi_VN.dic"_s);
    if (QFileInfo(aff).isReadable() && QFileInfo(dic).isReadable())
        m_dictionary = std::make_unique<Hunspell>(aff.toUtf8().constData(), dic.toUtf8().constData());
    return m_dictionary.get();
}

/// Whether the word lists or the dictionary, which knows one placement of the tone mark alone, have the syllable.
bool Suggester::isCommon(const QString &key) const
{
    if (m_lists.pairsWith(key) > 0)
        return true;
    Hunspell *known = dictionary();
    return known && known->spell(withTonePlacement(key, TonePlacement::OnNucleus).toStdString());
}

int Suggester::weight(const QString &key, const Neighbours &neighbours) const
{
    const bool fits = m_lists.isPair(neighbours.before, key) || m_lists.isPair(key, neighbours.after);
    return (fits ? 20 : 0) + std::bit_width(static_cast<unsigned>(m_lists.pairsWith(key)));
}

QStringList Suggester::syllables(const QString &word, const Neighbours &neighbours) const
{
    if (word.size() > LongestSlip)
        return {};
    const QString typed = word.toLower();
    const QString letters = withoutTone(typed);
    const Tone tone = toneOf(typed);
    Candidates candidates;
    candidates.add(letters, tone, 30);
    if (const std::optional<QString> telex = readAsTelex(typed))
        candidates.add(withoutTone(*telex), toneOf(*telex), 30);
    candidates.addAllTones(letters, 8);
    for (const QString &other : otherMarks(letters)) {
        candidates.add(other, tone, 10);
        candidates.addAllTones(other, 5);
    }
    for (const QString &other : oneLetterAway(letters))
        candidates.add(other, tone, 6);
    QList<std::pair<int, QString>> ranked;
    for (auto it = candidates.found().cbegin(); it != candidates.found().cend(); ++it) {
        if (isCommon(it.key()))
            ranked.append({-(*it + weight(it.key(), neighbours)), it.key()});
    }
    std::ranges::sort(ranked);
    QStringList result;
    for (const auto &[order, key] : ranked.first(qMin(MostSuggestions, ranked.size())))
        result.append(inCaseOf(key, word));
    if (!result.isEmpty() || !dictionary())
        return result;
    for (const std::string &suggested : dictionary()->suggest(typed.toStdString())) {
        if (result.size() < MostSuggestions)
            result.append(inCaseOf(nfc(QString::fromStdString(suggested)), word));
    }
    return result;
}

QStringList Suggester::latinWords(const QString &word) const
{
    constexpr qsizetype Shortest = 5;
    QStringList result;
    if (word.size() < Shortest)
        return result;
    const QString typed = word.toLower();
    for (const QStringList *list : {&m_lists.latinNames(), &m_lists.foreignWords()}) {
        for (const QString &known : *list) {
            if (known.size() >= Shortest && result.size() < MostSuggestions && isOneEditAway(typed, known.toLower()))
                result.append(inCaseOf(known, word));
        }
    }
    return result;
}

} // namespace DiemTin
