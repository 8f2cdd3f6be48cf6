// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What belongs to the document as a whole: labels, language, viewer preferences, metadata.

#include "models/pdf/finishing/steps.h"
#include "models/pdf/remarks.h"

#include <QXmlStreamWriter>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

namespace DiemTin::Finishing {

namespace {

/// Producer and creator of every file; says nothing of version or machine, so that equal issues give equal files.
const QString program = QStringLiteral("DiemTin");

const QString accessible = QStringLiteral("http://www.aiim.org/pdfua/ns/id/");

/// A range of labels for every run of pages whose printed numbers count on.
QPDFObjectHandle pageLabels(const Proof &proof)
{
    QPDFObjectHandle numbers = QPDFObjectHandle::newArray();
    for (size_t i = 0; i < proof.pages.size(); ++i) {
        const int number = proof.pages[i]->number;
        if (i > 0 && number == proof.pages[i - 1]->number + 1)
            continue;
        QPDFObjectHandle label = QPDFObjectHandle::newDictionary();
        label.replaceKey("/S", QPDFObjectHandle::newName("/D"));
        label.replaceKey("/St", QPDFObjectHandle::newInteger(number));
        numbers.appendItem(QPDFObjectHandle::newInteger(static_cast<long long>(i)));
        numbers.appendItem(label);
    }
    QPDFObjectHandle labels = QPDFObjectHandle::newDictionary();
    labels.replaceKey("/Nums", numbers);
    return labels;
}

void writeList(QXmlStreamWriter &xml, const QString &property, const QString &kind, const QString &text)
{
    if (text.isEmpty())
        return;
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    xml.writeStartElement(QStringLiteral("http://purl.org/dc/elements/1.1/"), property);
    xml.writeStartElement(rdf, kind);
    xml.writeStartElement(rdf, QStringLiteral("li"));
    if (kind == QLatin1String("Alt"))
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(text);
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
}

/// Says that an archive copy is PDF/A-1b, and describes the property of PDF/UA, which its XMP does not know.
void writeArchive(QXmlStreamWriter &xml)
{
    const QString archive = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString schema = QStringLiteral("http://www.aiim.org/pdfa/ns/schema#");
    const QString property = QStringLiteral("http://www.aiim.org/pdfa/ns/property#");
    const auto openList = [&] {
        xml.writeStartElement(rdf, QStringLiteral("Seq"));
        xml.writeStartElement(rdf, QStringLiteral("li"));
        xml.writeAttribute(rdf, QStringLiteral("parseType"), QStringLiteral("Resource"));
    };
    xml.writeTextElement(archive, QStringLiteral("part"), QStringLiteral("1"));
    xml.writeTextElement(archive, QStringLiteral("conformance"), QStringLiteral("B"));
    xml.writeStartElement(QStringLiteral("http://www.aiim.org/pdfa/ns/extension/"), QStringLiteral("schemas"));
    xml.writeStartElement(rdf, QStringLiteral("Bag"));
    xml.writeStartElement(rdf, QStringLiteral("li"));
    xml.writeAttribute(rdf, QStringLiteral("parseType"), QStringLiteral("Resource"));
    xml.writeTextElement(schema, QStringLiteral("schema"), QStringLiteral("PDF/UA identification schema"));
    xml.writeTextElement(schema, QStringLiteral("namespaceURI"), accessible);
    xml.writeTextElement(schema, QStringLiteral("prefix"), QStringLiteral("pdfuaid"));
    xml.writeStartElement(schema, QStringLiteral("property"));
    openList();
    xml.writeTextElement(property, QStringLiteral("name"), QStringLiteral("part"));
    xml.writeTextElement(property, QStringLiteral("valueType"), QStringLiteral("Integer"));
    xml.writeTextElement(property, QStringLiteral("category"), QStringLiteral("internal"));
    xml.writeTextElement(property, QStringLiteral("description"),
                         QStringLiteral("Part of ISO 14289 the file keeps to"));
    for (int i = 0; i < 6; ++i)
        xml.writeEndElement();
}

QByteArray xmpPacket(const PdfSource &source)
{
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
    const QString adobePdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
    const QString date = source.written.toUTC().toString(Qt::ISODate);
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    xml.writeProcessingInstruction(QStringLiteral("xpacket"),
                                   QStringLiteral("begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeNamespace(QStringLiteral("http://purl.org/dc/elements/1.1/"), QStringLiteral("dc"));
    xml.writeNamespace(xmp, QStringLiteral("xmp"));
    xml.writeNamespace(adobePdf, QStringLiteral("pdf"));
    xml.writeNamespace(accessible, QStringLiteral("pdfuaid"));
    if (source.profile == Profile::Archive) {
        xml.writeNamespace(QStringLiteral("http://www.aiim.org/pdfa/ns/id/"), QStringLiteral("pdfaid"));
        xml.writeNamespace(QStringLiteral("http://www.aiim.org/pdfa/ns/extension/"), QStringLiteral("pdfaExtension"));
        xml.writeNamespace(QStringLiteral("http://www.aiim.org/pdfa/ns/schema#"), QStringLiteral("pdfaSchema"));
        xml.writeNamespace(QStringLiteral("http://www.aiim.org/pdfa/ns/property#"), QStringLiteral("pdfaProperty"));
    }
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    xml.writeTextElement(QStringLiteral("http://purl.org/dc/elements/1.1/"), QStringLiteral("format"),
                         QStringLiteral("application/pdf"));
    writeList(xml, QStringLiteral("title"), QStringLiteral("Alt"), source.proof.title);
    writeList(xml, QStringLiteral("creator"), QStringLiteral("Seq"), source.proof.author);
    writeList(xml, QStringLiteral("language"), QStringLiteral("Bag"), QStringLiteral("vi-VN"));
    if (!source.review.isEmpty())
        xml.writeTextElement(QStringLiteral("http://purl.org/dc/elements/1.1/"), QStringLiteral("identifier"),
                             source.review);
    xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), program);
    xml.writeTextElement(xmp, QStringLiteral("CreateDate"), date);
    xml.writeTextElement(xmp, QStringLiteral("ModifyDate"), date);
    xml.writeTextElement(xmp, QStringLiteral("MetadataDate"), date);
    xml.writeTextElement(adobePdf, QStringLiteral("Producer"), program);
    xml.writeTextElement(accessible, QStringLiteral("part"), QStringLiteral("1"));
    if (source.profile == Profile::Archive)
        writeArchive(xml);
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"r\""));
    return packet;
}

} // namespace

void setCatalog(File &file)
{
    QPDFObjectHandle root = file.pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString("vi-VN"));
    root.replaceKey("/PageLabels", pageLabels(file.source.proof));
    root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true /PrintScaling /None >>"));
}

void setMetadata(File &file)
{
    const PdfSource &source = file.source;
    const QString date = source.written.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", textObject(source.proof.title));
    if (!source.proof.author.isEmpty())
        info.replaceKey("/Author", textObject(source.proof.author));
    info.replaceKey("/Creator", textObject(program));
    info.replaceKey("/Producer", textObject(program));
    if (!source.review.isEmpty())
        info.replaceKey(PdfReviewKey, textObject(source.review));
    info.replaceKey("/CreationDate", textObject(date));
    info.replaceKey("/ModDate", textObject(date));
    file.pdf.getTrailer().replaceKey("/Info", file.pdf.makeIndirectObject(info));

    QPDFObjectHandle metadata = file.pdf.newStream(xmpPacket(source).toStdString());
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    file.pdf.getRoot().replaceKey("/Metadata", metadata);
}

void attachFile(File &file)
{
    const PdfAttachment &attachment = file.source.attachment;
    if (attachment.name.isEmpty())
        return;
    auto stream = QPDFEFStreamObjectHelper::createEFStream(file.pdf, attachment.bytes.toStdString());
    stream.setSubtype("application/octet-stream");
    stream.setModDate(file.source.written.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString());
    const std::string name = attachment.name.toStdString();
    auto specification = QPDFFileSpecObjectHelper::createFileSpec(file.pdf, name, stream);
    specification.setDescription(attachment.description.toStdString());
    QPDFEmbeddedFileDocumentHelper(file.pdf).replaceEmbeddedFile(name, specification);
}

} // namespace DiemTin::Finishing
