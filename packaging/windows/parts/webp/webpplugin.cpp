// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plugin by which Qt reads and writes WebP pictures. Of an animated one the first frame is read: a page cannot move.

#include <QColorSpace>
#include <QImage>
#include <QImageIOHandler>
#include <QImageIOPlugin>
#include <QPainter>
#include <QVariant>

#include <webp/decode.h>
#include <webp/demux.h>
#include <webp/encode.h>

#include <algorithm>
#include <memory>

namespace {

constexpr int UsualQuality = 75;
constexpr int SignatureSize = 12;

bool isWebp(QIODevice *device)
{
    const QByteArray begin = device->peek(SignatureSize);
    return begin.startsWith("RIFF") && begin.endsWith("WEBP");
}

using Demuxer = std::unique_ptr<WebPDemuxer, decltype(&WebPDemuxDelete)>;

/// The file's parts; null where the file is not whole.
Demuxer demuxed(const QByteArray &file)
{
    const WebPData data{reinterpret_cast<const uint8_t *>(file.constData()), size_t(file.size())};
    return {WebPDemux(&data), WebPDemuxDelete};
}

QSize canvasOf(const Demuxer &demuxer)
{
    return {int(WebPDemuxGetI(demuxer.get(), WEBP_FF_CANVAS_WIDTH)),
            int(WebPDemuxGetI(demuxer.get(), WEBP_FF_CANVAS_HEIGHT))};
}

QColorSpace colorSpaceOf(const Demuxer &demuxer)
{
    QColorSpace space;
    WebPChunkIterator chunk{};
    if (WebPDemuxGetChunk(demuxer.get(), "ICCP", 1, &chunk) != 0)
        space = QColorSpace::fromIccProfile(
            QByteArray(reinterpret_cast<const char *>(chunk.chunk.bytes), qsizetype(chunk.chunk.size)));
    WebPDemuxReleaseChunkIterator(&chunk);
    return space;
}

/// The first frame where it lies on the canvas; null where it cannot be decoded.
QImage firstFrame(const Demuxer &demuxer)
{
    WebPIterator frame{};
    const auto release = std::unique_ptr<WebPIterator, decltype(&WebPDemuxReleaseIterator)>(&frame,
                                                                                         WebPDemuxReleaseIterator);
    WebPBitstreamFeatures features{};
    if (WebPDemuxGetFrame(demuxer.get(), 1, &frame) == 0
        || WebPGetFeatures(frame.fragment.bytes, frame.fragment.size, &features) != VP8_STATUS_OK)
        return {};
    QImage image;
    if (!QImageIOHandler::allocateImage(QSize(features.width, features.height),
                                        features.has_alpha != 0 ? QImage::Format_ARGB32 : QImage::Format_RGB32, &image)
        || WebPDecodeBGRAInto(frame.fragment.bytes, frame.fragment.size, image.bits(), size_t(image.sizeInBytes()),
                              int(image.bytesPerLine()))
            == nullptr)
        return {};
    const QSize canvas = canvasOf(demuxer);
    if (image.size() == canvas)
        return image;
    QImage whole;
    if (!QImageIOHandler::allocateImage(canvas, QImage::Format_ARGB32, &whole))
        return {};
    whole.fill(Qt::transparent);
    QPainter(&whole).drawImage(frame.x_offset, frame.y_offset, image);
    return whole;
}

class WebpHandler : public QImageIOHandler
{
public:
    [[nodiscard]] bool canRead() const override { return isWebp(device()); }

    bool read(QImage *image) override
    {
        const QByteArray file = device()->readAll();
        const Demuxer demuxer = demuxed(file);
        if (!demuxer)
            return false;
        QImage read = firstFrame(demuxer);
        if (read.isNull())
            return false;
        read.setColorSpace(colorSpaceOf(demuxer));
        *image = m_scaledSize.isEmpty()
            ? read
            : read.scaled(m_scaledSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        return true;
    }

    bool write(const QImage &image) override
    {
        const QImage pixels = image.convertToFormat(QImage::Format_ARGB32);
        uint8_t *bytes = nullptr;
        const size_t size = WebPEncodeBGRA(pixels.constBits(), pixels.width(), pixels.height(),
                                           int(pixels.bytesPerLine()), float(m_quality), &bytes);
        const bool written = size > 0 && device()->write(reinterpret_cast<char *>(bytes), qint64(size)) == qint64(size);
        WebPFree(bytes);
        return written;
    }

    [[nodiscard]] bool supportsOption(ImageOption option) const override
    {
        return option == Size || option == ScaledSize || option == Quality;
    }

    [[nodiscard]] QVariant option(ImageOption option) const override
    {
        if (option != Size)
            return {};
        const QByteArray file = device()->peek(device()->bytesAvailable());
        const Demuxer demuxer = demuxed(file);
        return demuxer ? canvasOf(demuxer) : QSize();
    }

    void setOption(ImageOption option, const QVariant &value) override
    {
        if (option == ScaledSize)
            m_scaledSize = value.toSize();
        else if (option == Quality && value.toInt() >= 0)
            m_quality = std::min(value.toInt(), 100);
    }

private:
    QSize m_scaledSize;
    int m_quality = UsualQuality;
};

} // namespace

class WebpPlugin : public QImageIOPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QImageIOHandlerFactoryInterface_iid FILE "webpplugin.json")

public:
    [[nodiscard]] Capabilities capabilities(QIODevice *device, const QByteArray &format) const override
    {
        if (format == "webp")
            return {CanRead | CanWrite};
        const bool readable = format.isEmpty() && device != nullptr && device->isReadable() && isWebp(device);
        return readable ? CanRead : Capabilities();
    }

    [[nodiscard]] QImageIOHandler *create(QIODevice *device, const QByteArray & /*format*/) const override
    {
        QImageIOHandler *handler = new WebpHandler;
        handler->setDevice(device);
        handler->setFormat("webp");
        return handler;
    }
};

#include "webpplugin.moc"
