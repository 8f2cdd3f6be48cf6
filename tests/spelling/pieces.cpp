// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes digests apart for spelling.

#include "tests/spelling/pieces.h"

#include "models/base/clock.h"
#include "models/base/uuid.h"
#include "models/interchange/importer.h"

#include <QFileInfo>

namespace DiemTin {

QList<Piece> digestPieces(const QString &path)
{
    const Result<ImportedText> imported = importFile(path);
    QList<Piece> pieces;
    QHash<SectionKind, int> positions;
    if (!imported)
        return pieces;
    for (const ImportedArticle &item : imported->articles) {
        Piece piece{QFileInfo(path).baseName(), sectionKindId(item.section), ++positions[item.section],
                    newUuid(systemClock()), item.article.headline};
        pieces.append(piece);
        piece.text = item.contentsTitle;
        pieces.append(piece);
        for (const ImportedPhoto &photo : item.photos) {
            piece.text = photo.caption;
            pieces.append(piece);
        }
        piece.form = TextForm::Markdown;
        piece.text = item.article.body;
        pieces.append(piece);
    }
    return pieces;
}

PairCounts countsWithout(const QString &file, const QList<Piece> &pieces)
{
    QHash<QUuid, QList<SpellingToken>> tokens;
    for (const Piece &piece : pieces) {
        if (piece.file != file)
            tokens[piece.article] += spellingTokens(piece.text, piece.form);
    }
    PairCounts counts;
    for (auto it = tokens.cbegin(); it != tokens.cend(); ++it)
        counts.set(it.key(), *it);
    return counts;
}

} // namespace DiemTin
