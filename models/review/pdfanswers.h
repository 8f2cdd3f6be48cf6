// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers from reviewers without the program: what they wrote into the PDF, at the words where they wrote it.

#pragma once

#include "models/pdf/remarks.h"
#include "models/review/answer.h"

#include <QHash>

namespace DiemTin {

/// The answers that the remarks are, one for each who wrote some. A remark is anchored to the words of the article it
/// stands on, found by those words and the ones around them; one that no article has is a comment on the whole issue
/// that names its page. Words struck out without a remark are a comment that says so. The same file gives the same
/// answers; a later state of it, with a remark more or a later date, gives newer versions of them.
/// `unnamed` stands for authors that the file does not name.
[[nodiscard]] QList<Answer> answersFromPdf(const QUuid &review, const PdfRemarks &remarks,
                                           const QHash<QUuid, Article> &sent, const QString &unnamed);

} // namespace DiemTin
