// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes Vietnamese syllables apart by the rules of their spelling.

#include "models/base/syllable.h"

#include <QHash>
#include <QSet>

namespace DiemTin {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<char16_t, 6> toneMarks = {0, 0x0300, 0x0301, 0x0309, 0x0303, 0x0323};

/// A letter without its tone mark, and the tone it bore.
struct Letter
{
    QChar base;
    Tone tone = Tone::Level;
};

QChar withMark(QChar vowel, Tone tone)
{
    if (tone == Tone::Level)
        return vowel;
    const QString marked =
        (QString(vowel) + QChar(toneMarks[static_cast<size_t>(tone)])).normalized(QString::NormalizationForm_C);
    return marked.size() == 1 ? marked.front() : vowel;
}

QHash<QChar, Letter> madeLetters()
{
    QHash<QChar, Letter> letters;
    const QString vowels = u"aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"_s;
    for (const QChar vowel : vowels) {
        for (const Tone tone : allTones)
            letters.insert(withMark(vowel, tone), {vowel, tone});
    }
    return letters;
}

Letter letterOf(QChar c)
{
    static const QHash<QChar, Letter> letters = madeLetters();
    return c.unicode() < 0x80 ? Letter{c} : letters.value(c, Letter{c});
}

/// A word's letters in lower case without tone marks, its tone and where that stands.
struct Bare
{
    QString letters;
    Tone tone = Tone::Level;
    qsizetype mark = -1; ///< -1: none; -2: more than one
};

Bare bared(QStringView word)
{
    Bare bare;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const Letter letter = letterOf(word[i]);
        bare.letters += letter.base.toLower();
        if (letter.tone == Tone::Level)
            continue;
        bare.mark = bare.mark == -1 ? i : -2;
        bare.tone = letter.tone;
    }
    return bare;
}

QSet<QString> words(QStringView list)
{
    QSet<QString> set;
    for (const QStringView word : list.split(u' ', Qt::SkipEmptyParts))
        set.insert(word.toString());
    return set;
}

const QSet<QString> &rimes()
{
    static const QSet<QString> set = words(
        u"a ai ao au ay am an ang anh ap at ac ach ăm ăn ăng ăp ăt ăc âm ân âng âp ât âc âu ây "
        u"e em en eng ep et ec eo ê êm ên ênh êp êt êch êu i im in inh ip it ich iu ia iêm iên iêng iêp iêt iêc iêu "
        u"o om on ong op ot oc oi oong ooc ô ôm ôn ông ôp ôt ôc ôi ơ ơm ơn ơp ơt ơi "
        u"u um un ung up ut uc ui ua uôm uôn uông uôt uôc uôi ư ưm ưng ưt ưc ưi ưu ưa ươm ươn ương ươp ươt ươc ươi ươu "
        u"y yêm yên yêng yêt yêu oa oai oao oay oam oan oang oanh oap oat oac oach oăm oăn oăng oăt oăc oe oen oeo oet "
        u"uê uêch uênh uân uâng uât uây uơ uy uya uych uynh uyt uyn uyu uyên uyêt");
    return set;
}

const QSet<QString> &rimesAfterQu()
{
    static const QSet<QString> set =
        words(u"a ai ao au ay an ang anh ac ach at ăm ăn ăng ăp ăt ăc ân âng âc ât ây e en eo et ê ên ênh êch êt êu "
              u"i it ich oang oăt ôc ơ ơi y ych ynh yt yên yêt yêu");
    return set;
}

/// What is written with a glide after b, m, n, p, ph, r, v and g, where one is rare.
const QSet<QString> &rareGlides()
{
    static const QSet<QString> set = words(u"boa buyt goa moay noa noan nuy phuy roa voan");
    return set;
}

/// Loans in p, the onset that Vietnamese itself has not.
const QSet<QString> &loansInP()
{
    static const QSet<QString> set =
        words(u"pa pac pan pao pap palăng pe pê pi pin ping po pô pôn pông pơ pu pom panh păng");
    return set;
}

bool isStop(QStringView rime)
{
    return rime.endsWith(u'p') || rime.endsWith(u't') || rime.endsWith(u'c') || rime.endsWith(u"ch");
}

bool isGlide(QStringView rime)
{
    return rime.startsWith(u"oa") || rime.startsWith(u"oe") || rime.startsWith(u"oă") || rime.startsWith(u"uâ")
        || rime.startsWith(u"uê") || rime.startsWith(u"uy") || rime.startsWith(u"uơ");
}

QStringView onsetOf(QStringView letters)
{
    static constexpr std::array<QStringView, 27> onsets = {
        u"ngh", u"ng", u"nh", u"gh", u"gi", u"kh", u"ph", u"th", u"tr", u"ch", u"qu", u"b", u"c", u"d",
        u"đ",   u"g",  u"h",  u"k",  u"l",  u"m",  u"n",  u"p",  u"r",  u"s",  u"t",  u"v", u"x"};
    for (const QStringView onset : onsets) {
        if (letters.startsWith(onset))
            return letters.first(onset.size());
    }
    return {};
}

bool isOneOf(QStringView text, std::initializer_list<QStringView> list)
{
    return std::ranges::find(list, text) != list.end();
}

/// Whether the spelling allows this onset before this rime: c and k, g and gh, ng and ngh, glides, i and y.
bool fits(QStringView onset, QStringView rime)
{
    if (onset == u"qu")
        return rimesAfterQu().contains(rime.toString());
    if (onset == u"p")
        return loansInP().contains(onset.toString().append(rime));
    const bool front = QStringView(u"eêiy").contains(rime.front());
    if (isOneOf(onset, {u"c", u"g", u"ng"}) && front)
        return false;
    if (isOneOf(onset, {u"k", u"gh", u"ngh"}) && !front)
        return false;
    if (rime.startsWith(u"yê"))
        return onset.isEmpty();
    if (rime == u"y")
        return onset.isEmpty() || isOneOf(onset, {u"h", u"k", u"l", u"m", u"s", u"t", u"th", u"v"});
    if (onset.isEmpty() && rime.startsWith(u"iê"))
        return false;
    if (isGlide(rime) && isOneOf(onset, {u"b", u"g", u"m", u"n", u"ph", u"r", u"v"}))
        return rareGlides().contains(onset.toString().append(rime));
    return true;
}

/// Where the mark stands in the rime: on the glide, and on the nucleus; the same but for oa, oe and uy.
struct Places
{
    qsizetype onGlide = 0;
    qsizetype onNucleus = 0;
};

Places places(QStringView rime)
{
    for (qsizetype i = rime.size() - 1; i >= 0; --i) {
        if (QStringView(u"ăâêôơ").contains(rime[i]))
            return {i, i};
    }
    if (const qsizetype horn = rime.indexOf(u'ư'); horn >= 0)
        return {horn, horn};
    if (isOneOf(rime, {u"oa", u"oe", u"uy"}))
        return {0, 1};
    if (rime.size() > 2 && (isGlide(rime) || rime.startsWith(u"oo")))
        return {1, 1};
    return {0, 0};
}

/// The toneless spelling as onset and rime, with the rime's first letter's place in the word.
struct Parts
{
    QStringView onset;
    QString rime;
    qsizetype rimeStart = 0;
};

Parts parted(const QString &letters)
{
    const QStringView onset = onsetOf(letters);
    const QString rest = letters.sliced(onset.size());
    const bool sharesI = onset == u"gi"
        && (rest.isEmpty() || (rest.size() > 1 && rest.front() == u'ê')
            || !QStringView(u"aăâeêioôơuưy").contains(rest.front()));
    if (!sharesI)
        return {onset, rest, onset.size()};
    return {onset, QString(rest).prepend(u'i'), onset.size() - 1};
}

TonePlacement placementOf(qsizetype mark, const Parts &parts)
{
    if (mark == -1)
        return TonePlacement::Either;
    const Places right = places(parts.rime);
    const qsizetype place = mark - parts.rimeStart;
    if (place != right.onGlide && place != right.onNucleus)
        return TonePlacement::Misplaced;
    if (right.onGlide == right.onNucleus)
        return TonePlacement::Either;
    return place == right.onGlide ? TonePlacement::OnGlide : TonePlacement::OnNucleus;
}

} // namespace

std::optional<Syllable> analysedSyllable(QStringView word)
{
    constexpr qsizetype Longest = 7; // nghiêng
    if (word.isEmpty() || word.size() > Longest)
        return {};
    const Bare bare = bared(word);
    if (bare.mark == -2)
        return {};
    const Parts parts = parted(bare.letters);
    const bool known = parts.onset == u"qu" || parts.onset == u"p" || rimes().contains(parts.rime);
    if (parts.rime.isEmpty() || !known || !fits(parts.onset, parts.rime))
        return {};
    if (isStop(parts.rime) && bare.tone != Tone::Rising && bare.tone != Tone::Heavy)
        return {};
    return Syllable{parts.onset.toString(), parts.rime, bare.tone, placementOf(bare.mark, parts)};
}

bool isSyllable(QStringView word)
{
    const std::optional<Syllable> syllable = analysedSyllable(word);
    return syllable && syllable->placement != TonePlacement::Misplaced;
}

QString withoutTone(QStringView word)
{
    QString result;
    result.reserve(word.size());
    for (const QChar c : word)
        result += letterOf(c).base;
    return result;
}

Tone toneOf(QStringView word)
{
    return bared(word).tone;
}

QString withTonePlacement(QStringView word, TonePlacement placement)
{
    const std::optional<Syllable> syllable = analysedSyllable(word);
    QString result = word.toString();
    if (!syllable || syllable->tone == Tone::Level)
        return result;
    result = withoutTone(word);
    const Parts parts = parted(result.toLower());
    const Places right = places(parts.rime);
    const qsizetype place = placement == TonePlacement::OnNucleus ? right.onNucleus : right.onGlide;
    QChar &marked = result[parts.rimeStart + place];
    marked = withMark(marked, syllable->tone);
    return result;
}

std::optional<QString> withTone(QStringView toneless, Tone tone, TonePlacement placement)
{
    const QString letters = toneless.toString();
    const Parts parts = parted(letters);
    if (parts.rime.isEmpty())
        return {};
    QString marked = letters;
    const Places right = places(parts.rime);
    const qsizetype place = parts.rimeStart + (placement == TonePlacement::OnNucleus ? right.onNucleus : right.onGlide);
    if (place >= marked.size())
        return {};
    marked[place] = withMark(marked[place], tone);
    return isSyllable(marked) ? std::optional(marked) : std::nullopt;
}

} // namespace DiemTin
