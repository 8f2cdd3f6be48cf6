// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// diemtin restore: puts a backup in the library's place, or says what would change.

#include "models/store/backup/restore.h"

#include "app/cli/command.h"
#include "models/store/backup/backupplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace DiemTin {

namespace {

const QString PreviewOption = QStringLiteral("preview");

QJsonArray toJson(const QList<BackupEntry> &entries)
{
    QJsonArray array;
    for (const BackupEntry &entry : entries)
        array.append(entry.title);
    return array;
}

QJsonObject toJson(const BackupDifference &difference)
{
    return {{QStringLiteral("articles_only_now"), toJson(difference.articlesOnlyNow)},
            {QStringLiteral("articles_only_then"), toJson(difference.articlesOnlyThen)},
            {QStringLiteral("articles_changed"), toJson(difference.articlesChanged)},
            {QStringLiteral("issues_only_now"), toJson(difference.issuesOnlyNow)},
            {QStringLiteral("issues_only_then"), toJson(difference.issuesOnlyThen)},
            {QStringLiteral("issues_changed"), toJson(difference.issuesChanged)}};
}

class Restore : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Restore)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("restore"); }
    [[nodiscard]] QString syntax() const override { return tr("[BẢN-SAO-LƯU]"); }
    [[nodiscard]] ArgumentCount argumentCount() const override { return {0, 1}; }
    [[nodiscard]] QString summary() const override
    {
        return tr(
            "Khôi phục thư viện từ bản sao lưu (mặc định là bản mới nhất); thư viện hiện có được giữ lại bên cạnh.");
    }
    [[nodiscard]] QList<QCommandLineOption> options() const override
    {
        return {{PreviewOption, tr("Chỉ cho biết những gì sẽ khác đi.")}, jsonOption()};
    }
    [[nodiscard]] ExitStatus run(const Call &call) const override
    {
        const QList<BackupFile> backups = backupsOf(call.libraryPath());
        if (call.arguments().isEmpty() && backups.isEmpty())
            return fail({ErrorKind::NotFound, tr("Thư viện này chưa có bản sao lưu nào.")});
        const QString backup = call.arguments().value(0, backups.value(0).path);
        return call.has(PreviewOption) ? preview(call, backup) : restore(call, backup);
    }

private:
    static ExitStatus preview(const Call &call, const QString &backup)
    {
        const Result<BackupDifference> difference = compareWithBackup(call.libraryPath(), backup);
        if (!difference)
            return fail(difference.error());
        if (call.has(QStringLiteral("json"))) {
            printJson(QJsonDocument(toJson(*difference)));
            return ExitStatus::Done;
        }
        const std::initializer_list<std::pair<QString, QList<BackupEntry>>> parts{
            {tr("Tin chỉ có bây giờ"), difference->articlesOnlyNow},
            {tr("Tin chỉ có trong bản sao lưu"), difference->articlesOnlyThen},
            {tr("Tin đã sửa"), difference->articlesChanged},
            {tr("Số báo chỉ có bây giờ"), difference->issuesOnlyNow},
            {tr("Số báo chỉ có trong bản sao lưu"), difference->issuesOnlyThen},
            {tr("Số báo đã sửa"), difference->issuesChanged}};
        for (const auto &[heading, entries] : parts) {
            printLine(QStringLiteral("%1: %2").arg(heading).arg(entries.size()));
            for (const BackupEntry &entry : entries)
                printLine(QStringLiteral("  ") + entry.title);
        }
        return ExitStatus::Done;
    }

    static ExitStatus restore(const Call &call, const QString &backup)
    {
        Result<RestoreReport> report =
            prepareRestore(backup, call.libraryPath(), call.clock(), [](double) { return true; });
        if (report)
            report = putInPlace(*report, call.libraryPath(), call.clock());
        if (!report)
            return fail(report.error());
        if (call.has(QStringLiteral("json"))) {
            printJson(QJsonDocument(QJsonObject{{QStringLiteral("file"), report->path},
                                                {QStringLiteral("kept_aside"), report->keptAside},
                                                {QStringLiteral("articles"), report->articles},
                                                {QStringLiteral("issues"), report->issues},
                                                {QStringLiteral("photos"), report->photos},
                                                {QStringLiteral("missing_photos"), report->missingPhotos}}));
        } else {
            printLine(tr("Đã khôi phục %1 tin bài, %2 số báo, %3 ảnh.")
                          .arg(report->articles)
                          .arg(report->issues)
                          .arg(report->photos));
            if (!report->keptAside.isEmpty())
                printLine(tr("Thư viện trước đó được giữ lại ở %1.").arg(QDir::toNativeSeparators(report->keptAside)));
        }
        return report->missingPhotos == 0 ? ExitStatus::Done : ExitStatus::WithFindings;
    }
};

} // namespace

const Command &restoreCommand()
{
    static const Restore command;
    return command;
}

} // namespace DiemTin
