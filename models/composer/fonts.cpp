// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loads the program's own fonts, from their bytes (facts: paths fail on Windows, bytes do not).

#include "models/base/resources.h"
#include "models/composer/template.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Fonts)
};

Result<void> loadAll()
{
    const QDir folder(resourcePath(u"fonts"));
    QStringList families;
    for (const QString &name : folder.entryList({QStringLiteral("*.ttf"), QStringLiteral("*.otf")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        const int id = file.open(QIODevice::ReadOnly) ? QFontDatabase::addApplicationFontFromData(file.readAll()) : -1;
        if (id < 0)
            return Error{ErrorKind::Unreadable, Text::tr("Không đọc được phông chữ %1.").arg(file.fileName())};
        families += QFontDatabase::applicationFontFamilies(id);
    }
    for (const QLatin1StringView family : pageFamilies) {
        if (!families.contains(family))
            return Error{ErrorKind::Unreadable,
                         Text::tr("Thiếu phông chữ %1 trong thư mục %2.").arg(family, folder.absolutePath())};
    }
    return {};
}

} // namespace

Result<void> loadFonts()
{
    static const Result<void> loaded = loadAll();
    return loaded;
}

} // namespace DiemTin
