// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// drawphotos: a tool of the build that draws the sample issue's SVG pictures as JPEG photos.

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

namespace {

constexpr int JpegQuality = 88;

int fail(const QString &what, const QString &path)
{
    std::fprintf(stderr, "drawphotos: %s: %s\n", qPrintable(path), qPrintable(what));
    return 3;
}

/// Draws the picture at `svgPath` in its own size, one pixel a unit, into `jpegPath`. Returns the exit status.
int draw(const QString &svgPath, const QString &jpegPath)
{
    QSvgRenderer renderer(svgPath);
    if (!renderer.isValid()) {
        return fail(QStringLiteral("not a readable SVG file"), svgPath);
    }
    QImage image(renderer.defaultSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(image.rect()));
    painter.end();

    QImageWriter writer(jpegPath, "jpeg");
    writer.setQuality(JpegQuality);
    writer.setOptimizedWrite(true);
    return writer.write(image) ? 0 : fail(writer.errorString(), jpegPath);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fputs("usage: drawphotos FOLDER FILE.svg...\n", stderr);
        return 2;
    }
    const QDir folder(arguments.at(1));
    if (!folder.mkpath(QStringLiteral("."))) {
        return fail(QStringLiteral("cannot be made"), folder.path());
    }
    for (const QString &svg : arguments.sliced(2)) {
        const QString jpeg = folder.filePath(QFileInfo(svg).completeBaseName() + QStringLiteral(".jpg"));
        if (const int status = draw(svg, jpeg); status != 0) {
            return status;
        }
    }
    return 0;
}
