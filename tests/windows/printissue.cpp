// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// printissue LIBRARY N/YYYY [PRINTER]: prints the first pages of an issue on that printer, as the window does after its
// dialogs; without a printer, lists those that there are. Needs DIEMTIN_RESOURCES.

#include "app/cli/issueaccess.h"
#include "app/platform.h"
#include "models/base/clock.h"
#include "models/store/library.h"
#include "views/output/printing.h"

#include <QApplication>
#include <QPrinterInfo>
#include <QTextStream>

using namespace DiemTin;

namespace {

Result<void> print(const QStringList &arguments)
{
    Result<std::unique_ptr<Library>> library = Library::open(arguments.at(1), OpenMode::ReadOnly, systemClock());
    if (!library)
        return library.error();
    const Result<IssueContent> content = issueByNumber(**library, arguments.at(2));
    if (!content)
        return content.error();
    const Result<Proof> proof = composed(*content);
    if (!proof)
        return proof.error();
    QPrinter printer(QPrinter::HighResolution);
    printer.setPrinterName(arguments.at(3));
    prepare(printer, {.pages = QPageRanges::fromString(QStringLiteral("1-4"))});
    return printProof({*proof, content->photos,
                       [&](const QString &sha256, const RenditionSpec &spec) {
                           return (*library)->photos().rendition(sha256, spec);
                       }},
                      printer);
}

} // namespace

int main(int argc, char **argv)
{
    choosePlatform(DiemTin::Display::None);
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 4) {
        QTextStream(stdout) << QPrinterInfo::availablePrinterNames().join(QLatin1Char('\n')) << '\n';
        return 0;
    }
    const Result<void> printed = print(arguments);
    if (!printed)
        qFatal("%s", qPrintable(printed.error().message));
    return 0;
}
