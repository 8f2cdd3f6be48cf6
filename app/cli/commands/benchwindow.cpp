// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// diemtin bench window: how soon the window stands and how soon a key shows in it.

#include "app/cli/command.h"
#include "app/cli/issueaccess.h"
#include "app/cli/madeuparticles.h"
#include "app/cli/scratchlibrary.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QProcess>

namespace DiemTin {

namespace {

const QString articlesOption = QStringLiteral("articles");
const QString storedOption = QStringLiteral("stored");

/// Writes the library to be measured: the issue, and besides it so many articles.
Result<void> prepare(const ScratchLibrary &scratch, Library &from, const IssueContent &content, int stored,
                     const Clock &clock)
{
    const Result<std::unique_ptr<Library>> copy = scratch.open(clock);
    if (!copy)
        return copy.error();
    MadeUpArticles source(clock);
    if (Result<void> added = addMadeUpArticles(**copy, stored, source); !added)
        return added;
    return copyIssue(content, from, **copy);
}

/// Starts the program's window on the library and reads the figures it prints.
Result<QJsonObject> measured(const QString &library)
{
    QProcess window;
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    window.start(QCoreApplication::applicationFilePath(),
                 {QStringLiteral("--library"), library, QStringLiteral("--measure")});
    window.waitForFinished(-1);
    const QJsonObject figures = QJsonDocument::fromJson(window.readAllStandardOutput()).object();
    if (figures.isEmpty())
        return Error{
            ErrorKind::Unreadable,
            QCoreApplication::translate("DiemTin::BenchWindow", "Cửa sổ không mở được: %1").arg(window.errorString())};
    return figures;
}

class BenchWindow : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::BenchWindow)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("bench window"); }
    [[nodiscard]] QString syntax() const override { return tr("SỐ/NĂM"); }
    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 1}; }
    [[nodiscard]] QString summary() const override
    {
        return tr(
            "Đo cửa sổ trên một thư viện tạm: từ lúc khởi động đến khi vẽ xong, từ phím gõ đến điểm ảnh, bằng ms.");
    }
    [[nodiscard]] QList<QCommandLineOption> options() const override
    {
        return {jsonOption(),
                {articlesOption, tr("Lặp lại tin của hai mục tin cho đến khi số báo có chừng ấy tin."), tr("SỐ-TIN")},
                {storedOption, tr("Thêm chừng ấy tin bài khác vào thư viện."), tr("SỐ-TIN")}};
    }
    [[nodiscard]] ExitStatus run(const Call &call) const override
    {
        const Result<OpenedIssue> issue = openIssue(call);
        if (!issue)
            return fail(issue.error());
        const ScratchLibrary scratch;
        const IssueContent content = lengthened(issue->content, call.value(articlesOption).toLongLong(), call.clock());
        if (const Result<void> prepared =
                prepare(scratch, *issue->library, content, call.value(storedOption).toInt(), call.clock());
            !prepared)
            return fail(prepared.error());
        const Result<QJsonObject> figures = measured(scratch.path());
        if (!figures)
            return fail(figures.error());
        printFigures(*figures, call);
        return ExitStatus::Done;
    }
};

} // namespace

const Command &benchwindowCommand()
{
    static const BenchWindow command;
    return command;
}

} // namespace DiemTin
