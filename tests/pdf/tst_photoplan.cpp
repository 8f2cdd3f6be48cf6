// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which renditions a proof needs.

#include "models/base/length.h"
#include "models/pdf/photoplan.h"

#include <QTest>

using namespace DiemTin;

namespace {

PhotoItem photo(char letter, double widthInches, double heightInches)
{
    PhotoItem item;
    item.sha256 = QString(64, QLatin1Char(letter));
    item.rect = QRectF(100, 100, widthInches * ReferenceDpi, heightInches * ReferenceDpi);
    return item;
}

Proof proofOf(std::vector<PageItem> items)
{
    auto page = std::make_shared<Page>();
    page->items = std::move(items);
    Proof proof;
    proof.pages = {page};
    return proof;
}

} // namespace

class PhotoPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForThePrintedSizeAtTheProfilesResolution()
    {
        const RenditionSpec spec = renditionFor(photo('a', 3.3, 2.2), QSize(4000, 3000), 300, 90);
        QCOMPARE(spec.pixels, QSize(990, 660));
        QCOMPARE(spec.quality, 90);
        QVERIFY(!spec.shadeFoot);
    }

    void neverAsksForMoreThanTheCropHas()
    {
        PhotoItem item = photo('a', 4, 3);
        item.crop = QRectF(0.25, 0, 0.5, 0.75);
        item.shade = Shade::Foot;
        const RenditionSpec spec = renditionFor(item, QSize(800, 400), 300, 90);
        QCOMPARE(spec.pixels, QSize(400, 300));
        QCOMPARE(spec.crop, item.crop);
        QVERIFY(spec.shadeFoot);
    }

    void keepsTheShapeOfAPhotoThatIsTooSmall()
    {
        QCOMPARE(renditionFor(photo('a', 4, 3), QSize(300, 2000), 300, 90).pixels, QSize(300, 225));
        QCOMPARE(renditionFor(photo('a', 4, 0.001), QSize(300, 2000), 300, 90).pixels, QSize(300, 1));
    }

    void sharesWhatLooksTheSame()
    {
        PhotoItem elsewhere = photo('a', 2, 1);
        elsewhere.rect.translate(5000, 9000);
        PhotoItem shaded = photo('a', 2, 1);
        shaded.shade = Shade::Foot;
        PhotoItem cropped = photo('a', 2, 1);
        cropped.crop = QRectF(0, 0, 1, 0.5);
        const Proof proof = proofOf({photo('a', 2, 1), elsewhere, shaded, cropped, photo('a', 3, 1), photo('b', 2, 1)});
        const PhotoPlan plan(proof, {}, Profile::Mail);
        QCOMPARE(plan.photos().size(), 5U);
        QCOMPARE(plan.idOf(photo('a', 2, 1)), 0);
        QCOMPARE(plan.idOf(elsewhere), 0);
        QCOMPARE(plan.idOf(shaded), 1);
        QCOMPARE(plan.idOf(photo('b', 2, 1)), 4);
        QCOMPARE(plan.idOf(photo('c', 2, 1)), -1);
    }

    void findsAStandInByItsSize()
    {
        QCOMPARE(PhotoPlan::standInSize(0), QSize(100, 1));
        QCOMPARE(PhotoPlan::idOfStandIn(QSize(145, 1)).value_or(-1), 45);
        QVERIFY(!PhotoPlan::idOfStandIn(QSize(145, 2)));
        QVERIFY(!PhotoPlan::idOfStandIn(QSize(99, 1)));
    }

    void knowsEveryProfileByItsWord()
    {
        const QList<std::pair<QString, int>> words = {{QStringLiteral("mail"), 110},
                                                      {QStringLiteral("screen"), 200},
                                                      {QStringLiteral("print"), 300},
                                                      {QStringLiteral("archive"), 300}};
        for (const auto &[word, resolution] : words) {
            const std::optional<Profile> profile = profileFromId(word);
            QVERIFY2(profile, qPrintable(word));
            QCOMPARE(profileId(*profile), word);
            QCOMPARE(photoResolution(*profile), resolution);
        }
        QVERIFY(!profileFromId(QStringLiteral("Mail")));
    }
};

QTEST_GUILESS_MAIN(PhotoPlanTest)
#include "tst_photoplan.moc"
