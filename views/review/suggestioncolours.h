// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SuggestionColours: words put in, words struck out and words remarked on, in the colours of the theme.

#pragma once

#include "models/review/readtext.h"

#include <QSyntaxHighlighter>

namespace DiemTin {

/// A stretch of the document and its look.
struct ColouredStretch
{
    qsizetype start = 0;
    qsizetype length = 0;
    QTextCharFormat look;
};

/// Words put in: green and underlined.
[[nodiscard]] QTextCharFormat addedLook();
/// Words taken out: red and struck through.
[[nodiscard]] QTextCharFormat removedLook();
/// How words of the text itself look.
[[nodiscard]] QTextCharFormat readLook(ReadLooks looks);
/// Words that a comment is on.
[[nodiscard]] QTextCharFormat remarkedLook();

/// Colours a plain text without being part of it, so that neither history nor input methods notice.
class SuggestionColours : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    /// Later stretches add to the look of earlier ones.
    void setStretches(const QList<ColouredStretch> &stretches);

protected:
    void highlightBlock(const QString &text) override;

private:
    void colour(int from, int to, const QTextCharFormat &look);

    QList<ColouredStretch> m_stretches;
};

} // namespace DiemTin
