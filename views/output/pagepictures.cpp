// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints pages into images.

#include "views/output/pagepictures.h"

#include "models/base/filewriting.h"
#include "models/base/length.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace DiemTin {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PagePictures)
};

constexpr double mostPixels = 24e6;
constexpr double gapInches = 0.1; ///< between pages of one picture
constexpr double metresPerInch = 0.0254;

const Page &pageOf(const PrintJob &job, int page)
{
    return *job.proof.pages[static_cast<std::size_t>(page)];
}

void paintPage(QPainter &painter, const PrintJob &job, const Page &page, QPointF corner, int resolution)
{
    const double dots = static_cast<double>(resolution) / ReferenceDpi;
    PrintedPhotos photos(job, resolution);
    painter.save();
    painter.setTransform(QTransform::fromScale(dots, dots) * QTransform::fromTranslate(corner.x(), corner.y()));
    painter.setClipRect(QRectF(QPointF(), page.size));
    painter.fillRect(QRectF(QPointF(), page.size), Qt::white);
    playPage(painter, page, photos);
    painter.restore();
}

QImage emptyPicture(QSize pixels, int resolution)
{
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(resolution / metresPerInch));
    image.setDotsPerMeterY(qRound(resolution / metresPerInch));
    return image;
}

/// A grid of equal cells, about as many pages across as gives a square of upright pages.
struct Grid
{
    explicit Grid(const PrintJob &job, const QList<int> &pages)
        : columns(static_cast<int>(std::ceil(std::sqrt(static_cast<double>(pages.size())))))
        , rows((static_cast<int>(pages.size()) + columns - 1) / columns)
    {
        for (const int page : pages)
            cell = cell.expandedTo(pageOf(job, page).size / ReferenceDpi);
    }
    [[nodiscard]] QSizeF inches() const
    {
        return {columns * (cell.width() + gapInches) + gapInches, rows * (cell.height() + gapInches) + gapInches};
    }
    [[nodiscard]] QPointF corner(int number) const
    {
        const int column = number % columns;
        const int row = number / columns;
        return {gapInches + column * (cell.width() + gapInches), gapInches + row * (cell.height() + gapInches)};
    }
    int columns;
    int rows;
    QSizeF cell; ///< inches
};

QString freePath(const QDir &folder, const QString &stem)
{
    QString path = folder.filePath(stem + QStringLiteral(".png"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1 (%2).png").arg(stem).arg(number));
    return path;
}

} // namespace

QImage pagePicture(const PrintJob &job, int page, int resolution)
{
    const Page &shown = pageOf(job, page);
    QImage image = emptyPicture((shown.size * resolution / ReferenceDpi).toSize(), resolution);
    QPainter painter(&image);
    paintPage(painter, job, shown, {}, resolution);
    return image;
}

QImage pagesPicture(const PrintJob &job, const QList<int> &pages)
{
    if (pages.isEmpty())
        return {};
    if (pages.size() == 1)
        return pagePicture(job, pages.constFirst());
    const Grid grid(job, pages);
    const double area = grid.inches().width() * grid.inches().height();
    const int resolution = std::min(PagePictureResolution, static_cast<int>(std::sqrt(mostPixels / area)));
    QImage image = emptyPicture((grid.inches() * resolution).toSize(), resolution);
    image.fill(Qt::lightGray);
    QPainter painter(&image);
    for (int i = 0; i < pages.size(); ++i)
        paintPage(painter, job, pageOf(job, pages.at(i)), (grid.corner(i) * resolution).toPoint(), resolution);
    return image;
}

Result<QString> savePagePicture(const PrintJob &job, int page, const QString &folder, const QString &name)
{
    const QString stem = Words::tr("%1 - trang %2").arg(name).arg(pageOf(job, page).number, 2, 10, QLatin1Char('0'));
    const QString path = freePath(QDir(folder), stem);
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !pagePicture(job, page).save(&buffer, "PNG"))
        return unwritable(path, Words::tr("không lập được ảnh"));
    const Result<void> written = writeFile(path, png);
    return written ? Result<QString>(path) : Result<QString>(written.error());
}

} // namespace DiemTin
