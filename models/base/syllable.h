// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Vietnamese syllables: onset, rime and tone, whether a syllable can exist, and where its tone mark stands.

#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace DiemTin {

/// The six tones: ngang, huyền, sắc, hỏi, ngã, nặng.
enum class Tone { Level, Falling, Rising, Asking, Broken, Heavy };

inline constexpr std::array<Tone, 6> allTones = {Tone::Level,  Tone::Falling, Tone::Rising,
                                                 Tone::Asking, Tone::Broken,  Tone::Heavy};

/// Where the tone mark of a syllable stands. Only the open rimes oa, oe and uy leave a choice. (People call either
/// style "new" or "old" depending on where they learned it, so neither word is used here.)
enum class TonePlacement {
    Either, ///< no tone mark, or a rime that has only one place for it
    OnGlide, ///< hòa, khỏe, thúy: as most newspapers write
    OnNucleus, ///< hoà, khoẻ, thuý: as school books write
    Misplaced, ///< where no style puts it: hòan, quí as qúi
};

/// A syllable taken apart. Letters are lower case without tone marks.
struct Syllable
{
    QString onset; ///< as spelled, "ngh", "qu", "gi"; empty where there is none
    QString rime; ///< as it sounds, so that "giếng" has "iêng" and "gì" has "i"
    Tone tone = Tone::Level;
    TonePlacement placement = TonePlacement::Either;

    bool operator==(const Syllable &) const = default;
};

/// The syllable that the word (NFC, any case) spells, computed from Vietnamese phonotactics and spelling: onsets,
/// rimes, c/k/q, g/gh, ng/ngh, stops with sắc or nặng alone. None where there can be no such syllable. A misplaced
/// tone mark is told by `placement`.
[[nodiscard]] std::optional<Syllable> analysedSyllable(QStringView word);

/// Whether the word (NFC, any case) is a possible syllable with its tone mark where one of both styles puts it.
[[nodiscard]] bool isSyllable(QStringView word);

/// The word with its tone mark where the style puts it, case kept. `placement` is OnGlide or OnNucleus. Words that are
/// no syllables come back as they are.
[[nodiscard]] QString withTonePlacement(QStringView word, TonePlacement placement);

/// The word without its tone mark, vowel marks and case kept: "Điện" gives "Điên".
[[nodiscard]] QString withoutTone(QStringView word);

/// The tone of the word's tone mark, the last one where there are several.
[[nodiscard]] Tone toneOf(QStringView word);

/// The toneless syllable in lower case ("thuc", "hoan") with this tone, the mark where the style puts it; none where
/// that is no syllable.
[[nodiscard]] std::optional<QString> withTone(QStringView toneless, Tone tone, TonePlacement placement);

} // namespace DiemTin
