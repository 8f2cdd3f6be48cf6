// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The checks of proving, each on the same open file; inside models/pdf only. They let qpdf's exceptions through.

#pragma once

#include "models/base/diagnostic.h"
#include "models/pdf/places.h"
#include "models/pdf/source.h"

#include <QCoreApplication>
#include <qpdf/QPDF.hh>

#include <memory>
#include <string>
#include <vector>

namespace poppler {
class page;
} // namespace poppler

namespace DiemTin::Proving {

/// The words of all checks.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfProving)
};

/// A finished file being proved. Both libraries read the same bytes.
struct File
{
    QPDF &pdf;
    const PdfSource &source;
    Anchors anchors;
    std::vector<QPDFObjectHandle> pages; ///< as many as the proof has
    std::vector<std::unique_ptr<poppler::page>> views; ///< the same pages as poppler sees them
    std::vector<QString> texts; ///< of each page, without white space; filled by checkText()
    Diagnostics findings;

    void report(const QString &id, const QString &message, const QString &excerpt = {}, const QUuid &article = {});
    /// The page's items.
    [[nodiscard]] const Page &page(size_t index) const { return *source.proof.pages[index]; }
};

/// Where a destination of the file leads.
struct Target
{
    int page = -1;
    double top = 0;
};
/// Reads an explicit destination; page -1 where it is none or leads out of the file.
[[nodiscard]] Target readDestination(const File &file, QPDFObjectHandle destination);
/// Whether the target is the anchor's place (to 0.01 pt).
[[nodiscard]] bool leadsTo(const File &file, const Target &target, const AnchorPlace &place);

/// The text in normal form C without white space and characters that never show (soft hyphens, joiners).
[[nodiscard]] QString squeezed(const QString &text);
[[nodiscard]] QString fromUtf8(const std::string &text);

/// Boxes, labels and language.
void checkPages(File &file);
/// Every font is embedded and tells its letters.
void checkFonts(File &file);
/// Every picture is the rendition, byte by byte.
void checkPhotos(File &file);
void checkLinks(File &file);
void checkDestinations(File &file);
void checkOutline(File &file);
void checkText(File &file);
/// Needs the texts of checkText().
void checkContents(File &file);
void checkQrCodes(File &file);

} // namespace DiemTin::Proving
