// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PageFile: the pages of an SQLite file as they stand on disk, read without SQLite, so that damage stops nothing.

#pragma once

#include "models/base/result.h"

#include <QFile>
#include <QHash>

#include <memory>

namespace DiemTin {

/// Reads pages of a database file (sqlite.org/fileformat2.html), those of its write-ahead log in place of older ones
/// as far as the log's checksums agree. Never changes anything.
class PageFile
{
public:
    /// Bytes of a page of every library; taken where the header tells nothing sensible.
    static constexpr int UsualPageSize = 4096;

    /// Opens the file. Errors: Unreadable, Invalid (empty).
    static Result<std::unique_ptr<PageFile>> open(const QString &path);

    /// Pages, the last one perhaps not whole.
    [[nodiscard]] quint32 count() const { return m_count; }
    [[nodiscard]] int pageSize() const { return m_pageSize; }
    /// The bytes of a page, counted from 1; filled up with zeros where the file is cut short; empty where there is
    /// none or the disk does not give it.
    [[nodiscard]] QByteArray page(quint32 number) const;

private:
    PageFile() = default;
    void choosePageSize(const QByteArray &header);
    void readLog(const QString &logPath);

    mutable QFile m_file;
    mutable QFile m_log;
    int m_pageSize = UsualPageSize;
    quint32 m_count = 0;
    QHash<quint32, qint64> m_inLog; ///< where in the log the newest bytes of a page stand
};

} // namespace DiemTin
