// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Photos of the pages on screen: never waited for, in the end exact.

#include "views/shared/screenpictures.h"

#include "../desk/fixture.h"
#include "models/store/library.h"
#include "models/store/photostore.h"

#include <QSignalSpy>
#include <QTest>

using namespace DiemTin;

namespace {

const QColor colour(30, 140, 90);

/// A library with one photo, open for the screen.
struct Screen
{
    Screen()
        : library(files.open())
    {
        const Result<PhotoInfo> added =
            library->photos().add(Fixture::picture("png", {1200, 800}, colour), QStringLiteral("cảng.png"));
        if (!added)
            qFatal("cannot store the photo");
        item.sha256 = added->sha256;
        item.rect = QRectF(0, 0, 3000, 2000);
        pictures.setLibrary(library.get());
    }
    ~Screen() { pictures.setLibrary(nullptr); }

    QImage picture(QSize pixels) { return pictures.picture(item, pixels); }

    /// Asks until nothing is missing any more.
    QImage exact(QSize pixels)
    {
        const auto isComplete = [this, pixels] {
            (void)pictures.takeIncomplete();
            (void)picture(pixels);
            return !pictures.takeIncomplete();
        };
        return QTest::qWaitFor(isComplete, 20000) ? picture(pixels) : QImage();
    }

    Fixture files;
    std::unique_ptr<Library> library;
    ScreenPictures pictures;
    PhotoItem item;
};

} // namespace

class ScreenPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesInTheAskedSize()
    {
        Screen screen;
        const QImage picture = screen.exact({300, 200});
        QCOMPARE(picture.size(), QSize(300, 200));
        const QColor middle = picture.pixelColor(150, 100);
        QVERIFY(qAbs(middle.red() - colour.red()) < 6 && qAbs(middle.green() - colour.green()) < 6);
    }

    /// A key that makes a photo one pixel larger is not kept waiting by its scaling.
    void isStretchedWhileTheNewSizeIsMade()
    {
        Screen screen;
        const QImage before = screen.exact({300, 200});
        const QImage meanwhile = screen.picture({301, 201});
        QCOMPARE(meanwhile.cacheKey(), before.cacheKey());
        QVERIFY(screen.pictures.takeIncomplete());
        QCOMPARE(screen.exact({301, 201}).size(), QSize(301, 201));
    }

    void isCoarseWhileTheFirstSizeIsMade()
    {
        Screen screen;
        QSignalSpy arrived(&screen.pictures, &ScreenPictures::picturesArrived);
        QVERIFY(screen.picture({300, 200}).isNull());
        QVERIFY(arrived.wait(20000));
        QCOMPARE(screen.picture({300, 200}).size(), QSize(300, 200));
        QVERIFY(screen.pictures.takeIncomplete());
        QVERIFY(arrived.wait(20000));
        QCOMPARE(screen.picture({300, 200}).size(), QSize(300, 200));
        QVERIFY(!screen.pictures.takeIncomplete());
    }

    void asksForEachSizeOnce()
    {
        Screen screen;
        (void)screen.exact({300, 200});
        QSignalSpy arrived(&screen.pictures, &ScreenPictures::picturesArrived);
        for (int i = 0; i < 5; ++i)
            (void)screen.picture({280, 190});
        QVERIFY(arrived.wait(20000));
        (void)screen.exact({290, 195});
        QCOMPARE(arrived.count(), 2);
    }
};

QTEST_MAIN(ScreenPicturesTest)
#include "screenpictures.moc"
