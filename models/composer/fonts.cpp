// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loads the program's own fonts under names of its own.

#include "models/base/resources.h"
#include "models/composer/ownfont.h"
#include "models/composer/pageface.h"
#include "models/composer/template.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>

#include <algorithm>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Fonts)
};

/// From its bytes: a path with letters outside the system's code page fails on Windows.
bool load(const QString &path)
{
    QFile file(path);
    const QByteArray font = file.open(QIODevice::ReadOnly) ? underOwnName(file.readAll()) : QByteArray();
    return !font.isEmpty() && QFontDatabase::addApplicationFontFromData(font) >= 0;
}

Result<void> loadAll()
{
    const QDir folder(resourcePath(u"fonts"));
    for (const QString &name : folder.entryList({QStringLiteral("*.ttf"), QStringLiteral("*.otf")}, QDir::Files)) {
        if (const QString path = folder.filePath(name); !load(path))
            return Error{ErrorKind::Unreadable, Text::tr("Không đọc được phông chữ %1.").arg(path)};
    }
    for (const QLatin1StringView family : pageFamilies) {
        if (!pageFace(family).isThere())
            return Error{ErrorKind::Unreadable,
                         Text::tr("Thiếu phông chữ %1 trong thư mục %2.").arg(family, folder.absolutePath())};
    }
    return {};
}

} // namespace

bool PageFace::isThere() const
{
    const QStringList styles = QFontDatabase::styles(family);
    return std::ranges::any_of(
        styles, [this](const QString &style) { return !weight || QFontDatabase::weight(family, style) == *weight; });
}

PageFace pageFace(const QString &family)
{
    if (family == QLatin1StringView("Montserrat ExtraBold"))
        return {ownFamily(QStringLiteral("Montserrat")), QFont::ExtraBold};
    return {ownFamily(family), std::nullopt};
}

// Qt's PDF engine emboldens, by drawing twice, whatever is asked for in a bold weight and does not call itself bold, as
// ExtraBold does not. Asked for by the name of its style it is left as it is.
QFont pageFont(const QString &family, QFont::Weight weight, bool italic)
{
    const PageFace face = pageFace(family);
    QFont font(face.family);
    font.setItalic(italic);
    if (face.weight.value_or(weight) <= QFont::Bold)
        font.setWeight(weight);
    else
        font.setStyleName(italic ? QStringLiteral("ExtraBold Italic") : QStringLiteral("ExtraBold"));
    return font;
}

Result<void> loadFonts()
{
    static const Result<void> loaded = loadAll();
    return loaded;
}

} // namespace DiemTin
