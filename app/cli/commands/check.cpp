// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// diemtin check: preflight of an issue.

#include "app/cli/checking.h"
#include "app/cli/command.h"
#include "app/cli/issueaccess.h"
#include "app/cli/reportfile.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace DiemTin {

namespace {

class Check : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Check)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("check"); }
    [[nodiscard]] QString syntax() const override { return tr("SỐ/NĂM"); }
    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 1}; }
    [[nodiscard]] QString summary() const override { return tr("Soát lỗi một số báo trước khi xuất."); }
    [[nodiscard]] QList<QCommandLineOption> options() const override { return {jsonOption(), reportOption()}; }
    [[nodiscard]] ExitStatus run(const Call &call) const override
    {
        const Result<OpenedIssue> opened = openIssue(call);
        if (!opened)
            return fail(opened.error());
        const Result<Findings> findings = findingsOf(*opened->library, opened->content);
        if (!findings)
            return fail(findings.error());
        print(*findings, standings(opened->content), call);
        if (const Result<void> written = writeReport({{opened->content, *findings}}, call); !written)
            return fail(written.error());
        return findings->isEmpty() ? ExitStatus::Done : ExitStatus::WithFindings;
    }

private:
    static void print(const Findings &findings, const QHash<QUuid, Standing> &where, const Call &call)
    {
        if (call.has(QStringLiteral("json"))) {
            QJsonArray array;
            for (const Finding &finding : findings)
                array.append(toJson(finding, where));
            printJson(QJsonDocument(array));
            return;
        }
        QList<QStringList> rows{{tr("Mức"), tr("Quy tắc"), tr("Tin"), tr("Nội dung")}};
        for (const Finding &finding : findings) {
            const Standing at = where.value(finding.place.placement);
            rows.append({severityId(finding.severity), finding.rule,
                         at.position == 0 ? QString() : sectionKindId(at.section) + u' ' + QString::number(at.position),
                         finding.message});
        }
        printTable(rows);
    }
};

} // namespace

const Command &checkCommand()
{
    static const Check command;
    return command;
}

} // namespace DiemTin
