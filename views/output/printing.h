// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Printing a proof on paper: the same pages, with Qt's print dialog and preview.

#pragma once

#include "models/base/result.h"
#include "models/pdf/imposition.h"
#include "views/output/printedphotos.h"

#include <QPageRanges>
#include <QPageSize>
#include <QPrinter>

#include <functional>

class QWidget;

namespace DiemTin {

/// How a proof is put on paper. Pages and order are the printer's own settings.
struct PaperWish
{
    Arrangement arrangement = Arrangement::Single;
    QPageSize::PageSizeId paper = QPageSize::A4;
    QPrinter::DuplexMode duplex = QPrinter::DuplexNone;
    QPrinter::ColorMode colour = QPrinter::Color;
    QPageRanges pages{}; ///< counted from 1 in the proof; empty: all

    bool operator==(const PaperWish &) const = default;
};

/// Sets paper, orientation, sides, colour and pages of the printer.
void prepare(QPrinter &printer, const PaperWish &wish);

/// Prints the pages that the printer is set to (all, or its page ranges, counted from 1 in the proof). A single page
/// stands in the middle of the paper at its own size, reduced only where the paper is smaller; pages of a booklet fill
/// their half of the paper; two or four on a side stand within the printable area, framed. Photos are real
/// pictures of 300 pixels per inch; one that cannot be read is a grey area. `progress` (0 to 1) is called before every
/// side; returning false cancels. Errors: Usage (no page in the range), Unwritable (the printer does not take it),
/// Cancelled.
[[nodiscard]] Result<void> printProof(const PrintJob &job, QPrinter &printer,
                                      Arrangement arrangement = Arrangement::Single,
                                      const std::function<bool(double)> &progress = {});

/// Asks how the pages shall stand on paper, then for the printer with Qt's print dialog, and prints. The person's
/// Cancel is ErrorKind::Cancelled; Unwritable where there is no printer.
[[nodiscard]] Result<void> printWithDialog(const PrintJob &job, QWidget *parent);

/// Shows Qt's print preview, from which the person may print. Returns when it is closed.
void showPrintPreview(const PrintJob &job, QWidget *parent, const PaperWish &wish = {});

} // namespace DiemTin
