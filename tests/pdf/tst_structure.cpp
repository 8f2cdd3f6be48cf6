// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tags of a PDF: what poppler reads of them, and that each Matterhorn checkpoint finds what it is there for.

#include "models/pdf/finish.h"
#include "models/pdf/prove.h"
#include "tests/pdf/pdftools.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <set>

using namespace DiemTin;
using namespace DiemTin::Testing;

namespace {

QPDFObjectHandle root(QPDF &pdf)
{
    return pdf.getRoot().getKey("/StructTreeRoot");
}

/// The first element of this type.
QPDFObjectHandle element(QPDF &pdf, const std::string &type)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (object.isDictionary() && object.getKey("/S").isNameAndEquals(type) && object.hasKey("/P"))
            return object;
    }
    qFatal("the sample has no such element");
}

void changeType(QPDF &pdf, const std::string &from, const char *to)
{
    element(pdf, from).replaceKey("/S", QPDFObjectHandle::newName(to));
}

/// Replaces the first occurrence in the page's content.
void changeContent(QPDF &pdf, size_t index, const std::string &from, const std::string &to)
{
    std::string content = decoded(page(pdf, index).getKey("/Contents"));
    const size_t place = content.find(from);
    if (place == std::string::npos)
        qFatal("the page has no such content");
    content.replace(place, from.size(), to);
    page(pdf, index).replaceKey("/Contents", pdf.newStream(content));
}

void changeMetadata(QPDF &pdf, const std::string &from)
{
    std::string xmp = decoded(pdf.getRoot().getKey("/Metadata"));
    xmp.replace(xmp.find(from), from.size(), std::string(from.size(), ' '));
    pdf.getRoot().getKey("/Metadata").replaceStreamData(xmp, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

void setInRoot(QPDF &pdf, const char *key, const char *value)
{
    pdf.getRoot().replaceKey(key, QPDFObjectHandle::parse(value));
}

QPDFObjectHandle annotation(QPDF &pdf)
{
    return page(pdf, 2).getKey("/Annots").getArrayItem(0);
}

} // namespace

class StructureTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SampleFile> m_sample;
    QByteArray m_bytes;

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleFile>(makeSampleProof());
        m_bytes = m_sample->finished();
        QVERIFY(!m_bytes.isEmpty());
    }

    void popplerReadsTheTree()
    {
        const QString path = m_folder.filePath(QStringLiteral("thẻ.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(m_bytes), m_bytes.size());
        file.close();
        const ToolRun run = runTool(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), path});
        QCOMPARE(run.messages, QByteArray());
        const QString tree = QString::fromUtf8(run.output).simplified();
        for (const QString &expected :
             {QStringLiteral("H1 (block) \"ĐIỂM TIN \""), QStringLiteral("H2 (block) \"MỤC LỤC \""),
              QStringLiteral(
                  "TOC TOCI Reference (inline) Link (inline) \"13/2 Xưởng chế thử mở cửa cho sinh viên \" \"03 \" "
                  "Object"),
              QStringLiteral("H3 (block) \"XƯỞNG CHẾ THỬ MỞ CỬA CHO SINH VIÊN: MỖI Ý TƯỞNG ĐỀU ĐƯỢC THỬ ẾẬỖ ỰỮỂ \""),
              QStringLiteral("P (block) Link (inline) \"Chi tiết: Báo Khoa học (bản điện tử) \" Object"),
              // Words of different lines stay apart.
              QStringLiteral("\"Từ đầu tháng này, xưởng chế thử dùng chung của thành phố đón các nhóm sinh viên vào ba "
                             "buổi chiều trong tuần. Mỗi nhóm được hướng dẫn sử dụng máy cắt")})
            QVERIFY2(tree.contains(expected), qPrintable(expected + QLatin1Char('\n') + tree));
        QCOMPARE(tree.count(QStringLiteral("Figure:")), 6);
    }

    void aTextOverAPageEndIsOneParagraph()
    {
        SampleProof sample = makeSampleProof();
        const auto first = copyOfPage(sample.proof, 2);
        const auto second = copyOfPage(sample.proof, 3);
        std::vector<PageItem> moved;
        std::erase_if(first->items, [&moved](const PageItem &item) {
            const auto *line = std::get_if<TextLine>(&item);
            const bool goes = line && line->text->role == TextRole::Body && line->line > 1
                && line->text->layout.text().startsWith(QStringLiteral("Bộ cảm biến"));
            if (goes)
                moved.push_back(item);
            return goes;
        });
        QVERIFY(!moved.empty());
        const SetText *text = std::get<TextLine>(moved.front()).text.get();
        // Between the second page's running head and its article.
        const auto anchor = std::ranges::find_if(
            second->items, [](const PageItem &item) { return std::holds_alternative<Anchor>(item); });
        second->items.insert(anchor, moved.begin(), moved.end());
        sample.proof.pages[2] = first;
        sample.proof.pages[3] = second;
        const SampleFile file(sample);
        QCOMPARE(ids(provePdf(file.finished(), file.source())), QStringList());
        std::set<int> elements;
        std::set<size_t> pages;
        for (const size_t index : {size_t(2), size_t(3)}) {
            const PageStructure &marks = file.source().structure.pages[index];
            for (const Segment &segment : marks.segments) {
                const auto *line =
                    std::get_if<TextLine>(&sample.proof.pages[index]->items[static_cast<size_t>(segment.firstItem)]);
                if (line && line->text.get() == text) {
                    elements.insert(marks.owners[static_cast<size_t>(segment.mark)]);
                    pages.insert(index);
                }
            }
        }
        QCOMPARE(elements.size(), 1U);
        QCOMPARE(pages.size(), 2U);
    }

    void eachCheckpointFindsWhatIsWrong_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<QString>("number");
        const auto row = [](const char *name, const char *number, const Damage &damage) {
            QTest::newRow(name) << damage << QString::fromLatin1(number);
        };
        row("something is painted outside the tags", "01",
            [](QPDF &pdf) { page(pdf, 2).addPageContents(pdf.newStream("0 0 5 5 re f\n"), false); });
        row("a mark is not closed", "01", [](QPDF &pdf) { changeContent(pdf, 2, "EMC\n", "\n"); });
        row("content inside an artifact", "01",
            [](QPDF &pdf) { changeContent(pdf, 2, "/H3 <</MCID", "/Artifact BMC EMC /Artifact BMC /H3 <</MCID"); });
        row("a page forgets its parents", "01", [](QPDF &pdf) { page(pdf, 3).removeKey("/StructParents"); });
        row("an element is not in the tree", "01", [](QPDF &pdf) { element(pdf, "/H3").removeKey("/K"); });
        row("the file does not say that it is tagged", "01", [](QPDF &pdf) { pdf.getRoot().removeKey("/MarkInfo"); });
        row("no tags at all", "01", [](QPDF &pdf) { pdf.getRoot().removeKey("/StructTreeRoot"); });
        row("a type of its own", "02", [](QPDF &pdf) { changeType(pdf, "/Art", "/Bai"); });
        row("a role map", "02",
            [](QPDF &pdf) { root(pdf).replaceKey("/RoleMap", QPDFObjectHandle::parse("<< /Bai /Art >>")); });
        row("a film", "03",
            [](QPDF &pdf) { annotation(pdf).replaceKey("/Subtype", QPDFObjectHandle::newName("/Movie")); });
        row("a sound", "05",
            [](QPDF &pdf) { annotation(pdf).replaceKey("/Subtype", QPDFObjectHandle::newName("/Sound")); });
        row("metadata without PDF/UA", "06", [](QPDF &pdf) { changeMetadata(pdf, "<pdfuaid:part>1</pdfuaid:part>"); });
        row("metadata without a title", "06", [](QPDF &pdf) { changeMetadata(pdf, "Điểm tin Khoa học"); });
        row("the window shows the file's name", "07", [](QPDF &pdf) { pdf.getRoot().removeKey("/ViewerPreferences"); });
        row("invisible text", "08", [](QPDF &pdf) { changeContent(pdf, 2, "BT\n", "BT 3 Tr\n"); });
        row("words fuse", "09", [](QPDF &pdf) {
            // The space behind the headline's first line.
            std::string content = decoded(page(pdf, 2).getKey("/Contents"));
            const size_t end = content.find(">] TJ", content.find("/H3 <</MCID"));
            content.erase(end - 4, 4);
            page(pdf, 2).replaceKey("/Contents", pdf.newStream(content));
        });
        row("paragraphs in another order", "09", [](QPDF &pdf) {
            QPDFObjectHandle kids = element(pdf, "/Art").getKey("/K");
            const QPDFObjectHandle first = kids.getArrayItem(0);
            kids.eraseItem(0);
            kids.appendItem(first);
        });
        row("a contents line outside the contents", "09", [](QPDF &pdf) { changeType(pdf, "/TOC", "/Sect"); });
        row("letters that are none", "10", [](QPDF &pdf) {
            page(pdf, 2)
                .getKey("/Resources")
                .getKey("/Font")
                .getKey(*page(pdf, 2).getKey("/Resources").getKey("/Font").getKeys().begin())
                .removeKey("/ToUnicode");
        });
        row("no language", "11", [](QPDF &pdf) { pdf.getRoot().removeKey("/Lang"); });
        row("a figure that nobody describes", "13", [](QPDF &pdf) { element(pdf, "/Figure").removeKey("/Alt"); });
        row("a figure somewhere", "13", [](QPDF &pdf) {
            element(pdf, "/Figure").getKey("/A").replaceKey("/BBox", QPDFObjectHandle::parse("[2000 0 2100 10]"));
        });
        row("a level left out", "14", [](QPDF &pdf) { changeType(pdf, "/H2", "/H4"); });
        row("no first heading", "14", [](QPDF &pdf) { changeType(pdf, "/H1", "/P"); });
        row("a table", "15", [](QPDF &pdf) { changeType(pdf, "/Art", "/Table"); });
        row("a list without bodies", "16", [](QPDF &pdf) { changeType(pdf, "/TOCI", "/LI"); });
        row("a formula", "17", [](QPDF &pdf) { changeType(pdf, "/Figure", "/Formula"); });
        row("a folio that is read", "18",
            [](QPDF &pdf) { changeContent(pdf, 3, "/Artifact <</Type /Pagination>>", "/P <</MCID 0>>"); });
        row("a note", "19", [](QPDF &pdf) { changeType(pdf, "/Reference", "/Note"); });
        row("layers", "20", [](QPDF &pdf) { setInRoot(pdf, "/OCProperties", "<< /OCGs [] /D << >> >>"); });
        row("an attachment nobody describes", "21", [](QPDF &pdf) {
            pdf.getRoot().getKey("/Names").replaceKey("/EmbeddedFiles",
                                                      QPDFObjectHandle::parse("<< /Names [(a) << /F (a) >>] >>"));
        });
        row("threads", "22", [](QPDF &pdf) { setInRoot(pdf, "/Threads", "[]"); });
        row("a signature", "23", [](QPDF &pdf) { setInRoot(pdf, "/AcroForm", "<< /Fields [] /SigFlags 3 >>"); });
        row("a form", "24", [](QPDF &pdf) { changeType(pdf, "/Figure", "/Form"); });
        row("XFA", "25", [](QPDF &pdf) { setInRoot(pdf, "/AcroForm", "<< /Fields [] /XFA [] >>"); });
        row("the tab key goes another way", "27", [](QPDF &pdf) { page(pdf, 1).removeKey("/Tabs"); });
        row("a link that nobody describes", "28", [](QPDF &pdf) { annotation(pdf).removeKey("/Contents"); });
        row("a link outside the tree", "28", [](QPDF &pdf) { annotation(pdf).removeKey("/StructParent"); });
        row("something happens on opening", "29",
            [](QPDF &pdf) { setInRoot(pdf, "/OpenAction", "<< /S /Named /N /Print >>"); });
        row("a script", "29", [](QPDF &pdf) {
            annotation(pdf).replaceKey("/A", QPDFObjectHandle::parse("<< /S /JavaScript /JS (app.beep\\(\\)) >>"));
        });
        row("a form object", "30", [](QPDF &pdf) {
            QPDFObjectHandle object = pdf.newStream("q Q\n");
            object.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
            page(pdf, 2).getKey("/Resources").getKey("/XObject").replaceKey("/Fm1", object);
        });
        row("a width that is not the font's", "31", [](QPDF &pdf) {
            QPDFObjectHandle fonts = page(pdf, 2).getKey("/Resources").getKey("/Font");
            fonts.getKey(*fonts.getKeys().begin())
                .getKey("/DescendantFonts")
                .getArrayItem(0)
                .getKey("/W")
                .getArrayItem(1)
                .setArrayItem(2, QPDFObjectHandle::newInteger(5));
        });
        row("a font named in two ways", "31", [](QPDF &pdf) {
            QPDFObjectHandle fonts = page(pdf, 2).getKey("/Resources").getKey("/Font");
            fonts.getKey(*fonts.getKeys().begin()).replaceKey("/BaseFont", QPDFObjectHandle::newName("/Montserrat"));
        });
    }
    void eachCheckpointFindsWhatIsWrong()
    {
        QFETCH(Damage, damage);
        QFETCH(QString, number);
        const QStringList found = ids(provePdf(damaged(m_bytes, damage), m_sample->source()));
        QVERIFY2(found.contains(QStringLiteral("proof-matterhorn-") + number),
                 qPrintable(found.join(QLatin1Char(' '))));
    }

    void aLockedFileIsNotAccessible()
    {
        QPDF pdf;
        pdf.processMemoryFile("sample", m_bytes.constData(), static_cast<size_t>(m_bytes.size()));
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setStaticID(true);
        writer.setR6EncryptionParameters("", "chu", true, true, true, true, true, true, qpdf_r3p_full, true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        const QByteArray locked(reinterpret_cast<const char *>(buffer->getBuffer()),
                                static_cast<qsizetype>(buffer->getSize()));
        QVERIFY(ids(provePdf(locked, m_sample->source())).contains(QStringLiteral("proof-matterhorn-26")));
    }
};

QTEST_MAIN(StructureTest)
#include "tst_structure.moc"
