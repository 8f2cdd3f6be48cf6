// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The proof accepts a right file and finds each way in which one can be wrong.

#include "models/pdf/finish.h"
#include "models/pdf/prove.h"
#include "tests/pdf/pdftools.h"

#include <QTest>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <functional>

using namespace DiemTin;
using namespace DiemTin::Testing;

namespace {

/// The page's annotation at `index`.
QPDFObjectHandle annotation(QPDF &pdf, size_t onPage, int index)
{
    return page(pdf, onPage).getKey("/Annots").getArrayItem(index);
}

QPDFObjectHandle anyResource(QPDF &pdf, size_t onPage, const char *kind)
{
    QPDFObjectHandle all = page(pdf, onPage).getKey("/Resources").getKey(kind);
    return all.getKey(*all.getKeys().begin());
}

/// Exchanges two letters in every map from glyphs to letters that has both.
void exchangeLetters(QPDF &pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
            continue;
        QPDFObjectHandle map = object.getKey("/ToUnicode");
        std::string letters = decoded(map);
        const size_t place = letters.find("<0068>");
        if (place == std::string::npos)
            continue;
        letters.replace(place, 6, "<006B>");
        map.replaceStreamData(letters, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

/// The outline's last top-level entry, and its first child.
QPDFObjectHandle lastEntry(QPDF &pdf)
{
    return pdf.getRoot().getKey("/Outlines").getKey("/Last");
}

/// A copy of the sample in which `change` was done to a copy of one page.
SampleProof changed(size_t index, const std::function<void(Page &)> &change)
{
    SampleProof sample = makeSampleProof();
    const auto copy = copyOfPage(sample.proof, index);
    change(*copy);
    sample.proof.pages[index] = copy;
    return sample;
}

QrItem &qrCode(Page &page)
{
    for (PageItem &item : page.items) {
        if (auto *code = std::get_if<QrItem>(&item))
            return *code;
    }
    qFatal("the sample has no QR code on this page");
}

} // namespace

class ProveTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SampleFile> m_sample;
    QByteArray m_bytes;

    /// What is found in a file painted from `shown` when it is proved against `wanted`.
    static QStringList findings(const SampleProof &shown, const SampleProof &wanted)
    {
        const SampleFile painted(shown);
        const SampleFile expected(wanted);
        return ids(provePdf(painted.finished(), expected.source()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleFile>(makeSampleProof());
        m_bytes = m_sample->finished();
        QVERIFY(!m_bytes.isEmpty());
    }

    void acceptsARightFile()
    {
        QCOMPARE(ids(provePdf(m_bytes, m_sample->source())), QStringList());
        const QByteArray rewritten = damaged(m_bytes, [](QPDF &) { });
        QCOMPARE(ids(provePdf(rewritten, m_sample->source())), QStringList());
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *name, const QString &id, const Damage &damage) {
            QTest::newRow(name) << damage << id;
        };

        row("a page is missing", QStringLiteral("proof-page-count"),
            [](QPDF &pdf) { QPDFPageDocumentHelper(pdf).removePage(QPDFPageObjectHelper(page(pdf, 3))); });
        row("a box is Qt's", QStringLiteral("proof-page-size"),
            [](QPDF &pdf) { page(pdf, 2).replaceKey("/TrimBox", QPDFObjectHandle::parse("[0 0 595 842]")); });
        row("labels count from another number", QStringLiteral("proof-page-label"), [](QPDF &pdf) {
            pdf.getRoot().replaceKey("/PageLabels", QPDFObjectHandle::parse("<< /Nums [0 << /S /D /St 2 >>] >>"));
        });
        row("no labels", QStringLiteral("proof-page-label"), [](QPDF &pdf) { pdf.getRoot().removeKey("/PageLabels"); });
        row("no language", QStringLiteral("proof-language"), [](QPDF &pdf) { pdf.getRoot().removeKey("/Lang"); });
        row("a font is left out", QStringLiteral("proof-font-not-embedded"), [](QPDF &pdf) {
            QPDFObjectHandle font = anyResource(pdf, 2, "/Font").getKey("/DescendantFonts").getArrayItem(0);
            font.getKey("/FontDescriptor").removeKey("/FontFile2");
        });
        row("a font without letters", QStringLiteral("proof-font-without-text"),
            [](QPDF &pdf) { anyResource(pdf, 2, "/Font").removeKey("/ToUnicode"); });
        row("wrong letters", QStringLiteral("proof-text-differs"), exchangeLetters);
        row("a page without its text", QStringLiteral("proof-text-differs"),
            [](QPDF &pdf) { page(pdf, 3).replaceKey("/Contents", pdf.newStream("q Q\n")); });
        row("a picture was encoded again", QStringLiteral("proof-photo-changed"), [](QPDF &pdf) {
            QPDFObjectHandle image = anyResource(pdf, 3, "/XObject");
            image.replaceStreamData(std::string(5000, 'x'), QPDFObjectHandle::newName("/DCTDecode"),
                                    QPDFObjectHandle::newNull());
        });
        row("a picture in the wrong colours", QStringLiteral("proof-photo-changed"), [](QPDF &pdf) {
            anyResource(pdf, 3, "/XObject")
                .getDict()
                .replaceKey("/ColorSpace", QPDFObjectHandle::newName("/DeviceGray"));
        });
        row("a picture is missing", QStringLiteral("proof-photo-missing"), [](QPDF &pdf) {
            page(pdf, 3).getKey("/Resources").replaceKey("/XObject", QPDFObjectHandle::newDictionary());
        });
        row("a link is missing", QStringLiteral("proof-link-missing"),
            [](QPDF &pdf) { page(pdf, 2).getKey("/Annots").eraseItem(0); });
        row("a link lies elsewhere", QStringLiteral("proof-link-missing"),
            [](QPDF &pdf) { annotation(pdf, 2, 0).replaceKey("/Rect", QPDFObjectHandle::parse("[48 100 90 120]")); });
        row("an address differs", QStringLiteral("proof-link-target"), [](QPDF &pdf) {
            annotation(pdf, 2, 0).getKey("/A").replaceKey("/URI",
                                                          QPDFObjectHandle::newString("https://khac.example.vn/"));
        });
        row("an address is not encoded", QStringLiteral("proof-link-target"), [](QPDF &pdf) {
            annotation(pdf, 2, 0).getKey("/A").replaceKey("/URI", QPDFObjectHandle::newString(oddUrl.toStdString()));
        });
        row("a contents line leads to another page", QStringLiteral("proof-link-target"),
            [](QPDF &pdf) { annotation(pdf, 1, 0).getKey("/Dest").setArrayItem(0, page(pdf, 3)); });
        row("a contents line leads to another height", QStringLiteral("proof-link-target"), [](QPDF &pdf) {
            annotation(pdf, 1, 0).getKey("/Dest").setArrayItem(3, QPDFObjectHandle::newInteger(700));
        });
        row("an outline entry is missing", QStringLiteral("proof-outline-entry"), [](QPDF &pdf) {
            QPDFObjectHandle kept = lastEntry(pdf).getKey("/First");
            kept.removeKey("/Next");
            lastEntry(pdf).replaceKey("/Last", kept);
        });
        row("an outline entry leads elsewhere", QStringLiteral("proof-outline-entry"),
            [](QPDF &pdf) { lastEntry(pdf).getKey("/First").getKey("/Dest").setArrayItem(0, page(pdf, 0)); });
        row("an outline entry says something else", QStringLiteral("proof-outline-entry"), [](QPDF &pdf) {
            lastEntry(pdf).replaceKey("/Title", QPDFObjectHandle::newUnicodeString("TIN NGOÀI NƯỚC"));
        });
        row("no outline", QStringLiteral("proof-outline-entry"),
            [](QPDF &pdf) { pdf.getRoot().removeKey("/Outlines"); });
        row("no named places", QStringLiteral("proof-destination"),
            [](QPDF &pdf) { pdf.getRoot().removeKey("/Names"); });
        row("the QR code is gone", QStringLiteral("proof-qr-unreadable"),
            [](QPDF &pdf) { page(pdf, 4).addPageContents(pdf.newStream("1 1 1 rg 0 90 596 202 re f\n"), false); });
    }
    void findsWhatIsWrong()
    {
        QFETCH(Damage, damage);
        QFETCH(QString, id);
        const Diagnostics found = provePdf(damaged(m_bytes, damage), m_sample->source()).failures;
        QVERIFY2(ids(found).contains(id), qPrintable(ids(found).join(QLatin1Char(' '))));
        for (const Diagnostic &finding : found) {
            QCOMPARE(finding.severity, Severity::Error);
            QVERIFY2(finding.message.endsWith(QLatin1Char('.')), qPrintable(finding.message));
            QVERIFY2(!finding.message.contains(QLatin1Char('%')) || finding.message.contains(QStringLiteral("%20")),
                     qPrintable(finding.message));
        }
    }

    void findsAFileThatIsNotAllThere()
    {
        for (const qsizetype length : {qsizetype(0), qsizetype(400), m_bytes.size() / 2, m_bytes.size() - 100})
            QCOMPARE(ids(provePdf(m_bytes.left(length), m_sample->source())).value(0),
                     QStringLiteral("proof-file-damaged"));
    }

    void findsAContentsNumberThatIsNotTheArticlesPage()
    {
        SampleProof moved = makeSampleProof();
        std::swap(moved.proof.pages[2], moved.proof.pages[3]);
        for (const size_t index : {size_t(2), size_t(3)}) {
            const auto renumbered = copyOfPage(moved.proof, index);
            renumbered->number = static_cast<int>(index) + 1;
            moved.proof.pages[index] = renumbered;
        }
        const SampleFile file(moved);
        const Diagnostics found = provePdf(file.finished(), file.source()).failures;
        QCOMPARE(ids(found), QStringList(QStringLiteral("proof-contents-number")));
        QCOMPARE(found.size(), 3);
        QVERIFY(found.first().message.contains(QStringLiteral("Xưởng chế thử mở cửa cho sinh viên")));
        QCOMPARE(found.first().article, moved.proof.contents.front().article);
    }

    void findsAContentsLineThatPrintsAnotherNumber()
    {
        SampleProof wanted = makeSampleProof();
        const SampleProof shown = changed(1, [](Page &contents) {
            std::vector<TextLine *> numbers;
            for (PageItem &item : contents.items) {
                if (auto *line = std::get_if<TextLine>(&item); line && lineText(*line).size() == 2)
                    numbers.push_back(line);
            }
            std::swap(numbers[0]->text, numbers[2]->text); // 03 and 04
        });
        wanted.proof.pages[1] = shown.proof.pages[1];
        QVERIFY(findings(shown, wanted).contains(QStringLiteral("proof-contents-number")));
    }

    void findsAQrCodeThatNobodyCanRead()
    {
        const SampleProof shown = changed(4, [](Page &spotlight) {
            QrItem &code = qrCode(spotlight);
            for (size_t i = 0; i < code.modules.size(); i += 3)
                code.modules[i] = !code.modules[i];
        });
        QCOMPARE(findings(shown, shown), QStringList(QStringLiteral("proof-qr-unreadable")));
    }

    void findsAQrCodeThatLeadsElsewhere()
    {
        const SampleProof wanted = changed(
            4, [](Page &spotlight) { qrCode(spotlight).url = QStringLiteral("https://podcast.example.vn/24"); });
        QCOMPARE(findings(makeSampleProof(), wanted), QStringList(QStringLiteral("proof-qr-differs")));
    }

    void findsTextThatWasPaintedOverTheEdge()
    {
        const SampleProof shown = changed(2, [](Page &news) {
            for (PageItem &item : news.items) {
                if (auto *line = std::get_if<TextLine>(&item); line && line->text->role == TextRole::SourceLine) {
                    line->origin += QPointF(0, 20000);
                    return;
                }
            }
        });
        QVERIFY(findings(shown, shown).contains(QStringLiteral("proof-text-differs")));
    }
};

QTEST_MAIN(ProveTest)
#include "tst_prove.moc"
