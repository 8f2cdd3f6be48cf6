// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the program's own files.

#include "models/base/resources.h"

#include <QCoreApplication>
#include <QDir>

namespace DiemTin {

QString resourcePath(QStringView relative)
{
    const QString fromEnvironment = qEnvironmentVariable("DIEMTIN_RESOURCES");
    const QDir root(fromEnvironment.isEmpty()
                        ? QCoreApplication::applicationDirPath() + QStringLiteral("/../share/diemtin")
                        : fromEnvironment);
    return QDir::cleanPath(root.absoluteFilePath(relative.toString()));
}

} // namespace DiemTin
