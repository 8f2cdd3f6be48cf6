// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plugin by which Qt reads SVG files as pictures, for the style sheet's arrows.

#include "svgdrawing.h"

#include <QImage>
#include <QImageIOHandler>
#include <QImageIOPlugin>
#include <QPainter>
#include <QVariant>

namespace {

class SvgHandler : public QImageIOHandler
{
public:
    [[nodiscard]] bool canRead() const override
    {
        const QByteArray begin = device()->peek(512);
        return begin.contains("<svg") || begin.startsWith("<?xml");
    }

    bool read(QImage *image) override
    {
        const SvgDrawing drawing(device()->readAll());
        const QSize size = m_size.isEmpty() ? drawing.size().toSize() : m_size;
        if (size.isEmpty())
            return false;
        *image = QImage(size, QImage::Format_ARGB32_Premultiplied);
        image->fill(Qt::transparent);
        QPainter painter(image);
        drawing.paint(painter, QRectF(QPointF(), size));
        return true;
    }

    [[nodiscard]] bool supportsOption(ImageOption option) const override { return option == Size || option == ScaledSize; }

    [[nodiscard]] QVariant option(ImageOption option) const override
    {
        if (option != Size)
            return {};
        return SvgDrawing(device()->peek(device()->size())).size().toSize();
    }

    void setOption(ImageOption option, const QVariant &value) override
    {
        if (option == ScaledSize)
            m_size = value.toSize();
    }

private:
    QSize m_size;
};

} // namespace

class SvgPlugin : public QImageIOPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QImageIOHandlerFactoryInterface_iid FILE "svgplugin.json")

public:
    [[nodiscard]] Capabilities capabilities(QIODevice *device, const QByteArray &format) const override
    {
        if (format == "svg")
            return CanRead;
        return format.isEmpty() && device != nullptr && device->isReadable() && device->peek(512).contains("<svg")
            ? CanRead
            : Capabilities();
    }

    [[nodiscard]] QImageIOHandler *create(QIODevice *device, const QByteArray &format) const override
    {
        QImageIOHandler *handler = new SvgHandler;
        handler->setDevice(device);
        handler->setFormat(format);
        return handler;
    }
};

#include "svgplugin.moc"
