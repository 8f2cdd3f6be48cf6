// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Plays pages onto printers.

#include "views/output/printing.h"

#include "models/base/length.h"
#include "views/shared/pageplayer.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>

namespace DiemTin {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

constexpr int PrintResolution = 300; // pixels per inch of photos
/// Paper counts as smaller than the page when more than this is missing.
constexpr double PaperTolerance = fromMillimetres(0.5);

/// The pages to print, as indexes into the proof.
std::vector<size_t> chosenPages(const Proof &proof, const QPrinter &printer)
{
    const QPageRanges ranges = printer.printRange() == QPrinter::PageRange ? printer.pageRanges() : QPageRanges();
    std::vector<size_t> pages;
    for (size_t i = 0; i < proof.pages.size(); ++i) {
        if (ranges.isEmpty() || ranges.contains(static_cast<int>(i) + 1))
            pages.push_back(i);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(pages.begin(), pages.end());
    return pages;
}

QRectF inUnits(const QRectF &points)
{
    return {points.topLeft() * UnitsPerPoint, points.size() * UnitsPerPoint};
}

/// From composer units of the page to the printer's dots.
QTransform toPaper(const Page &page, const QPrinter &printer)
{
    QPageLayout layout = printer.pageLayout();
    layout.setMode(QPageLayout::StandardMode);
    const QRectF paper = inUnits(layout.fullRect(QPageLayout::Point));
    const QRectF printable = inUnits(layout.paintRect(QPageLayout::Point));
    const bool fits =
        page.size.width() <= paper.width() + PaperTolerance && page.size.height() <= paper.height() + PaperTolerance;
    const QRectF area = fits ? paper : printable;
    const double scale = fits ? 1 : std::min(area.width() / page.size.width(), area.height() / page.size.height());
    const QPointF corner = area.center() - QPointF(page.size.width(), page.size.height()) * scale / 2;
    const double dots = static_cast<double>(printer.resolution()) / ReferenceDpi;
    return QTransform::fromScale(scale * dots, scale * dots)
        * QTransform::fromTranslate(corner.x() * dots, corner.y() * dots);
}

} // namespace

Result<void> printProof(const PrintJob &job, QPrinter &printer, const std::function<bool(double)> &progress)
{
    const std::vector<size_t> pages = chosenPages(job.proof, printer);
    if (pages.empty())
        return Error{ErrorKind::Usage, Words::tr("Không có trang nào trong khoảng trang đã chọn.")};
    printer.setFullPage(true);
    PrintedPhotos photos(job, PrintResolution);
    QPainter painter;
    for (size_t i = 0; i < pages.size(); ++i) {
        if (progress && !progress(static_cast<double>(i) / static_cast<double>(pages.size()))) {
            printer.abort();
            return Error{ErrorKind::Cancelled, Words::tr("Đã dừng in.")};
        }
        if (i == 0 ? !painter.begin(&printer) : !printer.newPage())
            return Error{ErrorKind::Unwritable, Words::tr("Máy in không nhận bản in.")};
        const Page &page = *job.proof.pages[pages[i]];
        painter.setTransform(toPaper(page, printer));
        painter.setClipRect(QRectF(QPointF(), page.size));
        playPage(painter, page, photos);
        painter.setClipping(false);
    }
    if (!painter.end())
        return Error{ErrorKind::Unwritable, Words::tr("Máy in không nhận bản in.")};
    return {};
}

Result<void> printWithDialog(const PrintJob &job, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(job.proof.title);
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, static_cast<int>(job.proof.pages.size()));
    if (dialog.exec() != QDialog::Accepted)
        return Error{ErrorKind::Cancelled, Words::tr("Đã dừng in.")};
    return printProof(job, printer);
}

void showPrintPreview(const PrintJob &job, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(job.proof.title);
    QPrintPreviewDialog dialog(&printer, parent);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&job](QPrinter *target) { static_cast<void>(printProof(job, *target)); });
    dialog.exec();
}

} // namespace DiemTin
