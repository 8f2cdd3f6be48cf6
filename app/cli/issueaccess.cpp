// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads and composes issues for commands.

#include "app/cli/issueaccess.h"

#include "app/cli/command.h"
#include "models/composer/composer.h"
#include "models/store/issuestore.h"
#include "models/store/library.h"

#include <QCoreApplication>

namespace DiemTin {

Result<IssueContent> issueByNumber(Library &library, const QString &number)
{
    const auto wanted = IssueNumber::fromString(number);
    if (!wanted) {
        return Error{
            ErrorKind::Usage,
            QCoreApplication::translate("DiemTin::Command", "“%1” không phải là số báo như 23/2026.").arg(number)};
    }
    const Result<Issue> issue = library.issues().load(*wanted);
    if (!issue)
        return issue.error();
    return library.issues().content(issue->id);
}

Result<OpenedIssue> openIssue(const Call &call)
{
    Result<std::unique_ptr<Library>> library = call.openLibrary(OpenMode::ReadOnly);
    if (!library)
        return library.error();
    Result<IssueContent> content = issueByNumber(**library, call.arguments().constFirst());
    if (!content)
        return content.error();
    return OpenedIssue{std::move(library).value(), std::move(content).value()};
}

Result<Template> lookWithFonts(const IssueContent &content)
{
    if (const Result<void> loaded = loadFonts(); !loaded)
        return loaded.error();
    return lookOf(content);
}

Result<Proof> composed(const IssueContent &content)
{
    const Result<Template> look = lookWithFonts(content);
    if (!look)
        return look.error();
    return Composer().compose(content, *look);
}

} // namespace DiemTin
