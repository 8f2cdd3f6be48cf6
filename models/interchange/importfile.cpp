// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a path to an importer.

#include "models/interchange/decode.h"
#include "models/interchange/importer.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace DiemTin {

namespace {

struct ImportFile
{
    Q_DECLARE_TR_FUNCTIONS(ImportFile)
};

const Importer *importerFor(const QString &suffix)
{
    for (const Importer *importer : allImporters()) {
        if (importer->suffixes().contains(suffix))
            return importer;
    }
    return nullptr;
}

QString knownSuffixes()
{
    QStringList all;
    for (const Importer *importer : allImporters()) {
        for (const QString &suffix : importer->suffixes())
            all.append(QLatin1Char('.') + suffix);
    }
    return all.join(QLatin1Char(' '));
}

} // namespace

Result<ImportedText> importFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::NotFound, ImportFile::tr("Không có tệp “%1”.").arg(path)};
    if (info.isDir())
        return Error{ErrorKind::Unreadable, ImportFile::tr("“%1” là thư mục, không phải tệp văn bản.").arg(path)};
    const Importer *importer = importerFor(info.suffix().toLower());
    if (importer == nullptr)
        return Error{ErrorKind::Usage,
                     ImportFile::tr("Không nhập được tệp “%1”: chỉ đọc được các đuôi %2.").arg(path, knownSuffixes())};
    if (info.size() > MaximumImportBytes)
        return tooLargeError(path, info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Unreadable,
                     ImportFile::tr("Không đọc được tệp “%1”: %2.").arg(path, file.errorString())};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorKind::Unreadable,
                     ImportFile::tr("Không đọc hết được tệp “%1”: %2.").arg(path, file.errorString())};
    return importer->read(bytes, info.fileName());
}

} // namespace DiemTin
