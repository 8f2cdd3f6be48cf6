// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentence case of headlines in capitals, learnt from how running text writes the same words.

#pragma once

#include <QHash>
#include <QString>

namespace DiemTin {

/// Learns from running text which words are written with capitals next to which others ("Hải Phòng", but "phòng thí
/// nghiệm"), and gives a headline typed in capitals the form the contents print.
class SentenceCase
{
public:
    /// Learns from a text in ordinary case.
    void learn(const QString &text);
    /// "HẢI PHÒNG ĐẨY MẠNH SỐ HÓA" as "Hải Phòng đẩy mạnh số hóa". A headline that has lower case letters is returned
    /// as it is. Words never learnt become lower case, but for the first, and for words of capitals and digits or &.
    [[nodiscard]] QString apply(const QString &headline) const;

private:
    /// How often a word was seen in each form.
    struct Forms
    {
        int lower = 0;
        int capitalised = 0;
        int upper = 0;
    };
    [[nodiscard]] Forms evidence(const QStringList &words, qsizetype index) const;

    QHash<QString, Forms> m_words;
    QHash<QString, Forms> m_afterWord; ///< key: word before, space, word
    QHash<QString, Forms> m_beforeWord; ///< key: word, space, word behind
};

} // namespace DiemTin
