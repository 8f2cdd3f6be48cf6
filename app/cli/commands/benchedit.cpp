// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// diemtin bench edit: how long it takes from a typed character to new pages and new pixels.

#include "app/cli/command.h"
#include "app/cli/issueaccess.h"
#include "app/cli/measuring.h"
#include "app/cli/scratchlibrary.h"
#include "app/cli/typist.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace DiemTin {

namespace {

const QString articlesOption = QStringLiteral("articles");

/// Types into a copy, so that the person's library stays as it is.
Result<QJsonObject> measured(Library &library, const IssueContent &content, const Clock &clock)
{
    const ScratchLibrary scratch;
    Result<std::unique_ptr<Library>> copy = scratch.open(clock);
    if (!copy)
        return copy.error();
    if (const Result<void> copied = copyIssue(content, library, **copy); !copied)
        return copied.error();
    Typist typist(std::move(copy).value(), clock);
    if (const Result<void> opened = typist.open(content.issue.id); !opened)
        return opened.error();
    typist.typeIntoEveryArticle();
    return QJsonObject{{QStringLiteral("edits"), qint64{std::ssize(typist.proofMilliseconds())}},
                       {QStringLiteral("median_ms"), rounded(quantile(typist.proofMilliseconds(), 0.5))},
                       {QStringLiteral("p99_ms"), rounded(quantile(typist.proofMilliseconds(), 0.99))},
                       {QStringLiteral("max_ms"), rounded(quantile(typist.proofMilliseconds(), 1))},
                       {QStringLiteral("pixels_p99_ms"), rounded(quantile(typist.pixelMilliseconds(), 0.99))}};
}

class BenchEdit : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::BenchEdit)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("bench edit"); }
    [[nodiscard]] QString syntax() const override { return tr("SỐ/NĂM"); }
    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 1}; }
    [[nodiscard]] QString summary() const override
    {
        return tr(
            "Đo việc gõ chữ: từ một chữ gõ đến khi có trang mới và điểm ảnh mới của hai trang đang xem, bằng ms.");
    }
    [[nodiscard]] QList<QCommandLineOption> options() const override
    {
        return {jsonOption(),
                {articlesOption, tr("Lặp lại tin của hai mục tin cho đến khi số báo có chừng ấy tin."), tr("SỐ-TIN")}};
    }
    [[nodiscard]] ExitStatus run(const Call &call) const override
    {
        const Result<OpenedIssue> issue = openIssue(call);
        if (!issue)
            return fail(issue.error());
        if (const Result<Template> look = lookWithFonts(issue->content); !look)
            return fail(look.error());
        const IssueContent content = lengthened(issue->content, call.value(articlesOption).toLongLong(), call.clock());
        const Result<QJsonObject> figures = measured(*issue->library, content, call.clock());
        if (!figures)
            return fail(figures.error());
        printFigures(*figures, call);
        return ExitStatus::Done;
    }
};

} // namespace

const Command &bencheditCommand()
{
    static const BenchEdit command;
    return command;
}

} // namespace DiemTin
