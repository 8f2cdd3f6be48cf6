// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Importing texts with photos into a real library.

#include "models/desk/importing.h"

#include "fixture.h"
#include "models/composer/template.h"
#include "models/desk/renditions.h"
#include "models/store/articlestore.h"
#include "models/store/issuestore.h"
#include "models/store/photostore.h"

#include <QCryptographicHash>
#include <QTest>

using namespace DiemTin;

namespace {

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

const Diagnostic *find(const Diagnostics &diagnostics, const QString &id)
{
    for (const Diagnostic &diagnostic : diagnostics) {
        if (diagnostic.id == id)
            return &diagnostic;
    }
    return nullptr;
}

/// The digest text with one more domestic article that names this photo on its line `photoLine`.
QByteArray textWithPhoto(const QString &photo, int *photoLine)
{
    QByteArray text = Fixture::text();
    const QByteArray head = "### 7/10: MỘT BÀI CÓ ẢNH\n\n[Chi tiết: Dân trí](https://dantri.com.vn/mot-bai.html)\n\n";
    const qsizetype at = text.indexOf("### 7/10");
    *photoLine = static_cast<int>(text.first(at).count('\n') + head.count('\n')) + 1;
    return text.insert(at, head + "![Chú thích của ảnh](" + photo.toUtf8() + ")\n\nMột đoạn văn ngắn.\n\n");
}

} // namespace

class TestImporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

    void storesTheIssueWithArticlesAndPhotos();
    void refusesAnIssueThatIsThere();
    void replacingKeepsTheEarlierTextInTheRevisions();
    void replacingKeepsLayoutWishes();
    void replacingLeavesDroppedArticlesInTheLibrary();
    void cancellingLeavesNothing();
    void goesOnWithoutAPhotoItCannotTake_data();
    void goesOnWithoutAPhotoItCannotTake();
    void preparesPhotosForExport();
};

void TestImporting::storesTheIssueWithArticlesAndPhotos()
{
    Fixture fixture;
    const auto library = fixture.open();
    const auto report = importIntoLibrary(*library, fixture.textPath(), OnExistingIssue::Refuse);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QVERIFY((report->issue == IssueNumber{40, 2026}));
    QCOMPARE(report->articles, 6);
    QCOMPARE(report->photos, 2);

    const auto issue = library->issues().load(IssueNumber{40, 2026});
    QVERIFY(issue);
    QCOMPARE(issue->weekFrom, QDate(2026, 10, 5));
    QCOMPARE(issue->weekTo, QDate(2026, 10, 11));
    QCOMPARE(issue->cover.photo, sha256(Fixture::picture("jpeg", {1200, 800}, Qt::darkBlue)));
    QCOMPARE(issue->section(SectionKind::Trend)->placements.size(), 1);
    QCOMPARE(issue->section(SectionKind::Domestic)->placements.size(), 2);
    QCOMPARE(issue->section(SectionKind::Spotlight)->placements.size(), 1);
    QCOMPARE(issue->section(SectionKind::Local)->placements.size(), 2);

    const auto article = library->articles().load(issue->section(SectionKind::Domestic)->placements.at(0).article);
    QVERIFY(article);
    QCOMPARE(article->headline, QStringLiteral("KHO DỮ LIỆU ĐẤT ĐAI MỞ CHO NGƯỜI DÂN TRA CỨU"));
    QCOMPARE(article->photos.size(), 1);
    QCOMPARE(article->photos.at(0).caption, QStringLiteral("Quầy tra cứu tại bộ phận một cửa"));
    const QByteArray png = Fixture::picture("png", {640, 480}, Qt::darkGreen);
    QCOMPARE(article->photos.at(0).sha256, sha256(png));
    QCOMPARE(*library->photos().original(sha256(png)), png);
}

void TestImporting::refusesAnIssueThatIsThere()
{
    Fixture fixture;
    const auto library = fixture.open();
    QVERIFY(importIntoLibrary(*library, fixture.textPath(), OnExistingIssue::Refuse));
    const auto again = importIntoLibrary(*library, fixture.textPath(), OnExistingIssue::Refuse);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Exists);
    QVERIFY(again.error().message.contains(QStringLiteral("40/2026")));
    QCOMPARE(*library->articles().count(), 6);
}

void TestImporting::replacingKeepsTheEarlierTextInTheRevisions()
{
    Fixture fixture;
    const auto library = fixture.open();
    QVERIFY(importIntoLibrary(*library, fixture.textPath(), OnExistingIssue::Refuse));
    const auto before = library->issues().load(IssueNumber{40, 2026});
    fixture.write(QStringLiteral("số 40.md"), Fixture::text().replace("chưa tới nửa phút", "chưa tới mười giây"));
    QVERIFY(importIntoLibrary(*library, fixture.textPath(), OnExistingIssue::Replace));

    const auto after = library->issues().load(IssueNumber{40, 2026});
    QCOMPARE(after->id, before->id);
    const QUuid id = after->section(SectionKind::Domestic)->placements.at(0).article;
    QCOMPARE(id, before->section(SectionKind::Domestic)->placements.at(0).article);
    QCOMPARE(*library->articles().count(), 6);
    const auto revisions = library->articles().revisions(id);
    QVERIFY(revisions);
    QCOMPARE(revisions->size(), 2);
    QVERIFY(revisions->at(0).article.body.contains(QStringLiteral("chưa tới mười giây")));
    QVERIFY(revisions->at(1).article.body.contains(QStringLiteral("chưa tới nửa phút")));
}

void TestImporting::replacingKeepsLayoutWishes()
{
    Fixture fixture;
    const auto library = fixture.open();
    QVERIFY(importIntoLibrary(*library, fixture.textPath(), OnExistingIssue::Refuse));
    Issue issue = *library->issues().load(IssueNumber{40, 2026});
    issue.sections[1].placements[0].photoWidth = 60;
    issue.sections[1].placements[0].photoSide = PhotoSide::Right;
    QVERIFY(library->issues().save(issue));
    QVERIFY(importIntoLibrary(*library, fixture.textPath(), OnExistingIssue::Replace));
    const Placement place = library->issues().load(IssueNumber{40, 2026})->sections.at(1).placements.at(0);
    QCOMPARE(place.id, issue.sections.at(1).placements.at(0).id);
    QCOMPARE(place.photoWidth, 60);
    QCOMPARE(place.photoSide, PhotoSide::Right);
}

void TestImporting::replacingLeavesDroppedArticlesInTheLibrary()
{
    Fixture fixture;
    const auto library = fixture.open();
    QVERIFY(importIntoLibrary(*library, fixture.textPath(), OnExistingIssue::Refuse));
    const QUuid dropped =
        library->issues().load(IssueNumber{40, 2026})->section(SectionKind::Local)->placements.at(1).article;
    QByteArray text = Fixture::text();
    text.truncate(text.indexOf("### 9/10"));
    fixture.write(QStringLiteral("số 40.md"), text);
    QVERIFY(importIntoLibrary(*library, fixture.textPath(), OnExistingIssue::Replace));
    const auto issue = library->issues().load(IssueNumber{40, 2026});
    QCOMPARE(issue->section(SectionKind::Local)->placements.size(), 1);
    QCOMPARE(library->articles().load(dropped)->headline,
             QStringLiteral("HỌC SINH KIẾN AN CHẾ TẠO TRẠM ĐO MẶN CHO ĐẦM TÔM"));
}

void TestImporting::cancellingLeavesNothing()
{
    Fixture fixture;
    const auto library = fixture.open();
    const auto report = importIntoLibrary(*library, fixture.textPath(), OnExistingIssue::Refuse,
                                          [](double done) { return done < 0.5; });
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QCOMPARE(*library->articles().count(), 0);
    QVERIFY(library->issues().list()->isEmpty());
    QVERIFY(!library->photos().info(sha256(Fixture::picture("png", {640, 480}, Qt::darkGreen))));
}

void TestImporting::goesOnWithoutAPhotoItCannotTake_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("diagnostic");
    QTest::newRow("missing") << QStringLiteral("ảnh/không có.jpg") << QStringLiteral("photo-missing");
    QTest::newRow("of the web") << QStringLiteral("https://example.org/a.jpg") << QStringLiteral("photo-remote");
    QTest::newRow("absolute") << QStringLiteral("/etc/hostname") << QStringLiteral("photo-outside-folder");
    QTest::newRow("escaping") << QStringLiteral("ảnh/../../a.jpg") << QStringLiteral("photo-outside-folder");
    QTest::newRow("escaping, encoded") << QStringLiteral("%2e%2e/a.jpg") << QStringLiteral("photo-outside-folder");
    QTest::newRow("folder") << QStringLiteral("ảnh") << QStringLiteral("photo-unreadable");
    QTest::newRow("truncated") << QStringLiteral("ảnh/cụt.jpg") << QStringLiteral("photo-unusable");
    QTest::newRow("text") << QStringLiteral("ảnh/chữ.jpg") << QStringLiteral("photo-unusable");
    QTest::newRow("too many pixels") << QStringLiteral("ảnh/lớn.png") << QStringLiteral("photo-unusable");
}

void TestImporting::goesOnWithoutAPhotoItCannotTake()
{
    QFETCH(QString, path);
    QFETCH(QString, diagnostic);
    Fixture fixture;
    const QByteArray jpeg = Fixture::picture("jpeg", {1200, 800}, Qt::darkRed);
    fixture.write(QStringLiteral("ảnh/cụt.jpg"), jpeg.first(jpeg.size() / 2));
    fixture.write(QStringLiteral("ảnh/chữ.jpg"), "đây không phải là ảnh");
    if (path.contains(QStringLiteral("lớn")))
        fixture.write(path, Fixture::picture("png", {20000, 20000}, Qt::white));
    int line = 0;
    fixture.write(QStringLiteral("số 40.md"), textWithPhoto(path, &line));

    const auto library = fixture.open();
    const auto report = importIntoLibrary(*library, fixture.textPath(), OnExistingIssue::Refuse);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->articles, 7);
    const Diagnostic *finding = find(report->diagnostics, diagnostic);
    QVERIFY(finding);
    QCOMPARE(finding->line, line);
    QCOMPARE(finding->file, fixture.textPath());
    QVERIFY(finding->message.contains(path));
    QCOMPARE(library->articles().load(finding->article)->headline, QStringLiteral("MỘT BÀI CÓ ẢNH"));
}

void TestImporting::preparesPhotosForExport()
{
    Fixture fixture;
    const auto library = fixture.open();
    QVERIFY(importIntoLibrary(*library, fixture.textPath(), OnExistingIssue::Refuse));
    const auto made = prepareRenditions(*library, library->issues().load(IssueNumber{40, 2026})->id, Profile::Mail);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    QVERIFY(*made >= 2);
}

QTEST_MAIN(TestImporting)
#include "importing.moc"
