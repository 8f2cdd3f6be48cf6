// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// diemtin bench export: what exporting an issue costs, from the start of the process to the proved file.

#include "app/cli/command.h"
#include "app/cli/issueaccess.h"
#include "app/cli/measuring.h"
#include "app/cli/scratchlibrary.h"
#include "views/output/pdfexport.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace DiemTin {

namespace {

double seconds(double milliseconds)
{
    return rounded(milliseconds / 1000.0, 4);
}

Result<QJsonObject> measured(Library &library, const IssueContent &content, const Clock &clock)
{
    const ScratchLibrary scratch;
    const double composing = wallMilliseconds();
    const Result<Proof> proof = composed(content);
    if (!proof)
        return proof.error();
    const double compose = wallMilliseconds() - composing;
    const Result<ExportReport> report =
        exportPdf(library, content, *proof, scratch.filePath(QStringLiteral("bench.pdf")), {}, clock);
    if (!report)
        return report.error();
    return QJsonObject{{QStringLiteral("cpu_s"), seconds(processorMilliseconds())},
                       {QStringLiteral("wall_s"), seconds(wallMilliseconds())},
                       {QStringLiteral("peak_mib"), peakMebibytes()},
                       {QStringLiteral("bytes"), report->bytes},
                       {QStringLiteral("parts"),
                        QJsonObject{{QStringLiteral("compose"), seconds(compose)},
                                    {QStringLiteral("paint"), seconds(report->times.paint)},
                                    {QStringLiteral("finish"), seconds(report->times.finish)},
                                    {QStringLiteral("prove"), seconds(report->times.prove)},
                                    {QStringLiteral("write"), seconds(report->times.write)}}}};
}

class BenchExport : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::BenchExport)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("bench export"); }
    [[nodiscard]] QString syntax() const override { return tr("SỐ/NĂM"); }
    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 1}; }
    [[nodiscard]] QString summary() const override
    {
        return tr("Đo việc xuất PDF từ lúc chương trình khởi động: giây, MiB; các phần là giây theo đồng hồ.");
    }
    [[nodiscard]] QList<QCommandLineOption> options() const override { return {jsonOption()}; }
    [[nodiscard]] ExitStatus run(const Call &call) const override
    {
        const Result<OpenedIssue> issue = openIssue(call);
        if (!issue)
            return fail(issue.error());
        const Result<QJsonObject> figures = measured(*issue->library, issue->content, call.clock());
        if (!figures)
            return fail(figures.error());
        printFigures(*figures, call);
        return ExitStatus::Done;
    }
};

} // namespace

const Command &benchexportCommand()
{
    static const BenchExport command;
    return command;
}

} // namespace DiemTin
