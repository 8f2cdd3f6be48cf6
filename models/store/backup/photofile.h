// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PhotoFile: the photos of all backups of a library, each once, for photos never change.

#pragma once

#include "models/store/connection.h"

namespace DiemTin {

class Meter;

/// A file that only grows.
class PhotoFile
{
public:
    /// Opens it, made where there is none. Errors: Unwritable, Invalid (damaged).
    static Result<std::unique_ptr<PhotoFile>> open(const QString &path);

    /// What became of the photos offered.
    struct Taken
    {
        qint64 taken = 0;
        qint64 damaged = 0; ///< bytes that are not what their name says
    };

    /// Takes those photos of the library that it lacks. The meter stops it between two photos. Errors: Unwritable,
    /// Invalid (the library is damaged), Cancelled.
    [[nodiscard]] Result<Taken> takeFrom(const QString &libraryPath, Meter &meter);

private:
    explicit PhotoFile(std::unique_ptr<Connection> connection);
    [[nodiscard]] Result<QStringList> missing() const;
    [[nodiscard]] Result<Taken> takeAll(const QStringList &hashes, Meter &meter);
    [[nodiscard]] Result<qint64> take(const QString &hash, Taken &taken);

    std::unique_ptr<Connection> m_connection;
};

} // namespace DiemTin
