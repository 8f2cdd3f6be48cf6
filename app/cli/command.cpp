// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What commands share: the library they work on and the option --json.

#include "app/cli/command.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace DiemTin {

Call::Call(const QCommandLineParser &parser, QString libraryPath, const Clock &clock)
    : m_parser(parser)
    , m_libraryPath(std::move(libraryPath))
    , m_clock(clock)
{ }

Result<std::unique_ptr<Library>> Call::openLibrary(OpenMode mode) const
{
    if (mode == OpenMode::CreateOrOpen)
        QDir().mkpath(QFileInfo(m_libraryPath).absolutePath());
    Result<std::unique_ptr<Library>> library = Library::open(m_libraryPath, mode, m_clock);
    if (library && mode != OpenMode::ReadOnly && (*library)->isReadOnly())
        return Error{ErrorKind::Unwritable, (*library)->readOnlyReason()};
    if (library && !(*library)->readOnlyReason().isEmpty())
        say((*library)->readOnlyReason());
    return library;
}

QCommandLineOption jsonOption()
{
    return {QStringLiteral("json"),
            QCoreApplication::translate("DiemTin::Command", "In kết quả thành một tài liệu JSON.")};
}

void printFigures(const QJsonObject &figures, const Call &call)
{
    if (call.has(QStringLiteral("json"))) {
        printJson(QJsonDocument(figures));
        return;
    }
    QList<QStringList> rows;
    const auto add = [&rows](const QString &name, const QJsonValue &value) {
        rows.append({name, value.isNull() ? QStringLiteral("–") : value.toVariant().toString()});
    };
    for (auto figure = figures.constBegin(); figure != figures.constEnd(); ++figure) {
        const QJsonObject parts = figure.value().toObject();
        if (!figure.value().isObject())
            add(figure.key(), figure.value());
        for (auto part = parts.constBegin(); part != parts.constEnd(); ++part)
            add(figure.key() + QLatin1Char('.') + part.key(), part.value());
    }
    printTable(rows);
}

} // namespace DiemTin
