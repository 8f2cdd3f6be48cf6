// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A finished PDF as the readers of the system see it.

#include "models/pdf/finish.h"
#include "tests/pdf/pdftools.h"

#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <qpdf/QPDF.hh>

#include <zbar.h>

using namespace DiemTin;
using namespace DiemTin::Testing;

class FinishTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SampleFile> m_sample;
    QByteArray m_bytes;
    QString m_path;

    /// What the tool says of the file; its messages must be none.
    QString read(const QString &tool, QStringList arguments)
    {
        arguments.replaceInStrings(QStringLiteral("FILE"), m_path);
        const ToolRun run = runTool(tool, arguments);
        if (!run.started || run.status != 0 || !run.messages.isEmpty())
            return QStringLiteral("%1: %2 %3").arg(tool).arg(run.status).arg(QString::fromUtf8(run.messages));
        return QString::fromUtf8(run.output);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleFile>(makeSampleProof());
        m_bytes = m_sample->finished();
        QVERIFY(!m_bytes.isEmpty());
        m_path = m_folder.filePath(QStringLiteral("Số 5 – Điểm tin.pdf"));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(m_bytes), m_bytes.size());
    }

    void opensWithoutAMessage()
    {
        const QStringList calls = {QStringLiteral("qpdf --check FILE"), QStringLiteral("pdftoppm -r 40 FILE"),
                                   QStringLiteral("mutool draw -q -F ppm -r 40 FILE"),
                                   QStringLiteral("pdftotext FILE -"), QStringLiteral("pdfinfo FILE")};
        for (const QString &call : calls) {
            QStringList words = call.split(QLatin1Char(' '));
            words.replaceInStrings(QStringLiteral("FILE"), m_path);
            const ToolRun run = runTool(words.takeFirst(), words);
            QVERIFY2(run.started, qPrintable(call));
            QCOMPARE(run.messages, QByteArray());
            QCOMPARE(run.status, 0);
        }
        QVERIFY(read(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("FILE")})
                    .contains(QStringLiteral("File is linearized")));
    }

    void isTheSameFileForTheSameInput()
    {
        const SampleFile again(makeSampleProof());
        QVERIFY(again.finished() == m_bytes);
    }

    void givesItsTextInReadingOrder()
    {
        const QString text = read(QStringLiteral("pdftotext"),
                                  {QStringLiteral("-f"), QStringLiteral("3"), QStringLiteral("-l"), QStringLiteral("3"),
                                   QStringLiteral("FILE"), QStringLiteral("-")});
        QVERIFY2(!text.contains(QLatin1Char('\t')), qPrintable(text));
        const QString words = text.simplified();
        QVERIFY2(words.contains(QStringLiteral("MỖI Ý TƯỞNG ĐỀU ĐƯỢC THỬ ẾẬỖ ỰỮỂ Chi tiết: Báo Khoa học (bản điện tử) "
                                               "Từ đầu tháng này, xưởng chế thử dùng chung")),
                 qPrintable(words));
        QVERIFY(words.indexOf(QStringLiteral("XƯỞNG CHẾ THỬ")) < words.indexOf(QStringLiteral("CẢM BIẾN ĐO ĐỘ MẶN")));
    }

    void namesItsPlaces()
    {
        const QString places = read(QStringLiteral("pdfinfo"), {QStringLiteral("-dests"), QStringLiteral("FILE")});
        const QRegularExpression line(QStringLiteral("^ +(\\d+) \\[ XYZ +0 +(\\d+) null +\\] \"(.+)\"$"),
                                      QRegularExpression::MultilineOption);
        QStringList found;
        for (auto match = line.globalMatch(places); match.hasNext();) {
            const auto each = match.next();
            found.append(each.captured(1) + QLatin1Char(' ') + each.captured(2) + QLatin1Char(' ')
                         + each.captured(3).left(12));
        }
        QCOMPARE(found,
                 QStringList({QStringLiteral("1 842 bia"), QStringLiteral("2 782 muc-luc"),
                              QStringLiteral("3 772 bai-00000001"), QStringLiteral("3 402 bai-00000002"),
                              QStringLiteral("4 772 bai-00000003"), QStringLiteral("5 512 bai-00000004")}));
    }

    void writesAddressesPercentEncoded()
    {
        const QString links = read(QStringLiteral("pdfinfo"), {QStringLiteral("-url"), QStringLiteral("FILE")});
        QVERIFY2(links.contains(QLatin1Char(' ') + QString::fromLatin1(oddUrlEncoded) + QLatin1Char('\n')),
                 qPrintable(links));
        QCOMPARE(links.count(QStringLiteral("Annotation")), 8);
        QVERIFY(links.contains(QStringLiteral("   5  Annotation    ") + podcastUrl));
    }

    void leavesOutLinksThatLeadNowhere()
    {
        SampleProof sample = makeSampleProof();
        const auto page = copyOfPage(sample.proof, 3);
        page->items.emplace_back(LinkArea{QRectF(0, 0, 100, 100), QStringLiteral("www.thieu-giao-thuc.example"), {}});
        page->items.emplace_back(LinkArea{QRectF(0, 0, 100, 100), {}, QStringLiteral("khong-co")});
        page->items.emplace_back(LinkArea{QRectF(0, 0, 100, 100), {}, {}});
        sample.proof.pages[3] = page;
        const SampleFile file(sample);
        const Result<FinishedPdf> result = finishPdf(file.painted(), file.source());
        QVERIFY(result);
        QCOMPARE(result->findings.size(), 3);
        for (const Diagnostic &finding : result->findings) {
            QCOMPARE(finding.id, QStringLiteral("link-not-written"));
            QVERIFY2(finding.message.contains(QStringLiteral("trang 4")), qPrintable(finding.message));
        }
        QCOMPARE(result->findings.first().excerpt, QStringLiteral("www.thieu-giao-thuc.example"));
    }

    void hasAnOpenOutlineOfTwoLevels()
    {
        const QString outline =
            read(QStringLiteral("mutool"), {QStringLiteral("show"), QStringLiteral("FILE"), QStringLiteral("outline")});
        const QStringList lines = outline.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 7);
        QVERIFY2(lines[1].startsWith(QStringLiteral("|\t\"Mục lục\"\t#page=2")), qPrintable(lines[1]));
        QVERIFY2(lines[2].startsWith(QStringLiteral("-\t\"TIN TRONG NƯỚC\"\t#page=3")), qPrintable(lines[2]));
        QVERIFY2(lines[5].startsWith(QStringLiteral("|\t\t\"Kho dữ liệu mở về thủy triều\"\t#page=4")),
                 qPrintable(lines[5]));
    }

    void saysWhatItIs()
    {
        const QString info = read(QStringLiteral("pdfinfo"), {QStringLiteral("-box"), QStringLiteral("FILE")});
        const QStringList lines = info.split(QLatin1Char('\n'))
                                      .replaceInStrings(QRegularExpression(QStringLiteral(" +")), QStringLiteral(" "));
        for (const QString &expected :
             {QStringLiteral("Title: Điểm tin Khoa học Công nghệ số 5/2031"),
              QStringLiteral("Author: Sở Khoa học và Công nghệ"),
              QStringLiteral("CreationDate: Fri Feb 14 09:30:00 2031 UTC"), QStringLiteral("Optimized: yes"),
              QStringLiteral("Page size: 595.276 x 841.89 pts (A4)"),
              QStringLiteral("TrimBox: 0.00 0.00 595.28 841.89"), QStringLiteral("BleedBox: 0.00 0.00 595.28 841.89")})
            QVERIFY2(lines.contains(expected), qPrintable(expected + QLatin1Char('\n') + info));
        const auto show = [this](const char *path) {
            return read(QStringLiteral("mutool"),
                        {QStringLiteral("show"), QStringLiteral("FILE"), QLatin1StringView(path)})
                .trimmed();
        };
        QCOMPARE(show("trailer/Root/Lang"), QStringLiteral("(vi-VN)"));
        QCOMPARE(show("trailer/Root/ViewerPreferences/DisplayDocTitle"), QStringLiteral("true"));
        QCOMPARE(show("trailer/Root/PageLabels/Nums/2/St"), QStringLiteral("1"));
        const QString metadata = read(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), QStringLiteral("FILE")});
        QVERIFY2(metadata.contains(QStringLiteral(">Điểm tin Khoa học Công nghệ số 5/2031</rdf:li>")),
                 qPrintable(metadata));
        QVERIFY(metadata.contains(QStringLiteral("<xmp:CreateDate>2031-02-14T09:30:00Z</xmp:CreateDate>")));
    }

    void embedsNamedSubsetsOfItsFonts()
    {
        const QString fonts = read(QStringLiteral("pdffonts"), {QStringLiteral("FILE")});
        const QStringList lines = fonts.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
        QCOMPARE(lines.size(), 4);
        const QRegularExpression good(QStringLiteral("^[A-Z]{6}\\+\\S+ +CID TrueType +Identity-H +yes yes yes "));
        for (const QString &line : lines)
            QVERIFY2(good.match(line).hasMatch(), qPrintable(line));
    }

    void keepsTheBytesOfItsPhotos()
    {
        QTemporaryDir out;
        read(QStringLiteral("pdfimages"),
             {QStringLiteral("-all"), QStringLiteral("FILE"), out.filePath(QStringLiteral("anh"))});
        QByteArrayList extracted;
        for (const QString &name : QDir(out.path()).entryList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Name)) {
            QFile file(out.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            extracted.append(file.readAll());
        }
        QCOMPARE(m_sample->renditions().size(), 4U);
        const auto &made = m_sample->renditions();
        QVERIFY(extracted == QByteArrayList({made[0].jpeg, made[1].jpeg, made[2].jpeg, made[1].jpeg, made[3].jpeg}));
        const QString list = read(QStringLiteral("pdfimages"), {QStringLiteral("-list"), QStringLiteral("FILE")});
        QCOMPARE(list.count(QStringLiteral(" gray ")), 1);
        QCOMPARE(list.count(QStringLiteral(" jpeg ")), 5);
        QCOMPARE(list.count(QStringLiteral(" 110   110 ")), 5);
    }

    void storesASharedPhotoOnce()
    {
        QPDF pdf;
        pdf.processMemoryFile("sample", m_bytes.constData(), static_cast<size_t>(m_bytes.size()));
        std::set<QPDFObjGen> images;
        for (QPDFObjectHandle object : pdf.getAllObjects()) {
            if (object.isStream() && object.getDict().getKey("/Subtype").isNameAndEquals("/Image"))
                images.insert(object.getObjGen());
        }
        QCOMPARE(images.size(), 4U);
    }

    void hasNoTransparency()
    {
        QPDF pdf;
        pdf.processMemoryFile("sample", m_bytes.constData(), static_cast<size_t>(m_bytes.size()));
        for (QPDFObjectHandle object : pdf.getAllObjects()) {
            QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
            if (!dictionary.isDictionary())
                continue;
            QVERIFY(!dictionary.getKey("/Group").isDictionary());
            QVERIFY(!dictionary.hasKey("/SMask") || dictionary.getKey("/SMask").isNameAndEquals("/None"));
            for (const char *opacity : {"/ca", "/CA"})
                QVERIFY(!dictionary.hasKey(opacity) || dictionary.getKey(opacity).getNumericValue() == 1.0);
        }
    }

    void printsAQrCodeThatAPhoneReads()
    {
        const QString stem = m_folder.filePath(QStringLiteral("trang"));
        read(QStringLiteral("pdftoppm"),
             {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-f"), QStringLiteral("5"),
              QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("FILE"), stem});
        const QImage page = QImage(stem + QStringLiteral(".png")).convertToFormat(QImage::Format_Grayscale8);
        QVERIFY(!page.isNull());
        QByteArray pixels;
        for (int row = 0; row < page.height(); ++row)
            pixels.append(reinterpret_cast<const char *>(page.constScanLine(row)), page.width());
        zbar::ImageScanner scanner;
        zbar::Image image(static_cast<unsigned>(page.width()), static_cast<unsigned>(page.height()), "Y800",
                          pixels.constData(), static_cast<unsigned long>(pixels.size()));
        QCOMPARE(scanner.scan(image), 1);
        QCOMPARE(QString::fromStdString(image.symbol_begin()->get_data()), podcastUrl);
    }

    void paintsAtItsExactPlace()
    {
        const QString words =
            read(QStringLiteral("pdftotext"),
                 {QStringLiteral("-bbox"), QStringLiteral("-f"), QStringLiteral("3"), QStringLiteral("-l"),
                  QStringLiteral("3"), QStringLiteral("FILE"), QStringLiteral("-")});
        const QRegularExpression word(QStringLiteral("xMin=\"48\\.20\\d+\" yMin=\"(\\d+\\.\\d+)\" [^>]+>XƯỞNG<"));
        const auto match = word.match(words);
        QVERIFY2(match.hasMatch(), qPrintable(words.left(2000)));
        const double painted = match.captured(1).toDouble();
        QVERIFY2(std::abs(painted - 70) < 0.01, qPrintable(match.captured(1)));
    }

    void hasBleedAndCropMarksWhereTheyAreAskedFor()
    {
        const Bleed bleed{UsualBleed, CropMarks::Printed};
        SampleProof sample = makeSampleProof();
        sample.proof = withBleed(sample.proof, bleed);
        const SampleFile file(sample, Profile::Print, bleed);
        const QByteArray bytes = file.finished();
        QCOMPARE(ids(provePdf(bytes, file.source())), QStringList());
        const QString path = m_folder.filePath(QStringLiteral("nhà in.pdf"));
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), bytes.size());
        out.close();
        const QString boxes =
            QString::fromUtf8(runTool(QStringLiteral("pdfinfo"), {QStringLiteral("-box"), path}).output).simplified();
        // 3 mm are 8.504 pt, the marks' room 20 pt.
        QVERIFY2(boxes.contains(QStringLiteral("MediaBox: -28.50 -28.50 623.78 870.39")), qPrintable(boxes));
        QVERIFY2(boxes.contains(QStringLiteral("BleedBox: -8.50 -8.50 603.78 850.39")), qPrintable(boxes));
        QVERIFY2(boxes.contains(QStringLiteral("TrimBox: 0.00 0.00 595.28 841.89")), qPrintable(boxes));
        const QString stem = m_folder.filePath(QStringLiteral("bìa"));
        static_cast<void>(runTool(QStringLiteral("pdftoppm"),
                                  {QStringLiteral("-r"), QStringLiteral("144"), QStringLiteral("-png"),
                                   QStringLiteral("-singlefile"), path, stem}));
        const QImage page(stem + QStringLiteral(".png"));
        const auto at = [&page](double x, double y) {
            return page.pixelColor(qRound((x + 28.504) * 2), qRound((841.89 - y + 28.504) * 2));
        };
        // The cover's ground reaches into the bleed and ends with it; the mark stands beyond, in line with the trim.
        QVERIFY(at(-6, 100).lightness() < 128 && at(601, 100).lightness() < 160);
        QCOMPARE(at(-10, 100), QColor(Qt::white));
        int dark = 255;
        for (int offset = -2; offset <= 2; ++offset)
            dark = std::min(dark, page.pixelColor(qRound((0 + 28.504) * 2) + offset, 10).lightness());
        QVERIFY2(dark < 200, qPrintable(QString::number(dark)));
        QCOMPARE(page.pixelColor(qRound((20 + 28.504) * 2), 10), QColor(Qt::white));
        const SampleFile marksOnly(sample, Profile::Print, {0, CropMarks::Printed});
        QCOMPARE(ids(provePdf(marksOnly.finished(), marksOnly.source())), QStringList());
    }

    void refusesAFileThatIsNotAllThere()
    {
        const QByteArray painted = m_sample->painted();
        for (const qsizetype length : {qsizetype(0), qsizetype(300), painted.size() / 2, painted.size() - 200}) {
            const Result<FinishedPdf> result = finishPdf(painted.left(length), m_sample->source());
            QVERIFY2(!result, qPrintable(QString::number(length)));
            QCOMPARE(result.error().kind, ErrorKind::Invalid);
        }
    }
};

QTEST_MAIN(FinishTest)
#include "tst_finish.moc"
