// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// diemtin check: preflight of an issue.

#include "app/cli/command.h"
#include "app/cli/issueaccess.h"
#include "models/base/resources.h"
#include "models/preflight/knowledge.h"
#include "models/preflight/preflight.h"
#include "models/store/acceptancestore.h"
#include "models/store/issuestore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace DiemTin {

namespace {

QString severityId(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

/// Where a placement stands, as the command line names it.
struct Standing
{
    SectionKind section = SectionKind::Domestic;
    int position = 0; ///< from 1
    QString headline;
};

QHash<QUuid, Standing> standings(const IssueContent &content)
{
    QHash<QUuid, Standing> result;
    for (const Section &section : content.issue.sections) {
        int position = 0;
        for (const Placement &placement : section.placements)
            result.insert(placement.id, {section.kind, ++position, content.articles.value(placement.article).headline});
    }
    return result;
}

QJsonObject toJson(const Finding &finding, const QHash<QUuid, Standing> &where)
{
    const auto at = where.constFind(finding.place.placement);
    const bool known = at != where.constEnd();
    return {{QStringLiteral("rule"), finding.rule},
            {QStringLiteral("severity"), severityId(finding.severity)},
            {QStringLiteral("section"), known ? QJsonValue(sectionKindId(at->section)) : QJsonValue()},
            {QStringLiteral("position"), known ? QJsonValue(at->position) : QJsonValue()},
            {QStringLiteral("headline"), known ? QJsonValue(at->headline) : QJsonValue()},
            {QStringLiteral("excerpt"), finding.excerpt},
            {QStringLiteral("message"), finding.message},
            {QStringLiteral("fix"), !finding.fix.isEmpty()}};
}

/// What the rules find and nobody accepted.
Result<Findings> findingsOf(const OpenedIssue &opened)
{
    const Result<QList<PrintedEntry>> printed = opened.library->issues().printedContents(opened.content.issue.id);
    if (!printed)
        return printed.error();
    Result<Proof> proof = composed(opened.content);
    if (!proof)
        return proof.error();
    Knowledge knowledge(resourcePath({}));
    if (const Result<void> known = knowledge.open(*opened.library); !known)
        return known.error();
    const Result<QList<Acceptance>> acceptances = AcceptanceStore(*opened.library).list(opened.content.issue.id);
    if (!acceptances)
        return acceptances.error();
    knowledge.follow(opened.content);
    Findings findings =
        Preflight().check({opened.content, *printed, std::make_shared<const Proof>(std::move(proof).value())},
                          knowledge.surroundings(opened.content.issue));
    findings.removeIf([&acceptances](const Finding &finding) {
        return std::ranges::find(*acceptances, acceptanceKey(finding), &Acceptance::subject) != acceptances->end();
    });
    return findings;
}

class Check : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Check)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("check"); }
    [[nodiscard]] QString syntax() const override { return tr("SỐ/NĂM"); }
    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 1}; }
    [[nodiscard]] QString summary() const override { return tr("Soát lỗi một số báo trước khi xuất."); }
    [[nodiscard]] QList<QCommandLineOption> options() const override { return {jsonOption()}; }
    [[nodiscard]] ExitStatus run(const Call &call) const override
    {
        const Result<OpenedIssue> opened = openIssue(call);
        if (!opened)
            return fail(opened.error());
        const Result<Findings> findings = findingsOf(*opened);
        if (!findings)
            return fail(findings.error());
        print(*findings, standings(opened->content), call);
        return findings->isEmpty() ? ExitStatus::Done : ExitStatus::Findings;
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
