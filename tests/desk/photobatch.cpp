// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Photos dropped, pasted and chosen: which are taken, which are named and left.

#include "models/desk/photobatch.h"

#include "fixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace DiemTin;

namespace {

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray jpeg(int shade)
{
    return Fixture::picture("jpeg", {90, 60}, QColor(shade % 256, shade / 256, 40));
}

} // namespace

class TestPhotoBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<Fixture>();
        m_library = m_fixture->open();
    }
    void cleanup()
    {
        m_library.reset();
        m_fixture.reset();
    }

    void takesFilesInTheirOrderAndFoldersByName();
    void theRestComesInWhereSomeAreBroken();
    void stoppingKeepsWhatCameIn();
    void takesFiveHundred();
    void pastesPictureData();
    void pastesPicturesOfHtmlAndFetchesNothing();
    void namesRemoteAddresses();

private:
    [[nodiscard]] StoredPhotos store(const PhotoBatch &batch, const Progress &progress = {})
    {
        const Result<StoredPhotos> result = storePhotos(*m_library, batch, LargePhoto::Scale, progress);
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<Library> m_library;
};

void TestPhotoBatch::takesFilesInTheirOrderAndFoldersByName()
{
    m_fixture->write(QStringLiteral("z.jpg"), jpeg(1));
    m_fixture->write(QStringLiteral("bộ ảnh/Đ.JPG"), jpeg(2));
    m_fixture->write(QStringLiteral("bộ ảnh/a.jpeg"), jpeg(3));
    m_fixture->write(QStringLiteral("bộ ảnh/ghi chú.txt"), "x");
    m_fixture->write(QStringLiteral("bộ ảnh/trong nữa/b.jpg"), jpeg(4));
    const PhotoBatch batch =
        photosOfFiles({m_fixture->path(QStringLiteral("z.jpg")), m_fixture->path(QStringLiteral("bộ ảnh")),
                       m_fixture->path(QStringLiteral("số 40.md"))});
    QStringList names;
    for (const OfferedPhoto &photo : batch.photos)
        names.append(photo.name);
    QCOMPARE(names, (QStringList{QStringLiteral("z.jpg"), QStringLiteral("a.jpeg"), QStringLiteral("Đ.JPG")}));
    QCOMPARE(batch.problems.size(), 1);
    for (const QString &left : {QStringLiteral("ghi chú.txt"), QStringLiteral("trong nữa"), QStringLiteral("số 40.md")})
        QVERIFY(batch.problems.first().contains(left));
    const StoredPhotos stored = store(batch);
    QCOMPARE(stored.photos.size(), 3);
    QCOMPARE(stored.photos.at(0).sha256, sha256(jpeg(1)));
    QCOMPARE(stored.photos.at(1).sha256, sha256(jpeg(3)));
    QCOMPARE(stored.photos.at(2).sha256, sha256(jpeg(2)));
}

void TestPhotoBatch::theRestComesInWhereSomeAreBroken()
{
    m_fixture->write(QStringLiteral("tốt.jpg"), jpeg(1));
    m_fixture->write(QStringLiteral("cụt.jpg"), jpeg(2).chopped(200));
    m_fixture->write(QStringLiteral("không phải ảnh.png"), "xin chào");
    m_fixture->write(QStringLiteral("rỗng.jpg"), "");
    m_fixture->write(QStringLiteral("tốt 2.png"), Fixture::picture("png", {40, 40}, Qt::red));
    QStringList paths;
    for (const char *name : {"tốt.jpg", "cụt.jpg", "không phải ảnh.png", "rỗng.jpg", "mất.jpg", "tốt 2.png"})
        paths.append(m_fixture->path(QString::fromUtf8(name)));
    const StoredPhotos stored = store(photosOfFiles(paths));
    QCOMPARE(stored.photos.size(), 2);
    QCOMPARE(stored.problems.size(), 4);
    QVERIFY(stored.problems.at(0).contains(QStringLiteral("cụt.jpg")));
    QVERIFY(stored.problems.at(3).contains(QStringLiteral("mất.jpg")));
    QVERIFY(!m_library->photos().info(sha256(jpeg(2).chopped(200))));
}

void TestPhotoBatch::stoppingKeepsWhatCameIn()
{
    QStringList paths;
    for (int i = 0; i < 6; ++i) {
        paths.append(m_fixture->path(QStringLiteral("%1.jpg").arg(i)));
        m_fixture->write(QStringLiteral("%1.jpg").arg(i), jpeg(i));
    }
    int asked = 0;
    const StoredPhotos stored = store(photosOfFiles(paths), [&](double) { return ++asked <= 2; });
    QVERIFY(stored.stopped);
    QCOMPARE(stored.photos.size(), 2);
    QVERIFY(!m_library->photos().info(sha256(jpeg(2))));
}

void TestPhotoBatch::takesFiveHundred()
{
    QDir().mkpath(m_fixture->path(QStringLiteral("nhiều")));
    for (int i = 0; i < 500; ++i)
        m_fixture->write(QStringLiteral("nhiều/%1.png").arg(i, 3, 10, QLatin1Char('0')),
                         Fixture::picture("png", {8, 8}, QColor(i % 256, i / 256, 9)));
    QStringList arrived;
    const Result<StoredPhotos> stored =
        storePhotos(*m_library, photosOfFiles({m_fixture->path(QStringLiteral("nhiều"))}), LargePhoto::Scale, {},
                    [&](const PhotoUse &photo) { arrived.append(photo.sha256); });
    QVERIFY(stored);
    QCOMPARE(stored->photos.size(), 500);
    QCOMPARE(arrived.size(), 500);
    QCOMPARE(stored->photos.at(300).sha256, sha256(Fixture::picture("png", {8, 8}, QColor(44, 1, 9))));
}

void TestPhotoBatch::pastesPictureData()
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QMimeData data;
    data.setImageData(image);
    QVERIFY(offersPhotos(data));
    const StoredPhotos stored = store(photosOfData(data));
    QCOMPARE(stored.photos.size(), 1);
    QCOMPARE(m_library->photos().info(stored.photos.first().sha256)->pixels, QSize(60, 40));
}

void TestPhotoBatch::pastesPicturesOfHtmlAndFetchesNothing()
{
    QMimeData data;
    data.setHtml(QStringLiteral("<p>Chữ</p><img src='https://vi.du/a.jpg'><img src=\"data:image/jpeg;base64,%1\">")
                     .arg(QString::fromLatin1(jpeg(7).toBase64())));
    const StoredPhotos stored = store(photosOfData(data));
    QCOMPARE(stored.photos.size(), 1);
    QCOMPARE(stored.photos.first().sha256, sha256(jpeg(7)));
    QCOMPARE(stored.problems.size(), 1);
    QMimeData words;
    words.setHtml(QStringLiteral("<p>Chỉ có chữ</p>"));
    QVERIFY(!offersPhotos(words));
    QVERIFY(photosOfData(words).isEmpty());
}

void TestPhotoBatch::namesRemoteAddresses()
{
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://vi.du/anh.jpg"))});
    const PhotoBatch batch = photosOfData(data);
    QVERIFY(batch.photos.isEmpty());
    QVERIFY(batch.problems.first().contains(QStringLiteral("https://vi.du/anh.jpg")));
}

QTEST_GUILESS_MAIN(TestPhotoBatch)
#include "photobatch.moc"
