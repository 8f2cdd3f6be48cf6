// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cropping with mouse and keyboard, in shapes, as one undo step.

#include "editorfixture.h"
#include "views/article/articlemedia.h"
#include "views/article/cropdialog.h"
#include "views/article/cropview.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace DiemTin;

namespace {

/// A view of a photo of 600 × 400 pixels, painted at one screen pixel each from (10, 10).
struct View
{
    View()
    {
        view.resize(620, 420);
        QImage image(600, 400, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        view.showPicture(image, image.size());
        view.show();
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        for (const QPoint at : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(&view, &move);
        }
        QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
    }
    CropView view;
};

bool same(const QRectF &a, const QRectF &b)
{
    return qAbs(a.x() - b.x()) < 1e-6 && qAbs(a.y() - b.y()) < 1e-6 && qAbs(a.width() - b.width()) < 1e-6
        && qAbs(a.height() - b.height()) < 1e-6;
}

} // namespace

class TestCrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dragsCornersEdgesAndTheFrame()
    {
        View made;
        made.drag({10, 10}, {160, 110});
        QVERIFY(same(made.view.crop(), {0.25, 0.25, 0.75, 0.75}));
        made.drag({610, 260}, {460, 200});
        QVERIFY(same(made.view.crop(), {0.25, 0.25, 0.5, 0.75}));
        made.drag({300, 250}, {150, 190});
        QVERIFY(same(made.view.crop(), {0, 0.1, 0.5, 0.75}));
        made.drag({100, 200}, {-900, -900});
        QVERIFY(same(made.view.crop(), {0, 0, 0.5, 0.75}));
    }

    void neverLeavesThePictureOrShrinksToNothing()
    {
        View made;
        made.drag({610, 410}, {2000, 2000});
        QCOMPARE(made.view.crop(), QRectF(0, 0, 1, 1));
        made.drag({610, 410}, {-500, -500});
        QVERIFY(same(made.view.crop(), {0, 0, CropView::SmallestPart, CropView::SmallestPart}));
    }

    void keepsItsShape()
    {
        View made;
        made.view.setAspect(1);
        QVERIFY(same(made.view.crop(), {1 / 6.0, 0, 2 / 3.0, 1}));
        made.drag({510, 410}, {310, 410});
        const QRectF crop = made.view.crop();
        QVERIFY(qAbs(crop.width() * 600 - crop.height() * 400) < 0.01);
        QCOMPARE(crop.left(), 1 / 6.0);
        QVERIFY(qAbs(crop.width() - 1 / 3.0) < 0.001);
    }

    void obeysTheKeyboard()
    {
        View made;
        QTest::keyClick(&made.view, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(&made.view, Qt::Key_Up, Qt::ShiftModifier | Qt::ControlModifier);
        QVERIFY(same(made.view.crop(), {0, 0, 0.99, 0.998}));
        QTest::keyClick(&made.view, Qt::Key_Right);
        QTest::keyClick(&made.view, Qt::Key_Right);
        QVERIFY(same(made.view.crop(), {0.01, 0, 0.99, 0.998}));
    }

    void croppingIsOneStepAndThePagesFollow()
    {
        EditorFixture made;
        made.givePhotos(2);
        Q_EMIT made.editor->media().cropWanted(1);
        auto *dialog = made.editor->findChild<CropDialog *>();
        QVERIFY(dialog != nullptr && dialog->isVisible() && !dialog->isModal());
        auto *view = dialog->findChild<CropView *>();
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(view, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(same(made.now().photos.at(1).crop, {0, 0, 0.95, 1}));
        QCOMPARE(made.now().photos.at(0).crop, QRectF(0, 0, 1, 1));
        QCOMPARE(made.desk->undoStack()->count(), 1);
        bool cropped = false;
        for (const auto &page : made.desk->proof().pages) {
            for (const PageItem &item : page->items) {
                const auto *photo = std::get_if<PhotoItem>(&item);
                cropped = cropped || (photo != nullptr && photo->crop.right() < 0.96);
            }
        }
        QVERIFY(cropped);
        made.desk->undoStack()->undo();
        QCOMPARE(made.now().photos.at(1).crop, QRectF(0, 0, 1, 1));
        QCOMPARE(view->crop(), QRectF(0, 0, 1, 1));
    }

    void theDialogOffersShapesAndTheWholePhoto()
    {
        EditorFixture made;
        made.givePhotos(1);
        Q_EMIT made.editor->media().cropWanted(0);
        auto *dialog = made.editor->findChild<CropDialog *>();
        auto *shapes = dialog->findChild<QComboBox *>();
        shapes->setFocus();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(shapes, Qt::Key_Down);
        QCOMPARE(shapes->currentText(), QStringLiteral("1:1"));
        QVERIFY(same(made.now().photos.at(0).crop, {1 / 6.0, 0, 2 / 3.0, 1}));
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == QStringLiteral("Cả ảnh"))
                button->click();
        }
        QCOMPARE(made.now().photos.at(0).crop, QRectF(0, 0, 1, 1));
    }
};

QTEST_MAIN(TestCrop)
#include "tst_crop.moc"
