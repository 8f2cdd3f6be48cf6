// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages as pictures, with all their photos.

#include "tests/pdf/sampleproof.h"
#include "views/output/pagepictures.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace DiemTin;
using namespace DiemTin::Testing;

namespace {

/// The grey of a photo that is not there.
const QColor placeholder(0xe3, 0xe6, 0xea);

} // namespace

class PagePicturesTest : public QObject
{
    Q_OBJECT

private:
    SampleProof m_sample;

    [[nodiscard]] PrintJob job() const { return {m_sample.proof, m_sample.photos, m_sample.fetch}; }

private Q_SLOTS:
    void initTestCase() { m_sample = makeSampleProof(); }

    void aPageHas150PixelsAnInch()
    {
        const QImage picture = pagePicture(job(), 2);
        QCOMPARE(picture.size(), QSize(1240, 1754)); // A4
        QCOMPARE(picture.dotsPerMeterX(), 5906);
        QCOMPARE(picture.pixelColor(3, 3), QColor(Qt::white));
        QCOMPARE(picture.pixelColor(1200, 1750), QColor(Qt::white));
    }

    void photosAreThere()
    {
        const PrintJob without{m_sample.proof, m_sample.photos, [](const QString &, const RenditionSpec &) {
                                   return Result<Rendition>(Error{ErrorKind::NotFound, QString()});
                               }};
        int photos = 0;
        for (int page = 0; page < static_cast<int>(m_sample.proof.pages.size()); ++page) {
            const QImage picture = pagePicture(job(), page);
            const QImage bare = pagePicture(without, page);
            for (const PageItem &item : m_sample.proof.pages[static_cast<std::size_t>(page)]->items) {
                const auto *photo = std::get_if<PhotoItem>(&item);
                if (photo == nullptr)
                    continue;
                const QPointF centre = photo->rect.center() * 150 / 1440;
                QCOMPARE(bare.pixelColor(centre.toPoint()), placeholder);
                QVERIFY(picture.pixelColor(centre.toPoint()) != placeholder);
                ++photos;
            }
        }
        QVERIFY(photos >= 3);
    }

    void severalPagesAreOnePictureInRows()
    {
        const QImage two = pagesPicture(job(), {0, 2});
        QVERIFY(two.width() > 2 * 1240 && two.width() < 2 * 1240 + 100);
        QVERIFY(two.height() > 1754 && two.height() < 1754 + 60);
        const QImage right = pagePicture(job(), 2);
        // The second page stands beside the first, as it is.
        QCOMPARE(two.copy(15 + 1240 + 15, 15, 1200, 1700), right.copy(0, 0, 1200, 1700));
        const QImage five = pagesPicture(job(), {0, 1, 2, 3, 4});
        QVERIFY(five.width() > five.height()); // three and two
    }

    void manyPagesStayWithinReason()
    {
        QList<int> pages;
        for (int i = 0; i < 60; ++i)
            pages.append(i % 5);
        const QImage picture = pagesPicture(job(), pages);
        QVERIFY(qint64(picture.width()) * picture.height() <= 24'000'000);
        QVERIFY(qint64(picture.width()) * picture.height() > 20'000'000);
        QVERIFY(pagesPicture(job(), {}).isNull());
    }

    void savesWithoutReplacing()
    {
        const QTemporaryDir folder;
        const QString name = QStringLiteral("Điểm tin số 23-2026");
        const Result<QString> first = savePagePicture(job(), 1, folder.path(), name);
        QVERIFY(first);
        QCOMPARE(QFileInfo(*first).fileName(), QStringLiteral("Điểm tin số 23-2026 - trang 02.png"));
        QCOMPARE(QImage(*first).size(), QSize(1240, 1754));
        const Result<QString> second = savePagePicture(job(), 1, folder.path(), name);
        QVERIFY(second);
        QCOMPARE(QFileInfo(*second).fileName(), QStringLiteral("Điểm tin số 23-2026 - trang 02 (2).png"));
        QVERIFY(QFileInfo::exists(*first));
        const Result<QString> nowhere = savePagePicture(job(), 1, folder.filePath(QStringLiteral("không có")), name);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().kind, ErrorKind::Unwritable);
    }
};

QTEST_MAIN(PagePicturesTest)
#include "tst_pagepictures.moc"
