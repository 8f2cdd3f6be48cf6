// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dragging rows within the issue, from the library and to it.

#include "app/panels.h"
#include "lanesfixture.h"
#include "models/composer/template.h"
#include "models/tables/issueoutlinemodel.h"
#include "models/tables/librarymodel.h"
#include "views/library/librarypanel.h"
#include "views/shared/theme.h"

#include <QDragEnterEvent>
#include <QListView>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QUndoStack>
#include <QWindow>

using namespace DiemTin;

namespace {

/// The three events of a drag that ends at the point of the tree's viewport. It leaves at the end: Qt keeps the address
/// of the last widget that was entered until then, and asks it at the next drag.
class Drag
{
public:
    Drag(IssueTree &tree, const QMimeData &data)
        : m_view(*tree.viewport())
        , m_data(data)
    { }

    ~Drag()
    {
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(&m_view, &leave);
    }

    Q_DISABLE_COPY_MOVE(Drag)

    [[nodiscard]] bool enter(QPoint point)
    {
        QDragEnterEvent event(point, Qt::MoveAction | Qt::CopyAction, &m_data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&m_view, &event);
        return event.isAccepted();
    }

    [[nodiscard]] bool move(QPoint point)
    {
        QDragMoveEvent event(point, Qt::MoveAction | Qt::CopyAction, &m_data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&m_view, &event);
        return event.isAccepted();
    }

    [[nodiscard]] bool drop(QPoint point)
    {
        QDropEvent event(point, Qt::MoveAction | Qt::CopyAction, &m_data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&m_view, &event);
        return event.isAccepted();
    }

    [[nodiscard]] bool all(QPoint point) { return enter(point) && move(point) && drop(point); }

private:
    QWidget &m_view;
    const QMimeData &m_data;
};

std::unique_ptr<QMimeData> rowsOf(LanesFixture &made, const QString &letters)
{
    QModelIndexList rows;
    for (const QChar letter : letters)
        rows.append(made.row(letter));
    return std::unique_ptr<QMimeData>(made.tree().model()->mimeData(rows));
}

/// What a drag out of the library carries.
std::unique_ptr<QMimeData> fromLibrary(const QList<QUuid> &articles)
{
    auto data = std::make_unique<QMimeData>();
    QByteArray lines;
    for (const QUuid &article : articles)
        lines += article.toString(QUuid::WithoutBraces).toUtf8() + '\n';
    data->setData(QStringLiteral("application/x-diemtin-articles"), lines);
    return data;
}

QPoint upperHalf(LanesFixture &made, const QModelIndex &index)
{
    return made.tree().visualRect(index).center() - QPoint(0, 6);
}

QPoint lowerHalf(LanesFixture &made, const QModelIndex &index)
{
    return made.tree().visualRect(index).center() + QPoint(0, 6);
}

/// A hand that drags with the window system's events, as QDrag wants them. It lets go only when what lies under it has
/// been told several times that something is dragged there: each telling waits for the answer to the one before, and on
/// a busy machine that takes its time.
class Hand : public QObject
{
public:
    Hand(QWindow *window, QPoint start, QPoint target)
        : m_window(window)
        , m_start(start)
        , m_target(target)
    {
        qApp->installEventFilter(this);
        QTest::mousePress(window, Qt::LeftButton, {}, start);
        goOn();
    }

    [[nodiscard]] bool isDone() const { return m_done; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::DragMove && m_step > steps)
            ++m_told;
        return QObject::eventFilter(watched, event);
    }

private:
    static constexpr int steps = 10;

    void goOn()
    {
        QTimer::singleShot(30, this, [this] { move(); });
    }

    /// The drag runs an event loop of its own inside one of these, so the next one is ordered before.
    void move()
    {
        if (m_told >= 4) {
            QTest::mouseRelease(m_window, Qt::LeftButton, {}, m_target);
            m_done = true;
            return;
        }
        goOn();
        const int step = m_step++;
        const QPoint tremble(step % 2, 0);
        QTest::mouseMove(m_window, step < steps ? m_start + (m_target - m_start) * step / steps : m_target + tremble);
    }

    QWindow *m_window;
    QPoint m_start;
    QPoint m_target;
    int m_step = 0;
    int m_told = 0; ///< how often the target has heard of the drag
    bool m_done = false;
};

bool hasMouse()
{
    return QGuiApplication::platformName() != QStringLiteral("offscreen");
}

/// Drags from one point of the window to another. Returns when the drag is over.
void dragByMouse(MainWindow &window, QPoint start, QPoint target)
{
    const Hand hand(window.windowHandle(), start, target);
    QTRY_VERIFY_WITH_TIMEOUT(hand.isDone(), 30000);
}

/// A point of the tree's viewport as the window counts it.
QPoint inWindow(LanesFixture &made, QPoint point)
{
    return made.tree().viewport()->mapTo(&made.made.window(), point);
}

/// The middle of the article's row in the library, as the window counts it. The library answers after a while.
QPoint inLibrary(LanesFixture &made, QChar letter)
{
    made.made.window().panels().library->refresh();
    auto *list = made.made.window().findChild<QListView *>(QStringLiteral("libraryRows"));
    QModelIndexList found;
    const auto shown = [&] {
        found = list->model()->match(list->model()->index(0, 0), LibraryModel::ArticleRole, made.article(letter), 1,
                                     Qt::MatchExactly);
        return !found.isEmpty();
    };
    if (!QTest::qWaitFor(shown))
        qFatal("the library does not show the article");
    list->scrollTo(found.constFirst());
    return list->viewport()->mapTo(&made.made.window(), list->visualRect(found.constFirst()).center());
}

} // namespace

class Dragging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

    void severalRowsGoBeforeAndBehindARow()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.select(QStringLiteral("bd"));
        const auto data = rowsOf(made, QStringLiteral("bd"));
        QVERIFY(Drag(made.tree(), *data).all(upperHalf(made, made.row(u'g'))));
        QCOMPARE(made.letters(), QStringLiteral("a c e fbdg"));
        QCOMPARE(made.selected(), QStringLiteral("bd"));
        QCOMPARE(made.desk().undoStack()->count(), 1);
        QVERIFY(Drag(made.tree(), *data).all(lowerHalf(made, made.row(u'g'))));
        QCOMPARE(made.letters(), QStringLiteral("a c e fgbd"));
        made.desk().undoStack()->undo();
        made.desk().undoStack()->undo();
        QCOMPARE(made.letters(), QStringLiteral("a bcd e fg"));
        QCOMPARE(made.selected(), QStringLiteral("bd"));
    }

    void aBandTakesAtItsEndsAndAnEmptySectionToo()
    {
        LanesFixture made(QStringLiteral("a bcd  fg"));
        const auto data = rowsOf(made, QStringLiteral("a"));
        QVERIFY(Drag(made.tree(), *data).all(upperHalf(made, made.section(1))));
        QCOMPARE(made.letters(), QStringLiteral(" bcda  fg"));
        QVERIFY(Drag(made.tree(), *data).all(lowerHalf(made, made.section(1)) + QPoint(0, 4)));
        QCOMPARE(made.letters(), QStringLiteral(" abcd  fg"));
        QVERIFY(Drag(made.tree(), *data).all(lowerHalf(made, made.section(2))));
        QCOMPARE(made.letters(), QStringLiteral(" bcd a fg"));
        QVERIFY(Drag(made.tree(), *data).all(QPoint(60, made.tree().viewport()->height() - 3)));
        QCOMPARE(made.letters(), QStringLiteral(" bcd  fga"));
    }

    void aFoldedSectionTakesAtItsEnd()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.tree().collapse(made.section(1));
        const auto data = rowsOf(made, QStringLiteral("a"));
        QVERIFY(Drag(made.tree(), *data).all(lowerHalf(made, made.section(1)) + QPoint(0, 4)));
        QCOMPARE(made.letters(), QStringLiteral(" bcda e fg"));
    }

    void articlesComeFromTheLibraryAndAreNeverDoubled()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.store(u'x');
        made.store(u'y');
        const auto data = fromLibrary({made.article(u'x'), made.article(u'b'), made.article(u'y'), made.article(u'x')});
        QVERIFY(Drag(made.tree(), *data).all(upperHalf(made, made.row(u'd'))));
        QCOMPARE(made.letters(), QStringLiteral("a cxbyd e fg"));
        QCOMPARE(made.desk().undoStack()->count(), 1);
        QTRY_COMPARE(made.selected(), QStringLiteral("xy"));
        made.desk().undoStack()->undo();
        QCOMPARE(made.letters(), QStringLiteral("a bcd e fg"));
        made.desk().undoStack()->redo();
        QCOMPARE(made.letters(), QStringLiteral("a cxbyd e fg"));
        QVERIFY(made.desk().saveNow());
    }

    void anArticleThatIsGoneFromTheLibraryIsLeftOut()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.store(u'x');
        const auto data = fromLibrary({QUuid::createUuid(), made.article(u'x')});
        QVERIFY(Drag(made.tree(), *data).all(upperHalf(made, made.row(u'a'))));
        QCOMPARE(made.letters(), QStringLiteral("xa bcd e fg"));
    }

    void otherThingsAreNotTaken()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        QMimeData text;
        text.setText(QStringLiteral("văn bản"));
        const QPoint point = upperHalf(made, made.row(u'c'));
        QVERIFY(!Drag(made.tree(), text).enter(point));
        QVERIFY(!Drag(made.tree(), text).drop(point));
        QMimeData noIds;
        noIds.setData(articlesMime, "không phải mã");
        QVERIFY(!Drag(made.tree(), noIds).all(point));
        QCOMPARE(made.desk().undoStack()->count(), 0);
    }

    void aBlueLineShowsWhereTheyWouldGo()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        const auto data = rowsOf(made, QStringLiteral("a"));
        const QRect row = made.tree().visualRect(made.row(u'c'));
        std::optional<Drag> drag(std::in_place, made.tree(), *data);
        QVERIFY(drag->enter(lowerHalf(made, made.row(u'c'))) && drag->move(lowerHalf(made, made.row(u'c'))));
        const auto colourAt = [&](int y) {
            return made.tree().viewport()->grab().toImage().pixelColor(row.center().x(), y);
        };
        QCOMPARE(colourAt(row.bottom()), themeColours().accent);
        QCOMPARE(colourAt(row.bottom() + 1), themeColours().accent);
        QVERIFY(colourAt(row.bottom() - 3) != themeColours().accent);
        drag.reset();
        QVERIFY(colourAt(row.bottom()) != themeColours().accent);
    }

    void scrollsAtTheEdgeWhileDragging()
    {
        LanesFixture made(QStringLiteral("abcdefgh ijklmnop qrstuv wxyz"));
        made.made.window().resize(1200, 500);
        QTRY_VERIFY(made.tree().verticalScrollBar()->maximum() > 100);
        made.tree().verticalScrollBar()->setValue(0);
        const auto data = rowsOf(made, QStringLiteral("a"));
        const QPoint edge(60, made.tree().viewport()->height() - 4);
        Drag drag(made.tree(), *data);
        QVERIFY(drag.enter(edge) && drag.move(edge));
        QTRY_VERIFY(made.tree().verticalScrollBar()->value() > 20);
    }

    void theMouseDragsARow()
    {
        if (!hasMouse())
            QSKIP("the offscreen platform cannot drag; views_issue_dragging_x11 can");
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.select(QStringLiteral("bc"));
        dragByMouse(made.made.window(), inWindow(made, made.tree().visualRect(made.row(u'c')).center()),
                    inWindow(made, lowerHalf(made, made.row(u'f'))));
        QTRY_COMPARE(made.letters(), QStringLiteral("a d e fbcg"));
        QCOMPARE(made.desk().undoStack()->count(), 1);
        QCOMPARE(made.selected(), QStringLiteral("bc"));
    }

    void theMouseDragsARowOutOfTheIssue()
    {
        if (!hasMouse())
            QSKIP("the offscreen platform cannot drag; views_issue_dragging_x11 can");
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.select(QStringLiteral("bc"));
        dragByMouse(made.made.window(), inWindow(made, made.tree().visualRect(made.row(u'c')).center()),
                    inLibrary(made, u'a'));
        QTRY_COMPARE(made.letters(), QStringLiteral("a d e fg"));
        QCOMPARE(made.desk().undoStack()->count(), 1);
        QVERIFY(made.desk().article(made.article(u'c')));
        made.desk().undoStack()->undo();
        QCOMPARE(made.letters(), QStringLiteral("a bcd e fg"));
    }

    void theMouseDragsAnArticleOutOfTheLibrary()
    {
        if (!hasMouse())
            QSKIP("the offscreen platform cannot drag; views_issue_dragging_x11 can");
        LanesFixture made(QStringLiteral("a bcd e fg"));
        made.store(u'x');
        dragByMouse(made.made.window(), inLibrary(made, u'x'), inWindow(made, upperHalf(made, made.row(u'd'))));
        QTRY_COMPARE(made.letters(), QStringLiteral("a bcxd e fg"));
        QCOMPARE(made.desk().undoStack()->count(), 1);
        made.desk().undoStack()->undo();
        QCOMPARE(made.letters(), QStringLiteral("a bcd e fg"));
    }
};

QTEST_MAIN(Dragging)
#include "dragging.moc"
