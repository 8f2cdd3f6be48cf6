// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// diemtin articles: the articles of an issue, or of all, with their figures.

#include "app/cli/articlelist.h"
#include "app/cli/command.h"
#include "app/cli/issueaccess.h"

#include <QCoreApplication>

namespace DiemTin {

namespace {

const QString SearchOption = QStringLiteral("search");

Result<QList<ListedArticle>> listFor(const Call &call, Library &library)
{
    if (call.arguments().isEmpty())
        return articlesOfAllIssues(library);
    const Result<IssueContent> content = issueByNumber(library, call.arguments().constFirst());
    if (!content)
        return content.error();
    return articlesOfIssue(*content);
}

class Articles : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Articles)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("articles"); }
    [[nodiscard]] QString syntax() const override { return tr("[SỐ/NĂM]"); }
    [[nodiscard]] ArgumentCount argumentCount() const override { return {0, 1}; }
    [[nodiscard]] QString summary() const override
    {
        return tr("Liệt kê tin bài của một số báo; không ghi số thì của mọi số.");
    }
    [[nodiscard]] QList<QCommandLineOption> options() const override
    {
        return {{SearchOption, tr("Chỉ những tin bài có đủ các từ này."), tr("CHỮ")}, jsonOption()};
    }
    [[nodiscard]] ExitStatus run(const Call &call) const override
    {
        const Result<std::unique_ptr<Library>> library = call.openLibrary(OpenMode::ReadOnly);
        if (!library)
            return fail(library.error());
        Result<QList<ListedArticle>> list = listFor(call, **library);
        if (list && call.has(SearchOption)) {
            const auto loose = call.arguments().isEmpty() ? LooseArticles::Added : LooseArticles::LeftOut;
            list = filtered(*list, **library, call.value(SearchOption), loose);
        }
        if (!list)
            return fail(list.error());
        if (call.has(QStringLiteral("json")))
            printJson(QJsonDocument(toJson(*list)));
        else
            printTable(toTable(*list));
        return ExitStatus::Done;
    }
};

} // namespace

const Command &articlesCommand()
{
    static const Articles command;
    return command;
}

} // namespace DiemTin
