// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Archive copies keep to PDF/A-1b, and each clause that is checked finds what it is there for.

#include "models/pdf/prove.h"
#include "models/pdf/srgbprofile.h"
#include "tests/pdf/pdftools.h"

#include <QColorSpace>
#include <QColorTransform>
#include <QTest>
#include <QtEndian>
#include <qpdf/QPDFWriter.hh>

using namespace DiemTin;
using namespace DiemTin::Testing;

namespace {

/// Written as an archive copy is, with something changed in it.
QByteArray changed(const QByteArray &bytes, const Damage &damage)
{
    QPDF pdf;
    pdf.processMemoryFile("sample", bytes.constData(), static_cast<size_t>(bytes.size()));
    damage(pdf);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setNewlineBeforeEndstream(true);
    writer.forcePDFVersion("1.4");
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

QPDFObjectHandle resource(QPDF &pdf, const char *kind)
{
    QPDFObjectHandle all = page(pdf, 2).getKey("/Resources").getKey(kind);
    return all.getKey(*all.getKeys().begin());
}

QPDFObjectHandle descriptor(QPDF &pdf)
{
    return resource(pdf, "/Font").getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
}

void setInRoot(QPDF &pdf, const char *key, const char *value)
{
    pdf.getRoot().replaceKey(key, QPDFObjectHandle::parse(value));
}

void replaceInMetadata(QPDF &pdf, const std::string &from, const std::string &to)
{
    std::string xmp = decoded(pdf.getRoot().getKey("/Metadata"));
    xmp.replace(xmp.find(from), from.size(), to);
    pdf.getRoot().getKey("/Metadata").replaceStreamData(xmp, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

} // namespace

class ArchiveTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SampleFile> m_sample;
    QByteArray m_bytes;

    [[nodiscard]] QStringList found(const QByteArray &bytes) const { return ids(provePdf(bytes, m_sample->source())); }

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleFile>(makeSampleProof(), Profile::Archive);
        m_bytes = m_sample->finished();
        QVERIFY(!m_bytes.isEmpty());
    }

    void isAnArchiveCopy()
    {
        QCOMPARE(found(m_bytes), QStringList());
        QCOMPARE(found(changed(m_bytes, [](QPDF &) { })), QStringList());
        QVERIFY(m_bytes.startsWith("%PDF-1.4\n"));
        QVERIFY(!m_bytes.contains("/ObjStm"));
        QVERIFY(m_bytes.contains("<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"));
    }

    void isTheSameFileForTheSameInput()
    {
        QVERIFY(SampleFile(makeSampleProof(), Profile::Archive).finished() == m_bytes);
    }

    /// Qt reads the profile as a colour space that does to colours what its own sRGB does.
    void itsProfileIsSrgb()
    {
        const QByteArray profile = srgbProfile();
        QCOMPARE(profile.size() % 4, 0);
        QCOMPARE(qFromBigEndian<quint32>(profile.constData()), static_cast<quint32>(profile.size()));
        const QColorSpace read = QColorSpace::fromIccProfile(profile);
        QVERIFY(read.isValid());
        const QColorTransform toSrgb = read.transformationToColorSpace(QColorSpace(QColorSpace::SRgb));
        for (const QRgb colour :
             {qRgb(0, 0, 0), qRgb(255, 255, 255), qRgb(11, 42, 91), qRgb(242, 169, 0), qRgb(3, 128, 77)}) {
            const QRgb same = toSrgb.map(colour);
            QVERIFY(std::abs(qRed(same) - qRed(colour)) <= 1 && std::abs(qGreen(same) - qGreen(colour)) <= 1
                    && std::abs(qBlue(same) - qBlue(colour)) <= 1);
        }
    }

    void eachClauseFindsWhatIsWrong_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<QString>("clause");
        const auto row = [](const char *name, const char *clause, const Damage &damage) {
            QTest::newRow(name) << damage << QString::fromLatin1(clause);
        };
        row("JPEG 2000", "6.1.10", [](QPDF &pdf) {
            resource(pdf, "/XObject")
                .replaceStreamData(std::string("x"), QPDFObjectHandle::newName("/JPXDecode"),
                                   QPDFObjectHandle::newNull());
        });
        row("an attachment", "6.1.11", [](QPDF &pdf) {
            pdf.getRoot().getKey("/Names").replaceKey("/EmbeddedFiles", QPDFObjectHandle::parse("<< /Names [] >>"));
        });
        row("a coordinate too large", "6.1.12", [](QPDF &pdf) {
            page(pdf, 2).addPageContents(pdf.newStream("/Artifact BMC -1000000 0 1 1 re f EMC\n"), false);
        });
        row("states too deep", "6.1.12", [](QPDF &pdf) {
            std::string deep;
            for (int i = 0; i < 29; ++i)
                deep = "q " + deep + "Q ";
            page(pdf, 2).addPageContents(pdf.newStream(deep), false);
        });
        row("a string too long", "6.1.12", [](QPDF &pdf) {
            pdf.getRoot()
                .getKey("/StructTreeRoot")
                .getKey("/K")
                .replaceKey("/T", QPDFObjectHandle::newString(std::string(70000, 'x')));
        });
        row("layers", "6.1.13", [](QPDF &pdf) { setInRoot(pdf, "/OCProperties", "<< >>"); });
        row("no output intent", "6.2.2", [](QPDF &pdf) { pdf.getRoot().removeKey("/OutputIntents"); });
        row("a newer profile", "6.2.2", [](QPDF &pdf) {
            QPDFObjectHandle profile =
                pdf.getRoot().getKey("/OutputIntents").getArrayItem(0).getKey("/DestOutputProfile");
            std::string icc = decoded(profile);
            icc[8] = 4;
            profile.replaceStreamData(icc, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
        });
        row("CMYK", "6.2.3", [](QPDF &pdf) {
            page(pdf, 2).addPageContents(pdf.newStream("/Artifact BMC 0 0 0 1 k 0 0 1 1 re f EMC\n"), false);
        });
        row("a CMYK picture", "6.2.3", [](QPDF &pdf) {
            resource(pdf, "/XObject").getDict().replaceKey("/ColorSpace", QPDFObjectHandle::newName("/DeviceCMYK"));
        });
        row("a smoothed picture", "6.2.4", [](QPDF &pdf) {
            resource(pdf, "/XObject").getDict().replaceKey("/Interpolate", QPDFObjectHandle::newBool(true));
        });
        row("a form object", "6.2.5", [](QPDF &pdf) {
            resource(pdf, "/XObject").getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
        });
        row("a transfer function", "6.2.8",
            [](QPDF &pdf) { resource(pdf, "/ExtGState").replaceKey("/TR", QPDFObjectHandle::newName("/Identity")); });
        row("an operator nobody knows", "6.2.10",
            [](QPDF &pdf) { page(pdf, 2).addPageContents(pdf.newStream("qq\n"), false); });
        row("a font that is not there", "6.3", [](QPDF &pdf) { descriptor(pdf).removeKey("/FontFile2"); });
        row("a glyph set of another font", "6.3.5",
            [](QPDF &pdf) { descriptor(pdf).replaceKey("/CIDSet", pdf.newStream(std::string("\xE0", 1))); });
        row("opacity", "6.4",
            [](QPDF &pdf) { resource(pdf, "/ExtGState").replaceKey("/ca", QPDFObjectHandle::newReal("0.5")); });
        row("a soft mask", "6.4",
            [](QPDF &pdf) { resource(pdf, "/XObject").getDict().replaceKey("/SMask", pdf.newStream("x")); });
        row("a group", "6.4",
            [](QPDF &pdf) { page(pdf, 2).replaceKey("/Group", QPDFObjectHandle::parse("<< /S /Transparency >>")); });
        row("a link that is not printed", "6.5", [](QPDF &pdf) {
            page(pdf, 2).getKey("/Annots").getArrayItem(0).replaceKey("/F", QPDFObjectHandle::newInteger(0));
        });
        row("an action", "6.6", [](QPDF &pdf) {
            page(pdf, 2).getKey("/Annots").getArrayItem(0).replaceKey(
                "/A", QPDFObjectHandle::parse("<< /S /Launch /F (a) >>"));
        });
        row("another author", "6.7.3", [](QPDF &pdf) {
            pdf.getTrailer().getKey("/Info").replaceKey("/Author", QPDFObjectHandle::newString("Ai"));
        });
        row("another date", "6.7.3", [](QPDF &pdf) {
            pdf.getTrailer().getKey("/Info").replaceKey("/ModDate", QPDFObjectHandle::newString("D:20310214093001Z"));
        });
        row("a property nobody describes", "6.7.8",
            [](QPDF &pdf) { replaceInMetadata(pdf, "<pdfaSchema:prefix>pdfuaid", "<pdfaSchema:prefix>khac"); });
        row("no claim", "6.7.11",
            [](QPDF &pdf) { replaceInMetadata(pdf, "<pdfaid:conformance>B", "<pdfaid:conformance>C"); });
        row("a form", "6.9", [](QPDF &pdf) { setInRoot(pdf, "/AcroForm", "<< /Fields [] >>"); });
    }
    void eachClauseFindsWhatIsWrong()
    {
        QFETCH(Damage, damage);
        QFETCH(QString, clause);
        const QStringList all = found(changed(m_bytes, damage));
        QVERIFY2(all.contains(QStringLiteral("proof-pdfa-") + clause), qPrintable(all.join(QLatin1Char(' '))));
    }

    void findsAFileOfAnotherMake()
    {
        const QByteArray modern = SampleFile(makeSampleProof(), Profile::Screen).finished();
        const QStringList all = found(modern);
        for (const char *clause : {"6.1.2", "6.1.4", "6.2.2", "6.7.11"})
            QVERIFY2(all.contains(QLatin1String("proof-pdfa-") + QLatin1String(clause)), clause);
        const QByteArray noId = QByteArray(m_bytes).replace("/ID", "/IX");
        QVERIFY(found(noId).contains(QStringLiteral("proof-pdfa-6.1.3")));
        const QByteArray filtered = QByteArray(m_bytes).replace("/Subtype /XML", "/Filter [   ]");
        QVERIFY(found(filtered).contains(QStringLiteral("proof-pdfa-6.7.2")));
        const QByteArray elsewhere = QByteArray(m_bytes).replace("/Subtype /XML", "/FFilter[   ]");
        QVERIFY(found(elsewhere).contains(QStringLiteral("proof-pdfa-6.1.7")));
    }
};

QTEST_MAIN(ArchiveTest)
#include "tst_archive.moc"
