// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An issue goes out for review; answers come back in review files and in an annotated PDF.

#include "models/base/clock.h"
#include "models/base/uuid.h"
#include "models/review/answer.h"
#include "models/store/issuestore.h"
#include "models/store/library.h"
#include "models/store/reviewstore.h"
#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-page.h>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

const QString Number = u"40/2026"_s;

/// Where a word stands in the file: its n-th coming in the order of the pages. Points, y upwards.
struct Found
{
    int page = -1;
    QRectF box;
    QString next; ///< the word behind it
};

QString textOf(const poppler::text_box &box)
{
    const poppler::byte_array utf8 = box.text().to_utf8();
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

Found find(const QString &path, const QString &word, int coming)
{
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_file(path.toStdString()));
    for (int page = 0; page < document->pages(); ++page) {
        const std::unique_ptr<poppler::page> view(document->create_page(page));
        const std::vector<poppler::text_box> boxes = view->text_list();
        for (size_t i = 0; i + 1 < boxes.size(); ++i) {
            if (textOf(boxes[i]) != word || coming-- > 0)
                continue;
            const poppler::rectf rect = boxes[i].bbox();
            return {page, QRectF(rect.x(), view->page_rect().height() - rect.bottom(), rect.width(), rect.height()),
                    textOf(boxes[i + 1])};
        }
    }
    return {};
}

/// An annotation as readers write them.
QPDFObjectHandle annotation(QPDF &pdf, const char *subtype, const QRectF &box, const QString &author,
                            const QString &text)
{
    QPDFObjectHandle object = QPDFObjectHandle::newDictionary();
    object.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    object.replaceKey("/Subtype", QPDFObjectHandle::newName(subtype));
    object.replaceKey("/Rect", QPDFObjectHandle::newFromRectangle({box.left(), box.top(), box.right(), box.bottom()}));
    QPDFObjectHandle quad = QPDFObjectHandle::newArray();
    for (const double number :
         {box.left(), box.bottom(), box.right(), box.bottom(), box.left(), box.top(), box.right(), box.top()})
        quad.appendItem(QPDFObjectHandle::newReal(number));
    object.replaceKey("/QuadPoints", quad);
    object.replaceKey("/T", QPDFObjectHandle::newUnicodeString(author.toStdString()));
    object.replaceKey("/Contents", QPDFObjectHandle::newUnicodeString(text.toStdString()));
    object.replaceKey("/M", QPDFObjectHandle::newString("D:20260619093000+07'00'"));
    return pdf.makeIndirectObject(object);
}

/// What stands in the body of the library's article behind this place.
QString behind(const Program &program, const QString &headline, int place)
{
    const auto library = Library::open(program.libraryPath(), OpenMode::ReadOnly, systemClock());
    const IssueContent content = (*library)->issues().content((*library)->issues().list()->first().id).value();
    for (const Article &article : content.articles) {
        if (article.headline == headline)
            return article.body.sliced(place).trimmed();
    }
    return {};
}

QJsonObject reviewed(const Program &program)
{
    return program.run({u"review"_s, u"list"_s, Number, u"--json"_s}).json().array().first().toObject();
}

} // namespace

class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        QCOMPARE(m_program->run({u"import"_s, m_program->writeDigest()}).status, 0);
        const Run packed = m_program->run({u"review"_s, u"pack"_s, Number, file(), u"--pdf"_s, pdf(), u"--note"_s,
                                           u"Xin góp ý trước 16 giờ"_s, u"--json"_s});
        QCOMPARE(packed.messages, QByteArray());
        QCOMPARE(packed.status, 0);
        m_review = QUuid::fromString(packed.json().object().value(u"review"_s).toString());
        QVERIFY(!m_review.isNull());
    }
    void cleanup() { m_program.reset(); }

    void anAnswerComesBack();
    void remarksInThePdfComeBackAtTheirWords();
    void aPdfThatLostItsInformationIsKnown();
    void onlyWhatIsApprovedIsPublished();
    void aReviewFileTravelsInThePdf();
    void badFilesAreRefused_data();
    void badFilesAreRefused();

private:
    [[nodiscard]] QString file() const { return m_program->path(u"duyệt số 40.diemtin"_s); }
    [[nodiscard]] QString pdf() const { return m_program->path(u"duyệt số 40.pdf"_s); }

    std::unique_ptr<Program> m_program;
    QUuid m_review;
};

void TestReview::anAnswerComesBack()
{
    const Clock &clock = systemClock();
    QUuid article;
    {
        auto library = Library::open(file(), OpenMode::ReadWrite, clock);
        QVERIFY(library);
        const IssueContent content = (*library)->issues().content((*library)->issues().list()->first().id).value();
        article = content.issue.section(SectionKind::Domestic)->placements.first().article;
        Answer answer{.id = newUuid(clock), .review = m_review, .reviewer = u"Bà Hoa"_s, .version = 1};
        answer.articles[article] = {
            .verdict = Verdict::Approved,
            .fields = {{{.field = ReviewField::Headline}, content.articles.value(article).headline + u" (SỬA)"_s}}};
        QVERIFY(ReviewStore(**library).keep({.id = answer.id,
                                             .review = m_review,
                                             .reviewer = answer.reviewer,
                                             .version = 1,
                                             .saved = clock.now(),
                                             .content = answerContent(answer)}));
    }
    const Run merged = m_program->run({u"review"_s, u"merge"_s, file(), u"--accept"_s, u"--json"_s});
    QCOMPARE(merged.messages, QByteArray());
    QCOMPARE(merged.status, 0);
    QCOMPARE(merged.json().array().first().toObject().value(u"new"_s).toInt(), 1);
    const QJsonObject said = reviewed(*m_program).value(u"articles"_s).toArray().first().toObject();
    QCOMPARE(said.value(u"status"_s).toString(), u"approved"_s);
    QVERIFY(said.value(u"headline"_s).toString().endsWith(u" (SỬA)"_s));
    QCOMPARE(said.value(u"suggestions"_s).toArray().first().toObject().value(u"state"_s).toString(), u"accepted"_s);
    const QByteArray before = m_program->run({u"review"_s, u"list"_s, Number, u"--json"_s}).output;
    QCOMPARE(m_program->run({u"review"_s, u"merge"_s, file(), u"--accept"_s}).status, 0);
    QCOMPARE(m_program->run({u"review"_s, u"list"_s, Number, u"--json"_s}).output, before);
}

void TestReview::remarksInThePdfComeBackAtTheirWords()
{
    const QString word = u"một"_s;
    const Found second = find(pdf(), word, 1);
    const Found fourth = find(pdf(), word, 3);
    QVERIFY(second.page >= 0 && fourth.page >= 0);
    const QString annotated = m_program->path(u"đã ghi chú.pdf"_s);
    {
        QPDF file;
        file.processFile(pdf().toStdString().c_str());
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(file).getAllPages();
        const auto add = [&](const Found &place, QPDFObjectHandle made) {
            QPDFObjectHandle page = pages.at(static_cast<size_t>(place.page)).getObjectHandle();
            if (!page.getKey("/Annots").isArray())
                page.replaceKey("/Annots", QPDFObjectHandle::newArray());
            page.getKey("/Annots").appendItem(made);
        };
        add(second, annotation(file, "/Highlight", second.box, u"Ông Tâm"_s, u"Kiểm tra lại số liệu"_s));
        add(fourth, annotation(file, "/StrikeOut", fourth.box, u"Ông Tâm"_s, {}));
        add(second, annotation(file, "/Text", second.box.translated(40, 3), u"Bà Hoa"_s, u"Thêm ảnh"_s));
        add(second, annotation(file, "/Link", second.box, u"Bà Hoa"_s, u"không phải nhận xét"_s));
        QPDFWriter(file, annotated.toStdString().c_str()).write();
    }
    const Run merged = m_program->run({u"review"_s, u"merge"_s, annotated, u"--json"_s});
    QCOMPARE(merged.messages, QByteArray());
    QCOMPARE(merged.status, 0);
    QCOMPARE(merged.json().array().first().toObject().value(u"new"_s).toInt(), 2);
    QStringList texts;
    const QJsonArray articles = reviewed(*m_program).value(u"articles"_s).toArray();
    for (const QJsonValue &article : articles) {
        for (const QJsonValue &comment : article.toObject().value(u"comments"_s).toArray()) {
            texts.append(comment.toObject().value(u"text"_s).toString());
            QVERIFY(comment.toObject().value(u"length"_s).toInt() > 0);
            if (comment.toObject().value(u"reviewer"_s).toString() != u"Ông Tâm"_s)
                continue;
            const QJsonObject remark = comment.toObject();
            const Found &marked = remark.value(u"text"_s).toString().startsWith(u"Kiểm"_s) ? second : fourth;
            QCOMPARE(remark.value(u"quote"_s).toString(), word);
            QCOMPARE(remark.value(u"field"_s).toString(), u"body"_s);
            const QString rest = behind(*m_program, article.toObject().value(u"headline"_s).toString(),
                                        remark.value(u"start"_s).toInt() + remark.value(u"length"_s).toInt());
            QVERIFY2(rest.startsWith(marked.next), qPrintable(rest.left(40) + u" / "_s + marked.next));
        }
    }
    texts.sort();
    QCOMPARE(texts, (QStringList{u"Kiểm tra lại số liệu"_s, u"Thêm ảnh"_s, u"Đề nghị bỏ những từ này."_s}));
    QCOMPARE(m_program->run({u"review"_s, u"merge"_s, annotated, u"--json"_s})
                 .json()
                 .array()
                 .first()
                 .toObject()
                 .value(u"known"_s)
                 .toInt(),
             2);
}

void TestReview::aPdfThatLostItsInformationIsKnown()
{
    const QString annotated = m_program->path(u"đã ghi chú.pdf"_s);
    const Found place = find(pdf(), u"một"_s, 1);
    {
        QPDF file;
        file.processFile(pdf().toStdString().c_str());
        file.getTrailer().removeKey("/Info");
        QPDFObjectHandle page =
            QPDFPageDocumentHelper(file).getAllPages().at(static_cast<size_t>(place.page)).getObjectHandle();
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        page.getKey("/Annots").appendItem(annotation(file, "/Highlight", place.box, u"Ông Tâm"_s, u"Sai số"_s));
        QPDFWriter(file, annotated.toStdString().c_str()).write();
    }
    const Run merged = m_program->run({u"review"_s, u"merge"_s, annotated, u"--json"_s});
    QCOMPARE(merged.messages, QByteArray());
    QCOMPARE(merged.json().array().first().toObject().value(u"new"_s).toInt(), 1);
}

void TestReview::onlyWhatIsApprovedIsPublished()
{
    const QString out = m_program->path(u"phát hành.pdf"_s);
    const Run refused = m_program->run({u"export"_s, Number, out, u"--publish"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.messages.contains("chưa được duyệt"));
    QVERIFY(!QFile::exists(out));
    QCOMPARE(
        m_program->run({u"export"_s, Number, out, u"--publish"_s, u"--reason"_s, u"Lãnh đạo duyệt miệng"_s}).status, 0);
    QVERIFY(QFile::exists(out));
    const auto library = Library::open(m_program->libraryPath(), OpenMode::ReadOnly, systemClock());
    const QUuid issue = (*library)->issues().list()->first().id;
    QCOMPARE(ReviewStore(**library).publications(issue)->first().reason, u"Lãnh đạo duyệt miệng"_s);
}

void TestReview::aReviewFileTravelsInThePdf()
{
    const QString out = m_program->path(u"kèm tệp duyệt.pdf"_s);
    QCOMPARE(m_program->run({u"export"_s, Number, out, u"--attach-review"_s, u"--profile"_s, u"archive"_s}).status, 2);
    const Run exported = m_program->run({u"export"_s, Number, out, u"--attach-review"_s});
    QCOMPARE(exported.messages, QByteArray());
    QCOMPARE(exported.status, 0);
    QPDF pdf;
    pdf.processFile(out.toStdString().c_str());
    const auto files = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles();
    QCOMPARE(files.size(), size_t{1});
    const auto stream = files.begin()->second->getEmbeddedFileStream().getStreamData();
    const QByteArray bytes(reinterpret_cast<const char *>(stream->getBuffer()), qsizetype(stream->getSize()));
    m_program->write(u"lấy ra.diemtin"_s, bytes);
    QCOMPARE(m_program->run({u"review"_s, u"merge"_s, m_program->path(u"lấy ra.diemtin"_s)}).status, 0);
}

void TestReview::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("text") << QByteArray("xin chào") << 3;
    QTest::newRow("empty") << QByteArray() << 3;
    QTest::newRow("half a PDF") << QByteArray("%PDF-1.7\n1 0 obj") << 3;
    QTest::newRow("a PDF of somebody else") << QByteArray(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>")
                                            << 3;
}

void TestReview::badFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    m_program->write(u"tệp lạ"_s, bytes);
    const Run run = m_program->run({u"review"_s, u"merge"_s, m_program->path(u"tệp lạ"_s)});
    QTEST(run.status, "status");
    QCOMPARE(run.messages.trimmed().count('\n'), 0);
    QVERIFY(run.messages.contains("tệp lạ"));
}

QTEST_GUILESS_MAIN(TestReview)
#include "review.moc"
