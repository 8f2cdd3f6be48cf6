// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// diemtin audit: mistakes of old issues, from their files or from a year of the library.

#include "app/cli/checking.h"
#include "app/cli/command.h"
#include "app/cli/issueaccess.h"
#include "app/cli/reportfile.h"
#include "app/cli/scratchlibrary.h"
#include "models/desk/importing.h"
#include "models/store/issuestore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace DiemTin {

namespace {

QCommandLineOption yearOption()
{
    return QCommandLineOption(QStringLiteral("year"),
                              QCoreApplication::translate("DiemTin::Audit", "Soát mọi số của năm ấy trong thư viện."),
                              QCoreApplication::translate("DiemTin::Audit", "NĂM"));
}

/// Checks the issues of these numbers, oldest first.
Result<QList<PreflightReport>> checked(Library &library, QList<IssueNumber> numbers)
{
    std::ranges::sort(numbers, {}, [](const IssueNumber &number) { return std::pair(number.year, number.number); });
    QList<PreflightReport> results;
    for (const IssueNumber &number : std::as_const(numbers)) {
        Result<IssueContent> content = issueByNumber(library, number.toString());
        if (!content)
            return content.error();
        const Result<Findings> findings = findingsOf(library, *content);
        if (!findings)
            return findings.error();
        results.append({std::move(content).value(), *findings});
    }
    return results;
}

Result<QList<PreflightReport>> auditedYear(const Call &call)
{
    bool isNumber = false;
    const int year = call.value(QStringLiteral("year")).toInt(&isNumber);
    if (!isNumber) {
        return Error{ErrorKind::Usage,
                     QCoreApplication::translate("DiemTin::Audit", "“%1” không phải là một năm.")
                         .arg(call.value(QStringLiteral("year")))};
    }
    const Result<std::unique_ptr<Library>> library = call.openLibrary(OpenMode::ReadOnly);
    if (!library)
        return library.error();
    const Result<QList<IssueSummary>> issues = (*library)->issues().list();
    if (!issues)
        return issues.error();
    QList<IssueNumber> numbers;
    for (const IssueSummary &issue : *issues) {
        if (issue.number.year == year)
            numbers.append(issue.number);
    }
    return checked(**library, numbers);
}

/// The files are read into a library of their own, together, so that each is compared with the others.
Result<QList<PreflightReport>> auditedFiles(const Call &call)
{
    const ScratchLibrary scratch;
    const Result<std::unique_ptr<Library>> library = scratch.open(call.clock());
    if (!library)
        return library.error();
    QList<IssueNumber> numbers;
    for (const QString &file : call.arguments()) {
        const Result<ImportReport> report = importIntoLibrary(**library, file, OnExistingIssue::Refuse);
        if (!report)
            return report.error();
        const std::optional<IssueNumber> number = report->issue;
        if (!number) {
            return Error{ErrorKind::Invalid,
                         QCoreApplication::translate("DiemTin::Audit", "%1 không phải là một số báo.").arg(file)};
        }
        numbers.append(*number);
    }
    return checked(**library, numbers);
}

QJsonObject toJson(const PreflightReport &result)
{
    const FindingCounts counts = countsOf(result.findings);
    QJsonObject rules;
    for (auto it = counts.rules.cbegin(); it != counts.rules.cend(); ++it)
        rules.insert(it.key(), it.value());
    return {{QStringLiteral("issue"), result.content.issue.number.toString()},
            {QStringLiteral("articles"), result.content.articles.size()},
            {QStringLiteral("errors"), counts.errors},
            {QStringLiteral("warnings"), counts.warnings},
            {QStringLiteral("infos"), counts.infos},
            {QStringLiteral("rules"), rules}};
}

class Audit : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Audit)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("audit"); }
    [[nodiscard]] QString syntax() const override { return tr("[TỆP…]"); }
    [[nodiscard]] ArgumentCount argumentCount() const override { return {0, 1000}; }
    [[nodiscard]] QString summary() const override
    {
        return tr("Thống kê lỗi của các số cũ, từ tệp hoặc từ thư viện, không thay đổi thư viện.");
    }
    [[nodiscard]] QList<QCommandLineOption> options() const override
    {
        return {jsonOption(), yearOption(), reportOption()};
    }
    [[nodiscard]] ExitStatus run(const Call &call) const override
    {
        const bool year = call.has(QStringLiteral("year"));
        if (year != call.arguments().isEmpty())
            return fail({ErrorKind::Usage, tr("Cho biết các tệp cần soát, hoặc một năm với --year.")});
        const Result<QList<PreflightReport>> results = year ? auditedYear(call) : auditedFiles(call);
        if (!results)
            return fail(results.error());
        print(*results, call);
        if (const Result<void> written = writeReport(*results, call); !written)
            return fail(written.error());
        const bool clean = std::ranges::all_of(*results, &Findings::isEmpty, &PreflightReport::findings);
        return clean ? ExitStatus::Done : ExitStatus::WithFindings;
    }

private:
    static void print(const QList<PreflightReport> &results, const Call &call)
    {
        QJsonArray array;
        QList<QStringList> rows{{tr("Số"), tr("Tin bài"), tr("Lỗi"), tr("Cảnh báo"), tr("Gợi ý")}};
        for (const PreflightReport &result : results) {
            const FindingCounts counts = countsOf(result.findings);
            array.append(toJson(result));
            rows.append({result.content.issue.number.toString(), QString::number(result.content.articles.size()),
                         QString::number(counts.errors), QString::number(counts.warnings),
                         QString::number(counts.infos)});
        }
        if (call.has(QStringLiteral("json")))
            printJson(QJsonDocument(array));
        else
            printTable(rows);
    }
};

} // namespace

const Command &auditCommand()
{
    static const Audit command;
    return command;
}

} // namespace DiemTin
