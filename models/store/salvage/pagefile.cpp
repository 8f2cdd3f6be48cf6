// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads pages and the write-ahead log (sqlite.org/fileformat2.html, sections 1.3 and 4).

#include "models/store/salvage/pagefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QtEndian>

#include <bit>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Salvage)
};

constexpr int HeaderSize = 100;
constexpr int LogHeaderSize = 32;
constexpr int FrameHeaderSize = 24;

quint32 big(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

/// The running checksum of the log; its words are little-endian in a log of magic number 0x377f0682.
struct LogSum
{
    quint32 first = 0;
    quint32 second = 0;
    bool bigEndian = false;

    void add(QByteArrayView bytes)
    {
        for (qsizetype i = 0; i + 8 <= bytes.size(); i += 8) {
            first += word(bytes, i) + second;
            second += word(bytes, i + 4) + first;
        }
    }

private:
    [[nodiscard]] quint32 word(QByteArrayView bytes, qsizetype at) const
    {
        return bigEndian ? qFromBigEndian<quint32>(bytes.data() + at) : qFromLittleEndian<quint32>(bytes.data() + at);
    }
};

} // namespace

Result<std::unique_ptr<PageFile>> PageFile::open(const QString &path)
{
    std::unique_ptr<PageFile> pages(new PageFile);
    pages->m_file.setFileName(path);
    const QString native = QDir::toNativeSeparators(path);
    if (!pages->m_file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Unreadable,
                     Text::tr("Không đọc được tệp %1: %2.").arg(native, pages->m_file.errorString())};
    }
    if (pages->m_file.size() == 0)
        return Error{ErrorKind::Invalid, Text::tr("Tệp %1 rỗng, không có gì để cứu.").arg(native)};
    pages->choosePageSize(pages->m_file.read(HeaderSize));
    pages->m_count = static_cast<quint32>((pages->m_file.size() + pages->m_pageSize - 1) / pages->m_pageSize);
    pages->readLog(path + QStringLiteral("-wal"));
    return pages;
}

void PageFile::choosePageSize(const QByteArray &header)
{
    if (header.size() < HeaderSize || !header.startsWith("SQLite format 3"))
        return;
    const quint32 written = qFromBigEndian<quint16>(header.constData() + 16);
    const quint32 size = written == 1 ? 65536 : written;
    if (size >= 512 && std::has_single_bit(size))
        m_pageSize = static_cast<int>(size);
}

void PageFile::readLog(const QString &logPath)
{
    m_log.setFileName(logPath);
    if (!m_log.open(QIODevice::ReadOnly))
        return;
    const QByteArray header = m_log.read(LogHeaderSize);
    if (header.size() < LogHeaderSize || (big(header, 0) & ~1U) != 0x377f0682 || int(big(header, 8)) != m_pageSize)
        return;
    LogSum sum{.bigEndian = (big(header, 0) & 1U) != 0};
    sum.add(QByteArrayView(header).first(24));
    QHash<quint32, qint64> sinceCommit;
    while (true) {
        const QByteArray frame = m_log.read(FrameHeaderSize);
        const QByteArray page = m_log.read(m_pageSize);
        if (page.size() < m_pageSize || frame.mid(8, 8) != header.mid(16, 8))
            return;
        sum.add(QByteArrayView(frame).first(8));
        sum.add(page);
        if (sum.first != big(frame, 16) || sum.second != big(frame, 20))
            return;
        sinceCommit.insert(big(frame, 0), m_log.pos() - m_pageSize);
        if (const quint32 pagesAfterCommit = big(frame, 4); pagesAfterCommit != 0) {
            m_inLog.insert(sinceCommit);
            m_count = std::max(m_count, pagesAfterCommit);
            sinceCommit.clear();
        }
    }
}

QByteArray PageFile::page(quint32 number) const
{
    if (number == 0 || number > m_count)
        return {};
    const auto logged = m_inLog.constFind(number);
    QFile &file = logged == m_inLog.constEnd() ? m_file : m_log;
    const qint64 place = logged == m_inLog.constEnd() ? qint64(number - 1) * m_pageSize : *logged;
    if (!file.seek(place))
        return {};
    QByteArray bytes = file.read(m_pageSize);
    if (!bytes.isEmpty())
        bytes.append(m_pageSize - bytes.size(), '\0');
    return bytes;
}

} // namespace DiemTin
