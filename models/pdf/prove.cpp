// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens a finished file with both readers and runs the checks.

#include "models/pdf/prove.h"

#include "models/base/length.h"
#include "models/pdf/linkcover.h"
#include "models/pdf/proving/archive.h"
#include "models/pdf/proving/fontprogram.h"

#include <QSet>

#include <algorithm>
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

/// The resolution of the photo on the page, in pixels per inch.
int resolutionOf(const PdfSource &source, const PhotoItem &photo)
{
    const int id = source.plan.idOf(photo);
    if (id < 0 || photo.rect.isEmpty())
        return 0;
    const QSize pixels = source.renditions[static_cast<size_t>(id)].pixels;
    return static_cast<int>(std::min(pixels.width() / photo.rect.width(), pixels.height() / photo.rect.height())
                            * ReferenceDpi);
}

void countPhoto(ProofFigures &figures, const Page &page, int resolution)
{
    ++figures.photos;
    if (figures.lowestResolution > 0 && resolution >= figures.lowestResolution)
        return;
    figures.lowestResolution = resolution;
    figures.lowestResolutionPage = page.number;
}

/// Counts what the checks went through.
ProofFigures count(const Proving::File &file, const Proving::ReadTree &tree)
{
    const PdfSource &source = file.source;
    ProofFigures figures;
    QSet<QString> addresses;
    for (const auto &page : source.proof.pages) {
        for (const PageItem &item : page->items) {
            if (const auto *link = std::get_if<LinkArea>(&item); link && leadsSomewhere(file.anchors, *link)) {
                ++(link->url.isEmpty() ? figures.innerLinks : figures.webLinks);
                if (!link->url.isEmpty())
                    addresses.insert(link->url);
            } else if (const auto *photo = std::get_if<PhotoItem>(&item)) {
                countPhoto(figures, *page, resolutionOf(source, *photo));
            } else if (std::holds_alternative<QrItem>(item)) {
                ++figures.qrCodes;
            }
        }
    }
    figures.pages = static_cast<int>(file.pages.size());
    figures.contentsLines = static_cast<int>(source.proof.contents.size());
    figures.addresses = static_cast<int>(addresses.size());
    figures.outlineEntries = static_cast<int>(source.proof.outline.size());
    figures.destinations = static_cast<int>(file.anchors.names().size());
    figures.words = static_cast<int>(tree.text.simplified().count(QLatin1Char(' '))) + 1;
    figures.fonts = static_cast<int>(Proving::fontsOf(file).size());
    figures.structureElements = static_cast<int>(tree.elements.size());
    figures.matterhornCheckpoints = Proving::matterhornCheckpoints();
    figures.archiveClauses = source.profile == Profile::Archive ? Proving::archiveClauses() : 0;
    return figures;
}

ProofFigures checkAll(Proving::File &file, const QByteArray &bytes)
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
    return count(file, tree);
}

ProvedPdf proved(const QByteArray &bytes, const PdfSource &source)
{
    PopplerComplaints complaints;
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("finished", bytes.constData(), static_cast<size_t>(bytes.size()));
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if (!document)
        return {{damaged(complaints.all().join(QLatin1Char(' ')))}, {}};

    if (pdf.anyWarnings())
        return {{damaged(QString::fromUtf8(pdf.getWarnings().front().what()))}, {}};
    Proving::File file{pdf, source, Anchors(source.proof), pdf.getAllPages(), {}, {}, {}};
    const size_t wanted = source.proof.pages.size();
    if (file.pages.size() != wanted || static_cast<size_t>(document->pages()) != wanted) {
        file.report(QStringLiteral("proof-page-count"),
                    Words::tr("PDF có %1 trang thay vì %2.").arg(file.pages.size()).arg(wanted));
        return {file.findings, {}};
    }
    for (int i = 0; i < document->pages(); ++i)
        file.views.emplace_back(document->create_page(i));
    const ProofFigures figures = checkAll(file, bytes);
    for (const QPDFExc &warning : pdf.getWarnings())
        file.findings.append(damaged(QString::fromUtf8(warning.what())));
    for (const QString &complaint : complaints.all())
        file.findings.append(damaged(complaint));
    return {file.findings, figures};
}

} // namespace

ProvedPdf provePdf(const QByteArray &pdf, const PdfSource &source)
{
    try {
        return proved(pdf, source);
    } catch (const std::exception &problem) {
        return {{damaged(QString::fromUtf8(problem.what()))}, {}};
    }
}

} // namespace DiemTin
