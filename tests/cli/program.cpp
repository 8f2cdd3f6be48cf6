// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starts the program as a script would.

#include "program.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QProcess>

namespace DiemTin {

namespace {

constexpr int PatienceMilliseconds = 120'000;

} // namespace

Program::Program()
    : m_folder(QDir::tempPath() + QStringLiteral("/điểm tin XXXXXX"))
{ }

QString Program::path(const QString &name) const
{
    return m_folder.filePath(name);
}

void Program::write(const QString &name, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path(name)).absolutePath());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

QByteArray Program::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString Program::writeDigest() const
{
    write(QStringLiteral("số 40.md"), digestText());
    write(QStringLiteral("ảnh/bến cảng.jpg"), picture("jpeg", {1200, 800}));
    write(QStringLiteral("ảnh/một cửa.png"), picture("png", {640, 480}));
    return path(QStringLiteral("số 40.md"));
}

Run Program::run(const QStringList &arguments) const
{
    return runBare(QStringList{QStringLiteral("--library"), libraryPath()} + arguments);
}

Run Program::runBare(const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DIEMTIN_LIBRARY"})
        environment.remove(QString::fromLatin1(variable));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/diemtin"), arguments);
    if (!process.waitForFinished(PatienceMilliseconds) || process.exitStatus() != QProcess::NormalExit)
        return {.status = -1, .output = {}, .messages = process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray digestText()
{
    QFile file(QStringLiteral(DIEMTIN_SOURCE_DIR "/tests/desk/data/so-40-2026.md"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    return file.readAll();
}

QByteArray picture(const char *format, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(x % 256, y % 256, (x + y) % 256));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace DiemTin
