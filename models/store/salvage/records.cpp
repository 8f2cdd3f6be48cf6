// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decodes table pages and records (sqlite.org/fileformat2.html, sections 1.6, 2.1 and 2.3), believing nothing.

#include "models/store/salvage/records.h"

#include "models/store/salvage/pagefile.h"

#include <QtEndian>

#include <array>
#include <bit>
#include <optional>

namespace DiemTin {

namespace {

/// SQLite's own limit on a row, a little less than 1 GB, is more than any photo; damage must not ask for more.
constexpr qint64 LargestRow = 512LL * 1024 * 1024;

int headerPlace(quint32 number)
{
    return number == 1 ? 100 : 0;
}

quint16 two(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

/// A number of one to nine bytes at `at`, which moves behind it; nothing where the bytes end.
std::optional<quint64> variable(QByteArrayView bytes, qsizetype &at)
{
    quint64 value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at < 0 || at >= bytes.size())
            return std::nullopt;
        const auto byte = static_cast<quint8>(bytes.at(at++));
        if (i == 8)
            return (value << 8) | byte;
        value = (value << 7) | (byte & 0x7fU);
        if ((byte & 0x80U) == 0)
            return value;
    }
    return value;
}

/// Where the cells of a page begin; `width` is that of its header.
QList<qsizetype> cells(QByteArrayView page, quint32 number, int width)
{
    QList<qsizetype> places;
    const int header = headerPlace(number);
    const int count = two(page, header + 3);
    for (int i = 0; i < count; ++i) {
        const qsizetype entry = header + width + 2 * i;
        if (entry + 2 > page.size())
            break;
        if (const quint16 place = two(page, entry); place > header + width && place < page.size())
            places.append(place);
    }
    return places;
}

/// How much of a payload of so many bytes stands on its leaf page.
qint64 localPart(qint64 payload, int usable)
{
    const qint64 most = usable - 35;
    if (payload <= most)
        return payload;
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    const qint64 wish = least + (payload - least) % (usable - 4);
    return wish <= most ? wish : least;
}

/// The whole payload that begins at `at` of the page; nothing where its overflow pages do not lead to its end.
std::optional<QByteArray> payloadAt(const PageFile &file, QByteArrayView page, qsizetype at, qint64 size)
{
    const qint64 local = localPart(size, file.pageSize());
    if (size < 0 || size > LargestRow || at + local + (local < size ? 4 : 0) > page.size())
        return std::nullopt;
    QByteArray payload(page.data() + at, local);
    if (local == size)
        return payload;
    if ((size - local) / (file.pageSize() - 4) > file.count())
        return std::nullopt;
    quint32 next = qFromBigEndian<quint32>(page.data() + at + local);
    while (payload.size() < size) {
        const QByteArray more = file.page(next);
        if (more.isEmpty())
            return std::nullopt;
        payload.append(QByteArrayView(more).sliced(4).first(std::min<qint64>(more.size() - 4, size - payload.size())));
        next = qFromBigEndian<quint32>(more.constData());
    }
    return payload;
}

qint64 whole(QByteArrayView bytes)
{
    quint64 value = !bytes.isEmpty() && bytes.front() < 0 ? ~0ULL : 0;
    for (const char byte : bytes)
        value = (value << 8) | static_cast<quint8>(byte);
    return static_cast<qint64>(value);
}

/// Bytes of a value of this serial type.
qint64 sizeOf(quint64 type)
{
    static constexpr std::array<qint64, 12> fixed{0, 1, 2, 3, 4, 6, 8, 8, 0, 0, -1, -1};
    return type < fixed.size() ? fixed.at(type) : static_cast<qint64>((type - 12) / 2);
}

QVariant valueOf(quint64 type, QByteArrayView bytes)
{
    if (type == 0)
        return {};
    if (type == 8 || type == 9)
        return qint64(type - 8);
    if (type == 7)
        return std::bit_cast<double>(whole(bytes));
    if (type < 7)
        return whole(bytes);
    return type % 2 == 0 ? QVariant(bytes.toByteArray()) : QVariant(QString::fromUtf8(bytes));
}

/// The values of a record; nothing where header and body do not agree to the byte.
std::optional<QVariantList> record(QByteArrayView payload)
{
    qsizetype at = 0;
    const std::optional<quint64> header = variable(payload, at);
    if (!header || *header > quint64(payload.size()) || *header < quint64(at))
        return std::nullopt;
    qint64 body = static_cast<qint64>(*header);
    QVariantList values;
    while (at < qsizetype(*header)) {
        const std::optional<quint64> type = variable(payload, at);
        if (!type)
            return std::nullopt;
        const qint64 size = sizeOf(*type);
        if (size < 0 || size > payload.size() - body)
            return std::nullopt;
        values.append(valueOf(*type, payload.sliced(body, size)));
        body += size;
    }
    if (at != qsizetype(*header) || body != payload.size())
        return std::nullopt;
    return values;
}

} // namespace

PageKind pageKind(QByteArrayView page, quint32 number)
{
    const int header = headerPlace(number);
    if (page.size() < header + 12)
        return PageKind::Other;
    switch (page.at(header)) {
    case 0x0d:
        return PageKind::Leaf;
    case 0x05:
        return PageKind::Interior;
    default:
        return PageKind::Other;
    }
}

QList<SalvagedRow> rowsOfLeaf(const PageFile &file, quint32 number, int &unreadable)
{
    QList<SalvagedRow> rows;
    const QByteArray page = file.page(number);
    if (pageKind(page, number) != PageKind::Leaf)
        return rows;
    for (const qsizetype cell : cells(page, number, 8)) {
        qsizetype at = cell;
        const std::optional<quint64> size = variable(page, at);
        const std::optional<quint64> rowid = variable(page, at);
        const std::optional<QByteArray> payload =
            size && rowid ? payloadAt(file, page, at, static_cast<qint64>(*size)) : std::nullopt;
        if (const std::optional<QVariantList> values = payload ? record(*payload) : std::nullopt)
            rows.append({static_cast<qint64>(*rowid), *values});
        else
            ++unreadable;
    }
    return rows;
}

QList<quint32> childrenOf(const PageFile &file, quint32 number)
{
    QList<quint32> children;
    const QByteArray page = file.page(number);
    if (pageKind(page, number) != PageKind::Interior)
        return children;
    for (const qsizetype cell : cells(page, number, 12)) {
        if (cell + 4 <= page.size())
            children.append(qFromBigEndian<quint32>(page.constData() + cell));
    }
    children.append(qFromBigEndian<quint32>(page.constData() + headerPlace(number) + 8));
    children.removeIf([&](quint32 child) { return child <= 1 || child > file.count(); });
    return children;
}

} // namespace DiemTin
