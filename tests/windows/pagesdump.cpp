// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// pagesdump LIBRARY N/YYYY FILE: writes the pages of an issue as text, so that those of two systems can be compared.
// Needs DIEMTIN_RESOURCES.

#include "app/cli/issueaccess.h"
#include "app/platform.h"
#include "models/base/clock.h"
#include "models/store/library.h"

#include <QFile>
#include <QGuiApplication>

using namespace DiemTin;

namespace {

Result<Proof> pagesOf(const QStringList &arguments)
{
    Result<std::unique_ptr<Library>> library = Library::open(arguments.at(1), OpenMode::ReadOnly, systemClock());
    if (!library)
        return library.error();
    const Result<IssueContent> content = issueByNumber(**library, arguments.at(2));
    if (!content)
        return content.error();
    return composed(*content);
}

} // namespace

int main(int argc, char **argv)
{
    choosePlatform(DiemTin::Display::None);
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 4)
        qFatal("usage: pagesdump LIBRARY N/YYYY FILE");
    const Result<Proof> pages = pagesOf(arguments);
    if (!pages)
        qFatal("%s", qPrintable(pages.error().message));
    QFile file(arguments.at(3));
    const QByteArray text = dumpText(*pages).toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? 0 : 1;
}
