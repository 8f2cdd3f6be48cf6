// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Printing, tried on a printer that writes PDF.

#include "models/base/length.h"
#include "tests/pdf/pdftools.h"
#include "views/output/paperdialog.h"
#include "views/output/printing.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPageRanges>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QRadioButton>
#include <QRegularExpression>
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

    /// A page of the printed file at 72 dpi, as grey.
    QImage pageAt(int number, int resolution = 72) const
    {
        const QString stem = m_folder.filePath(QStringLiteral("mặt"));
        const QString which = QString::number(number);
        static_cast<void>(runTool(QStringLiteral("pdftoppm"),
                                  {QStringLiteral("-r"), QString::number(resolution), QStringLiteral("-f"), which,
                                   QStringLiteral("-l"), which, QStringLiteral("-png"), QStringLiteral("-singlefile"),
                                   path(), stem}));
        return QImage(stem + QStringLiteral(".png"));
    }

    /// Text of one page of the printed file within a part of it, in points.
    QString textIn(int number, const QRect &part) const
    {
        const QString which = QString::number(number);
        return QString::fromUtf8(
                   runTool(QStringLiteral("pdftotext"),
                           {QStringLiteral("-f"), which, QStringLiteral("-l"), which, QStringLiteral("-x"),
                            QString::number(part.x()), QStringLiteral("-y"), QString::number(part.y()),
                            QStringLiteral("-W"), QString::number(part.width()), QStringLiteral("-H"),
                            QString::number(part.height()), path(), QStringLiteral("-")})
                       .output)
            .simplified();
    }

    /// Mean difference of two pictures, 0 to 255.
    static double difference(const QImage &a, const QImage &b)
    {
        double sum = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x)
                sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
        }
        return sum / (a.width() * a.height());
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

    void printTo(QPrinter &printer, const PaperWish &wish) const
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path());
        DiemTin::prepare(printer, wish);
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

    void aBookletOfA5IsPrintedOnA4()
    {
        QPrinter printer(QPrinter::HighResolution);
        printTo(printer, {Arrangement::Booklet, QPageSize::A4, QPrinter::DuplexShortSide});
        QVERIFY(printProof(job(), printer, Arrangement::Booklet));
        // Five pages make eight: - 1 | 2 - | - 3 | 4 5. Paper across: 842 x 595 points.
        const QRect left(0, 0, 421, 595);
        const QRect right(421, 0, 421, 595);
        QCOMPARE(pageAt(1).size(), QSize(842, 595));
        QCOMPARE(textIn(1, left), QString());
        QVERIFY(textIn(1, right).contains(QStringLiteral("ĐIỂM TIN")));
        QVERIFY(textIn(2, left).contains(QStringLiteral("MỤC LỤC")));
        QCOMPARE(textIn(2, right), QString());
        QVERIFY(textIn(3, right).contains(QStringLiteral("XƯỞNG CHẾ THỬ MỞ CỬA")));
        QVERIFY(textIn(4, left).contains(QStringLiteral("KHO DỮ LIỆU MỞ")));
        QVERIFY(textIn(4, right).contains(QStringLiteral("PHÒNG THÍ NGHIỆM CẢNG")));
        // The cover's blue ground fills its half and no more.
        const QImage outside = pageAt(1);
        QVERIFY(outside.pixelColor(425, 20) != QColor(Qt::white) && outside.pixelColor(838, 580) != QColor(Qt::white));
        QCOMPARE(outside.pixelColor(417, 300), QColor(Qt::white));
    }

    void aBookletOfA4OnA3KeepsThePagesSize()
    {
        QPrinter printer(QPrinter::HighResolution);
        printTo(printer, {Arrangement::Booklet, QPageSize::A3, QPrinter::DuplexShortSide});
        QVERIFY(printProof(job(), printer, Arrangement::Booklet));
        QCOMPARE(pageAt(1).size(), QSize(1191, 842));
        const QString words =
            QString::fromUtf8(runTool(QStringLiteral("pdftotext"),
                                      {QStringLiteral("-bbox"), QStringLiteral("-f"), QStringLiteral("3"),
                                       QStringLiteral("-l"), QStringLiteral("3"), path(), QStringLiteral("-")})
                                  .output);
        // The first word of page 3 stands 48.2 points from its left edge and 70 from its top.
        const QRegularExpression word(QStringLiteral("xMin=\"(\\d+\\.\\d+)\" yMin=\"(\\d+\\.\\d+)\" [^>]+>XƯỞNG<"));
        const auto match = word.match(words);
        QVERIFY2(match.hasMatch(), qPrintable(words.left(500)));
        QVERIFY2(std::abs(match.captured(1).toDouble() - (595.3 + 48.2)) < 1, qPrintable(match.captured(1)));
        QVERIFY2(std::abs(match.captured(2).toDouble() - 70) < 1, qPrintable(match.captured(2)));
    }

    void proofsStandTwoAndFourOnASide()
    {
        QPrinter printer(QPrinter::HighResolution);
        printTo(printer, {Arrangement::FourUp, QPageSize::A4});
        QVERIFY(printProof(job(), printer, Arrangement::FourUp));
        QCOMPARE(pageAt(1).size(), QSize(595, 842));
        QVERIFY(textIn(1, QRect(0, 0, 297, 421)).contains(QStringLiteral("ĐIỂM TIN")));
        QVERIFY(textIn(1, QRect(298, 0, 297, 421)).contains(QStringLiteral("MỤC LỤC")));
        QVERIFY(textIn(1, QRect(0, 421, 297, 421)).contains(QStringLiteral("XƯỞNG CHẾ THỬ")));
        QVERIFY(textIn(1, QRect(298, 421, 297, 421)).contains(QStringLiteral("KHO DỮ LIỆU MỞ")));
        QVERIFY(textIn(2, QRect(0, 0, 297, 421)).contains(QStringLiteral("CẢNG")));
        QPrinter across(QPrinter::HighResolution);
        printTo(across, {Arrangement::TwoUp, QPageSize::A4});
        QVERIFY(printProof(job(), across, Arrangement::TwoUp));
        QCOMPARE(pageAt(3).size(), QSize(842, 595));
        QVERIFY(textIn(2, QRect(0, 0, 421, 595)).contains(QStringLiteral("XƯỞNG CHẾ THỬ")));
        QVERIFY(textIn(2, QRect(421, 0, 421, 595)).contains(QStringLiteral("KHO DỮ LIỆU MỞ")));
    }

    void printsWithoutColour()
    {
        QPrinter printer(QPrinter::HighResolution);
        printTo(printer, {Arrangement::Single, QPageSize::A4, QPrinter::DuplexNone, QPrinter::GrayScale});
        QVERIFY(printProof(job(), printer));
        for (const int number : {1, 3}) {
            const QImage page = pageAt(number);
            int inked = 0;
            for (int y = 0; y < page.height(); ++y) {
                for (int x = 0; x < page.width(); ++x) {
                    const QColor pixel = page.pixelColor(x, y);
                    QVERIFY2(pixel.hsvSaturation() < 6 || pixel.value() < 12, qPrintable(pixel.name()));
                    inked += pixel.lightness() < 200;
                }
            }
            QVERIFY(inked > 5000);
        }
    }

    /// Poppler shows the same of what goes to the printer as of the PDF.
    void paperShowsWhatThePdfShows()
    {
        const SampleFile file(makeSampleProof(), Profile::Print);
        const QByteArray bytes = file.finished();
        for (const int number : {1, 2, 3, 5}) {
            QFile exported(path());
            QVERIFY(exported.open(QIODevice::WriteOnly));
            QCOMPARE(exported.write(bytes), bytes.size());
            exported.close();
            const QImage wanted = pageAt(number, 100);
            QPrinter printer(QPrinter::HighResolution);
            printTo(printer, {});
            QVERIFY(printProof(job(), printer));
            const QImage found = pageAt(number, 100);
            // Qt's paper is of whole points: the picture may be a row larger.
            QVERIFY(std::abs(found.height() - wanted.height()) <= 1 && std::abs(found.width() - wanted.width()) <= 1);
            const QSize common = wanted.size().boundedTo(found.size());
            const double off = difference(wanted.copy(QRect(QPoint(), common)), found.copy(QRect(QPoint(), common)));
            QVERIFY2(off < 2.5, qPrintable(QStringLiteral("%1: %2").arg(number).arg(off)));
        }
    }

    void readsPageRangesAsTheyAreTyped()
    {
        QVERIFY(pageRangesFrom(QString(), 24)->isEmpty());
        QCOMPARE(pageRangesFrom(QStringLiteral("1-4, 7"), 24)->toString(), QStringLiteral("1-4,7"));
        QCOMPARE(pageRangesFrom(QStringLiteral("3 – 5"), 24)->toString(), QStringLiteral("3-5"));
        QVERIFY(!pageRangesFrom(QStringLiteral("20-30"), 24));
        QVERIFY(!pageRangesFrom(QStringLiteral("trang"), 24));
        QVERIFY(!pageRangesFrom(QStringLiteral("0"), 24));
    }

    void theDialogTellsHowManySheets()
    {
        PaperDialog dialog(24);
        dialog.show();
        const auto *sheets = dialog.findChild<QLabel *>(QStringLiteral("quiet"));
        QCOMPARE(sheets->text(), QStringLiteral("24 trang trên 24 tờ giấy"));
        QTest::mouseClick(dialog.findChild<QRadioButton *>(QStringLiteral("booklet")), Qt::LeftButton, {},
                          QPoint(8, 8));
        QCOMPARE(sheets->text(), QStringLiteral("24 trang trên 6 tờ giấy"));
        auto *pages = dialog.findChild<QLineEdit *>(QStringLiteral("pages"));
        pages->setFocus();
        QTest::keyClicks(pages, QStringLiteral("1-5"));
        QCOMPARE(sheets->text(), QStringLiteral("5 trang trên 2 tờ giấy"));
        QTest::mouseClick(dialog.findChild<QCheckBox *>(QStringLiteral("grey")), Qt::LeftButton, {}, QPoint(8, 8));
        const PaperWish wish = dialog.wish();
        QVERIFY(wish.arrangement == Arrangement::Booklet && wish.duplex == QPrinter::DuplexShortSide);
        QCOMPARE(wish.colour, QPrinter::GrayScale);
        QCOMPARE(wish.pages.toString(), QStringLiteral("1-5"));
        QTest::keyClicks(pages, QStringLiteral("0"));
        QCOMPARE(sheets->text(), QStringLiteral("Số báo có 24 trang."));
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

    /// The print dialog does not ask for pages again: that of Windows would make one range of two, and "all" of none.
    void printsThePagesAskedForThroughTheDialogs()
    {
        QTimer person;
        connect(&person, &QTimer::timeout, this, [&] {
            QWidget *shown = QApplication::activeModalWidget();
            if (auto *paper = qobject_cast<PaperDialog *>(shown)) {
                paper->findChild<QLineEdit *>(QStringLiteral("pages"))->setText(QStringLiteral("1-2, 4"));
                paper->accept();
            } else if (auto *dialog = qobject_cast<QPrintDialog *>(shown)) {
                person.stop();
                auto *printers = dialog->findChild<QComboBox *>(QStringLiteral("printers"));
                printers->setCurrentIndex(printers->count() - 1); // into a file
                dialog->findChild<QLineEdit *>(QStringLiteral("filename"))->setText(path());
                QVERIFY(!dialog->testOption(QAbstractPrintDialog::PrintPageRange));
                dialog->accept();
            }
        });
        person.start(50);
        QVERIFY(printWithDialog(job(), nullptr));
        const ToolRun info = runTool(QStringLiteral("pdfinfo"), {path()});
        QVERIFY2(info.output.simplified().contains("Pages: 3 "), info.output.constData());
    }

    void stopsBetweenPages()
    {
        QPrinter printer(QPrinter::HighResolution);
        prepare(printer, QPageSize::A4);
        int pages = 0;
        const Result<void> done =
            printProof(job(), printer, Arrangement::Single, [&pages](double) { return ++pages < 3; });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        QCOMPARE(pages, 3);
    }
};

QTEST_MAIN(PrintingTest)
#include "tst_printing.moc"
