// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the readers and makes the files.

#include "tests/pdf/pdftools.h"

#include "models/pdf/finish.h"
#include "views/output/pdfpainting.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

namespace DiemTin::Testing {

ToolRun runTool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    ToolRun run;
    run.started = process.waitForStarted();
    process.waitForFinished(-1);
    run.status = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.messages = process.readAllStandardError();
    run.messages.replace("warning: ICC support is not available\n", "");
    return run;
}

QByteArray damaged(const QByteArray &bytes, const Damage &damage)
{
    QPDF pdf;
    pdf.processMemoryFile("sample", bytes.constData(), static_cast<size_t>(bytes.size()));
    damage(pdf);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

QPDFObjectHandle page(QPDF &pdf, size_t index)
{
    return pdf.getAllPages()[index];
}

std::string decoded(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

QStringList ids(const Diagnostics &findings)
{
    QStringList list;
    for (const Diagnostic &finding : findings) {
        if (!list.contains(finding.id))
            list.append(finding.id);
    }
    return list;
}

QStringList ids(const ProvedPdf &proved)
{
    return ids(proved.failures);
}

SampleFile::SampleFile(SampleProof sample, Profile profile, const Bleed &bleed)
    : m_sample(std::move(sample))
    , m_plan(m_sample.proof, m_sample.photos, profile)
    , m_structure(planStructure(m_sample.proof))
    , m_profile(profile)
    , m_bleed(bleed)
{
    for (const PlannedPhoto &photo : m_plan.photos())
        m_renditions.push_back(m_sample.fetch(photo.sha256, photo.spec).value());
}

PdfSource SampleFile::source() const
{
    return {m_sample.proof,
            m_plan,
            m_renditions,
            m_structure,
            m_profile,
            m_bleed,
            QDateTime(QDate(2031, 2, 14), QTime(9, 30), QTimeZone::UTC)};
}

QByteArray SampleFile::painted() const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("vẽ.pdf"));
    if (!paintPdf(m_sample.proof, m_plan, m_structure, path))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray SampleFile::finished() const
{
    const Result<FinishedPdf> result = finishPdf(painted(), source());
    return result ? result->bytes : QByteArray();
}

} // namespace DiemTin::Testing
