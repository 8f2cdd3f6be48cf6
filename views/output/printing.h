// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Printing a proof on paper: the same pages, with Qt's print dialog and preview.

#pragma once

#include "models/base/result.h"
#include "views/output/printedphotos.h"

#include <functional>

class QPrinter;
class QWidget;

namespace DiemTin {

/// Prints the pages that the printer is set to (all, or its page ranges, counted from 1 in the proof), centred on the
/// paper at their own size; only where the paper is smaller they are reduced to its printable area. Photos are real
/// pictures of 300 pixels per inch; one that cannot be read is a grey area. `progress` (0 to 1) is called before every
/// page; returning false cancels. Errors: Usage (no page in the range), Unwritable (the printer does not take it),
/// Cancelled.
[[nodiscard]] Result<void> printProof(const PrintJob &job, QPrinter &printer,
                                      const std::function<bool(double)> &progress = {});

/// Asks for printer and pages with Qt's print dialog, then prints. The person's Cancel is ErrorKind::Cancelled.
[[nodiscard]] Result<void> printWithDialog(const PrintJob &job, QWidget *parent);

/// Shows Qt's print preview, from which the person may print. Returns when it is closed.
void showPrintPreview(const PrintJob &job, QWidget *parent);

} // namespace DiemTin
