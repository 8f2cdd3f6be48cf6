// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// diemtin issues: the issues of the library, newest first.

#include "app/cli/command.h"
#include "app/cli/issueaccess.h"
#include "models/store/issuestore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace DiemTin {

namespace {

Result<qsizetype> pageCount(Library &library, const IssueSummary &issue)
{
    const Result<IssueContent> content = library.issues().content(issue.id);
    if (!content)
        return content.error();
    const Result<Proof> proof = composed(*content);
    if (!proof)
        return proof.error();
    return std::ssize(proof->pages);
}

QJsonValue isoDate(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

class Issues : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Issues)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("issues"); }
    [[nodiscard]] QString syntax() const override { return {}; }
    [[nodiscard]] ArgumentCount argumentCount() const override { return {0, 0}; }
    [[nodiscard]] QString summary() const override { return tr("Liệt kê các số báo trong thư viện."); }
    [[nodiscard]] QList<QCommandLineOption> options() const override { return {jsonOption()}; }
    [[nodiscard]] ExitStatus run(const Call &call) const override
    {
        const Result<std::unique_ptr<Library>> library = call.openLibrary(OpenMode::ReadOnly);
        if (!library)
            return fail(library.error());
        const Result<QList<IssueSummary>> issues = (*library)->issues().list();
        if (!issues)
            return fail(issues.error());
        QJsonArray array;
        QList<QStringList> rows{{tr("Số"), tr("Từ ngày"), tr("Đến ngày"), tr("Tin bài"), tr("Trang")}};
        for (const IssueSummary &issue : *issues) {
            const Result<qsizetype> pages = pageCount(**library, issue);
            if (!pages)
                return fail(pages.error());
            array.append(QJsonObject{{QStringLiteral("issue"), issue.number.toString()},
                                     {QStringLiteral("week_from"), isoDate(issue.weekFrom)},
                                     {QStringLiteral("week_to"), isoDate(issue.weekTo)},
                                     {QStringLiteral("articles"), issue.articles},
                                     {QStringLiteral("pages"), *pages}});
            rows.append({issue.number.toString(), issue.weekFrom.toString(QStringLiteral("d/M/yyyy")),
                         issue.weekTo.toString(QStringLiteral("d/M/yyyy")), QString::number(issue.articles),
                         QString::number(*pages)});
        }
        if (call.has(QStringLiteral("json")))
            printJson(QJsonDocument(array));
        else
            printTable(rows);
        return ExitStatus::Done;
    }
};

} // namespace

const Command &issuesCommand()
{
    static const Issues command;
    return command;
}

} // namespace DiemTin
