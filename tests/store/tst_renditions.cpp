// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Renditions: size, crop, orientation, colour, shade, and original bytes where they serve.

#include "models/store/connection.h"
#include "models/store/jpegstructure.h"
#include "models/store/photostore.h"
#include "pictures.h"
#include "scratch.h"

#include <QtConcurrentRun>

using namespace DiemTin;

namespace {

/// The rendition's pixels, decoded.
QImage decoded(const Rendition &rendition)
{
    return QImage::fromData(rendition.jpeg, "jpeg");
}

bool near(QRgb colour, QRgb expected)
{
    return std::abs(qRed(colour) - qRed(expected)) < 24 && std::abs(qGreen(colour) - qGreen(expected)) < 24
        && std::abs(qBlue(colour) - qBlue(expected)) < 24;
}

constexpr QRgb Red = 0xffc81e1e;
constexpr QRgb Blue = 0xff1e1ec8;

} // namespace

class TestRenditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void scalesDownAndKeepsTheShape();
    void neverEnlarges();
    void cropsBeforeItScales();
    void turnsThePictureUpright_data();
    void turnsThePictureUpright();
    void putsTransparencyOnWhite();
    void keepsGreyGrey();
    void convertsToSrgb();
    void shadesTheFoot();
    void givesTheOriginalBytesWhereTheyServe();
    void isStoredOnceAndTheSameEveryTime();
    void worksInThreadsWithALibraryEach();
    void worksInAReadOnlyLibrary();
    void refusesAnEmptySize();

private:
    Rendition make(const QByteArray &bytes, const RenditionSpec &spec)
    {
        const auto photo = m_library->photos().add(bytes, QStringLiteral("test"));
        if (!photo)
            qFatal("%s", qPrintable(photo.error().message));
        const auto rendition = m_library->photos().rendition(photo->sha256, spec);
        if (!rendition)
            qFatal("%s", qPrintable(rendition.error().message));
        return rendition.value();
    }

    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<Library> m_library;
};

void TestRenditions::init()
{
    m_library.reset();
    m_scratch = std::make_unique<Scratch>();
    m_library = m_scratch->library();
}

void TestRenditions::scalesDownAndKeepsTheShape()
{
    const QByteArray bytes = encoded(picture(1200, 800), "jpeg");
    for (const QSize room : {QSize(600, 400), QSize(333, 222), QSize(90, 60), QSize(300, 900)}) {
        const Rendition rendition = make(bytes, {.pixels = room});
        QCOMPARE(rendition.pixels, QSize(1200, 800).scaled(room, Qt::KeepAspectRatio));
        const QImage image = decoded(rendition);
        QCOMPARE(image.size(), rendition.pixels);
        QVERIFY(!rendition.grey);
        QVERIFY(near(image.pixel(image.width() / 4, image.height() / 4), Red));
        QVERIFY(near(image.pixel(image.width() * 3 / 4, image.height() * 3 / 4), Blue));
        const auto structure = jpegStructure(rendition.jpeg);
        QVERIFY(structure && structure->complete && structure->bits == 8 && structure->components == 3
                && !structure->hasProfile);
    }
}

void TestRenditions::neverEnlarges()
{
    QCOMPARE(make(encoded(picture(300, 200), "png"), {.pixels = {3000, 2000}}).pixels, QSize(300, 200));
    QCOMPARE(make(encoded(picture(300, 200), "png"), {.pixels = {400, 400}, .crop = {0.5, 0, 0.5, 1}}).pixels,
             QSize(150, 200));
}

void TestRenditions::cropsBeforeItScales()
{
    const QByteArray bytes = encoded(picture(1600, 800), "jpeg");
    const QImage image = decoded(make(bytes, {.pixels = {100, 50}, .crop = {0.5, 0.5, 0.5, 0.5}}));
    QCOMPARE(image.size(), QSize(100, 50));
    for (const QPoint corner : {QPoint(2, 2), QPoint(97, 2), QPoint(2, 47), QPoint(97, 47)})
        QVERIFY(near(image.pixel(corner), Blue));
}

void TestRenditions::turnsThePictureUpright_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QPointF>("red");
    QTest::newRow("1 upright") << 1 << QPointF(0.25, 0.25);
    QTest::newRow("2 mirrored") << 2 << QPointF(0.75, 0.25);
    QTest::newRow("3 upside down") << 3 << QPointF(0.75, 0.75);
    QTest::newRow("4 flipped") << 4 << QPointF(0.25, 0.75);
    QTest::newRow("5 transposed") << 5 << QPointF(0.25, 0.25);
    QTest::newRow("6 turned right") << 6 << QPointF(0.75, 0.25);
    QTest::newRow("7 transverse") << 7 << QPointF(0.75, 0.75);
    QTest::newRow("8 turned left") << 8 << QPointF(0.25, 0.75);
}

void TestRenditions::turnsThePictureUpright()
{
    QFETCH(int, orientation);
    QFETCH(QPointF, red);
    const QByteArray bytes = orientedJpeg(picture(640, 400), orientation);
    for (const int side : {640, 100}) {
        const QImage image = decoded(make(bytes, {.pixels = {side, side}}));
        QCOMPARE(image.width() > image.height(), orientation < 5);
        QVERIFY(near(image.pixel(int(image.width() * red.x()), int(image.height() * red.y())), Red));
    }
}

void TestRenditions::putsTransparencyOnWhite()
{
    QImage image(200, 100, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    for (int x = 0; x < 100; ++x) {
        for (int y = 0; y < 100; ++y)
            image.setPixel(x, y, 0xff1e1ec8);
    }
    const QImage flat = decoded(make(encoded(image, "png"), {.pixels = {100, 50}}));
    QVERIFY(near(flat.pixel(20, 25), Blue));
    QVERIFY(near(flat.pixel(80, 25), 0xffffffff));
}

void TestRenditions::keepsGreyGrey()
{
    const QImage grey = picture(400, 300, QImage::Format_Grayscale8);
    for (const char *format : {"jpeg", "png"}) {
        const Rendition rendition = make(encoded(grey, format), {.pixels = {200, 150}});
        QVERIFY(rendition.grey);
        QCOMPARE(jpegStructure(rendition.jpeg)->components, 1);
        const Rendition shaded = make(encoded(grey, format), {.pixels = {200, 150}, .shadeFoot = true});
        QVERIFY(!shaded.grey);
    }
}

void TestRenditions::convertsToSrgb()
{
    QImage image = picture(400, 300);
    image.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
    const QImage expected = image.convertedToColorSpace(QColorSpace(QColorSpace::SRgb));
    const Rendition rendition = make(encoded(image, "jpeg", 95), {.pixels = {400, 300}});
    QVERIFY(!jpegStructure(rendition.jpeg)->hasProfile);
    QVERIFY(near(decoded(rendition).pixel(100, 75), expected.pixel(100, 75)));
    QVERIFY(qRed(expected.pixel(100, 75)) > qRed(image.pixel(100, 75)) + 5);
}

void TestRenditions::shadesTheFoot()
{
    QImage white(200, 200, QImage::Format_RGB32);
    white.fill(Qt::white);
    const QImage shaded = decoded(make(encoded(white, "png"), {.pixels = {200, 200}, .shadeFoot = true}));
    QVERIFY(near(shaded.pixel(100, 105), 0xffffffff));
    QVERIFY(near(shaded.pixel(100, 199), qRgb(57, 73, 97)));
    int last = 256;
    for (int y = 0; y < 200; y += 5) {
        QVERIFY(qRed(shaded.pixel(100, y)) <= last + 2);
        last = qRed(shaded.pixel(100, y));
    }
}

void TestRenditions::givesTheOriginalBytesWhereTheyServe()
{
    const QByteArray bytes = encoded(picture(400, 300), "jpeg");
    const Rendition same = make(bytes, {.pixels = {400, 300}});
    QCOMPARE(same.jpeg, bytes);
    QCOMPARE(same.pixels, QSize(400, 300));
    QCOMPARE(make(bytes, {.pixels = {392, 294}}).jpeg, bytes);
    QCOMPARE(make(bytes, {.pixels = {4000, 4000}}).jpeg, bytes);
    QVERIFY(make(bytes, {.pixels = {300, 225}}).jpeg != bytes);
    QVERIFY(make(bytes, {.pixels = {400, 300}, .shadeFoot = true}).jpeg != bytes);
    QVERIFY(make(bytes, {.pixels = {400, 300}, .crop = {0, 0, 0.9, 1}}).jpeg != bytes);
    const QByteArray turned = orientedJpeg(picture(400, 300), 3);
    QVERIFY(make(turned, {.pixels = {400, 300}}).jpeg != turned);
    const QByteArray grey = encoded(picture(400, 300, QImage::Format_Grayscale8), "jpeg");
    QVERIFY(make(grey, {.pixels = {400, 300}}).grey);
    QCOMPARE(make(grey, {.pixels = {400, 300}}).jpeg, grey);
}

void TestRenditions::isStoredOnceAndTheSameEveryTime()
{
    const QByteArray bytes = encoded(picture(900, 600), "jpeg");
    const RenditionSpec spec{.pixels = {300, 200}, .crop = {0.1, 0.1, 0.8, 0.8}, .shadeFoot = true, .quality = 80};
    const Rendition first = make(bytes, spec);
    const Rendition second = make(bytes, spec);
    QCOMPARE(second.jpeg, first.jpeg);
    QCOMPARE(second.pixels, first.pixels);
    const QString count = QStringLiteral("SELECT count(*) FROM rendition");
    QCOMPARE(m_library->connection().number(count).value(), 1);
    VERIFY_DONE(m_library->connection().execute(QStringLiteral("DELETE FROM rendition")));
    QCOMPARE(make(bytes, spec).jpeg, first.jpeg);
    make(bytes, {.pixels = {300, 200}, .crop = {0.1, 0.1, 0.8, 0.8}, .shadeFoot = true, .quality = 60});
    QCOMPARE(m_library->connection().number(count).value(), 2);
}

void TestRenditions::worksInThreadsWithALibraryEach()
{
    const PhotoInfo photo = m_library->photos().add(encoded(picture(900, 600), "jpeg"), QStringLiteral("a")).value();
    const auto work = [&](int width) -> QSize {
        const auto library = m_library->openAgain();
        const auto rendition = (*library)->photos().rendition(photo.sha256, {.pixels = {width, width}});
        return rendition ? rendition->pixels : QSize();
    };
    QList<QFuture<QSize>> running;
    for (int i = 0; i < 8; ++i)
        running.append(QtConcurrent::run(work, 90 + 30 * i));
    for (int i = 0; i < 8; ++i)
        QCOMPARE(running[i].result().width(), 90 + 30 * i);
    QCOMPARE(m_library->connection().number(QStringLiteral("SELECT count(*) FROM rendition")).value(), 8);
}

void TestRenditions::worksInAReadOnlyLibrary()
{
    const PhotoInfo photo = m_library->photos().add(encoded(picture(900, 600), "jpeg"), QStringLiteral("a")).value();
    const auto reader = m_scratch->library(OpenMode::ReadOnly);
    QCOMPARE(reader->photos().rendition(photo.sha256, {.pixels = {90, 90}})->pixels, QSize(90, 60));
}

void TestRenditions::refusesAnEmptySize()
{
    const PhotoInfo photo = m_library->photos().add(encoded(picture(9, 6), "png"), QStringLiteral("a")).value();
    QCOMPARE(m_library->photos().rendition(photo.sha256, {}).error().kind, ErrorKind::Invalid);
}

QTEST_GUILESS_MAIN(TestRenditions)
#include "tst_renditions.moc"
