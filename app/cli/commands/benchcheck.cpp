// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// diemtin bench check: how long preflight takes, for the whole issue and after a typed character.

#include "app/cli/command.h"
#include "app/cli/issueaccess.h"
#include "app/cli/measuring.h"
#include "models/base/resources.h"
#include "models/preflight/knowledge.h"
#include "models/preflight/preflight.h"
#include "models/store/issuestore.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace DiemTin {

namespace {

/// Processor time of one check, in milliseconds.
double checked(Preflight &preflight, Knowledge &knowledge, const PreflightInput &input, qsizetype *findings)
{
    const double start = processorMilliseconds();
    knowledge.follow(input.content);
    *findings = preflight.check(input, knowledge.surroundings(input.content.issue)).size();
    return processorMilliseconds() - start;
}

/// Types a letter at the end of every article in turn and checks the issue each time.
std::vector<double> typed(Preflight &preflight, Knowledge &knowledge, PreflightInput input)
{
    std::vector<double> times;
    for (const QUuid &id : input.content.articles.keys()) {
        input.content.articles[id].body.append(QLatin1Char('a'));
        qsizetype findings = 0;
        times.push_back(checked(preflight, knowledge, input, &findings));
    }
    return times;
}

Result<QJsonObject> measured(const OpenedIssue &issue)
{
    const Result<QList<PrintedEntry>> printed = issue.library->issues().printedContents(issue.content.issue.id);
    if (!printed)
        return printed.error();
    Result<Proof> proof = composed(issue.content);
    if (!proof)
        return proof.error();
    const double loading = processorMilliseconds();
    Knowledge knowledge(resourcePath({}));
    if (const Result<void> known = knowledge.open(*issue.library); !known)
        return known.error();
    const double loaded = processorMilliseconds();
    const PreflightInput input{issue.content, *printed, std::make_shared<const Proof>(std::move(proof).value())};
    Preflight preflight;
    qsizetype findings = 0;
    const double cold = checked(preflight, knowledge, input, &findings);
    const double warm = checked(preflight, knowledge, input, &findings);
    const std::vector<double> edits = typed(preflight, knowledge, input);
    return QJsonObject{{QStringLiteral("load_cpu_ms"), rounded(loaded - loading)},
                       {QStringLiteral("cold_cpu_ms"), rounded(cold)},
                       {QStringLiteral("warm_cpu_ms"), rounded(warm)},
                       {QStringLiteral("edit_median_ms"), rounded(quantile(edits, 0.5))},
                       {QStringLiteral("edit_max_ms"), rounded(quantile(edits, 1))},
                       {QStringLiteral("findings"), qint64{findings}}};
}

class BenchCheck : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::BenchCheck)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("bench check"); }
    [[nodiscard]] QString syntax() const override { return tr("SỐ/NĂM"); }
    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 1}; }
    [[nodiscard]] QString summary() const override
    {
        return tr("Đo việc soát lỗi: cả số báo, soát lại, và sau mỗi chữ gõ thêm, bằng ms.");
    }
    [[nodiscard]] QList<QCommandLineOption> options() const override { return {jsonOption()}; }
    [[nodiscard]] ExitStatus run(const Call &call) const override
    {
        const Result<OpenedIssue> issue = openIssue(call);
        if (!issue)
            return fail(issue.error());
        const Result<QJsonObject> figures = measured(*issue);
        if (!figures)
            return fail(figures.error());
        printFigures(*figures, call);
        return ExitStatus::Done;
    }
};

} // namespace

const Command &benchcheckCommand()
{
    static const BenchCheck command;
    return command;
}

} // namespace DiemTin
