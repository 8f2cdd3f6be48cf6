// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// diemtin backup: makes a backup of the library, or lists those there are.

#include "models/store/backup/backup.h"

#include "app/cli/command.h"
#include "models/store/backup/backupplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace DiemTin {

namespace {

const QString ListOption = QStringLiteral("list");

QJsonObject toJson(const BackupReport &report)
{
    return {{QStringLiteral("file"), report.path},
            {QStringLiteral("articles"), report.articles},
            {QStringLiteral("issues"), report.issues},
            {QStringLiteral("photos"), report.photos},
            {QStringLiteral("new_photos"), report.newPhotos},
            {QStringLiteral("damaged_photos"), report.damagedPhotos},
            {QStringLiteral("bytes"), report.bytes},
            {QStringLiteral("removed"), report.removed}};
}

class Backup : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Backup)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("backup"); }
    [[nodiscard]] QString syntax() const override { return {}; }
    [[nodiscard]] ArgumentCount argumentCount() const override { return {}; }
    [[nodiscard]] QString summary() const override { return tr("Sao lưu thư viện, hoặc liệt kê các bản sao lưu."); }
    [[nodiscard]] QList<QCommandLineOption> options() const override
    {
        return {{ListOption, tr("Chỉ liệt kê các bản sao lưu, mới nhất trước.")}, jsonOption()};
    }
    [[nodiscard]] ExitStatus run(const Call &call) const override
    {
        if (call.has(ListOption))
            return list(call);
        if (const Result<std::unique_ptr<Library>> library = call.openLibrary(OpenMode::ReadOnly); !library)
            return fail(library.error());
        const Result<BackupReport> report =
            makeBackup(call.libraryPath(), call.clock(), BackupPhotos::Copy, [](double) { return true; });
        if (!report)
            return fail(report.error());
        if (call.has(QStringLiteral("json"))) {
            printJson(QJsonDocument(toJson(*report)));
        } else {
            printLine(tr("Đã sao lưu %1 tin bài, %2 số báo, %3 ảnh (%4 ảnh mới) vào %5.")
                          .arg(report->articles)
                          .arg(report->issues)
                          .arg(report->photos)
                          .arg(report->newPhotos)
                          .arg(QDir::toNativeSeparators(report->path)));
        }
        return report->damagedPhotos == 0 ? ExitStatus::Done : ExitStatus::WithFindings;
    }

private:
    static ExitStatus list(const Call &call)
    {
        QJsonArray array;
        for (const BackupFile &backup : backupsOf(call.libraryPath())) {
            array.append(QJsonObject{{QStringLiteral("file"), backup.path},
                                     {QStringLiteral("made"), backup.made.toString(Qt::ISODate)},
                                     {QStringLiteral("bytes"), QFileInfo(backup.path).size()}});
            if (!call.has(QStringLiteral("json")))
                printLine(QDir::toNativeSeparators(backup.path));
        }
        if (call.has(QStringLiteral("json")))
            printJson(QJsonDocument(array));
        return ExitStatus::Done;
    }
};

} // namespace

const Command &backupCommand()
{
    static const Backup command;
    return command;
}

} // namespace DiemTin
