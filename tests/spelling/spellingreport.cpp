// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// spellingreport RESOURCES FILE…: prints as tab-separated lines what spelling finds in digest texts (file, section,
// position, kind, word, suggestion, what stands around it), each file checked against what the others write. A file of
// another suffix than .txt and .md is taken as paragraphs, one a line.

#include "models/base/clock.h"
#include "models/base/uuid.h"
#include "models/base/viettext.h"
#include "models/spelling/speller.h"
#include "tests/spelling/pieces.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

QList<Piece> plainPieces(const QString &path)
{
    QFile file(path);
    QList<Piece> pieces;
    if (!file.open(QIODevice::ReadOnly))
        return pieces;
    for (const QString &line : nfc(QString::fromUtf8(file.readAll())).split(u'\n', Qt::SkipEmptyParts))
        pieces.append({QFileInfo(path).baseName(), u"plain"_s, int(pieces.size()), newUuid(systemClock()), line});
    return pieces;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QCoreApplication::arguments();
    QList<Piece> pieces;
    QStringList files;
    for (const QString &path : arguments.sliced(2)) {
        const bool digest = path.endsWith(u".txt") || path.endsWith(u".md");
        pieces += digest ? digestPieces(path) : plainPieces(path);
        files.append(QFileInfo(path).baseName());
    }
    const Speller speller(arguments.value(1));
    for (const QString &file : std::as_const(files)) {
        const PairCounts counts = countsWithout(file, pieces);
        for (const Piece &piece : std::as_const(pieces)) {
            if (piece.file != file)
                continue;
            for (const SpellingFinding &finding : speller.check(piece.text, piece.form, {piece.article, &counts, {}})) {
                const qsizetype from = qMax(qsizetype(0), finding.start - 20);
                out << file << '\t' << piece.section << '\t' << piece.position << '\t' << int(finding.kind) << '\t'
                    << finding.word << '\t' << finding.suggestions.join(u", ") << '\t'
                    << piece.text.sliced(from, qMin(finding.length + 40, piece.text.size() - from)).simplified()
                    << '\n';
            }
        }
    }
    return 0;
}
