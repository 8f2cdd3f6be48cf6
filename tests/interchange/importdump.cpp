// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// importdump [--json] FILE: prints what the importers make of a file, for people and for score.py.

#include "tests/interchange/articledump.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool json = arguments.contains(QStringLiteral("--json"));
    const DiemTin::Result<DiemTin::ImportedText> text = DiemTin::importFile(arguments.last());
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return 3;
    if (!text) {
        err.write(text.error().message.toUtf8() + '\n');
        return 3;
    }
    out.write(json ? DiemTin::articlesJson(*text) : DiemTin::dump(*text).toUtf8());
    return 0;
}
