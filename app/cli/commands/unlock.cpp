// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// diemtin unlock: releases the lock of a machine that is gone.

#include "app/cli/command.h"
#include "models/base/clock.h"
#include "models/store/lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

namespace DiemTin {

namespace {

QJsonObject toJson(const LockHolder &holder)
{
    return {{QStringLiteral("machine"), holder.machine},
            {QStringLiteral("process"), holder.processId},
            {QStringLiteral("since"), holder.since.toString(Qt::ISODate)},
            {QStringLiteral("last_sign"), holder.lastSign.toString(Qt::ISODate)}};
}

class Unlock : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Unlock)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("unlock"); }
    [[nodiscard]] QString syntax() const override { return {}; }
    [[nodiscard]] ArgumentCount argumentCount() const override { return {}; }
    [[nodiscard]] QString summary() const override
    {
        return tr("Gỡ khóa thư viện do một máy đã tắt để lại; không gỡ khi máy đó còn báo là đang chạy.");
    }
    [[nodiscard]] QList<QCommandLineOption> options() const override { return {jsonOption()}; }
    [[nodiscard]] ExitStatus run(const Call &call) const override
    {
        const QString file = QDir::toNativeSeparators(call.libraryPath());
        if (!QFileInfo(call.libraryPath()).isFile())
            return fail({ErrorKind::NotFound, tr("Không có tệp thư viện %1.").arg(file)});
        const std::optional<LockHolder> holder = LibraryLock::holder(call.libraryPath());
        const Result<void> released = LibraryLock::release(call.libraryPath(), call.clock().now());
        if (!released)
            return refused(released.error(), holder);
        if (call.has(QStringLiteral("json")))
            printJson(QJsonDocument(holder ? toJson(*holder) : QJsonObject()));
        else
            printLine(holder ? tr("Đã gỡ khóa mà máy %1 giữ từ %2.").arg(holder->machine, moment(holder->since))
                             : tr("Không ai giữ khóa của thư viện này."));
        return ExitStatus::Done;
    }

private:
    static QString moment(const QDateTime &time) { return time.toString(QStringLiteral("HH:mm d/M/yyyy")); }

    static ExitStatus refused(const Error &error, const std::optional<LockHolder> &holder)
    {
        if (!holder || error.kind != ErrorKind::Locked)
            return fail(error);
        const QString who = tr("Máy %1 giữ khóa từ %2.").arg(holder->machine, moment(holder->since));
        const QString when = holder->here
            ? tr("Chương trình đó đang chạy trên chính máy này.")
            : tr("Máy đó báo lần cuối lúc %1; thử lại sau %2.")
                  .arg(moment(holder->lastSign), moment(holder->lastSign.addSecs(LibraryLock::SilentSeconds)));
        return fail({error.kind, QStringList{error.message, who, when}.join(QLatin1Char(' '))});
    }
};

} // namespace

const Command &unlockCommand()
{
    static const Unlock command;
    return command;
}

} // namespace DiemTin
