// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes UTF-8 to the standard streams.

#include "app/cli/console.h"

#include "models/base/result.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace DiemTin {

namespace {

constexpr int ColumnGap = 2;

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QCoreApplication::translate("DiemTin::Console", "ghi chú");
    case Severity::Warning:
        return QCoreApplication::translate("DiemTin::Console", "cảnh báo");
    case Severity::Error:
        return QCoreApplication::translate("DiemTin::Console", "lỗi");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace

ExitStatus statusOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Usage:
        return ExitStatus::Usage;
    case ErrorKind::Unproved:
        return ExitStatus::WithFindings;
    default:
        return ExitStatus::Failed;
    }
}

ExitStatus statusOf(const Diagnostics &diagnostics)
{
    const bool clean = std::ranges::all_of(
        diagnostics, [](const Diagnostic &diagnostic) { return diagnostic.severity == Severity::Info; });
    return clean ? ExitStatus::Done : ExitStatus::WithFindings;
}

void printLine(const QString &line)
{
    write(stdout, line.toUtf8() + '\n');
}

void printTable(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), row.at(column).size());
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row.at(column).leftJustified(widths.at(column) + ColumnGap);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        printLine(line);
    }
}

void printJson(const QJsonDocument &document)
{
    write(stdout, document.toJson(QJsonDocument::Indented));
}

void say(const QString &sentence)
{
    write(stderr, sentence.toUtf8() + '\n');
}

void say(const Diagnostics &diagnostics)
{
    for (const Diagnostic &diagnostic : diagnostics) {
        QString line = diagnostic.file;
        if (diagnostic.line > 0)
            line += QLatin1Char(':') + QString::number(diagnostic.line);
        if (!line.isEmpty())
            line += QLatin1String(": ");
        line += severityWord(diagnostic.severity) + QLatin1String(": ") + diagnostic.message;
        if (!diagnostic.excerpt.isEmpty())
            line += QStringLiteral(" [%1]").arg(diagnostic.excerpt);
        say(line);
    }
}

ExitStatus fail(const Error &error)
{
    say(QStringLiteral("diemtin: ") + error.message);
    return statusOf(error);
}

} // namespace DiemTin
