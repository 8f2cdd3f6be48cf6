// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The strip of photos: order, words, drops, removal, many photos.

#include "editorfixture.h"
#include "views/article/articlemedia.h"
#include "views/article/bodyedit.h"
#include "views/article/markedfield.h"
#include "views/article/mediadelegate.h"
#include "views/article/medialist.h"
#include "views/shared/fieldedit.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QUrl>

using namespace DiemTin;

namespace {

QStringList captions(const EditorFixture &made)
{
    QStringList list;
    for (const PhotoUse &photo : made.now().photos)
        list.append(photo.caption.mid(7));
    return list;
}

/// Drops the data on the widget; whether it was taken.
bool drop(QWidget *widget, const QMimeData &data, QPoint position)
{
    QDragEnterEvent enter(position, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(position, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &dropped);
    return dropped.isAccepted();
}

/// Whether there is anything red to be seen on the widget.
bool showsRed(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor seen = image.pixelColor(x, y);
            if (seen.red() - std::max(seen.green(), seen.blue()) > 60)
                return true;
        }
    }
    return false;
}

} // namespace

class TestMedia : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inALowEditorItIsOneLineWithTheFields()
    {
        EditorFixture made;
        made.givePhotos(2);
        auto &media = made.editor->media();
        const auto *caption = made.field<FieldEdit>(QStringLiteral("Chú thích ảnh"));
        const auto *credit = made.field<FieldEdit>(QStringLiteral("Nguồn ảnh"));
        made.editor->resize(436, 700);
        QTRY_VERIFY(media.height() > 55 && credit->y() > caption->y());
        made.editor->resize(436, 380);
        QTRY_VERIFY(media.height() < 40 && credit->y() == caption->y());
        QVERIFY(credit->width() >= 60 && caption->width() >= 60);
    }

    void withoutPhotosItIsOneLineToDropOn()
    {
        EditorFixture made;
        auto &media = made.editor->media();
        QVERIFY(media.height() < 40);
        QSignalSpy offered(&media, &MediaStrip::photosOffered);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(made.files.path(QStringLiteral("ảnh/bến cảng.jpg")))});
        QVERIFY(drop(&media, data, {5, 5}));
        QCOMPARE(offered.count(), 1);
        QCOMPARE(offered.first().first().value<PhotoBatch>().photos.first().name, QStringLiteral("bến cảng.jpg"));
        QMimeData words;
        words.setText(QStringLiteral("chữ"));
        QVERIFY(!drop(&media, words, {5, 5}));
    }

    void aDropStandsWhereItFalls()
    {
        EditorFixture made;
        made.givePhotos(3);
        auto *list = made.editor->findChild<MediaList *>();
        QSignalSpy offered(&made.editor->media(), &MediaStrip::photosOffered);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(made.files.path(QStringLiteral("ảnh/một cửa.png")))});
        const QRect second = list->visualRect(list->model()->index(1, 0));
        QVERIFY(drop(list->viewport(), data, second.center() - QPoint(10, 0)));
        QCOMPARE(offered.first().at(1).toInt(), 1);
    }

    void altArrowsPutInOrderAndUndoTakesBack()
    {
        EditorFixture made;
        made.givePhotos(3);
        auto *list = made.editor->findChild<MediaList *>();
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(captions(made), (QStringList{QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("2")}));
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(list, Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(captions(made), (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("0")}));
        QTest::keyClick(list, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(captions(made), (QStringList{QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("2")}));
        QCOMPARE(made.desk->undoStack()->count(), 3);
        made.desk->undoStack()->setIndex(0);
        QCOMPARE(captions(made), (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")}));
    }

    void wordsBelongToTheChosenPhoto()
    {
        EditorFixture made;
        made.givePhotos(2);
        auto *list = made.editor->findChild<MediaList *>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
        auto *credit = made.field<FieldEdit>(QStringLiteral("Nguồn ảnh"));
        QCOMPARE(made.field<FieldEdit>(QStringLiteral("Chú thích ảnh"))->text(), QStringLiteral("Ảnh số 1"));
        credit->setFocus();
        type(credit, QStringLiteral("Lê Minh"));
        QCOMPARE(made.now().photos.at(1).credit, QStringLiteral("Lê Minh"));
        QCOMPARE(made.now().photos.at(0).credit, QString());
        QCOMPARE(made.desk->undoStack()->count(), 1);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(made.now().photos.size(), 1);
        made.desk->undoStack()->undo();
        QCOMPARE(made.now().photos.at(1).credit, QStringLiteral("Lê Minh"));
    }

    void aNewCodeIsTheChosenOne()
    {
        EditorFixture made;
        made.givePhotos(2);
        Article article = made.now();
        article.qrCodes.append({.label = QStringLiteral("Nghe bản đọc"), .url = QStringLiteral("https://vi.du/1")});
        made.desk->changeArticle(article, QStringLiteral("x"));
        QCOMPARE(made.field<MarkedField>(QStringLiteral("Chữ bên mã QR"))->text(), QStringLiteral("Nghe bản đọc"));
        QCOMPARE(made.field<FieldEdit>(QStringLiteral("Địa chỉ mở khi quét mã"))->text(),
                 QStringLiteral("https://vi.du/1"));
    }

    void theChosenPhotosCaptionIsCheckedAndMended()
    {
        EditorFixture made;
        made.givePhotos(2);
        Article article = made.now();
        article.photos[0].caption = QStringLiteral("Bến cảng lúc bình minh");
        article.photos[1].caption = QStringLiteral("Cảng biển phát triễn mạnh");
        made.desk->changeArticle(article, QStringLiteral("x"));
        MarkedField &caption = made.editor->media().caption();
        made.editor->media().chooseRow(1);
        QTRY_COMPARE(caption.marks().size(), 1);
        const TextMark mark = caption.marks().constFirst();
        QVERIFY(article.photos.at(1).caption.sliced(mark.position, mark.length).contains(QStringLiteral("triễn")));
        QVERIFY(showsRed(caption));
        made.editor->media().chooseRow(0);
        QCOMPARE(caption.marks().size(), 0);
        QVERIFY(!showsRed(caption));
        made.editor->media().chooseRow(1);
        QTRY_COMPARE(caption.marks().size(), 1);
        QMenu menu;
        Q_EMIT caption.contextMenuRequested(&menu, mark.position + 1);
        QVERIFY(!menu.isEmpty());
        menu.actions().constFirst()->trigger();
        QCOMPARE(made.now().photos.at(1).caption, QStringLiteral("Cảng biển phát triển mạnh"));
        made.desk->undoStack()->undo();
        QCOMPARE(made.now().photos.at(1).caption, article.photos.at(1).caption);
    }

    void arrivingPhotosShowButAreNotTheArticlesYet()
    {
        EditorFixture made;
        made.givePhotos(1);
        auto *list = made.editor->findChild<MediaList *>();
        made.editor->media().showArriving(made.now().photos + made.now().photos);
        QCOMPARE(list->model()->rowCount(), 3);
        QCOMPARE(made.now().photos.size(), 1);
        list->setCurrentIndex(list->model()->index(2, 0));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(made.now().photos.size(), 1);
        made.editor->media().showArriving({});
        QCOMPARE(list->model()->rowCount(), 1);
    }

    void pastesAPicture()
    {
        EditorFixture made;
        made.givePhotos(1);
        QImage image(30, 20, QImage::Format_RGB32);
        image.fill(Qt::red);
        QGuiApplication::clipboard()->setImage(image);
        QSignalSpy offered(&made.editor->media(), &MediaStrip::photosOffered);
        auto *list = made.editor->findChild<MediaList *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(offered.count(), 1);
        QCOMPARE(offered.first().first().value<PhotoBatch>().photos.first().image.size(), QSize(30, 20));
        QCOMPARE(offered.first().at(1).toInt(), 1);
    }

    /// Files copied in a file manager also come as text: their addresses.
    void picturesPastedIntoTheTextBecomePhotos()
    {
        EditorFixture made;
        QSignalSpy offered(&made.editor->media(), &MediaStrip::photosOffered);
        BodyEdit &body = made.editor->body();
        const QString before = body.text();
        auto *files = new QMimeData;
        files->setUrls({QUrl::fromLocalFile(QStringLiteral("/ảnh/cảng.jpg"))});
        files->setText(QStringLiteral("file:///ảnh/cảng.jpg"));
        QGuiApplication::clipboard()->setMimeData(files);
        body.setFocus();
        QTest::keyClick(&body, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(offered.count(), 1);
        QCOMPARE(offered.first().first().value<PhotoBatch>().photos.first().path, QStringLiteral("/ảnh/cảng.jpg"));

        // A picture copied in a browser: its address as HTML, and the picture itself.
        auto *copied = new QMimeData;
        copied->setHtml(QStringLiteral("<img src='http://localhost:9/a.png'>"));
        QImage image(30, 20, QImage::Format_RGB32);
        image.fill(Qt::red);
        copied->setImageData(image);
        QGuiApplication::clipboard()->setMimeData(copied);
        QTest::keyClick(&body, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(offered.count(), 2);
        QCOMPARE(offered.at(1).first().value<PhotoBatch>().photos.first().image.size(), QSize(30, 20));
        QCOMPARE(body.text(), before);
    }

    void paintsOnlyWhatIsSeenOfManyPhotos()
    {
        EditorFixture made;
        made.givePhotos(500);
        auto *list = made.editor->findChild<MediaList *>();
        QCOMPARE(list->model()->rowCount(), 500);
        QVERIFY(list->height() < 90);
        list->setCurrentIndex(list->model()->index(499, 0));
        QTRY_VERIFY(list->viewport()->rect().contains(list->visualRect(list->model()->index(499, 0)).center()));
        QCOMPARE(made.field<FieldEdit>(QStringLiteral("Chú thích ảnh"))->text(), QStringLiteral("Ảnh số 499"));
        const auto seen = [list] {
            const QPoint middle = list->visualRect(list->model()->index(499, 0)).center();
            return list->viewport()->grab().toImage().pixelColor(middle);
        };
        QTRY_VERIFY(seen().red() > 230 && seen().green() < 20 && qAbs(seen().blue() - 120) < 15);
    }

    void aReadOnlyStripTakesNothing()
    {
        EditorFixture made;
        made.givePhotos(2);
        made.editor->media().setReadOnly(true);
        auto *list = made.editor->findChild<MediaList *>();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(made.files.path(QStringLiteral("ảnh/một cửa.png")))});
        QVERIFY(!drop(list->viewport(), data, {5, 5}));
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(made.now().photos.size(), 2);
        QCOMPARE(made.desk->undoStack()->count(), 0);
    }

    void aLongArticleKeepsItsLinesBesidePhotos()
    {
        EditorFixture made;
        made.givePhotos(3);
        auto *body = made.field<QPlainTextEdit>(QStringLiteral("Nội dung tin"));
        QTRY_VERIFY(body->viewport()->height() >= 12 * body->fontMetrics().lineSpacing());
    }
};

QTEST_MAIN(TestMedia)
#include "tst_media.moc"
