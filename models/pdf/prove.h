// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Proving: a finished PDF is read back and compared with the proof it was made from.

#pragma once

#include "models/base/diagnostic.h"
#include "models/pdf/source.h"

#include <QByteArray>

namespace DiemTin {

/// Reads the file with qpdf, poppler and ZBar and reports everything that differs from the proof; empty: it is right.
/// Every finding is an Error. Never fails: a file that cannot be read is a finding too.
///
/// | id | what is wrong |
/// | --- | --- |
/// | proof-file-damaged | a reader complains or cannot read the file |
/// | proof-page-count, proof-page-size, proof-page-label | pages missing, boxes off by more than 0.01 pt, labels differ
/// | | proof-language | the document does not say that it is Vietnamese | | proof-font-not-embedded,
/// proof-font-without-text | a font is missing, or its letters cannot be copied | | proof-photo-changed,
/// proof-photo-missing | a picture is not the rendition's JPEG, or stands on no page | | proof-link-missing,
/// proof-link-target | a link area has no link, or it leads elsewhere | | proof-outline-entry | outline entries differ
/// in title, depth or target | | proof-destination | a named place is missing or elsewhere | | proof-text-differs | the
/// text of a page, white space and invisible characters aside | | proof-contents-number | a contents line without its
/// title or number, or its article starts on another page | | proof-qr-unreadable, proof-qr-differs | a QR code at 200
/// dpi cannot be read, or says something else |
[[nodiscard]] Diagnostics provePdf(const QByteArray &pdf, const PdfSource &source);

} // namespace DiemTin
