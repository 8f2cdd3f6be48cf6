// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Plays pages onto printers.

#include "views/output/printing.h"

#include "models/base/length.h"
#include "views/output/paperdialog.h"
#include "views/shared/pageplayer.h"

#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QScreen>

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
/// White round the pages of a proof with several on a side.
constexpr double ProofGap = fromMillimetres(2);

/// The pages to print, as indexes into the proof.
std::vector<size_t> chosenPages(const Proof &proof, const QPrinter &printer)
{
    const QPageRanges ranges = printer.printRange() == QPrinter::PageRange ? printer.pageRanges() : QPageRanges();
    std::vector<size_t> pages;
    for (size_t i = 0; i < proof.pages.size(); ++i) {
        if (ranges.isEmpty() || ranges.contains(static_cast<int>(i) + 1))
            pages.push_back(i);
    }
    return pages;
}

QRectF inUnits(const QRectF &points)
{
    return {points.topLeft() * UnitsPerPoint, points.size() * UnitsPerPoint};
}

/// Paper and printable area of the printer in composer units.
struct Paper
{
    explicit Paper(const QPrinter &printer)
    {
        QPageLayout layout = printer.pageLayout();
        layout.setMode(QPageLayout::StandardMode);
        whole = inUnits(layout.fullRect(QPageLayout::Point));
        printable = inUnits(layout.paintRect(QPageLayout::Point));
    }

    QRectF whole;
    QRectF printable;
};

/// The part of an area that a cell is, less a gap round it.
QRectF cellOf(const QRectF &area, const QRectF &cell, double gap)
{
    return QRectF(area.left() + cell.left() * area.width(), area.top() + cell.top() * area.height(),
                  cell.width() * area.width(), cell.height() * area.height())
        .adjusted(gap, gap, -gap, -gap);
}

/// Where a page of this size comes to stand: in the middle of its room, as large as the arrangement lets it.
QRectF placeOf(const PlacedPage &placed, QSizeF size, const Paper &paper, Arrangement arrangement)
{
    const bool fits =
        size.width() <= paper.whole.width() + PaperTolerance && size.height() <= paper.whole.height() + PaperTolerance;
    const bool proofs = arrangement == Arrangement::TwoUp || arrangement == Arrangement::FourUp;
    const bool single = arrangement == Arrangement::Single;
    const QRectF area = proofs || (single && !fits) ? paper.printable : paper.whole;
    const QRectF room = cellOf(area, placed.cell, proofs ? ProofGap : 0);
    const double scale = single && fits ? 1 : std::min(room.width() / size.width(), room.height() / size.height());
    const QSizeF shown = size * scale;
    return {room.center() - QPointF(shown.width(), shown.height()) / 2, shown};
}

void playInto(QPainter &painter, const Page &page, const QRectF &place, double dots, PrintedPhotos &photos)
{
    const double scale = place.width() / page.size.width();
    painter.setTransform(QTransform::fromScale(scale * dots, scale * dots)
                         * QTransform::fromTranslate(place.x() * dots, place.y() * dots));
    painter.setClipRect(QRectF(QPointF(), page.size));
    playPage(painter, page, photos);
    painter.setClipping(false);
}

/// A thin line that shows where a page of a proof ends.
void frame(QPainter &painter, const QRectF &place, double dots)
{
    painter.setTransform(QTransform::fromScale(dots, dots));
    painter.setPen(QPen(QColor(0xa0, 0xa0, 0xa0), fromPoints(0.4)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place);
}

/// Paints one side of paper.
void playSide(QPainter &painter, const PrintJob &job, const std::vector<size_t> &pages, const SheetSide &side,
              const QPrinter &printer, Arrangement arrangement, PrintedPhotos &photos)
{
    const Paper paper(printer);
    const double dots = static_cast<double>(printer.resolution()) / ReferenceDpi;
    for (const PlacedPage &placed : side) {
        if (placed.page < 0)
            continue;
        const Page &page = *job.proof.pages[pages[static_cast<size_t>(placed.page)]];
        const QRectF place = placeOf(placed, page.size, paper, arrangement);
        playInto(painter, page, place, dots, photos);
        if (arrangement == Arrangement::TwoUp || arrangement == Arrangement::FourUp)
            frame(painter, place, dots);
    }
}

/// Sets the pages that the person asked for; all where there are none.
void choosePages(QPrinter &printer, const QPageRanges &pages)
{
    printer.setPrintRange(pages.isEmpty() ? QPrinter::AllPages : QPrinter::PageRange);
    printer.setPageRanges(pages);
}

/// Whether the system's dialog can ask for a printer: that of Windows comes only where there is one; Qt's own prints
/// into a file too.
bool canBeChosen(const QPrinter &printer)
{
    return printer.outputFormat() == QPrinter::NativeFormat || QDir::separator() == QLatin1Char('/');
}

Result<void> printWithProgress(const PrintJob &job, QPrinter &printer, Arrangement arrangement, QWidget *parent)
{
    constexpr int steps = 100;
    QProgressDialog progress(Words::tr("Đang gửi các trang đến máy in…"), Words::tr("Dừng in"), 0, steps, parent);
    progress.setWindowModality(Qt::WindowModal);
    return printProof(job, printer, arrangement, [&progress](double done) {
        progress.setValue(static_cast<int>(done * steps));
        return !progress.wasCanceled();
    });
}

} // namespace

void prepare(QPrinter &printer, const PaperWish &wish)
{
    printer.setPageSize(QPageSize(wish.paper));
    printer.setPageOrientation(liesAcross(wish.arrangement) ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setDuplex(wish.duplex);
    printer.setColorMode(wish.colour);
    choosePages(printer, wish.pages);
}

Result<void> printProof(const PrintJob &job, QPrinter &printer, Arrangement arrangement,
                        const std::function<bool(double)> &progress)
{
    const std::vector<size_t> pages = chosenPages(job.proof, printer);
    if (pages.empty())
        return Error{ErrorKind::Usage, Words::tr("Không có trang nào trong khoảng trang đã chọn.")};
    std::vector<SheetSide> sides = imposed(static_cast<int>(pages.size()), arrangement);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(sides.begin(), sides.end());
    printer.setFullPage(true);
    PrintedPhotos photos(job, PrintResolution);
    QPainter painter;
    for (size_t i = 0; i < sides.size(); ++i) {
        if (progress && !progress(static_cast<double>(i) / static_cast<double>(sides.size()))) {
            printer.abort();
            return Error{ErrorKind::Cancelled, Words::tr("Đã dừng in.")};
        }
        if (i == 0 ? !painter.begin(&printer) : !printer.newPage())
            return Error{ErrorKind::Unwritable, Words::tr("Máy in không nhận bản in.")};
        playSide(painter, job, pages, sides[i], printer, arrangement, photos);
    }
    if (!painter.end())
        return Error{ErrorKind::Unwritable, Words::tr("Máy in không nhận bản in.")};
    return {};
}

Result<void> printWithDialog(const PrintJob &job, QWidget *parent)
{
    const int pages = static_cast<int>(job.proof.pages.size());
    PaperDialog paper(pages, parent);
    QObject::connect(&paper, &PaperDialog::previewWanted, &paper, [&] { showPrintPreview(job, &paper, paper.wish()); });
    if (paper.exec() != QDialog::Accepted)
        return Error{ErrorKind::Cancelled, Words::tr("Đã dừng in.")};
    QPrinter printer(QPrinter::HighResolution);
    if (!canBeChosen(printer))
        return Error{ErrorKind::Unwritable,
                     Words::tr("Máy tính này chưa có máy in nào. Hãy thêm máy in trong Windows, hoặc xuất PDF.")};
    printer.setDocName(job.proof.title);
    const PaperWish wish = paper.wish();
    prepare(printer, wish);
    QPrintDialog dialog(&printer, parent);
    // That of Windows knows one range only, and says "all" where it was not asked for pages.
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (dialog.exec() != QDialog::Accepted)
        return Error{ErrorKind::Cancelled, Words::tr("Đã dừng in.")};
    choosePages(printer, wish.pages);
    return printWithProgress(job, printer, wish.arrangement, parent);
}

void showPrintPreview(const PrintJob &job, QWidget *parent, const PaperWish &wish)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(job.proof.title);
    prepare(printer, wish);
    QPrintPreviewDialog dialog(&printer, parent);
    constexpr double share = 0.9; // of the screen; at its own size the row of buttons is cut off before the last, Print
    dialog.resize(dialog.screen()->availableSize() * share);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&](QPrinter *target) {
        if (!wish.pages.isEmpty())
            choosePages(*target, wish.pages);
        static_cast<void>(printProof(job, *target, wish.arrangement));
    });
    dialog.exec();
}

} // namespace DiemTin
