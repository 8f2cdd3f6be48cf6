// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// diemtin import: digest texts into the library.

#include "app/cli/command.h"
#include "models/composer/template.h"
#include "models/desk/importing.h"
#include "models/desk/renditions.h"
#include "models/store/issuestore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace DiemTin {

namespace {

const QString ForceOption = QStringLiteral("force");

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
    Q_UNREACHABLE_RETURN(QString());
}

QJsonObject toJson(const ImportReport &report)
{
    QJsonArray findings;
    for (const Diagnostic &diagnostic : report.diagnostics) {
        findings.append(QJsonObject{{QStringLiteral("id"), diagnostic.id},
                                    {QStringLiteral("severity"), severityId(diagnostic.severity)},
                                    {QStringLiteral("line"), diagnostic.line},
                                    {QStringLiteral("message"), diagnostic.message},
                                    {QStringLiteral("excerpt"), diagnostic.excerpt}});
    }
    return {{QStringLiteral("file"), report.file},
            {QStringLiteral("issue"), report.issue ? QJsonValue(report.issue->toString()) : QJsonValue()},
            {QStringLiteral("articles"), report.articles},
            {QStringLiteral("photos"), report.photos},
            {QStringLiteral("diagnostics"), findings}};
}

/// Scales the new issue's photos for mailing. Without that an export does it, so a failure is only said.
void prepareForExport(Library &library, IssueNumber number)
{
    const Result<Issue> issue = library.issues().load(number);
    if (!issue || !loadFonts())
        return;
    if (const Result<int> made = prepareRenditions(library, issue->id, Profile::Mail); !made)
        say(made.error().message);
}

class Import : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Import)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("import"); }
    [[nodiscard]] QString syntax() const override { return tr("TỆP…"); }
    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, std::numeric_limits<qsizetype>::max()}; }
    [[nodiscard]] QString summary() const override { return tr("Nhập văn bản điểm tin (.txt, .md) vào thư viện."); }
    [[nodiscard]] QList<QCommandLineOption> options() const override
    {
        return {{ForceOption, tr("Thay số báo đã có; tin bài cũ vẫn còn trong các bản lưu.")}, jsonOption()};
    }
    [[nodiscard]] ExitStatus run(const Call &call) const override
    {
        const Result<std::unique_ptr<Library>> library = call.openLibrary(OpenMode::CreateOrOpen);
        if (!library)
            return fail(library.error());
        ExitStatus status = ExitStatus::Done;
        QJsonArray reports;
        const QStringList files = call.arguments();
        for (const QString &file : files)
            status = std::max(status, importOne(file, call, **library, reports));
        if (call.has(QStringLiteral("json")))
            printJson(QJsonDocument(reports));
        return status;
    }

private:
    static ExitStatus importOne(const QString &file, const Call &call, Library &library, QJsonArray &reports)
    {
        const auto onExisting = call.has(ForceOption) ? OnExistingIssue::Replace : OnExistingIssue::Refuse;
        const Result<ImportReport> report = importIntoLibrary(library, file, onExisting);
        if (!report)
            return fail(report.error());
        const std::optional<IssueNumber> &issue = report->issue;
        if (issue)
            prepareForExport(library, *issue);
        say(report->diagnostics);
        reports.append(toJson(*report));
        if (!call.has(QStringLiteral("json"))) {
            const QString what = issue ? tr("số %1").arg(issue->toString()) : tr("tin bài rời");
            printLine(tr("%1: %2, %3 tin bài, %4 ảnh").arg(file, what).arg(report->articles).arg(report->photos));
        }
        return statusOf(report->diagnostics);
    }
};

} // namespace

const Command &importCommand()
{
    static const Import command;
    return command;
}

} // namespace DiemTin
