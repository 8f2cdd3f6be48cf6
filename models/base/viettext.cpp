// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Normal form, folding, counting and collation of Vietnamese text.

#include "models/base/viettext.h"

#include <QCollator>

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

int compareVietnamese(QStringView a, QStringView b)
{
    static thread_local const QCollator collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    return collator.compare(a, b);
}

} // namespace DiemTin
