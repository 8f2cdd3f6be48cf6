// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Composes, checks, leaves out what was accepted.

#include "app/cli/checking.h"

#include "app/cli/issueaccess.h"
#include "models/base/resources.h"
#include "models/preflight/knowledge.h"
#include "models/preflight/preflight.h"
#include "models/store/acceptancestore.h"
#include "models/store/issuestore.h"

#include <algorithm>

namespace DiemTin {

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

Result<Findings> findingsOf(Library &library, const IssueContent &content)
{
    const Result<QList<PrintedEntry>> printed = library.issues().printedContents(content.issue.id);
    if (!printed)
        return printed.error();
    Result<Proof> proof = composed(content);
    if (!proof)
        return proof.error();
    Knowledge knowledge(resourcePath({}));
    if (const Result<void> known = knowledge.open(library); !known)
        return known.error();
    knowledge.follow(content);
    const Result<QList<Acceptance>> acceptances = AcceptanceStore(library).list(content.issue.id);
    if (!acceptances)
        return acceptances.error();
    Findings findings = Preflight().check({content, *printed, std::make_shared<const Proof>(std::move(proof).value())},
                                          knowledge.surroundings(content.issue));
    findings.removeIf([&acceptances](const Finding &finding) {
        return std::ranges::find(*acceptances, acceptanceKey(finding), &Acceptance::subject) != acceptances->end();
    });
    return findings;
}

} // namespace DiemTin
