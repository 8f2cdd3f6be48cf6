// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the built program in a folder of its own.

#pragma once

#include <QJsonDocument>
#include <QTemporaryDir>

namespace DiemTin {

/// What a run of the program left.
struct Run
{
    int status = -1; ///< -1: crashed or never ended
    QByteArray output;
    QByteArray messages;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(output); }
};

/// A folder with Vietnamese letters in its name, a library in it, and the program to run on that.
class Program
{
public:
    Program();

    [[nodiscard]] QString path(const QString &name) const;
    [[nodiscard]] QString libraryPath() const { return path(QStringLiteral("thư viện.diemtin")); }
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    /// Writes the digest text of tests/desk/data with its photos and returns its path.
    QString writeDigest() const;

    /// Runs `diemtin --library … ARGUMENTS` without a display.
    [[nodiscard]] Run run(const QStringList &arguments) const;
    /// Runs `diemtin ARGUMENTS`.
    [[nodiscard]] static Run runBare(const QStringList &arguments);

private:
    QTemporaryDir m_folder;
};

/// The bytes of the digest text.
[[nodiscard]] QByteArray digestText();
/// The bytes of a drawn picture.
[[nodiscard]] QByteArray picture(const char *format, QSize size);

} // namespace DiemTin
