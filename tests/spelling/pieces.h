// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pieces: the texts of a digest that spelling checks, one by one.

#pragma once

#include "models/spelling/paircounts.h"

namespace DiemTin {

/// A text to be checked and where it stands.
struct Piece
{
    QString file;
    QString section;
    int position = 0;
    QUuid article;
    QString text;
    TextForm form = TextForm::Plain;
};

/// Headlines, contents titles, captions and bodies of the digest in the file; none where it cannot be read.
[[nodiscard]] QList<Piece> digestPieces(const QString &path);

/// Counts of the pieces of all files but this one.
[[nodiscard]] PairCounts countsWithout(const QString &file, const QList<Piece> &pieces);

} // namespace DiemTin
