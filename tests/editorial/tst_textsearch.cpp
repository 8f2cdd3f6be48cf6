// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding and replacing: what is found, where, and that no expression hangs.

#include "models/base/viettext.h"
#include "models/editorial/textsearch.h"

#include <QTest>

using namespace DiemTin;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

SearchTerm expression(const char *text)
{
    return {.text = u(text), .regularExpression = true};
}

/// What is found, joined by bars; "!" where the expression is wrong.
QString found(const SearchTerm &term, const QString &text)
{
    const Result<TextSearch> search = TextSearch::prepare(term);
    if (!search)
        return u("!");
    QStringList words;
    for (const TextHit &hit : search->find(text).hits)
        words.append(text.sliced(hit.start, hit.length));
    return words.join(u'|');
}

QString replaced(const SearchTerm &term, const QString &text, const char *with)
{
    return TextSearch::prepare(term)->replaceAll(text, u(with)).text;
}

} // namespace

class TextSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("options"); // c: case, w: whole word, d: without diacritics, r: expression
        QTest::addColumn<QString>("hits");
        const auto row = [](const char *name, const char *text, const char *words, const char *options,
                            const char *hits) { QTest::newRow(name) << u(text) << u(words) << u(options) << u(hits); };
        row("any case", "Cảng biển, cảng sông", "cảng", "", "Cảng|cảng");
        row("same case", "Cảng biển, cảng sông", "cảng", "c", "cảng");
        row("with its diacritics", "cảng cang càng", "cang", "", "cang");
        row("without diacritics", "Điện tử, dien tu", "dien tu", "d", "Điện tử|dien tu");
        row("diacritics in the words too", "điện tử", "điên tư", "d", "điện tử");
        row("capitals without diacritics", "Điện điện", "Dien", "cd", "Điện");
        row("whole word", "an ninh, An, bàn an", "an", "w", "an|An|an");
        row("a Vietnamese letter is part of a word", "đan an", "an", "w", "an");
        row("signs are only signs", "giá 5.000 (mới) 5x000", "5.000", "", "5.000");
        row("no-break space", "12\u00A0km và 12 km", "12 km", "", "12\u00A0km|12 km");
        row("expression", "15/6 và 7/12", "\\d+/\\d+", "r", "15/6|7/12");
        row("edges of lines", "một\nhai\nmột", "^một$", "r", "một|một");
        row("expression of whole words", "số 5 và 55", "\\d", "rw", "5");
        row("empty hits are none", "abc", "x*", "r", "");
        row("nothing to look for", "abc", "", "", "");
        row("a bad expression", "abc", "(a", "r", "!");
        row("bad though enclosed", "abc", "a)(b", "rw", "!");
        row("decomposed words", "Hải Phòng", "Ha\u0309i", "", "Hải");
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(QString, options);
        QFETCH(QString, hits);
        const SearchTerm term{.text = words,
                              .regularExpression = options.contains(u'r'),
                              .matchCase = options.contains(u'c'),
                              .wholeWord = options.contains(u'w'),
                              .ignoreDiacritics = options.contains(u'd')};
        QCOMPARE(found(term, text), hits);
    }

    void saysWhatIsWrong()
    {
        const Result<TextSearch> search = TextSearch::prepare(expression("số (\\d+"));
        QVERIFY(!search);
        QVERIFY2(search.error().message.contains(u("thiếu dấu )")), qPrintable(search.error().message));
        QVERIFY(search.error().message.contains(u'7'));
    }

    void replaces()
    {
        QCOMPARE(replaced({.text = u("TP")}, u("TP Hải Phòng, tp"), "$1\\n"), u("$1\\n Hải Phòng, $1\\n"));
        QCOMPARE(replaced(expression("(\\d+)/(\\d+)"), u("15/6"), "$2-\\1"), u("6-15"));
        QCOMPARE(replaced(expression("\\d+"), u("5"), "[$0]\\\\$$\\t"), u("[5]\\$\t"));
        SearchTerm bare{.text = u("dien tu")};
        bare.ignoreDiacritics = true;
        QCOMPARE(replaced(bare, u("Điện tử và điện tử."), "số"), u("số và số."));
        QCOMPARE(replaced({.text = u("a")}, u("ba"), "a\u0309"), u("bả"));
    }

    /// Expressions that try for ever elsewhere are given up; the program goes on.
    void givesUpOnEndlessExpressions()
    {
        const QString trap = QString(20000, u'a') + u'!';
        for (const char *pattern : {"(a+)+$", "(a|aa)+$", "(.*a){20}x?$"}) {
            const Result<TextSearch> search = TextSearch::prepare(expression(pattern));
            QVERIFY(search);
            QVERIFY2(search->find(trap).gaveUp, pattern);
            QCOMPARE(search->replaceAll(trap, u("x")).text, trap);
        }
        QVERIFY(!TextSearch::prepare(expression("(\\w+) (\\w+) (.*)"))->find(u("một hai ").repeated(2000)).gaveUp);
    }

    void bareTextKeepsItsPlaces()
    {
        const QString text = u("Đất Việt e\u0301");
        const BareText bare = withoutDiacritics(text);
        QCOMPARE(bare.text, u("Dat Viet e"));
        QCOMPARE(bare.places.size(), bare.text.size() + 1);
        QCOMPARE(bare.places.at(9), 9);
        QCOMPARE(bare.places.last(), text.size());
    }
};

QTEST_GUILESS_MAIN(TextSearchTest)
#include "tst_textsearch.moc"
