// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Remarks that somebody wrote into a PDF with a reader of their own: notes, highlights, words struck out.

#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QList>
#include <QRectF>

namespace DiemTin {

/// The key of the document's information under which the review stands that a file was sent for.
inline constexpr const char *PdfReviewKey = "/DiemTinReview";

/// One annotation (ISO 32000-1, 12.5.6) and the words of the page that it is on.
struct PdfRemark
{
    enum class Kind {
        Note, ///< a sticky note, a text beside the page's own, a mark to put something in
        Mark, ///< words highlighted or underlined
        Strike, ///< words struck out
    };

    Kind kind = Kind::Note;
    int page = 0; ///< counted from 0
    QString author; ///< empty: the reader did not say
    QString text; ///< what was written; may be empty for a mark
    QDateTime when; ///< null: the reader did not say
    QString name; ///< the same in every copy of the file; made of place and text where the reader gave none
    QString words; ///< the words under it, of a note the word nearest to it; empty: none near
    QString before; ///< some words before those, as they are read
    QString after; ///< and some behind them
};

/// What an annotated file says.
struct PdfRemarks
{
    QString review; ///< id of the review that the file was sent for; empty: it does not say
    QList<PdfRemark> remarks; ///< in the order of the pages
};

/// Reads the remarks of a PDF. Links and form fields are none; replies to remarks are remarks. Nothing that the file
/// asks for is opened or run. Errors: Unreadable; Invalid (no PDF, damaged, encrypted, more than MostRemarks).
[[nodiscard]] Result<PdfRemarks> readPdfRemarks(const QString &path);

inline constexpr qsizetype MostRemarks = 10'000;

} // namespace DiemTin
