// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// diemtin export: an issue as a finished file.

#include "app/cli/command.h"
#include "app/cli/issueaccess.h"
#include "app/reviewsending.h"
#include "models/review/publishing.h"
#include "views/output/pdfexport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace DiemTin {

namespace {

const QString ForceOption = QStringLiteral("force");
const QString ProfileOption = QStringLiteral("profile");
const QString BleedOption = QStringLiteral("bleed");
const QString MarksOption = QStringLiteral("crop-marks");
const QString PublishOption = QStringLiteral("publish");
const QString ReasonOption = QStringLiteral("reason");
const QString AttachOption = QStringLiteral("attach-review");

QJsonObject proofObject(const ProofFigures &figures)
{
    return {{QStringLiteral("contents_lines"), figures.contentsLines},
            {QStringLiteral("web_links"), figures.webLinks},
            {QStringLiteral("addresses"), figures.addresses},
            {QStringLiteral("inner_links"), figures.innerLinks},
            {QStringLiteral("outline_entries"), figures.outlineEntries},
            {QStringLiteral("destinations"), figures.destinations},
            {QStringLiteral("qr_codes"), figures.qrCodes},
            {QStringLiteral("words"), figures.words},
            {QStringLiteral("fonts"), figures.fonts},
            {QStringLiteral("photos"), figures.photos},
            {QStringLiteral("lowest_ppi"),
             figures.photos > 0 ? QJsonValue(figures.lowestResolution) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("lowest_ppi_page"),
             figures.photos > 0 ? QJsonValue(figures.lowestResolutionPage) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("structure_elements"), figures.structureElements},
            {QStringLiteral("matterhorn_checkpoints"), figures.matterhornCheckpoints},
            {QStringLiteral("pdfa_clauses"), figures.archiveClauses}};
}

QJsonArray findingArray(const Diagnostics &findings)
{
    QJsonArray array;
    for (const Diagnostic &finding : findings) {
        array.append(QJsonObject{{QStringLiteral("id"), finding.id},
                                 {QStringLiteral("message"), finding.message},
                                 {QStringLiteral("excerpt"), finding.excerpt}});
    }
    return array;
}

QJsonObject reportObject(const ExportReport &report)
{
    const ExportTimes &times = report.times;
    return {{QStringLiteral("file"), report.file},
            {QStringLiteral("profile"), profileId(report.profile)},
            {QStringLiteral("pages"), report.pages},
            {QStringLiteral("bytes"), report.bytes},
            {QStringLiteral("ms"), qRound(times.paint + times.finish + times.prove + times.write)},
            {QStringLiteral("proof"), proofObject(report.figures)},
            {QStringLiteral("findings"), findingArray(report.findings)}};
}

class Export : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Export)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("export"); }
    [[nodiscard]] QString syntax() const override { return tr("SỐ/NĂM TỆP"); }
    [[nodiscard]] ArgumentCount argumentCount() const override { return {2, 2}; }
    [[nodiscard]] QString summary() const override { return tr("Xuất một số báo thành tệp (.pdf)."); }
    [[nodiscard]] QList<QCommandLineOption> options() const override
    {
        return {QCommandLineOption(ProfileOption, tr("Dùng để làm gì: mail, screen, print hoặc archive."), tr("KIỂU"),
                                   profileId(Profile::Mail)),
                {BleedOption, tr("Bản in: phần tràn lề, từ 0 đến 10 mm."), tr("MM"), QStringLiteral("0")},
                {MarksOption, tr("Bản in: thêm dấu cắt.")},
                {ForceOption, tr("Thay tệp đã có.")},
                {AttachOption, tr("Đính kèm tệp duyệt của số báo vào PDF (trừ kiểu archive).")},
                {PublishOption, tr("Đây là bản phát hành: mọi tin phải được duyệt rồi.")},
                {ReasonOption, tr("Phát hành dù còn tin chưa duyệt, vì lý do này."), tr("LÝ-DO")},
                jsonOption()};
    }
    [[nodiscard]] ExitStatus run(const Call &call) const override
    {
        const QString target = call.arguments().at(1);
        if (QFileInfo(target).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) != 0)
            return fail({ErrorKind::Usage, tr("%1: chỉ xuất được tệp .pdf.").arg(target)});
        const Result<PdfWish> wish = wishOf(call);
        if (!wish)
            return fail(wish.error());
        const Result<ExportReport> report = exportIssue(call, target, *wish);
        if (!report)
            return fail(report.error());
        say(report->findings);
        if (call.has(QStringLiteral("json"))) {
            printJson(QJsonDocument(reportObject(*report)));
        } else {
            printLine(tr("%1: %2 trang, %3")
                          .arg(report->file)
                          .arg(report->pages)
                          .arg(QLocale().formattedDataSize(report->bytes)));
        }
        return statusOf(report->findings);
    }

private:
    static Result<PdfWish> wishOf(const Call &call)
    {
        const auto profile = profileFromId(call.value(ProfileOption));
        if (!profile)
            return Error{ErrorKind::Usage, tr("Không có kiểu xuất “%1”.").arg(call.value(ProfileOption))};
        PdfWish wish{*profile, {}, call.has(ForceOption) ? OnExistingFile::Replace : OnExistingFile::Refuse};
        bool isNumber = false;
        wish.bleed.millimetres = QLocale::c().toDouble(call.value(BleedOption), &isNumber);
        if (call.has(AttachOption) && wish.profile == Profile::Archive)
            return Error{ErrorKind::Usage, tr("PDF/A-1b không cho đính kèm tệp: bỏ --attach-review.")};
        if (!isNumber || wish.bleed.millimetres < 0 || wish.bleed.millimetres > MostBleed)
            return Error{ErrorKind::Usage, tr("Phần tràn lề phải từ 0 đến %1 mm.").arg(MostBleed)};
        wish.bleed.marks = call.has(MarksOption) ? CropMarks::Printed : CropMarks::None;
        if (wish.bleed != Bleed() && wish.profile != Profile::Print)
            return Error{ErrorKind::Usage, tr("Tràn lề và dấu cắt chỉ dùng với --profile print.")};
        return wish;
    }

    static Result<void> checkPublishing(const Call &call, const IssueContent &content)
    {
        const Result<void> allowed =
            call.has(PublishOption) ? mayBePublished(content, call.value(ReasonOption)) : Result<void>();
        if (allowed)
            return {};
        return Error{allowed.error().kind, tr("%1 Thêm --reason để vẫn phát hành.").arg(allowed.error().message)};
    }

    static Result<ExportReport> exportIssue(const Call &call, const QString &target, const PdfWish &wish)
    {
        if (wish.onExisting == OnExistingFile::Refuse && QFileInfo::exists(target))
            return Error{ErrorKind::Exists, tr("%1: tệp đã có; thêm --force để thay.").arg(target)};
        // Scaled photos are kept where they can be; a library that is being written to or read-only serves as well.
        Result<std::unique_ptr<Library>> library = call.openLibrary(OpenMode::ReadWrite);
        if (!library && library.error().kind != ErrorKind::NotFound)
            library = call.openLibrary(OpenMode::ReadOnly);
        if (!library)
            return library.error();
        const Result<IssueContent> content = issueByNumber(**library, call.arguments().constFirst());
        if (!content)
            return content.error();
        if (const Result<void> allowed = checkPublishing(call, *content); !allowed)
            return allowed.error();
        const Result<Proof> proof = composed(*content);
        if (!proof)
            return proof.error();
        Result<ExportReport> report = call.has(AttachOption)
            ? exportWithReview(**library, *content, *proof, target, wish, call.clock())
            : exportPdf(**library, *content, *proof, target, wish, call.clock());
        if (!report || !call.has(PublishOption))
            return report;
        const Result<void> marked = markPublished(**library, *content, call.value(ReasonOption));
        return marked ? report : Result<ExportReport>(marked.error());
    }
};

} // namespace

const Command &exportCommand()
{
    static const Export command;
    return command;
}

} // namespace DiemTin
