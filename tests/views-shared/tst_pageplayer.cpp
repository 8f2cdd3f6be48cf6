// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the player paints on pixels.

#include "models/base/length.h"
#include "views/shared/pageplayer.h"

#include <QPainter>
#include <QTest>

using namespace DiemTin;

namespace {

constexpr QRgb White = 0xffffffff;
constexpr int ScreenDpi = 96;

/// Gives every photo the same picture and keeps the size it was asked for.
class OnePicture : public PictureSource
{
public:
    explicit OnePicture(QImage image)
        : m_image(std::move(image))
    { }
    [[nodiscard]] QImage picture(const PhotoItem &, QSize pixels) override
    {
        asked = pixels;
        return m_image;
    }
    QSize asked;

private:
    QImage m_image;
};

/// The items on a white page of `pixels` at 96 dpi.
QImage play(std::vector<PageItem> items, QSize pixels, PictureSource &pictures)
{
    Page page;
    page.size = QSizeF(pixels) * ReferenceDpi / ScreenDpi;
    page.items = std::move(items);
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(static_cast<qreal>(ScreenDpi) / ReferenceDpi, static_cast<qreal>(ScreenDpi) / ReferenceDpi);
    playPage(painter, page, pictures);
    return image;
}

QImage play(std::vector<PageItem> items, QSize pixels)
{
    OnePicture none((QImage()));
    return play(std::move(items), pixels, none);
}

/// Screen pixels to composer units.
constexpr qreal px(qreal pixels)
{
    return pixels * ReferenceDpi / ScreenDpi;
}

/// The number of rows of column `x` that are not white, and whether each of them is exactly `colour`.
std::pair<int, bool> rowsInColumn(const QImage &image, int x, QRgb colour)
{
    int rows = 0;
    bool pure = true;
    for (int y = 0; y < image.height(); ++y) {
        if (image.pixel(x, y) == White)
            continue;
        ++rows;
        pure = pure && image.pixel(x, y) == colour;
    }
    return {rows, pure};
}

} // namespace

class PagePlayerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsRulesSharpAndEquallyThick()
    {
        const QColor blue(0x15, 0x65, 0xc0);
        for (int i = 0; i < 20; ++i) {
            const qreal top = px(5) + i * px(0.13);
            const QImage image = play({Fill{QRectF(0, top, px(40), fromMillimetres(0.4)), blue, {}, 0}}, {40, 20});
            const auto [rows, pure] = rowsInColumn(image, 20, blue.rgb());
            QCOMPARE(rows, 2); // 0.4 mm are 1.5 pixels
            QVERIFY(pure);
        }
        const QImage hairline = play({Fill{QRectF(0, px(5.5), px(40), fromPoints(0.1)), blue, {}, 0}}, {40, 20});
        const auto [rows, pure] = rowsInColumn(hairline, 20, blue.rgb());
        QCOMPARE(rows, 1);
        QVERIFY(pure);
    }

    void leavesNoSeamBetweenAreasThatTouch()
    {
        const QColor navy(0x0b, 0x2a, 0x5b);
        const qreal middle = px(10.37);
        const QImage image = play({Fill{QRectF(0, 0, px(20), middle), navy, {}, 0},
                                   Fill{QRectF(0, middle, px(20), px(20) - middle), navy, {}, 0}},
                                  {20, 20});
        const auto [rows, pure] = rowsInColumn(image, 10, navy.rgb());
        QCOMPARE(rows, 20);
        QVERIFY(pure);
    }

    void blendsFromTheTopLeftToTheBottomRight()
    {
        const QImage image = play({Fill{QRectF(0, 0, px(100), px(100)), Qt::black, QColor(200, 0, 0), 0}}, {100, 100});
        QVERIFY(qRed(image.pixel(1, 1)) < 8);
        QVERIFY(std::abs(qRed(image.pixel(50, 50)) - 100) < 8);
        QVERIFY(qRed(image.pixel(98, 98)) > 192);
        QVERIFY(std::abs(qRed(image.pixel(98, 1)) - qRed(image.pixel(1, 98))) < 4);
        QCOMPARE(qGreen(image.pixel(50, 50)), 0);
    }

    void roundsCorners()
    {
        const QImage image = play({Fill{QRectF(0, 0, px(40), px(40)), Qt::black, {}, px(10)}}, {40, 40});
        QCOMPARE(image.pixel(0, 0), White);
        QCOMPARE(image.pixel(20, 0), QColor(Qt::black).rgb());
        QCOMPARE(image.pixel(20, 20), QColor(Qt::black).rgb());
    }

    void alignsTheDotsOfLeaders()
    {
        const QImage image = play({Leader{QRectF(px(3), 0, px(190), px(20)), Qt::black},
                                   Leader{QRectF(px(40.3), px(20), px(150), px(20)), Qt::black}},
                                  {200, 40});
        int dots = 0;
        bool inDot = false;
        for (int x = 45; x < 185; ++x) {
            QCOMPARE(image.pixel(x, 10), image.pixel(x, 30));
            const bool dark = qGray(image.pixel(x, 10)) < 200;
            dots += dark && !inDot ? 1 : 0;
            inDot = dark;
        }
        QVERIFY2(dots > 20 && dots < 35, qPrintable(QString::number(dots)));
        for (int x = 0; x < 3; ++x)
            QCOMPARE(image.pixel(x, 10), White);
        for (int x = 193; x < 200; ++x)
            QCOMPARE(image.pixel(x, 10), White);
    }

    void fillsThePhotosRectangle()
    {
        QImage red(8, 8, QImage::Format_RGB32);
        red.fill(Qt::red);
        OnePicture pictures(red);
        PhotoItem photo;
        photo.rect = QRectF(px(10.4), px(10.4), px(20), px(12));
        const QImage image = play({photo}, {40, 40}, pictures);
        QCOMPARE(pictures.asked, QSize(20, 12));
        QCOMPARE(image.pixel(10, 10), QColor(Qt::red).rgb());
        QCOMPARE(image.pixel(29, 21), QColor(Qt::red).rgb());
        QCOMPARE(image.pixel(9, 15), White);
        QCOMPARE(image.pixel(30, 15), White);
    }

    void showsAGreyAreaForAPhotoItCannotHave()
    {
        PhotoItem photo;
        photo.rect = QRectF(0, 0, px(20), px(20));
        const QImage image = play({photo}, {40, 40});
        QVERIFY(image.pixel(10, 10) != White);
        QCOMPARE(image.pixel(25, 25), White);
    }

    void drawsEveryModuleOfAQrCode()
    {
        constexpr int side = 21;
        QrItem code{QRectF(px(4), px(4), px(side * 4), px(side * 4)), side, {}, {}};
        for (int i = 0; i < side * side; ++i)
            code.modules.push_back(i * 7 % 3 == 0 || i / side == 5);
        const QImage image = play({code}, {side * 4 + 8, side * 4 + 8});
        for (int row = 0; row < side; ++row) {
            for (int column = 0; column < side; ++column) {
                const bool dark = code.modules[static_cast<size_t>(row * side + column)];
                for (const QPoint corner : {QPoint(0, 0), QPoint(3, 3)}) {
                    const QPoint at = QPoint(4 + column * 4, 4 + row * 4) + corner;
                    QCOMPARE(image.pixel(at), dark ? QColor(Qt::black).rgb() : White);
                }
            }
        }
    }

    void paintsNothingForLinksAndAnchors()
    {
        const QImage image = play({LinkArea{QRectF(0, 0, px(40), px(40)), QStringLiteral("https://a.example"), {}},
                                   Anchor{QStringLiteral("a"), QPointF(px(5), px(5))}},
                                  {40, 40});
        for (int y = 0; y < 40; ++y)
            QCOMPARE(rowsInColumn(image, y, 0).first, 0);
    }
};

QTEST_MAIN(PagePlayerTest)
#include "tst_pageplayer.moc"
