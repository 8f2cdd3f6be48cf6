// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sources edited and merged at the desk: in the file at once, and undone like everything else.

#include "fixture.h"
#include "models/base/uuid.h"
#include "models/desk/desk.h"
#include "models/store/articlestore.h"
#include "models/store/sourcestore.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace DiemTin;

class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<Fixture>();
        auto library = m_fixture->open();
        print(*library, QStringLiteral("Báo Hải Phòng"), 3);
        print(*library, QStringLiteral("Báo HP"), 2);
        print(*library, QStringLiteral("VnExpress"), 1);
        m_desk = std::make_unique<Desk>(std::move(library), m_fixture->clock);
    }
    void cleanup()
    {
        m_desk.reset();
        m_fixture.reset();
    }

    void aMergeIsUndoneAndRedone();
    void articlesPrintedSinceGoWithTheirName();
    void anAliasThatTookAnotherSourceInGivesItBack();
    void anUndoThatIsNotPossibleAnyMoreChangesNothing();

private:
    static void print(Library &library, const QString &source, int articles)
    {
        for (int i = 0; i < articles; ++i) {
            Article article;
            article.id = newUuid(library.clock());
            article.source = source;
            if (!library.articles().save(article))
                qFatal("an article cannot be saved");
        }
    }

    /// "name (aliases) articles" of every source, by name.
    [[nodiscard]] QStringList sources() const
    {
        SourceStore store = m_desk->library().sources();
        QStringList told;
        for (const Source &source : store.list().value()) {
            told.append(QStringLiteral("%1 (%2) %3 %4")
                            .arg(source.name, source.aliases.join(u','), source.homepage)
                            .arg(store.counts()->value(source.id)));
        }
        return told;
    }
    [[nodiscard]] Source source(const QString &name) const { return m_desk->library().sources().find(name).value(); }

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<Desk> m_desk;
};

void TestSources::aMergeIsUndoneAndRedone()
{
    Source small = source(QStringLiteral("Báo HP"));
    small.homepage = QStringLiteral("https://baohaiphong.vn");
    QVERIFY(m_desk->library().sources().save(small));
    const QStringList before = sources();
    QSignalSpy changed(m_desk.get(), &Desk::sourcesChanged);
    QVERIFY(m_desk->mergeSources(small.id, source(QStringLiteral("Báo Hải Phòng")).id));
    const QStringList merged = {QStringLiteral("Báo Hải Phòng (Báo HP) https://baohaiphong.vn 5"),
                                QStringLiteral("VnExpress ()  1")};
    QCOMPARE(sources(), merged);
    m_desk->undoStack()->undo();
    QCOMPARE(sources(), before);
    QCOMPARE(source(QStringLiteral("Báo HP")).id, small.id);
    m_desk->undoStack()->redo();
    QCOMPARE(sources(), merged);
    QCOMPARE(changed.count(), 3);
}

void TestSources::articlesPrintedSinceGoWithTheirName()
{
    QVERIFY(m_desk->mergeSources(source(QStringLiteral("Báo HP")).id, source(QStringLiteral("Báo Hải Phòng")).id));
    print(m_desk->library(), QStringLiteral("Báo HP"), 1);
    print(m_desk->library(), QStringLiteral("Báo Hải Phòng"), 1);
    m_desk->undoStack()->undo();
    QCOMPARE(sources(),
             (QStringList{QStringLiteral("Báo Hải Phòng ()  4"), QStringLiteral("Báo HP ()  3"),
                          QStringLiteral("VnExpress ()  1")}));
}

void TestSources::anAliasThatTookAnotherSourceInGivesItBack()
{
    const QStringList before = sources();
    Source kept = source(QStringLiteral("Báo Hải Phòng"));
    kept.aliases.append(QStringLiteral("báo hp"));
    QVERIFY(m_desk->changeSource(kept));
    QCOMPARE(sources().size(), 2);
    m_desk->undoStack()->undo();
    QCOMPARE(sources(), before);
}

void TestSources::anUndoThatIsNotPossibleAnyMoreChangesNothing()
{
    Source kept = source(QStringLiteral("Báo Hải Phòng"));
    kept.name = QStringLiteral("Báo Hải Phòng điện tử");
    QVERIFY(m_desk->changeSource(kept));
    Source other = source(QStringLiteral("VnExpress"));
    other.aliases.append(QStringLiteral("Báo Hải Phòng"));
    QVERIFY(m_desk->library().sources().save(other));
    const QStringList before = sources();
    QSignalSpy failed(m_desk.get(), &Desk::savingFailed);
    m_desk->undoStack()->undo();
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("Báo Hải Phòng")));
    QCOMPARE(sources(), before);
    QCOMPARE(m_desk->undoStack()->count(), 0);
}

QTEST_GUILESS_MAIN(TestSources)
#include "sources.moc"
