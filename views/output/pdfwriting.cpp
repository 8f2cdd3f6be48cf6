// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way of a PDF from pages to its place on disk.

#include "views/output/pdfwriting.h"

#include "models/base/filewriting.h"
#include "models/pdf/finish.h"
#include "models/pdf/prove.h"
#include "views/output/pdfpainting.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <iterator>

namespace DiemTin {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfWriting)
};

/// Parts of the whole that are done when a stage ends.
constexpr double AfterPhotos = 0.4;
constexpr double AfterPainting = 0.75;
constexpr double AfterFinishing = 0.85;
constexpr double AfterProving = 0.98;

Error cancelled()
{
    return {ErrorKind::Cancelled, Words::tr("Đã dừng xuất PDF.")};
}

/// What can be told of a target before any work is done.
Result<void> checkTarget(const PdfJob &job)
{
    const QFileInfo target(job.target);
    if (target.suffix().toLower() != QLatin1String("pdf")) {
        return Error{ErrorKind::Usage,
                     Words::tr("Không xuất được tệp “%1”: đuôi tệp phải là một trong các đuôi xuất được (.pdf).")
                         .arg(target.fileName())};
    }
    if (target.isDir())
        return unwritable(job.target, Words::tr("đó là một thư mục"));
    if (!target.absoluteDir().exists())
        return unwritable(job.target,
                          Words::tr("không có thư mục “%1”").arg(QDir::toNativeSeparators(target.absolutePath())));
    if (target.exists() && job.wish.onExisting == OnExistingFile::Refuse) {
        return Error{ErrorKind::Exists, Words::tr("Đã có tệp “%1”.").arg(QDir::toNativeSeparators(job.target))};
    }
    if (target.exists() && !target.isWritable())
        return unwritable(job.target, Words::tr("tệp chỉ cho đọc"));
    return {};
}

Result<std::vector<Rendition>> fetchPhotos(const PdfJob &job, const PhotoPlan &plan,
                                           const std::function<bool(double)> &progress)
{
    std::vector<Rendition> renditions;
    for (const PlannedPhoto &photo : plan.photos()) {
        const double done = static_cast<double>(renditions.size()) / static_cast<double>(plan.photos().size());
        if (progress && !progress(done * AfterPhotos))
            return cancelled();
        Result<Rendition> rendition = job.fetch(photo.sha256, photo.spec);
        if (!rendition)
            return Error{ErrorKind::Unreadable, rendition.error().message};
        renditions.push_back(std::move(*rendition));
    }
    return renditions;
}

/// Paints into a file beside the target and returns what it holds.
Result<QByteArray> painted(const PdfJob &job, const Proof &proof, const PhotoPlan &plan, const Structure &structure,
                           const std::function<bool(double)> &progress)
{
    const QFileInfo target(job.target);
    QTemporaryFile part(
        target.absoluteDir().filePath(QStringLiteral(".%1.part-XXXXXX.pdf").arg(target.completeBaseName())));
    if (!part.open())
        return unwritable(job.target, part.errorString());
    const Result<void> done = paintPdf(proof, plan, structure, part.fileName(), [&progress](double fraction) {
        return !progress || progress(AfterPhotos + fraction * (AfterPainting - AfterPhotos));
    });
    if (!done)
        return done.error().kind == ErrorKind::Unwritable
            ? unwritable(job.target, Words::tr("ổ đĩa không nhận dữ liệu"))
            : done.error();
    QFile file(part.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return unwritable(job.target, file.errorString());
    return file.readAll();
}

double milliseconds(QElapsedTimer &timer)
{
    const double passed = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    return passed;
}

/// What stops an export, in one message: the first three sentences.
Error unproved(const Diagnostics &failures, const QString &target)
{
    constexpr qsizetype most = 3;
    QStringList sentences;
    for (const Diagnostic &failure : failures) {
        if (!sentences.contains(failure.message))
            sentences.append(failure.message);
    }
    const qsizetype more = sentences.size() - most;
    QString message = sentences.mid(0, most).join(QLatin1Char(' '));
    if (more > 0)
        message += QLatin1Char(' ') + Words::tr("Còn %1 lỗi khác.").arg(more);
    return {ErrorKind::Unproved, Words::tr("%1 Không ghi tệp “%2”.").arg(message, target)};
}

/// What makes the pages themselves unfit to be published.
Diagnostics missingGlyphs(const Proof &proof)
{
    Diagnostics missing;
    std::ranges::copy_if(proof.diagnostics, std::back_inserter(missing),
                         [](const Diagnostic &each) { return each.id == QLatin1String("missing-glyph"); });
    return missing;
}

/// Finishes and proves what was painted; the bytes and the report go on to be put in place.
Result<QByteArray> provedBytes(const PdfJob &job, const QByteArray &paint, const PdfSource &source,
                               ExportReport &report, const std::function<bool(double)> &goOn)
{
    QElapsedTimer timer;
    timer.start();
    Result<FinishedPdf> finished = finishPdf(paint, source);
    if (!finished)
        return unwritable(job.target, finished.error().message);
    report.times.finish = milliseconds(timer);
    report.findings = finished->findings;
    if (!goOn(AfterFinishing))
        return cancelled();
    const ProvedPdf proved = provePdf(finished->bytes, source);
    report.times.prove = milliseconds(timer);
    report.figures = proved.figures;
    if (!proved.failures.isEmpty())
        return unproved(proved.failures, job.target);
    if (!goOn(AfterProving))
        return cancelled();
    return std::move(finished->bytes);
}

} // namespace

Result<ExportReport> writePdf(const PdfJob &job, const std::function<bool(double)> &progress)
{
    if (const Result<void> possible = checkTarget(job); !possible)
        return possible.error();
    if (const Diagnostics missing = missingGlyphs(job.proof); !missing.isEmpty())
        return unproved(missing, job.target);
    const auto goOn = [&progress](double fraction) { return !progress || progress(fraction); };
    const Bleed bleed = job.wish.profile == Profile::Print ? job.wish.bleed : Bleed();
    const Proof proof = withBleed(job.proof, bleed);
    ExportReport report;
    report.file = QFileInfo(job.target).absoluteFilePath();
    report.pages = static_cast<int>(proof.pages.size());
    report.profile = job.wish.profile;

    QElapsedTimer timer;
    timer.start();
    const PhotoPlan plan(proof, job.photos, job.wish.profile);
    const Result<std::vector<Rendition>> renditions = fetchPhotos(job, plan, progress);
    if (!renditions)
        return renditions.error();
    const Structure structure = planStructure(proof);
    const Result<QByteArray> paint = painted(job, proof, plan, structure, progress);
    if (!paint)
        return paint.error();
    report.times.paint = milliseconds(timer);
    if (!goOn(AfterPainting))
        return cancelled();

    const PdfSource source{proof, plan,        *renditions,     structure,          job.wish.profile,
                           bleed, job.written, job.wish.review, job.wish.attachment};
    const Result<QByteArray> bytes = provedBytes(job, *paint, source, report, goOn);
    if (!bytes)
        return bytes.error();
    timer.restart();
    if (const Result<void> placed = writeFile(job.target, *bytes); !placed)
        return placed.error();
    report.times.write = milliseconds(timer);
    report.bytes = bytes->size();
    goOn(1);
    return report;
}

} // namespace DiemTin
