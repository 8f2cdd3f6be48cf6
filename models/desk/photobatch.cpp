// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gathers offered photos and stores them one by one.

#include "models/desk/photobatch.h"

#include "models/base/viettext.h"
#include "models/desk/photointake.h"
#include "models/interchange/html/page.h"
#include "models/store/library.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::PhotoBatch)
};

constexpr qsizetype MostNamed = 3; ///< names that a sentence lists

bool isImageName(const QString &path)
{
    static const QStringList suffixes{QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("jfif"),
                                      QStringLiteral("png"), QStringLiteral("webp"), QStringLiteral("gif"),
                                      QStringLiteral("bmp")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

OfferedPhoto fileAt(const QString &path)
{
    OfferedPhoto photo;
    photo.path = path;
    photo.name = QFileInfo(path).fileName();
    return photo;
}

/// "a.txt, b.doc, c.zip và 4 mục khác".
QString named(const QStringList &names)
{
    const QString first = names.mid(0, MostNamed).join(QStringLiteral(", "));
    return names.size() <= MostNamed ? first : Text::tr("%1 và %2 mục khác").arg(first).arg(names.size() - MostNamed);
}

void addFolder(const QString &path, PhotoBatch &batch, QStringList &left)
{
    QFileInfoList entries = QDir(path).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::NoSort);
    std::ranges::sort(entries, [](const QFileInfo &a, const QFileInfo &b) {
        return compareVietnamese(a.fileName(), b.fileName()) < 0;
    });
    for (const QFileInfo &entry : std::as_const(entries)) {
        if (entry.isFile() && isImageName(entry.fileName()))
            batch.photos.append(fileAt(entry.absoluteFilePath()));
        else
            left.append(entry.fileName());
    }
}

PhotoBatch photosOfHtml(const QString &html)
{
    PhotoBatch batch;
    qsizetype remote = 0;
    static const QRegularExpression data(QStringLiteral("^data:image/[\\w.+-]+;base64,"),
                                         QRegularExpression::CaseInsensitiveOption);
    for (const HtmlBlock &block : readHtml(html).blocks) {
        if (block.role != HtmlBlock::Role::Picture)
            continue;
        const QRegularExpressionMatch match = data.match(block.address);
        if (!match.hasMatch()) {
            ++remote;
            continue;
        }
        OfferedPhoto photo;
        photo.bytes = QByteArray::fromBase64(QStringView(block.address).sliced(match.capturedEnd()).toLatin1());
        photo.name = Text::tr("trong đoạn dán");
        batch.photos.append(photo);
    }
    if (remote > 0)
        batch.problems.append(
            Text::tr("%n ảnh chỉ có địa chỉ trên mạng nên không được tải về.", nullptr, static_cast<int>(remote)));
    return batch;
}

PhotoBatch photosOfUrls(const QList<QUrl> &urls)
{
    QStringList files;
    QStringList remote;
    for (const QUrl &url : urls)
        url.isLocalFile() ? files.append(url.toLocalFile()) : remote.append(url.toDisplayString());
    PhotoBatch batch = photosOfFiles(files);
    if (!remote.isEmpty())
        batch.problems.append(Text::tr("Không tải ảnh từ mạng: %1.").arg(named(remote)));
    return batch;
}

/// The file's bytes, or why they cannot be had.
Result<QByteArray> bytesOf(const OfferedPhoto &photo)
{
    if (!photo.image.isNull()) {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        photo.image.save(&buffer, "png");
        return png;
    }
    if (photo.path.isEmpty())
        return photo.bytes;
    QFile file(photo.path);
    if (file.size() > MaximumPhotoBytes)
        return Error{ErrorKind::Invalid,
                     Text::tr("Ảnh “%1” lớn hơn %2 MB.").arg(photo.name).arg(MaximumPhotoBytes >> 20)};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Invalid, Text::tr("Không đọc được ảnh “%1”: %2.").arg(photo.name, file.errorString())};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorKind::Invalid, Text::tr("Không đọc được ảnh “%1”: %2.").arg(photo.name, file.errorString())};
    return bytes;
}

} // namespace

PhotoBatch photosOfFiles(const QStringList &paths)
{
    PhotoBatch batch;
    QStringList left;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (info.isDir())
            addFolder(path, batch, left);
        else if (isImageName(path))
            batch.photos.append(fileAt(path));
        else
            left.append(info.fileName());
    }
    if (!left.isEmpty())
        batch.problems.append(Text::tr("Bỏ qua, vì không phải tệp ảnh: %1.").arg(named(left)));
    return batch;
}

PhotoBatch photosOfData(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (std::ranges::any_of(urls, &QUrl::isLocalFile))
        return photosOfUrls(urls);
    if (data.hasImage()) {
        OfferedPhoto photo;
        photo.image = qvariant_cast<QImage>(data.imageData());
        photo.name = Text::tr("trong bộ nhớ tạm");
        if (!photo.image.isNull())
            return {.photos = {photo}, .problems = {}};
    }
    if (!urls.isEmpty())
        return photosOfUrls(urls);
    return data.hasHtml() ? photosOfHtml(data.html()) : PhotoBatch();
}

bool offersPhotos(const QMimeData &data)
{
    return data.hasUrls() || data.hasImage()
        || (data.hasHtml() && data.html().contains(QLatin1String("<img"), Qt::CaseInsensitive));
}

Result<StoredPhotos> storePhotos(Library &library, const PhotoBatch &batch, LargePhoto large, const Progress &progress,
                                 const std::function<void(const PhotoUse &)> &stored)
{
    StoredPhotos result;
    result.problems = batch.problems;
    for (qsizetype i = 0; i < batch.photos.size(); ++i) {
        if (progress && !progress(double(i) / double(batch.photos.size()))) {
            result.stopped = true;
            return result;
        }
        const OfferedPhoto &offered = batch.photos.at(i);
        const Result<QByteArray> bytes = bytesOf(offered);
        const Result<PhotoInfo> photo =
            bytes ? library.photos().add(*bytes, offered.name, large) : Result<PhotoInfo>(bytes.error());
        if (!photo && photo.error().kind != ErrorKind::Invalid)
            return photo.error();
        if (!photo) {
            result.problems.append(photo.error().message);
            continue;
        }
        PhotoUse use;
        use.sha256 = photo->sha256;
        use.caption = offered.caption;
        use.credit = offered.credit;
        result.photos.append(use);
        if (stored)
            stored(use);
    }
    return result;
}

} // namespace DiemTin
