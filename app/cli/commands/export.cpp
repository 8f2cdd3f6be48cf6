// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// diemtin export: an issue as a finished file.

#include "app/cli/command.h"
#include "app/cli/issueaccess.h"
#include "views/output/pdfexport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace DiemTin {

namespace {

const QString ForceOption = QStringLiteral("force");
const QString ProfileOption = QStringLiteral("profile");

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
                {ForceOption, tr("Thay tệp đã có.")}};
    }
    [[nodiscard]] ExitStatus run(const Call &call) const override
    {
        const QString target = call.arguments().at(1);
        if (QFileInfo(target).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) != 0)
            return fail({ErrorKind::Usage, tr("%1: chỉ xuất được tệp .pdf.").arg(target)});
        const auto profile = profileFromId(call.value(ProfileOption));
        if (!profile)
            return fail({ErrorKind::Usage, tr("Không có kiểu xuất “%1”.").arg(call.value(ProfileOption))});
        const Result<ExportReport> report = exportIssue(call, target, *profile);
        if (!report)
            return fail(report.error());
        say(report->findings);
        printLine(tr("%1: %2 trang, %3")
                      .arg(report->file)
                      .arg(report->pages)
                      .arg(QLocale().formattedDataSize(report->bytes)));
        return statusOf(report->findings);
    }

private:
    static Result<ExportReport> exportIssue(const Call &call, const QString &target, Profile profile)
    {
        const auto onExisting = call.has(ForceOption) ? OnExistingFile::Replace : OnExistingFile::Refuse;
        if (onExisting == OnExistingFile::Refuse && QFileInfo::exists(target))
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
        const Result<Proof> proof = composed(*content);
        if (!proof)
            return proof.error();
        return exportPdf(**library, *content, *proof, target, profile, onExisting, call.clock());
    }
};

} // namespace

const Command &exportCommand()
{
    static const Export command;
    return command;
}

} // namespace DiemTin
