// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the steps of finishing and writes the result.

#include "models/pdf/finish.h"

#include "models/pdf/finishing/steps.h"

#include <QCoreApplication>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

namespace DiemTin {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfFinishing)
};

Error damaged(const QString &why)
{
    return {ErrorKind::Invalid, Words::tr("Tệp PDF vừa vẽ bị hỏng hoặc ghi chưa hết (%1).").arg(why)};
}

QByteArray written(QPDF &pdf, Profile profile)
{
    pdf.getTrailer().removeKey("/ID"); // Qt's is random; the writer makes one of the contents
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    if (profile == Profile::Archive) {
        writer.forcePDFVersion("1.4");
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setNewlineBeforeEndstream(true);
    } else {
        writer.setLinearization(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setMinimumPDFVersion("1.7");
    }
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

Result<FinishedPdf> finished(const QByteArray &painted, const PdfSource &source)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("painted", painted.constData(), static_cast<size_t>(painted.size()));
    Finishing::File file{pdf, source, pdf.getAllPages(), Anchors(source.proof), {}};
    if (pdf.anyWarnings() || file.pages.size() != source.proof.pages.size())
        return damaged(Words::tr("%1 trên %2 trang").arg(file.pages.size()).arg(source.proof.pages.size()));
    FinishedPdf result;
    if (const size_t placed = Finishing::placePhotos(file); placed != source.plan.photos().size())
        return damaged(Words::tr("%1 trên %2 ảnh").arg(placed).arg(source.plan.photos().size()));
    Finishing::repairFonts(file);
    if (!Finishing::rewriteContents(file))
        return damaged(Words::tr("không tìm thấy các chỗ đánh dấu"));
    Finishing::setBoxes(file);
    Finishing::addLinks(file, result.findings);
    Finishing::addStructure(file);
    Finishing::addDestinations(file);
    Finishing::addOutline(file);
    Finishing::setCatalog(file);
    Finishing::setMetadata(file);
    Finishing::attachFile(file);
    if (source.profile == Profile::Archive)
        Finishing::makeArchival(file);
    result.bytes = written(pdf, source.profile);
    return result;
}

} // namespace

Result<FinishedPdf> finishPdf(const QByteArray &painted, const PdfSource &source)
{
    try {
        return finished(painted, source);
    } catch (const std::exception &problem) {
        return damaged(QString::fromUtf8(problem.what()));
    }
}

} // namespace DiemTin
