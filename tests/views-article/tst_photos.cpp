// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Photos on their way into an article: jobs, cancelling, one undo step.

#include "../views/answeringdialogs.h"
#include "app/jobrunner.h"
#include "app/photocontroller.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "editorfixture.h"
#include "models/composer/template.h"
#include "models/store/library.h"
#include "models/store/photostore.h"
#include "views/article/articlemedia.h"

#include <QSignalSpy>

using namespace DiemTin;

namespace {

/// A workspace with an open issue, the editor's strip and the controller between them.
struct Office
{
    Office()
        : settings(std::make_unique<QSettings>(files.path(QStringLiteral("thiết lập.ini")), QSettings::IniFormat))
        , workspace(files.clock, settings)
        , media(pictures)
        , controller({workspace, dialogs, jobs, settings, media, &window})
    {
        const IssueContent content = storeSmallIssue(*files.open());
        if (!workspace.openLibrary(files.libraryPath()) || !workspace.openIssue(content.issue.id))
            qFatal("cannot open the library");
        article = content.issue.sections.at(1).placements.at(0).article;
        media.setDesk(workspace.desk());
        media.setArticle(article);
        QObject::connect(workspace.desk(), &Desk::contentChanged, &media, [this] { media.refresh(now()); });
        media.refresh(now());
    }
    ~Office() { jobs.stop(); }
    [[nodiscard]] Article now() { return workspace.desk()->article(article).value(); }
    [[nodiscard]] bool wait()
    {
        return QTest::qWaitFor([this] { return !jobs.isBusy(); }, 60000) && (QCoreApplication::processEvents(), true);
    }
    /// Files of small pictures, each of another colour.
    QStringList pictureFiles(int count)
    {
        QStringList paths;
        for (int i = 0; i < count; ++i) {
            const QString name = QStringLiteral("loạt/%1.png").arg(i, 3, 10, QLatin1Char('0'));
            files.write(name, Fixture::picture("png", {12, 8}, QColor(i % 256, i / 256, 77)));
            paths.append(files.path(name));
        }
        return paths;
    }

    QWidget window;
    Fixture files;
    AnsweringDialogs dialogs;
    JobRunner jobs;
    Settings settings;
    Workspace workspace;
    ScreenPictures pictures;
    ArticleMedia media;
    PhotoController controller;
    QUuid article;
};

} // namespace

class TestPhotos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

    void manyPhotosAreOneStepInTheirOrder()
    {
        Office made;
        const QStringList files = made.pictureFiles(60);
        made.controller.add(made.article, photosOfFiles(files));
        QVERIFY(made.jobs.isBusy());
        QVERIFY(made.wait());
        QCOMPARE(made.now().photos.size(), 60);
        for (int i = 0; i < 60; ++i) {
            const QByteArray stored =
                made.workspace.desk()->library().photos().original(made.now().photos.at(i).sha256).value();
            QCOMPARE(QImage::fromData(stored).pixelColor(1, 1).red(), i);
        }
        QCOMPARE(made.workspace.desk()->undoStack()->count(), 1);
        made.workspace.desk()->undoStack()->undo();
        QCOMPARE(made.now().photos.size(), 0);
    }

    void cancellingKeepsWhatCameIn()
    {
        Office made;
        QSignalSpy failed(&made.controller, &PhotoController::failed);
        QObject::connect(&made.jobs, &JobRunner::progressed, &made.jobs, [&made] { made.jobs.cancel(); });
        made.controller.add(made.article, photosOfFiles(made.pictureFiles(500)));
        QVERIFY(made.wait());
        QVERIFY(made.now().photos.size() > 0);
        QVERIFY(made.now().photos.size() < 500);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(made.workspace.desk()->undoStack()->count(), 1);
    }

    void brokenOnesAreToldInOneMessage()
    {
        Office made;
        QSignalSpy failed(&made.controller, &PhotoController::failed);
        QStringList files = made.pictureFiles(2);
        made.files.write(QStringLiteral("hỏng.jpg"), "không phải ảnh");
        files.insert(1, made.files.path(QStringLiteral("hỏng.jpg")));
        files.append(made.files.path(QStringLiteral("số 40.md")));
        made.dialogs.photos = files;
        made.controller.addPhotos();
        QVERIFY(made.wait());
        QCOMPARE(made.now().photos.size(), 2);
        QCOMPARE(failed.count(), 1);
        const QString message = failed.first().first().toString();
        QVERIFY(message.contains(QStringLiteral("hỏng.jpg")) && message.contains(QStringLiteral("số 40.md")));
    }

    void aSecondDropWaitsForTheFirst()
    {
        Office made;
        const QStringList files = made.pictureFiles(4);
        made.controller.add(made.article, photosOfFiles(files.mid(0, 2)));
        made.controller.add(made.article, photosOfFiles(files.mid(2)), 0);
        QTRY_COMPARE(made.now().photos.size(), 4);
        QCOMPARE(made.workspace.desk()->undoStack()->count(), 2);
        const QByteArray first =
            made.workspace.desk()->library().photos().original(made.now().photos.first().sha256).value();
        QCOMPARE(QImage::fromData(first).pixelColor(1, 1).red(), 2);
    }

    void replacingKeepsTheWords()
    {
        Office made;
        const QStringList files = made.pictureFiles(2);
        made.controller.add(made.article, photosOfFiles({files.first()}));
        QVERIFY(made.wait());
        Article changed = made.now();
        changed.photos.first().caption = QStringLiteral("Bến cảng");
        changed.photos.first().crop = QRectF(0, 0, 0.5, 0.5);
        made.workspace.desk()->changeArticle(changed, QStringLiteral("x"));
        const QString before = changed.photos.first().sha256;
        made.dialogs.photos = {files.at(1)};
        Q_EMIT made.media.replacementWanted(0);
        QVERIFY(made.wait());
        QCOMPARE(made.now().photos.size(), 1);
        QVERIFY(made.now().photos.first().sha256 != before);
        QCOMPARE(made.now().photos.first().caption, QStringLiteral("Bến cảng"));
        QCOMPARE(made.now().photos.first().crop, QRectF(0, 0, 1, 1));
    }

    void savesThePhotoAndMakesItTheCover()
    {
        Office made;
        const QStringList files = made.pictureFiles(1);
        made.controller.add(made.article, photosOfFiles(files));
        QVERIFY(made.wait());
        const QString sha256 = made.now().photos.first().sha256;
        made.dialogs.photo = made.files.path(QStringLiteral("ảnh lưu.png"));
        Q_EMIT made.media.savingWanted(sha256);
        QFile saved(made.dialogs.photo);
        QFile original(files.first());
        QVERIFY(saved.open(QIODevice::ReadOnly) && original.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), original.readAll());
        Q_EMIT made.media.coverPhotoChosen(sha256);
        QCOMPARE(made.workspace.desk()->content().issue.cover.photo, sha256);
        made.workspace.desk()->undoStack()->undo();
        QVERIFY(made.workspace.desk()->content().issue.cover.photo.isEmpty());
    }
};

QTEST_MAIN(TestPhotos)
#include "tst_photos.moc"
