// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Storing photos: what is taken, what is refused and why.

#include "models/store/photostore.h"
#include "pictures.h"
#include "scratch.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace DiemTin;

namespace {

/// A PNG of this size as far as its header goes, with its checksum right.
QByteArray pngHeader(quint32 width, quint32 height)
{
    QByteArray chunk("IHDR\0\0\0\0\0\0\0\0\x08\x02\0\0\0", 17);
    qToBigEndian(width, chunk.data() + 4);
    qToBigEndian(height, chunk.data() + 8);
    quint32 crc = 0xffffffff;
    for (const char byte : chunk) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
    }
    QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\x0d", 12);
    bytes += chunk + QByteArray(4, '\0') + QByteArray("\0\0\x10\0IDAT\x78\x9c", 10);
    qToBigEndian(~crc, bytes.data() + 29);
    return bytes;
}

} // namespace

class TestPhotos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesEachFormat_data();
    void storesEachFormat();
    void storesTheSameBytesOnce();
    void seesThePictureAsThePersonDoes_data();
    void seesThePictureAsThePersonDoes();
    void refusesWhatIsNoPhoto_data();
    void refusesWhatIsNoPhoto();
    void saysWhatIsNotThere();
    void scalesALargePhotoUpright_data();
    void scalesALargePhotoUpright();
    void keepsALargePhotoWhereAsked();
};

void TestPhotos::storesEachFormat_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::newRow("jpeg") << encoded(picture(300, 200), "jpeg") << QStringLiteral("jpeg");
    QTest::newRow("grey jpeg") << encoded(picture(300, 200, QImage::Format_Grayscale8), "jpeg")
                               << QStringLiteral("jpeg");
    QTest::newRow("png") << encoded(picture(300, 200), "png") << QStringLiteral("png");
    QTest::newRow("png with alpha") << encoded(picture(300, 200, QImage::Format_ARGB32), "png")
                                    << QStringLiteral("png");
    QTest::newRow("webp") << encoded(picture(300, 200), "webp") << QStringLiteral("webp");
    QTest::newRow("bmp") << encoded(picture(300, 200), "bmp") << QStringLiteral("bmp");
}

void TestPhotos::storesEachFormat()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    Scratch scratch;
    const auto library = scratch.library();
    const auto photo = library->photos().add(bytes, QString::fromUtf8("Ảnh.dat"));
    VERIFY_DONE(photo);
    QCOMPARE(photo->sha256, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(photo->pixels, QSize(300, 200));
    QCOMPARE(photo->format, format);
    QCOMPARE(photo->bytes, bytes.size());
    QCOMPARE(library->photos().info(photo->sha256).value(), *photo);
    QCOMPARE(library->photos().original(photo->sha256).value(), bytes);
}

void TestPhotos::storesTheSameBytesOnce()
{
    Scratch scratch;
    const auto library = scratch.library();
    const QByteArray bytes = encoded(picture(30, 20), "png");
    const PhotoInfo first = library->photos().add(bytes, QStringLiteral("a.png")).value();
    QCOMPARE(library->photos().add(bytes, QStringLiteral("b.png")).value(), first);
}

void TestPhotos::seesThePictureAsThePersonDoes_data()
{
    QTest::addColumn<int>("orientation");
    for (int orientation = 1; orientation <= 8; ++orientation)
        QTest::addRow("%d", orientation) << orientation;
}

// EXIF 2.32: 5 to 8 are turned by a quarter.
void TestPhotos::seesThePictureAsThePersonDoes()
{
    QFETCH(int, orientation);
    Scratch scratch;
    const auto library = scratch.library();
    const auto photo = library->photos().add(orientedJpeg(picture(320, 200), orientation), QStringLiteral("a.jpg"));
    VERIFY_DONE(photo);
    QCOMPARE(photo->pixels, orientation < 5 ? QSize(320, 200) : QSize(200, 320));
}

void TestPhotos::refusesWhatIsNoPhoto_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const QString cut = QString::fromUtf8("cắt cụt");
    const QString none = QString::fromUtf8("không phải là ảnh");
    for (const char *format : {"jpeg", "png", "webp", "bmp"}) {
        const QByteArray whole = encoded(picture(400, 300), format);
        QTest::addRow("half a %s", format) << whole.first(whole.size() / 2) << cut;
        QTest::addRow("the end of %s missing", format) << whole.first(whole.size() - 400) << cut;
    }
    QByteArray noEnd = encoded(picture(400, 300), "jpeg");
    QTest::newRow("a jpeg without end marker") << noEnd.first(noEnd.size() - 2) << cut;
    QTest::newRow("the head of a jpeg") << noEnd.first(40) << cut;
    QTest::newRow("20000 x 20000") << pngHeader(20'000, 20'000) << QString::fromUtf8("quá lớn");
    QTest::newRow("text named .jpg") << QByteArray("Đây không phải là ảnh.") << none;
    QTest::newRow("empty") << QByteArray() << none;
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>") << none;
}

void TestPhotos::refusesWhatIsNoPhoto()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    Scratch scratch;
    const auto library = scratch.library();
    const auto photo = library->photos().add(bytes, QString::fromUtf8("ảnh/Lễ ký.jpg"));
    QVERIFY(!photo);
    QCOMPARE(photo.error().kind, ErrorKind::Invalid);
    QVERIFY2(photo.error().message.contains(word), qPrintable(photo.error().message));
    QVERIFY(photo.error().message.contains(QString::fromUtf8("ảnh/Lễ ký.jpg")));
}

void TestPhotos::saysWhatIsNotThere()
{
    Scratch scratch;
    const auto library = scratch.library();
    const QString none(64, QLatin1Char('0'));
    QCOMPARE(library->photos().info(none).error().kind, ErrorKind::NotFound);
    QCOMPARE(library->photos().original(none).error().kind, ErrorKind::NotFound);
    QCOMPARE(library->photos().rendition(none, {.pixels = {10, 10}}).error().kind, ErrorKind::NotFound);
}

void TestPhotos::scalesALargePhotoUpright_data()
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

void TestPhotos::scalesALargePhotoUpright()
{
    QFETCH(int, orientation);
    QFETCH(QPointF, red);
    Scratch scratch;
    const auto library = scratch.library();
    const QByteArray bytes = orientedJpeg(picture(4400, 1100), orientation);
    const auto photo = library->photos().add(bytes, QStringLiteral("a.jpg"), LargePhoto::Scale);
    VERIFY_DONE(photo);
    QCOMPARE(photo->pixels, orientation < 5 ? QSize(4000, 1000) : QSize(1000, 4000));
    const QImage stored = QImage::fromData(library->photos().original(photo->sha256).value());
    QCOMPARE(stored.size(), photo->pixels);
    const QColor seen = stored.pixelColor(int(stored.width() * red.x()), int(stored.height() * red.y()));
    QVERIFY(seen.red() > 150 && seen.blue() < 80);
    QCOMPARE(library->photos().add(bytes, QStringLiteral("a.jpg"), LargePhoto::Scale)->sha256, photo->sha256);
}

void TestPhotos::keepsALargePhotoWhereAsked()
{
    Scratch scratch;
    const auto library = scratch.library();
    const QByteArray large = encoded(picture(4400, 1100), "jpeg");
    const auto kept = library->photos().add(large, QStringLiteral("a.jpg"), LargePhoto::Keep);
    VERIFY_DONE(kept);
    QCOMPARE(library->photos().original(kept->sha256).value(), large);
    const QByteArray small = encoded(picture(300, 200), "jpeg");
    const auto untouched = library->photos().add(small, QStringLiteral("b.jpg"), LargePhoto::Scale);
    QCOMPARE(library->photos().original(untouched->sha256).value(), small);
}

QTEST_GUILESS_MAIN(TestPhotos)
#include "tst_photos.moc"
