// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The overview, its selection, and keys of the page view.

#include "composedview.h"
#include "models/composer/template.h"

#include <QContextMenuEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace DiemTin;

namespace {

struct Overview : ComposedView
{
    explicit Overview(QSize size = {700, 600})
        : ComposedView(size)
    {
        view.setArrangement(PageArrangement::Spread);
        view.setZoomMode(ZoomMode::FitPage);
        view.setArrangement(PageArrangement::Overview);
        view.setFocus();
    }
    void click(int page, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, view.pageRect(page).center());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    /// Pages in the first row, by where they stand.
    [[nodiscard]] int columns() const
    {
        int page = 0;
        while (page < pageCount() && view.pageRect(page).top() == view.pageRect(0).top())
            ++page;
        return page;
    }
};

} // namespace

class OverviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reflowsWithTheWidth()
    {
        Overview made({500, 600});
        const int narrow = made.columns();
        made.view.resize(900, 600);
        QVERIFY(made.columns() > narrow);
        QCOMPARE(made.view.horizontalScrollBar()->maximum(), 0);
    }

    void aClickOpensThePageAsBefore()
    {
        Overview made;
        QSignalSpy clicks(&made.view, &ProofView::placeClicked);
        made.click(5);
        QCOMPARE(made.view.arrangement(), PageArrangement::Spread);
        QCOMPARE(made.view.zoomMode(), ZoomMode::FitPage);
        QCOMPARE(made.view.currentPage(), 5);
        QVERIFY(made.view.viewport()->rect().contains(made.view.pageRect(5)));
        QCOMPARE(clicks.count(), 0);
    }

    void arrowsWalkAndEnterOpens()
    {
        Overview made;
        made.view.setCurrentPage(0);
        const int columns = made.columns();
        QVERIFY(columns > 2);
        made.press(Qt::Key_Right);
        QCOMPARE(made.view.currentPage(), 1);
        made.press(Qt::Key_Down);
        QCOMPARE(made.view.currentPage(), 1 + columns);
        made.press(Qt::Key_Left);
        made.press(Qt::Key_Up);
        QCOMPARE(made.view.currentPage(), 0);
        made.press(Qt::Key_Up);
        QCOMPARE(made.view.currentPage(), 0);
        made.press(Qt::Key_End);
        QCOMPARE(made.view.currentPage(), made.pageCount() - 1);
        QVERIFY(made.view.viewport()->rect().contains(made.view.pageRect(made.pageCount() - 1)));
        made.press(Qt::Key_Return);
        QCOMPARE(made.view.arrangement(), PageArrangement::Spread);
        QCOMPARE(made.view.currentPage(), made.pageCount() - 1);
    }

    void ctrlAndShiftSelect()
    {
        Overview made;
        made.click(1, Qt::ControlModifier);
        made.click(4, Qt::ControlModifier);
        QCOMPARE(made.view.chosenPages(), (QList<int>{1, 4}));
        made.click(6, Qt::ShiftModifier);
        QCOMPARE(made.view.chosenPages(), (QList<int>{4, 5, 6}));
        made.click(5, Qt::ControlModifier);
        QCOMPARE(made.view.chosenPages(), (QList<int>{4, 6}));
        QCOMPARE(made.view.arrangement(), PageArrangement::Overview);
        made.press(Qt::Key_Right);
        QCOMPARE(made.view.chosenPages(), QList<int>{6});
        made.press(Qt::Key_Right, Qt::ShiftModifier);
        made.press(Qt::Key_Left, Qt::ShiftModifier);
        made.press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(made.view.chosenPages(), (QList<int>{5, 6}));
        QMetaObject::invokeMethod(&made.view, "selectAll");
        QCOMPARE(made.view.chosenPages().size(), made.pageCount());
        QSignalSpy wanted(&made.view, &ProofView::picturesWanted);
        QMetaObject::invokeMethod(&made.view, "copy");
        QCOMPARE(wanted.constFirst().constFirst().value<QList<int>>().size(), made.pageCount());
        made.view.setArrangement(PageArrangement::Single);
        QCOMPARE(made.view.chosenPages(), QList<int>{made.view.currentPage()});
    }

    /// Under each page of a section stands a stripe in the section's colour, under the cover none.
    void showsTheSectionsColourUnderThePages()
    {
        Overview made({1000, 900});
        const Result<Template> look = templateByName(made.content.issue.templateName);
        int stripes = 0;
        for (const ContentsEntry &entry : made.view.proof().contents) {
            const QRect rect = made.view.pageRect(entry.page - 1);
            const QPoint below(rect.center().x(), rect.bottom() + 6);
            if (!made.view.viewport()->rect().contains(below) || entry.section == SectionKind::Spotlight)
                continue;
            QCOMPARE(colourAt(*made.view.viewport(), below), look->sections.value(entry.section).colour);
            ++stripes;
        }
        QVERIFY(stripes > 5);
    }

    void hasAZoomOfItsOwn()
    {
        Overview made;
        const qreal reading = made.view.readingZoom();
        const qreal before = made.view.zoom();
        const QPoint pointer(200, 200);
        QWheelEvent wheel(pointer, made.view.viewport()->mapToGlobal(pointer), {}, {0, 240}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(made.view.viewport(), &wheel);
        QVERIFY(made.view.zoom() > before);
        QCOMPARE(made.view.readingZoom(), reading);
        made.view.setZoomMode(ZoomMode::FitWidth);
        QCOMPARE(made.view.arrangement(), PageArrangement::Spread);
        QVERIFY(made.view.zoom() > 0.3);
    }

    void paintsOnlyThumbnailsInSight()
    {
        Overview made({420, 260});
        made.view.setZoom(0.2);
        (void)made.view.viewport()->grab();
        int visible = 0;
        for (int page = 0; page < made.pageCount(); ++page)
            visible += made.view.viewport()->rect().intersects(made.view.pageRect(page).adjusted(-9, -9, 9, 40));
        QVERIFY(visible < made.pageCount());
        const int painted = made.view.paintCount();
        made.view.setArrangement(PageArrangement::Single);
        made.view.setArrangement(PageArrangement::Overview);
        (void)made.view.viewport()->grab();
        QCOMPARE(made.view.paintCount(), painted);
        QVERIFY(painted <= visible + 2); // and what was shown before the overview
    }

    void keysTurnWholePagesAndScrollLargeOnes()
    {
        ComposedView made;
        made.view.setArrangement(PageArrangement::Spread);
        made.view.setZoomMode(ZoomMode::FitPage);
        made.view.setCurrentPage(1);
        QTest::keyClick(&made.view, Qt::Key_PageDown);
        QCOMPARE(made.view.currentPage(), 3);
        QVERIFY(made.view.viewport()->rect().contains(made.view.pageRect(3)));
        QTest::keyClick(&made.view, Qt::Key_Right);
        QCOMPARE(made.view.currentPage(), 4);
        QTest::keyClick(&made.view, Qt::Key_PageUp);
        QCOMPARE(made.view.currentPage(), 2);
        QTest::keyClick(&made.view, Qt::Key_End);
        QCOMPARE(made.view.currentPage(), made.pageCount() - 1);
        QTest::keyClick(&made.view, Qt::Key_Home);
        QCOMPARE(made.view.currentPage(), 0);
        made.view.setZoom(1);
        made.view.verticalScrollBar()->setValue(0);
        QTest::keyClick(&made.view, Qt::Key_PageDown);
        const int once = made.view.verticalScrollBar()->value();
        QVERIFY(once > 300 && once <= made.view.viewport()->height());
        QTest::keyClick(&made.view, Qt::Key_Down);
        QVERIFY(made.view.verticalScrollBar()->value() > once);
    }
};

QTEST_MAIN(OverviewTest)
#include "overview.moc"
