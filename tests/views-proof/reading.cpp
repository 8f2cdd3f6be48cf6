// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading pages in full screen.

#include "composedview.h"
#include "views/proof/readingwindow.h"
#include "views/shared/theme.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace DiemTin;

namespace {

struct Reading
{
    Reading()
        : window(composed.pictures)
    {
        window.resize(1000, 600);
        window.setProof(composed.view.proof());
        window.turnTo(0);
        window.show();
    }
    void press(Qt::Key key) { QTest::keyClick(&window, key); }
    void wheel(int notches)
    {
        QWheelEvent event(QPointF(500, 300), QPointF(500, 300), {}, {0, notches * 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&window, &event);
    }
    ComposedView composed;
    ReadingWindow window;
};

} // namespace

class ReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCoverStandsAloneAtTheRight()
    {
        Reading made;
        QCOMPARE(made.window.facingPages(), QList<int>{0});
        const QRect cover = made.window.pageRect(0);
        QCOMPARE(cover.left(), 500);
        QCOMPARE(cover.height(), 600);
        QCOMPARE(colourAt(made.window, {250, 300}), themeColours().stage);
        QVERIFY(colourAt(made.window, cover.center()) != themeColours().stage);
        made.press(Qt::Key_Right);
        QCOMPARE(made.window.facingPages(), (QList<int>{1, 2}));
        QCOMPARE(made.window.pageRect(1).right() + 1, made.window.pageRect(2).left());
        QCOMPARE(made.window.pageRect(2).left(), 500);
    }

    void keysAndWheelTurnPages()
    {
        Reading made;
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Space, Qt::Key_PageDown, Qt::Key_Down})
            made.press(key);
        QCOMPARE(made.window.facingPages(), (QList<int>{7, 8}));
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_PageUp, Qt::Key_Up})
            made.press(key);
        QCOMPARE(made.window.facingPages(), (QList<int>{1, 2}));
        made.wheel(-1);
        made.wheel(-1);
        QCOMPARE(made.window.facingPages(), (QList<int>{5, 6}));
        made.wheel(1);
        QCOMPARE(made.window.facingPages(), (QList<int>{3, 4}));
        made.press(Qt::Key_Home);
        made.press(Qt::Key_Left);
        QCOMPARE(made.window.facingPages(), QList<int>{0});
        made.press(Qt::Key_End);
        made.press(Qt::Key_Right);
        QVERIFY(made.window.facingPages().contains(made.composed.pageCount() - 1));
    }

    void thePageNumberIsShownForAMoment()
    {
        Reading made;
        made.press(Qt::Key_Right);
        QCOMPARE(made.window.shownNumber(), QStringLiteral("Trang 2–3/%1").arg(made.composed.pageCount()));
        QTRY_VERIFY(made.window.shownNumber().isEmpty());
    }

    void changesShowAtOnce()
    {
        Reading made;
        const QUuid article = made.composed.articles().at(3);
        const auto [page, line] = made.composed.lineOf(article, TextRole::Headline);
        made.window.turnTo(page);
        const QImage before = made.window.grab(made.window.pageRect(page)).toImage();
        made.composed.setBody(article, QStringLiteral("Chỉ còn một câu."));
        made.window.setProof(made.composed.view.proof());
        QVERIFY(made.window.grab(made.window.pageRect(page)).toImage() != before);
        QCOMPARE(made.window.currentPage(), page);
    }

    void escapeEndsAndTellsThePage()
    {
        Reading made;
        QSignalSpy closed(&made.window, &ReadingWindow::closed);
        made.press(Qt::Key_Right);
        made.press(Qt::Key_Escape);
        QVERIFY(!made.window.isVisible());
        QCOMPARE(closed.constFirst().constFirst().toInt(), 1);
    }
};

QTEST_MAIN(ReadingTest)
#include "reading.moc"
