// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever is done to order and layout: undone to the beginning and redone to the end it leaves the same issue, on the
// desk and in the file.

#include "app/actions.h"
#include "lanesfixture.h"
#include "models/composer/template.h"
#include "models/store/issuestore.h"
#include "models/tables/issueoutlinemodel.h"

#include <QMimeData>
#include <QRandomGenerator>
#include <QTest>
#include <QUndoStack>

using namespace DiemTin;

namespace {

/// Chooses and does what a person might do next, through the tree and the actions.
class Person
{
public:
    Person(LanesFixture &made, quint32 seed)
        : m_made(made)
        , m_random(seed)
    { }

    void act()
    {
        selectSome();
        Actions &actions = m_made.actions();
        switch (m_random.bounded(12)) {
        case 0:
        case 1:
            actions.moveUp->trigger();
            break;
        case 2:
            actions.moveDown->trigger();
            break;
        case 3:
            actions.toSection.at(m_random.bounded(4))->trigger();
            break;
        case 4:
        case 5:
            drop();
            break;
        case 6:
            Q_EMIT m_made.tree().removalRequested(m_made.tree().selectedPlacements());
            break;
        case 7:
            place();
            break;
        case 8:
            (m_random.bounded(2) == 0 ? actions.sortSection : actions.sortIssue)->trigger();
            break;
        case 9:
            (m_random.bounded(2) == 0 ? actions.pinned : actions.startsPage)->trigger();
            break;
        case 10:
            actions.photoWidths.at(m_random.bounded(5))->trigger();
            break;
        default:
            actions.photoRight->trigger();
        }
    }

private:
    QList<QUuid> present() const
    {
        QList<QUuid> placements;
        for (const Section &section : m_made.issue().sections) {
            for (const Placement &placement : section.placements)
                placements.append(placement.id);
        }
        return placements;
    }

    void selectSome()
    {
        const QList<QUuid> all = present();
        const auto *model = qobject_cast<IssueOutlineModel *>(m_made.tree().model());
        QItemSelection selection;
        for (int i = 0; i < 1 + m_random.bounded(4) && !all.isEmpty(); ++i) {
            const QModelIndex row = model->indexOfPlacement(all.at(m_random.bounded(all.size())));
            if (i == 0)
                m_made.tree().setCurrentIndex(row);
            selection.select(row, row);
        }
        m_made.tree().selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }

    PlacementSpot anySpot()
    {
        const int section = m_random.bounded(4);
        return {section, m_random.bounded(static_cast<int>(m_made.issue().sections.at(section).placements.size()) + 1)};
    }

    void drop()
    {
        auto *model = qobject_cast<IssueOutlineModel *>(m_made.tree().model());
        const std::unique_ptr<QMimeData> data(model->mimeData(m_made.tree().selectionModel()->selectedRows()));
        std::ignore = model->offer(data.get(), anySpot());
    }

    void place()
    {
        auto *model = qobject_cast<IssueOutlineModel *>(m_made.tree().model());
        QList<QUuid> articles;
        for (int i = 0; i < 3; ++i)
            articles.append(m_made.article(QChar(u'a' + m_random.bounded(20))));
        const std::unique_ptr<QMimeData> data(packed({.placements = {}, .articles = articles}, {}));
        std::ignore = model->offer(data.get(), anySpot());
    }

    LanesFixture &m_made;
    QRandomGenerator m_random;
};

Issue stored(LanesFixture &made)
{
    if (const Result<void> written = made.desk().saveNow(); !written)
        qFatal("%s", qPrintable(written.error().message));
    const Result<Issue> issue = made.desk().library().issues().load(made.issue().id);
    if (!issue)
        qFatal("%s", qPrintable(issue.error().message));
    return *issue;
}

} // namespace

class History : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

    void undoneToTheBeginningAndRedoneToTheEnd_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {7U, 2026U})
            QTest::addRow("seed %u", seed) << seed;
    }

    void undoneToTheBeginningAndRedoneToTheEnd()
    {
        QFETCH(quint32, seed);
        LanesFixture made(QStringLiteral("a bcdefg h ijklmn"));
        for (const QChar letter : QStringLiteral("opqrst"))
            made.store(letter);
        for (int day = 0; day < 8; ++day)
            made.date(QChar(u'b' + day), day == 3 ? QDate() : QDate(2026, 10, 18 - day));
        const Issue first = made.issue();
        QCOMPARE(stored(made), first);

        Person person(made, seed);
        QList<Issue> states{first};
        for (int i = 0; i < 200; ++i) {
            person.act();
            if (made.issue() != states.constLast())
                states.append(made.issue());
        }
        const Issue last = made.issue();
        QVERIFY(states.size() > 100);
        QCOMPARE(made.desk().undoStack()->count(), states.size() - 1);
        QCOMPARE(stored(made), last);

        while (made.desk().undoStack()->canUndo()) {
            made.desk().undoStack()->undo();
            QCOMPARE(made.issue(), states.at(made.desk().undoStack()->index()));
        }
        QCOMPARE(made.issue(), first);
        QCOMPARE(stored(made), first);

        while (made.desk().undoStack()->canRedo())
            made.desk().undoStack()->redo();
        QCOMPARE(made.issue(), last);
        QCOMPARE(stored(made), last);
    }
};

QTEST_MAIN(History)
#include "history.moc"
