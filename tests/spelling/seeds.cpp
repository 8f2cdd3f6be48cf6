// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Spelling against the three published issues beside the project: how many of the misspellings of the truth it finds
// and how many other places it points at. Each issue is checked against what the two others write.

#include "models/base/resources.h"
#include "models/spelling/speller.h"
#include "tests/spelling/pieces.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

/// What stands wrong in an article, as hand-made truth quotes it.
struct Misspelling
{
    QStringList articles; ///< "domestic 3"; empty: somewhere
    QStringList evidence; ///< lower case
};

QList<Misspelling> misspellings(const QString &path)
{
    QFile file(path);
    QList<Misspelling> result;
    if (!file.open(QIODevice::ReadOnly))
        return result;
    for (const QJsonValue value : QJsonDocument::fromJson(file.readAll()).object()[u"findings"].toArray()) {
        const QJsonObject finding = value.toObject();
        if (finding[u"rule"] != u"misspelling"_s)
            continue;
        Misspelling misspelling;
        for (const QJsonValue place : finding[u"articles"].toArray())
            misspelling.articles.append(u"%1 %2"_s.arg(place[0].toString()).arg(place[1].toInt()));
        for (const QJsonValue evidence : finding[u"evidence"].toArray())
            misspelling.evidence.append(evidence.toString().toLower());
        result.append(misspelling);
    }
    return result;
}

bool isOf(const Misspelling &misspelling, const QString &article, const SpellingFinding &finding)
{
    return (misspelling.articles.isEmpty() || misspelling.articles.contains(article))
        && std::ranges::any_of(misspelling.evidence,
                               [&](const QString &text) { return text.contains(finding.word.toLower()); });
}

} // namespace

class TestSeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsMostAndFloodsNowhere()
    {
        const QDir shared(QStringLiteral(DIEMTIN_SOURCE_DIR "/../shared"));
        if (!shared.exists(u"truth"_s) || !shared.exists(u"seeds"_s))
            QSKIP("the published issues are not beside the project");
        const Speller speller(resourcePath({}));
        QList<Piece> pieces;
        for (const QString &name : {u"03"_s, u"19"_s, u"23"_s})
            pieces += digestPieces(shared.filePath(u"seeds/issue-%1-2026.txt"_s.arg(name)));
        int found = 0;
        int wanted = 0;
        int others = 0;
        for (const QString &name : {u"03"_s, u"19"_s, u"23"_s}) {
            const QString file = u"issue-%1-2026"_s.arg(name);
            const PairCounts counts = countsWithout(file, pieces);
            const QList<Misspelling> truth = misspellings(shared.filePath(u"truth/issue-%1.json"_s.arg(name)));
            QSet<qsizetype> hit;
            int otherHere = 0;
            for (const Piece &piece : std::as_const(pieces)) {
                if (piece.file != file)
                    continue;
                const QString article = u"%1 %2"_s.arg(piece.section).arg(piece.position);
                for (const SpellingFinding &finding :
                     speller.check(piece.text, piece.form, {piece.article, &counts, {}})) {
                    const qsizetype before = hit.size();
                    bool known = false;
                    for (qsizetype i = 0; i < truth.size(); ++i) {
                        if (isOf(truth[i], article, finding)) {
                            hit.insert(i);
                            known = true;
                        }
                    }
                    otherHere += known || hit.size() > before ? 0 : 1;
                }
            }
            qInfo("issue %s: found %d of %d, other findings %d", qPrintable(name), int(hit.size()), int(truth.size()),
                  otherHere);
            found += int(hit.size());
            wanted += int(truth.size());
            others += otherHere;
        }
        QVERIFY(wanted > 60);
        QVERIFY2(found * 3 >= wanted * 2, "two thirds of the misspellings are to be found");
        QVERIFY2(others <= 10, "lists or rules have begun to flood");
    }
};

QTEST_GUILESS_MAIN(TestSeeds)
#include "seeds.moc"
