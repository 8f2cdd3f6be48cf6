// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What belongs to the document as a whole: labels, language, viewer preferences, metadata.

#include "models/pdf/finishing/steps.h"

#include <QXmlStreamWriter>

namespace DiemTin::Finishing {

namespace {

/// Producer and creator of every file; says nothing of version or machine, so that equal issues give equal files.
const QString program = QStringLiteral("DiemTin");

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

QByteArray xmpPacket(const PdfSource &source)
{
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
    const QString adobePdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
    const QString accessible = QStringLiteral("http://www.aiim.org/pdfua/ns/id/");
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
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    xml.writeTextElement(QStringLiteral("http://purl.org/dc/elements/1.1/"), QStringLiteral("format"),
                         QStringLiteral("application/pdf"));
    writeList(xml, QStringLiteral("title"), QStringLiteral("Alt"), source.proof.title);
    writeList(xml, QStringLiteral("creator"), QStringLiteral("Seq"), source.proof.author);
    writeList(xml, QStringLiteral("language"), QStringLiteral("Bag"), QStringLiteral("vi-VN"));
    xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), program);
    xml.writeTextElement(xmp, QStringLiteral("CreateDate"), date);
    xml.writeTextElement(xmp, QStringLiteral("ModifyDate"), date);
    xml.writeTextElement(xmp, QStringLiteral("MetadataDate"), date);
    xml.writeTextElement(adobePdf, QStringLiteral("Producer"), program);
    xml.writeTextElement(accessible, QStringLiteral("part"), QStringLiteral("1"));
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
    info.replaceKey("/CreationDate", textObject(date));
    info.replaceKey("/ModDate", textObject(date));
    file.pdf.getTrailer().replaceKey("/Info", file.pdf.makeIndirectObject(info));

    QPDFObjectHandle metadata = file.pdf.newStream(xmpPacket(source).toStdString());
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    file.pdf.getRoot().replaceKey("/Metadata", metadata);
}

} // namespace DiemTin::Finishing
