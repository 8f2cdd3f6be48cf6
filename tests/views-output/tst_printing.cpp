// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Printing, tried on a printer that writes PDF.

#include "models/base/length.h"
#include "tests/pdf/pdftools.h"
#include "views/output/printing.h"

#include <QApplication>
#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QImage>
#include <QPageRanges>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QStyleOptionGraphicsItem>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace DiemTin;
using namespace DiemTin::Testing;

class PrintingTest : public QObject
{
    Q_OBJECT

private:
    SampleProof m_sample;
    QTemporaryDir m_folder;

    [[nodiscard]] PrintJob job() const { return {m_sample.proof, m_sample.photos, m_sample.fetch}; }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("bản in.pdf")); }

    /// What pdftotext gives of the printed file, all white space single.
    QString text() const
    {
        return QString::fromUtf8(runTool(QStringLiteral("pdftotext"), {path(), QStringLiteral("-")}).output)
            .simplified();
    }

    /// The printed page 1 at 72 dpi.
    QImage firstPage() const
    {
        const QString stem = m_folder.filePath(QStringLiteral("trang"));
        static_cast<void>(runTool(QStringLiteral("pdftoppm"),
                                  {QStringLiteral("-r"), QStringLiteral("72"), QStringLiteral("-png"),
                                   QStringLiteral("-singlefile"), path(), stem}));
        return QImage(stem + QStringLiteral(".png"));
    }

    /// Whether the page of the preview shows more than paper.
    static bool isPainted(QGraphicsItem &page)
    {
        QImage image(200, 280, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const QRectF area = page.boundingRect();
        painter.scale(image.width() / area.width(), image.height() / area.height());
        painter.translate(-area.topLeft());
        QStyleOptionGraphicsItem option;
        option.exposedRect = area;
        page.paint(&painter, &option, nullptr);
        painter.end();
        int inked = 0;
        for (int y = 20; y < 260; ++y) {
            for (int x = 20; x < 180; ++x)
                inked += image.pixelColor(x, y).lightness() < 200;
        }
        return inked > 200;
    }

    void prepare(QPrinter &printer, QPageSize::PageSizeId size) const
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path());
        printer.setPageSize(QPageSize(size));
    }

private Q_SLOTS:
    void initTestCase() { m_sample = makeSampleProof(); }

    void printsAllPagesWithTheirPhotosAt300PixelsAnInch()
    {
        QPrinter printer(QPrinter::HighResolution);
        prepare(printer, QPageSize::A4);
        QVERIFY(printProof(job(), printer));
        const QString all = text();
        for (const QString &words :
             {QStringLiteral("ĐIỂM TIN"), QStringLiteral("XƯỞNG CHẾ THỬ"), QStringLiteral("Quét mã để nghe")})
            QVERIFY2(all.contains(words), qPrintable(words));
        const ToolRun images = runTool(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path()});
        QCOMPARE(images.messages, QByteArray());
        QCOMPARE(images.output.count("\n"), 2 + 5);
        QVERIFY2(images.output.contains(" 300   300 "), images.output.constData());
    }

    void printsOnlyTheChosenPages()
    {
        QPrinter printer(QPrinter::HighResolution);
        prepare(printer, QPageSize::A4);
        printer.setPrintRange(QPrinter::PageRange);
        QPageRanges ranges;
        ranges.addRange(2, 2);
        ranges.addRange(4, 5);
        printer.setPageRanges(ranges);
        QVERIFY(printProof(job(), printer));
        const QString some = text();
        QVERIFY(some.startsWith(QStringLiteral("Điểm tin KH&CN · Số 5/2031 MỤC LỤC")));
        QVERIFY(some.contains(QStringLiteral("KHO DỮ LIỆU MỞ"))
                && some.contains(QStringLiteral("PHÒNG THÍ NGHIỆM CẢNG")));
        QVERIFY(!some.contains(QStringLiteral("XƯỞNG CHẾ THỬ MỞ CỬA")));
    }

    void refusesARangeWithoutPages()
    {
        QPrinter printer(QPrinter::HighResolution);
        prepare(printer, QPageSize::A4);
        printer.setPrintRange(QPrinter::PageRange);
        QPageRanges ranges;
        ranges.addRange(70, 80);
        printer.setPageRanges(ranges);
        const Result<void> done = printProof(job(), printer);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Usage);
    }

    void keepsThePagesSizeOnLargerPaper()
    {
        QPrinter printer(QPrinter::HighResolution);
        prepare(printer, QPageSize::A3);
        QVERIFY(printProof(job(), printer));
        const QImage page = firstPage(); // A3: 842 x 1191 points; the blue cover stands in its middle
        QCOMPARE(page.size(), QSize(842, 1191));
        const auto isPaper = [&page](int x, int y) { return page.pixelColor(x, y) == QColor(Qt::white); };
        QVERIFY(isPaper(119, 595) && !isPaper(127, 300));
        QVERIFY(isPaper(723, 300) && !isPaper(715, 300));
        QVERIFY(isPaper(421, 170) && !isPaper(421, 180));
        QVERIFY(isPaper(421, 1020) && !isPaper(421, 1012));
    }

    void reducesThePageToSmallerPaper()
    {
        QPrinter printer(QPrinter::HighResolution);
        prepare(printer, QPageSize::A5);
        printer.setPageMargins(QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter);
        QVERIFY(printProof(job(), printer));
        const QImage page = firstPage(); // A5: 420 x 595 points, printable from 28 to 391
        QCOMPARE(page.size(), QSize(420, 595));
        const auto isPaper = [&page](int x, int y) { return page.pixelColor(x, y) == QColor(Qt::white); };
        QVERIFY(isPaper(25, 100) && !isPaper(32, 100));
        QVERIFY(isPaper(394, 100) && !isPaper(388, 100));
        QVERIFY(isPaper(210, 36) && !isPaper(210, 46));
        QVERIFY(isPaper(210, 560) && !isPaper(210, 550));
    }

    /// What the person sees before printing: every page, painted.
    void thePreviewShowsAllPages()
    {
        int pages = 0;
        int painted = 0;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            auto *dialog = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
            if (dialog == nullptr)
                return;
            auto *preview = dialog->findChild<QPrintPreviewWidget *>();
            pages = preview->pageCount();
            const QGraphicsView *view = preview->findChild<QGraphicsView *>();
            for (QGraphicsItem *item : view->scene()->items()) {
                if (isPainted(*item))
                    ++painted;
            }
            look.stop();
            dialog->reject();
        });
        look.start(50);
        showPrintPreview(job(), nullptr);
        QCOMPARE(pages, 5);
        QCOMPARE(painted, 5);
    }

    void stopsBetweenPages()
    {
        QPrinter printer(QPrinter::HighResolution);
        prepare(printer, QPageSize::A4);
        int pages = 0;
        const Result<void> done = printProof(job(), printer, [&pages](double) { return ++pages < 3; });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        QCOMPARE(pages, 3);
    }
};

QTEST_MAIN(PrintingTest)
#include "tst_printing.moc"
