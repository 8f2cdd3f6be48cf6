// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page strip and the page view on a proof made by hand.

#include "models/base/length.h"
#include "views/proof/proofview.h"
#include "views/shared/theme.h"

#include <QNativeGestureEvent>
#include <QPainter>
#include <QPointingDevice>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextLayout>
#include <QWheelEvent>

using namespace DiemTin;

namespace {

const QSizeF a4(fromMillimetres(210), fromMillimetres(297));

QUuid article(int number)
{
    return QUuid::createUuidV5(QUuid(), QString::number(number));
}

TextLine lineAt(const QString &text, QPointF origin, const QUuid &owner, TextRole role, int block)
{
    const auto set = std::make_shared<SetText>();
    QFont font;
    font.setPixelSize(240);
    set->layout.setFont(font);
    set->layout.setText(text);
    set->layout.beginLayout();
    QTextLine line = set->layout.createLine();
    line.setLineWidth(3000);
    set->layout.endLayout();
    set->article = owner;
    set->role = role;
    set->block = block;
    return {set, 0, origin};
}

/// Pages with one article each: a line of text 30 mm from the top, on a page of its own colour.
Proof madeProof(int pages)
{
    Proof proof;
    for (int i = 0; i < pages; ++i) {
        auto page = std::make_shared<Page>();
        page->size = a4;
        page->number = i + 1;
        page->hash = 100 + static_cast<quint64>(i);
        page->items.emplace_back(Fill{QRectF(QPointF(), a4), QColor::fromHsv(i * 40 % 360, 40, 255), {}, 0});
        page->items.emplace_back(lineAt(QStringLiteral("Trang thử nghiệm"), {fromMillimetres(20), fromMillimetres(30)},
                                        article(i), TextRole::Body, 2));
        proof.pages.push_back(page);
    }
    return proof;
}

struct View
{
    explicit View(int pages)
        : view(pictures)
    {
        view.resize(600, 500);
        view.show();
        view.setProof(madeProof(pages));
    }
    ScreenPictures pictures;
    ProofView view;
};

QColor colourAt(ProofView &view, QPoint point)
{
    const QImage seen = view.viewport()->grab().toImage();
    return seen.pixelColor(point * seen.devicePixelRatio());
}

} // namespace

class Pages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsOnePageBelowTheOther()
    {
        const PageLayout layout(QList<QSizeF>(3, QSizeF(100, 200)), 1, PageArrangement::Single, 400);
        QCOMPARE(layout.rect(0), QRect(150, 14, 100, 200));
        QCOMPARE(layout.rect(1), QRect(150, 228, 100, 200));
        QCOMPARE(layout.total(), QSize(128, 656));
    }

    void aSpreadPutsTheCoverAtTheRight()
    {
        const PageLayout layout(QList<QSizeF>(4, QSizeF(100, 200)), 1, PageArrangement::Spread, 400);
        QCOMPARE(layout.rect(0), QRect(207, 14, 100, 200));
        QCOMPARE(layout.rect(1), QRect(93, 228, 100, 200));
        QCOMPARE(layout.rect(2), QRect(207, 228, 100, 200));
        QCOMPARE(layout.rect(3), QRect(93, 442, 100, 200));
        QCOMPARE(layout.pageAt({210, 230}), 2);
        QCOMPARE(layout.pageAt({10, 10}), -1);
        QCOMPARE(layout.nearest({0, 10000}), 3);
    }

    void theOverviewTakesAsManyBesideOneAnotherAsTheWidthAllows()
    {
        const QList<QSizeF> sizes(7, QSizeF(100, 200));
        // 2 x 14 px margin and 14 px between: 3 pages need 356 px, 4 need 470.
        const PageLayout three(sizes, 1, PageArrangement::Overview, 469);
        QCOMPARE(three.rect(2).top(), three.rect(0).top());
        QCOMPARE(three.rect(3).left(), three.rect(0).left());
        const PageLayout four(sizes, 1, PageArrangement::Overview, 470);
        QCOMPARE(four.rect(3).top(), four.rect(0).top());
        QCOMPARE(four.rect(4).left(), four.rect(0).left());
        QVERIFY(four.rect(4).top() >= four.labelRect(0).bottom());
        QCOMPARE(four.rowsAway(1, 1), 5);
        QCOMPARE(four.rowsAway(3, 1), 3); // below it is nothing
        QCOMPARE(four.rowsAway(1, -1), 1);
    }

    void fitsWidthAndPage()
    {
        View made(3);
        made.view.setZoomMode(ZoomMode::FitWidth);
        const int width = made.view.viewport()->width();
        QVERIFY(qAbs(made.view.pageRect(0).width() - (width - 28)) <= 1);
        made.view.setZoomMode(ZoomMode::FitPage);
        QVERIFY(qAbs(made.view.pageRect(0).height() - (made.view.viewport()->height() - 28)) <= 1);
        made.view.setZoom(1);
        // A4 at 96 dots per inch.
        QCOMPARE(made.view.pageRect(0).size(), QSize(794, 1123));
    }

    void aPairThatFillsTheWidthNeedsNoScrolling()
    {
        View made(5);
        made.view.setArrangement(PageArrangement::Spread);
        made.view.setZoomMode(ZoomMode::FitWidth);
        for (int width = 500; width < 520; ++width) {
            made.view.resize(width, 400);
            QCOMPARE(made.view.horizontalScrollBar()->maximum(), 0);
        }
    }

    void zoomingByWheelKeepsThePlaceUnderThePointer()
    {
        View made(3);
        made.view.setZoom(0.8);
        made.view.verticalScrollBar()->setValue(300);
        const QPoint pointer(200, 200);
        const QRect before = made.view.pageRect(0);
        const qreal place = qreal(pointer.y() - before.top()) / before.height();
        QWheelEvent wheel(pointer, made.view.viewport()->mapToGlobal(pointer), {}, {0, 240}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(made.view.viewport(), &wheel);
        QVERIFY(made.view.zoom() > 0.9);
        const QRect after = made.view.pageRect(0);
        QVERIFY(qAbs(after.top() + place * after.height() - pointer.y()) <= 2);
    }

    void pinchingKeepsThePlaceBetweenTheFingers()
    {
        View made(3);
        made.view.setZoom(0.8);
        made.view.verticalScrollBar()->setValue(300);
        const QPoint middle(200, 200);
        const QRect before = made.view.pageRect(0);
        const qreal place = qreal(middle.y() - before.top()) / before.height();
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, middle, middle,
                                  made.view.viewport()->mapToGlobal(middle), 0.5, {});
        QCoreApplication::sendEvent(made.view.viewport(), &pinch);
        QVERIFY(qFuzzyCompare(made.view.zoom(), 1.2));
        const QRect after = made.view.pageRect(0);
        QVERIFY(qAbs(after.top() + place * after.height() - middle.y()) <= 2);
    }

    /// Pages are painted in the screen's own pixels and shown as they are.
    void pagesAreSharpOnAScreenOfDoubleDensity()
    {
        ScreenPictures pictures;
        PageCache cache(pictures);
        const Proof proof = madeProof(1);
        const QPixmap pixmap = cache.pixmap(*proof.pages.front(), {210, 297}, 2);
        QCOMPARE(pixmap.size(), QSize(420, 594));
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(210, 297));
        const QPixmap odd = cache.pixmap(*proof.pages.front(), {211, 297}, 1.5);
        QCOMPARE(odd.size(), QSize(317, 446));
    }

    void zoomStaysWithinItsBounds()
    {
        View made(1);
        for (int i = 0; i < 40; ++i)
            made.view.zoomIn();
        QCOMPARE(made.view.zoom(), ProofView::maximumZoom);
        for (int i = 0; i < 40; ++i)
            made.view.zoomOut();
        QCOMPARE(made.view.zoom(), ProofView::minimumZoom);
    }

    void clickingTextTellsArticleBlockAndPlace()
    {
        View made(3);
        made.view.setZoom(1);
        made.view.setCurrentPage(1);
        QSignalSpy clicks(&made.view, &ProofView::placeClicked);
        const QRect page = made.view.pageRect(1);
        const QPoint onText = page.topLeft() + QPoint(qRound(21 / 25.4 * 96), qRound(32 / 25.4 * 96));
        QTest::mouseClick(made.view.viewport(), Qt::LeftButton, {}, onText);
        QCOMPARE(clicks.count(), 1);
        const auto hit = clicks.constFirst().constFirst().value<PageHit>();
        QCOMPARE(hit.article, article(1));
        QCOMPARE(hit.block, 2);
        QVERIFY(hit.position <= 2);
        const QPoint onNothing = page.topLeft() + QPoint(200, 700 - page.top());
        QTest::mouseClick(made.view.viewport(), Qt::LeftButton, {}, onNothing.y() < 490 ? onNothing : QPoint(300, 450));
        QCOMPARE(clicks.count(), 1);
    }

    void aContentsLineLeadsToItsArticle()
    {
        Proof proof = madeProof(1);
        auto page = std::make_shared<Page>(*proof.pages.front());
        page->items.emplace_back(LinkArea{QRectF(0, 10000, 5000, 300), {}, QStringLiteral("bai-7")});
        page->items.emplace_back(LinkArea{QRectF(0, 11000, 5000, 300), {}, QStringLiteral("lạ")});
        proof.contents = {
            {.placement = {}, .article = article(7), .date = {}, .title = {}, .anchor = QStringLiteral("bai-7")}};
        QCOMPARE(findHit(proof, *page, {100, 10100})->article, article(7));
        QVERIFY(!findHit(proof, *page, {100, 11100}));
    }

    void pagesOfAnArticleLeaveOutTheContents()
    {
        Proof proof = madeProof(3);
        auto contents = std::make_shared<Page>(*proof.pages.front());
        contents->items = {lineAt(QStringLiteral("Mục lục"), {}, article(2), TextRole::ContentsLine, -1)};
        proof.pages.insert(proof.pages.begin(), contents);
        auto last = std::make_shared<Page>(*proof.pages.back());
        last->items.emplace_back(lineAt(QStringLiteral("Đoạn cuối"), {}, article(1), TextRole::Body, 0));
        proof.pages.back() = last;
        PageIndex index;
        index.setProof(proof);
        QCOMPARE(index.pagesOf(article(2)), QList<int>{3});
        QCOMPARE(index.pagesOf(article(1)), (QList<int>{2, 3}));
    }

    void onlyChangedPagesArePaintedAgain()
    {
        View made(4);
        made.view.setZoomMode(ZoomMode::FitPage);
        made.view.setArrangement(PageArrangement::Spread);
        made.view.setZoom(0.2);
        (void)made.view.viewport()->grab();
        const int painted = made.view.paintCount();
        QVERIFY(painted >= 4);
        (void)made.view.viewport()->grab();
        QCOMPARE(made.view.paintCount(), painted);
        Proof changed = madeProof(4);
        auto page = std::make_shared<Page>(*changed.pages[2]);
        page->hash = 999;
        changed.pages[2] = page;
        made.view.setProof(changed);
        (void)made.view.viewport()->grab();
        QCOMPARE(made.view.paintCount(), painted + 1);
    }

    void paintsThePageOnTheGreyGroundWithAnAmberFrame()
    {
        View made(2);
        made.view.setZoomMode(ZoomMode::FitPage);
        made.view.setCurrentPage(0);
        const QRect page = made.view.pageRect(0);
        QCOMPARE(colourAt(made.view, page.center()), QColor::fromHsv(0, 40, 255).toRgb());
        QCOMPARE(colourAt(made.view, {3, 3}), themeColours().desk);
        QCOMPARE(colourAt(made.view, {page.left() - 2, page.center().y()}), themeColours().amber);
    }

    void followsAnArticleOnlyWhereItIsOutOfSight()
    {
        View made(5);
        made.view.setZoomMode(ZoomMode::FitPage);
        made.view.followArticle(article(3));
        QCOMPARE(made.view.currentPage(), 3);
        QVERIFY(made.view.viewport()->rect().contains(made.view.pageRect(3)));
        const int scrolled = made.view.verticalScrollBar()->value();
        made.view.followArticle(article(3));
        made.view.followArticle(QUuid::createUuid());
        QCOMPARE(made.view.verticalScrollBar()->value(), scrolled);
        QCOMPARE(made.view.currentPage(), 3);
    }

    void scrollingAwayMakesAnotherPageCurrent()
    {
        View made(5);
        made.view.setZoomMode(ZoomMode::FitPage);
        made.view.setCurrentPage(0);
        made.view.verticalScrollBar()->setValue(made.view.verticalScrollBar()->maximum());
        QCOMPARE(made.view.currentPage(), 4);
    }

    void fewerPagesThanBeforeAreNoHarm()
    {
        View made(5);
        made.view.setCurrentPage(4);
        made.view.setProof(madeProof(2));
        QCOMPARE(made.view.currentPage(), 1);
        made.view.setProof({});
        QCOMPARE(made.view.currentPage(), -1);
        (void)made.view.grab();
    }
};

QTEST_MAIN(Pages)
#include "pages.moc"
