// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens a finished file with both readers and runs the checks.

#include "models/pdf/prove.h"

#include "models/pdf/proving/archive.h"

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page.h>

namespace DiemTin {

namespace Proving {

void File::report(const QString &id, const QString &message, const QString &excerpt, const QUuid &article)
{
    constexpr qsizetype most = 80;
    findings.append({id, Severity::Error, message, excerpt.left(most), {}, 0, article});
}

} // namespace Proving

namespace {

using Proving::Words;

/// Keeps what poppler complains of while it lives; poppler has one such place for the whole process.
class PopplerComplaints
{
public:
    PopplerComplaints() { poppler::set_debug_error_function(&note, this); }
    ~PopplerComplaints() { poppler::set_debug_error_function(&ignore, nullptr); }
    PopplerComplaints(const PopplerComplaints &) = delete;
    PopplerComplaints &operator=(const PopplerComplaints &) = delete;

    [[nodiscard]] const QStringList &all() const { return m_all; }

private:
    static void note(const std::string &message, void *self)
    {
        static_cast<PopplerComplaints *>(self)->m_all.append(QString::fromStdString(message));
    }
    static void ignore(const std::string &, void *) { }

    QStringList m_all;
};

Diagnostic damaged(const QString &why)
{
    constexpr qsizetype most = 80;
    return {QStringLiteral("proof-file-damaged"),
            Severity::Error,
            Words::tr("Đọc lại tệp PDF thì thấy tệp bị hỏng (%1).").arg(why.simplified()),
            why.simplified().left(most),
            {},
            0,
            {}};
}

void checkAll(Proving::File &file, const QByteArray &bytes)
{
    Proving::checkPages(file);
    Proving::checkFonts(file);
    Proving::checkPhotos(file);
    Proving::checkLinks(file);
    Proving::checkDestinations(file);
    Proving::checkOutline(file);
    Proving::checkText(file);
    Proving::checkContents(file);
    Proving::checkQrCodes(file);
    const Proving::ReadTree tree = Proving::readTree(file);
    Proving::checkMatterhorn(file, tree);
    if (file.source.profile == Profile::Archive)
        Proving::checkArchive(file, tree, bytes);
}

Diagnostics proved(const QByteArray &bytes, const PdfSource &source)
{
    PopplerComplaints complaints;
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("finished", bytes.constData(), static_cast<size_t>(bytes.size()));
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if (!document)
        return {damaged(complaints.all().join(QLatin1Char(' ')))};

    if (pdf.anyWarnings())
        return {damaged(QString::fromUtf8(pdf.getWarnings().front().what()))};
    Proving::File file{pdf, source, Anchors(source.proof), pdf.getAllPages(), {}, {}, {}};
    const size_t wanted = source.proof.pages.size();
    if (file.pages.size() != wanted || static_cast<size_t>(document->pages()) != wanted) {
        file.report(QStringLiteral("proof-page-count"),
                    Words::tr("PDF có %1 trang thay vì %2.").arg(file.pages.size()).arg(wanted));
        return file.findings;
    }
    for (int i = 0; i < document->pages(); ++i)
        file.views.emplace_back(document->create_page(i));
    checkAll(file, bytes);
    for (const QPDFExc &warning : pdf.getWarnings())
        file.findings.append(damaged(QString::fromUtf8(warning.what())));
    for (const QString &complaint : complaints.all())
        file.findings.append(damaged(complaint));
    return file.findings;
}

} // namespace

Diagnostics provePdf(const QByteArray &pdf, const PdfSource &source)
{
    try {
        return proved(pdf, source);
    } catch (const std::exception &problem) {
        return {damaged(QString::fromUtf8(problem.what()))};
    }
}

} // namespace DiemTin
