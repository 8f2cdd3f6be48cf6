// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Moving placements within and between sections.

#include "models/tables/placementmoves.h"

#include "madeissue.h"

#include <QTest>

using namespace DiemTin;

class PlacementMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesBeforeTheTarget_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("moved");
        QTest::addColumn<int>("section");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const char *before, const char *moved, int section, int position,
                            const char *after) {
            QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(moved) << section << position
                                << QString::fromLatin1(after);
        };
        row("down past the next", "a bcd e f", "b", 1, 2, "a cbd e f");
        row("down to the end", "a bcd e f", "b", 1, 3, "a cdb e f");
        row("up to the start", "a bcd e f", "d", 1, 0, "a dbc e f");
        row("onto its own place", "a bcd e f", "c", 1, 1, "a bcd e f");
        row("behind itself", "a bcd e f", "c", 1, 2, "a bcd e f");
        row("to another section", "a bcd e f", "c", 3, 1, "a bd e fc");
        row("to an empty section", "a bcd  f", "a", 2, 0, " bcd a f");
        row("several keep their order", "a bcd e f", "db", 0, 0, "bda c e f");
        row("several across their own gap", "a bcdgh e f", "bg", 1, 3, "a cdbgh e f");
        row("past the end means the end", "a bcd e f", "a", 1, 99, " bcda e f");
        row("an unknown section changes nothing", "a bcd e f", "b", 7, 0, "a bcd e f");
        row("unknown ids are left out", "a bcd e f", "xb", 0, 0, "ba cd e f");
    }

    void movesBeforeTheTarget()
    {
        QFETCH(QString, before);
        QFETCH(QString, moved);
        QFETCH(int, section);
        QFETCH(int, position);
        QList<QUuid> ids;
        for (const QChar letter : moved)
            ids.append(idOf(letter));
        QTEST(lettersOf(withMoved(madeIssue(before).issue, ids, {section, position})), "after");
    }

    void stepsOverSectionEdges()
    {
        const Issue issue = madeIssue(QStringLiteral("a bc d e")).issue;
        const auto step = [&](char letter, MoveDirection direction) {
            return lettersOf(withStepped(issue, {idOf(QLatin1Char(letter))}, direction));
        };
        QCOMPARE(step('b', MoveDirection::Down), QStringLiteral("a cb d e"));
        QCOMPARE(step('c', MoveDirection::Up), QStringLiteral("a cb d e"));
        QCOMPARE(step('b', MoveDirection::Up), QStringLiteral("ab c d e"));
        QCOMPARE(step('c', MoveDirection::Down), QStringLiteral("a b cd e"));
        QCOMPARE(step('a', MoveDirection::Up), QStringLiteral("a bc d e"));
        QCOMPARE(step('e', MoveDirection::Down), QStringLiteral("a bc d e"));
        QCOMPARE(step('x', MoveDirection::Down), QStringLiteral("a bc d e"));
    }

    void stepsThereAndBackAgain()
    {
        const Issue issue = madeIssue(QStringLiteral("a bc d e")).issue;
        for (const char letter : {'b', 'c', 'd'}) {
            const QUuid id = idOf(QLatin1Char(letter));
            QCOMPARE(withStepped(withStepped(issue, {id}, MoveDirection::Up), {id}, MoveDirection::Down), issue);
            QCOMPARE(withStepped(withStepped(issue, {id}, MoveDirection::Down), {id}, MoveDirection::Up), issue);
        }
    }

    void severalStepTogether_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("stepping");
        QTest::addColumn<QString>("up");
        QTest::addColumn<QString>("down");
        const auto row = [](const char *before, const char *stepping, const char *up, const char *down) {
            QTest::addRow("%s: %s", before, stepping) << QString::fromLatin1(before) << QString::fromLatin1(stepping)
                                                      << QString::fromLatin1(up) << QString::fromLatin1(down);
        };
        row("a bcde f g", "cd", "a cdbe f g", "a becd f g");
        row("a bcde f g", "bc", "abc de f g", "a dbce f g");
        row("a bcde f g", "de", "a bdec f g", "a bc def g");
        row("a bcde f g", "bd", "ab dce f g", "a cbed f g");
        row("a bcde f g", "af", "a bcdef  g", " abcde  fg");
        row("ab  c ", "ab", "ab  c ", " ab c ");
        row(" a  ", "a", "a   ", "  a ");
    }

    void severalStepTogether()
    {
        QFETCH(QString, before);
        QFETCH(QString, stepping);
        QList<QUuid> ids;
        for (const QChar letter : stepping)
            ids.append(idOf(letter));
        const Issue issue = madeIssue(before).issue;
        QTEST(lettersOf(withStepped(issue, ids, MoveDirection::Up)), "up");
        QTEST(lettersOf(withStepped(issue, ids, MoveDirection::Down)), "down");
    }

    void placesArticlesAndMovesThoseThatAreThere()
    {
        const Issue issue = madeIssue(QStringLiteral("a bcd e f")).issue;
        const Issue placed = withPlaced(issue, {idOf(u'X'), idOf(u'B'), idOf(u'Y'), idOf(u'X')}, {1, 2});
        const QList<Placement> &placements = placed.sections.at(1).placements;
        QCOMPARE(placements.size(), 5);
        QList<QUuid> articles;
        for (const Placement &placement : placements)
            articles.append(placement.article);
        QCOMPARE(articles, (QList<QUuid>{idOf(u'C'), idOf(u'X'), idOf(u'B'), idOf(u'Y'), idOf(u'D')}));
        QCOMPARE(placements.at(2).id, idOf(u'b'));
        QVERIFY(placements.at(1).id.isNull());
        QCOMPARE(withPlaced(issue, {idOf(u'X')}, {9, 0}), issue);
        QCOMPARE(lettersOf(withPlaced(issue, {idOf(u'D'), idOf(u'A')}, {3, 99})), QStringLiteral(" bc e fda"));
    }

    void sortsByDate()
    {
        IssueContent content = madeIssue(QStringLiteral("a bcdefg h i"));
        const auto date = [&](char letter, const QDate &day) {
            content.articles[idOf(QChar(QLatin1Char(letter)).toUpper())].date = day;
        };
        date('b', QDate(2026, 10, 15));
        date('c', {});
        date('d', QDate(2026, 10, 11));
        date('f', QDate(2026, 10, 11));
        QCOMPARE(lettersOf(withSorted(content.issue, 1, content.articles)), QStringLiteral("a dfegbc h i"));
        content.issue.sections[1].placements[0].pinned = true;
        content.issue.sections[1].placements[5].pinned = true;
        QCOMPARE(lettersOf(withSorted(content.issue, 1, content.articles)), QStringLiteral("a bdfecg h i"));
        QCOMPARE(withSorted(content.issue, 0, content.articles), content.issue);
    }

    void removesOnlyThePlacementMeant()
    {
        QCOMPARE(lettersOf(withRemoved(madeIssue(QStringLiteral("a bcd e f")).issue, {idOf(u'c')})),
                 QStringLiteral("a bd e f"));
    }

    void findsByPlacementAndByArticle()
    {
        const Issue issue = madeIssue(QStringLiteral("a bcd e f")).issue;
        QCOMPARE(findPlacement(issue, idOf(u'd')), (PlacementSpot{1, 2}));
        QCOMPARE(findArticle(issue, idOf(u'D')), (PlacementSpot{1, 2}));
        QVERIFY(!findPlacement(issue, idOf(u'D')));
        QVERIFY(!findArticle(issue, QUuid()));
    }
};

QTEST_GUILESS_MAIN(PlacementMoves)
#include "placementmoves.moc"
