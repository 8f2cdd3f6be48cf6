// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Normal form, folding, counting and collation of Vietnamese text.

#include "models/base/viettext.h"

#include <algorithm>

namespace DiemTin {
namespace {

/// In pieces: the time that Qt's normalising takes grows with the square of the length where many letters change. A
/// character below U+0080 never joins what stands before it, so pieces begin with one.
QString normalized(QStringView text, QString::NormalizationForm form)
{
    constexpr qsizetype piece = 2048;
    QString result;
    result.reserve(text.size());
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = std::min(start + piece, text.size());
        while (end < text.size() && text.at(end).unicode() >= 0x80)
            ++end;
        result += text.sliced(start, end - start).toString().normalized(form);
        start = end;
    }
    return result;
}

/// Combining marks that make another letter (breve, circumflex, horn), in the order of the alphabet.
constexpr char16_t letterMarks[] = {0x0306, 0x0302, 0x031B};
/// Combining marks of tones: huyền, hỏi, ngã, sắc, nặng.
constexpr char16_t toneMarks[] = {0x0300, 0x0309, 0x0303, 0x0301, 0x0323};

/// Where the mark stands in the list, from 1; 0 where it does not.
template <std::size_t Size>
int rankOf(QChar mark, const char16_t (&marks)[Size])
{
    const auto *found = std::ranges::find(marks, mark.unicode());
    return found == std::end(marks) ? 0 : static_cast<int>(found - marks) + 1;
}

/// Room for the marked forms behind each letter.
QChar letterKey(QChar letter, int mark)
{
    return QChar(static_cast<char16_t>(0x100 + letter.unicode() * 4 + mark));
}

} // namespace

QString nfc(QStringView text)
{
    return normalized(text, QString::NormalizationForm_C);
}

QString folded(QStringView text)
{
    const QString decomposed = normalized(text, QString::NormalizationForm_D).toLower();
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        result += c == QChar(0x0111) ? QLatin1Char('d') : c;
    }
    return result;
}

BareText withoutDiacritics(QStringView text)
{
    BareText bare;
    bare.text.reserve(text.size());
    bare.places.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text.at(i);
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        while (c.unicode() >= 0xC0 && c.decompositionTag() == QChar::Canonical)
            c = c.decomposition().front();
        if (c == QChar(0x0111) || c == QChar(0x0110))
            c = c == QChar(0x0111) ? u'd' : u'D';
        bare.text += c;
        bare.places.append(i);
    }
    bare.places.append(text.size());
    return bare;
}

QString simplified(QStringView text)
{
    return text.toString().simplified();
}

int wordCount(QStringView text)
{
    int words = 0;
    bool inWord = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            inWord = false;
        } else if (!inWord && (c.isLetterOrNumber() || c.isSurrogate())) {
            inWord = true;
            ++words;
        }
    }
    return words;
}

QString vietnameseSortKey(const QString &text)
{
    QString letters;
    QString tones;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_D)) {
        if (const int tone = rankOf(c, toneMarks); tone > 0 && !tones.isEmpty()) {
            tones.back() = QChar(u'0' + tone);
        } else if (const int mark = rankOf(c, letterMarks); mark > 0 && !letters.isEmpty()) {
            letters.back() = QChar(static_cast<char16_t>(letters.back().unicode() + mark));
        } else if (c == QChar(0x0111)) {
            letters += letterKey(u'd', 1);
            tones += u'0';
        } else if (c.isLetterOrNumber()
                   || (c.isSpace() && !letters.isEmpty() && letters.back() != letterKey(u' ', 0))) {
            letters += letterKey(c.isSpace() ? QChar(u' ') : c, 0);
            tones += u'0';
        }
    }
    return letters + u' ' + tones;
}

int compareVietnamese(const QString &a, const QString &b)
{
    const int order = vietnameseSortKey(a).compare(vietnameseSortKey(b));
    return order != 0 ? order : nfc(a).compare(nfc(b));
}

} // namespace DiemTin
