// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Plays the pages of a proof onto a QPrinter in PDF mode.

#include "views/output/pdfpainting.h"

#include "models/base/length.h"
#include "models/pdf/photoplan.h"
#include "models/pdf/structure.h"
#include "views/shared/pageplayer.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

namespace DiemTin {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfPainting)
};

/// Gives each photo its stand-in, the same QImage every time so that the printer stores it once.
class StandIns : public PictureSource
{
public:
    explicit StandIns(const PhotoPlan &plan)
        : m_plan(plan)
    {
        for (size_t id = 0; id < plan.photos().size(); ++id) {
            m_images.emplace_back(PhotoPlan::standInSize(static_cast<int>(id)), QImage::Format_RGB32);
            m_images.back().fill(Qt::gray);
        }
    }

    [[nodiscard]] QImage picture(const PhotoItem &item, QSize) override
    {
        const int id = m_plan.idOf(item);
        return id < 0 ? QImage() : m_images[static_cast<size_t>(id)];
    }

private:
    const PhotoPlan &m_plan;
    std::vector<QImage> m_images;
};

/// A printer whose unit is the composer unit, so that every coordinate is written as it is.
void prepare(QPrinter &printer, const QString &file)
{
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    printer.setResolution(ReferenceDpi);
    printer.setFontEmbeddingEnabled(true);
    printer.setColorMode(QPrinter::Color);
    printer.setFullPage(true);
}

void setPage(QPrinter &printer, const Page &page)
{
    const QSizeF points(toPoints(page.size.width()), toPoints(page.size.height()));
    printer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::FuzzyMatch));
    printer.setPageMargins(QMarginsF(0, 0, 0, 0));
}

/// A colour no page has, so that every item behind a marker sets its own.
const QColor markerColour(254, 1, 253);

/// Paints the page with a marker where each segment begins.
void playMarked(QPainter &painter, const Page &page, const PageStructure &structure, PictureSource &pictures)
{
    size_t next = 0;
    playPage(painter, page, pictures, [&](int item) {
        while (next < structure.segments.size() && structure.segments[next].firstItem == item)
            painter.fillRect(markerRect(static_cast<int>(next++)), markerColour);
    });
}

} // namespace

Result<void> paintPdf(const Proof &proof, const PhotoPlan &plan, const Structure &structure, const QString &file,
                      const std::function<bool(double)> &progress)
{
    if (proof.pages.empty())
        return Error{ErrorKind::Usage, Words::tr("Số này chưa có trang nào để xuất.")};
    QPrinter printer;
    prepare(printer, file);
    setPage(printer, *proof.pages.front());
    StandIns standIns(plan);
    QPainter painter;
    for (size_t i = 0; i < proof.pages.size(); ++i) {
        if (progress && !progress(static_cast<double>(i) / static_cast<double>(proof.pages.size())))
            return Error{ErrorKind::Cancelled, Words::tr("Đã dừng xuất PDF.")};
        setPage(printer, *proof.pages[i]);
        if (i == 0 ? !painter.begin(&printer) : !printer.newPage())
            return Error{ErrorKind::Unwritable, Words::tr("Không ghi được tệp “%1”.").arg(file)};
        playMarked(painter, *proof.pages[i], structure.pages[i], standIns);
    }
    if (!painter.end())
        return Error{ErrorKind::Unwritable, Words::tr("Không ghi được tệp “%1”.").arg(file)};
    return {};
}

} // namespace DiemTin
