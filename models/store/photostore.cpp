// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Examines, stores and returns photos and their renditions.

#include "models/store/photostore.h"

#include "models/store/jpegstructure.h"
#include "models/store/library.h"
#include "models/store/renditionmaker.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QImage>
#include <QImageReader>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Store)
};

constexpr qint64 MostPixels = 100'000'000;
constexpr int ScaledQuality = 90;
/// Room to decode so many pixels of four bytes, with some to spare; in MB.
constexpr int AllocationLimit = 512;

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// The format as Qt names it, jpg and jpeg alike; empty where the library does not take it.
QString acceptedFormat(const QByteArray &readerFormat)
{
    static constexpr std::array<QLatin1String, 5> formats{
        QLatin1String("jpeg"), QLatin1String("png"), QLatin1String("webp"), QLatin1String("gif"), QLatin1String("bmp")};
    const QString format = readerFormat == "jpg" ? QStringLiteral("jpeg") : QString::fromLatin1(readerFormat);
    return std::find(formats.begin(), formats.end(), format) == formats.end() ? QString() : format;
}

Error notAnImage(const QString &name)
{
    return {ErrorKind::Invalid, Text::tr("Tệp %1 không phải là ảnh JPEG, PNG, WebP, GIF hay BMP.").arg(name)};
}

Error tooLarge(const QString &name, QSize size)
{
    return {ErrorKind::Invalid,
            Text::tr("Ảnh %1 quá lớn: %2 × %3 điểm ảnh, trong khi tối đa là 100 triệu điểm ảnh.")
                .arg(name)
                .arg(size.width())
                .arg(size.height())};
}

Error truncated(const QString &name)
{
    return {ErrorKind::Invalid, Text::tr("Ảnh %1 bị cắt cụt hoặc bị hỏng, không đọc được hết.").arg(name)};
}

/// Whether a BMP has all its rows; one that is compressed is left to the decoder.
bool hasAllRows(const QByteArray &bmp, QSize size)
{
    if (bmp.size() < 34)
        return false;
    const auto first = qFromLittleEndian<quint32>(bmp.constData() + 10);
    const auto bits = qFromLittleEndian<quint16>(bmp.constData() + 28);
    const auto compression = qFromLittleEndian<quint32>(bmp.constData() + 30);
    const qint64 row = (qint64(size.width()) * bits + 31) / 32 * 4;
    const bool compressed = compression == 1 || compression == 2;
    return compressed || bmp.size() >= first + row * size.height();
}

/// Whether the file ends as its format says; only some decoders notice a missing end.
bool isComplete(const QByteArray &bytes, const QString &format, QSize size)
{
    if (format == QLatin1String("jpeg")) {
        const std::optional<JpegStructure> structure = jpegStructure(bytes);
        return structure && structure->complete;
    }
    if (format == QLatin1String("png"))
        return bytes.contains("IEND");
    if (format == QLatin1String("gif"))
        return bytes.lastIndexOf('\x3b') >= bytes.size() - 8;
    if (format == QLatin1String("bmp"))
        return hasAllRows(bytes, size);
    return true;
}

} // namespace

PhotoStore::PhotoStore(Library &library)
    : m_library(library)
{ }

Result<PhotoInfo> PhotoStore::examine(const QByteArray &bytes, const QString &name) const
{
    QImageReader::setAllocationLimit(AllocationLimit);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QString format = acceptedFormat(reader.format());
    if (format.isEmpty())
        return notAnImage(name);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > MostPixels)
        return tooLarge(name, size);
    if (!size.isValid() || !isComplete(bytes, format, size))
        return truncated(name);
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    // All of a JPEG's coded data is read for an eighth of its size too, in a fraction of the time.
    if (format == QLatin1String("jpeg"))
        reader.setScaledSize(QSize((size.width() + 7) / 8, (size.height() + 7) / 8));
    if (reader.read().isNull())
        return truncated(name);
    return PhotoInfo{.sha256 = sha256Of(bytes),
                     .pixels = turned ? size.transposed() : size,
                     .format = format,
                     .bytes = bytes.size()};
}

Result<PhotoInfo> PhotoStore::add(const QByteArray &bytes, const QString &name, LargePhoto large)
{
    if (const Result<PhotoInfo> known = info(sha256Of(bytes)); known || known.error().kind != ErrorKind::NotFound)
        return known;
    Result<PhotoInfo> photo = examine(bytes, name);
    if (!photo)
        return photo;
    const int side = std::max(photo->pixels.width(), photo->pixels.height());
    if (large == LargePhoto::Keep || side <= LongestSide)
        return store(*photo, bytes);
    RenditionForm form = renditionForm(*photo, {.pixels = {LongestSide, LongestSide}});
    form.quality = ScaledQuality;
    const Result<Rendition> scaled = makeRendition(bytes, *photo, form);
    if (!scaled)
        return scaled.error();
    return store({.sha256 = sha256Of(scaled->jpeg),
                  .pixels = scaled->pixels,
                  .format = QStringLiteral("jpeg"),
                  .bytes = scaled->jpeg.size()},
                 scaled->jpeg);
}

Result<PhotoInfo> PhotoStore::store(const PhotoInfo &photo, const QByteArray &bytes)
{
    return inTransaction(m_library, [&]() -> Result<PhotoInfo> {
        Statement statement(
            m_library,
            QStringLiteral("INSERT INTO photo (sha256, width, height, format, size, bytes) VALUES (?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (sha256) DO NOTHING"));
        if (const Result<void> done = statement.run(photo.sha256, photo.pixels.width(), photo.pixels.height(),
                                                    photo.format, photo.bytes, bytes);
            !done)
            return done.error();
        return photo;
    });
}

Result<PhotoInfo> PhotoStore::info(const QString &sha256) const
{
    Statement statement(m_library, QStringLiteral("SELECT width, height, format, size FROM photo WHERE sha256 = ?"));
    if (const Result<void> run = statement.run(sha256); !run)
        return run.error();
    if (!statement.next())
        return Error{ErrorKind::NotFound, Text::tr("Thư viện không có ảnh %1.").arg(sha256.left(12))};
    return PhotoInfo{.sha256 = sha256,
                     .pixels = {statement.small(0), statement.small(1)},
                     .format = statement.text(2),
                     .bytes = statement.number(3)};
}

Result<QByteArray> PhotoStore::original(const QString &sha256) const
{
    Statement statement(m_library, QStringLiteral("SELECT bytes FROM photo WHERE sha256 = ?"));
    if (const Result<void> run = statement.run(sha256); !run)
        return run.error();
    if (!statement.next())
        return Error{ErrorKind::NotFound, Text::tr("Thư viện không có ảnh %1.").arg(sha256.left(12))};
    return statement.bytes(0);
}

Result<Rendition> PhotoStore::rendition(const QString &sha256, const RenditionSpec &spec)
{
    const Result<PhotoInfo> photo = info(sha256);
    if (!photo)
        return photo.error();
    const RenditionForm form = renditionForm(*photo, spec);
    if (form.pixels.isEmpty())
        return Error{ErrorKind::Invalid, Text::tr("Ảnh %1 được yêu cầu với kích thước rỗng.").arg(sha256.left(12))};
    Statement made(m_library,
                   QStringLiteral("SELECT width, height, grey, jpeg FROM rendition WHERE photo = ? AND form = ?"));
    if (const Result<void> run = made.run(sha256, form.key()); !run)
        return run.error();
    if (made.next()) {
        return Rendition{.jpeg = made.bytes(3), .pixels = {made.small(0), made.small(1)}, .grey = made.small(2) != 0};
    }
    const Result<QByteArray> bytes = original(sha256);
    if (!bytes)
        return bytes.error();
    if (Rendition same = originalAsRendition(*bytes, *photo, form); !same.jpeg.isEmpty())
        return same;
    Result<Rendition> result = makeRendition(*bytes, *photo, form);
    if (result && !m_library.isReadOnly())
        keep(sha256, form.key(), *result);
    return result;
}

// A rendition that cannot be kept is only made again next time, so a failure is none of the caller's.
void PhotoStore::keep(const QString &sha256, const QString &form, const Rendition &rendition)
{
    Statement statement(
        m_library,
        QStringLiteral("INSERT INTO rendition (photo, form, width, height, grey, jpeg) VALUES (?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (photo, form) DO NOTHING"));
    static_cast<void>(statement
                          .run(sha256, form, rendition.pixels.width(), rendition.pixels.height(),
                               rendition.grey ? 1 : 0, rendition.jpeg)
                          .hasValue());
}

} // namespace DiemTin
