// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes the names of a font anew.

#include "models/composer/ownfont.h"

#include <QMap>
#include <QtEndian>

namespace DiemTin {

namespace {

constexpr qsizetype DirectoryStart = 12;
constexpr qsizetype DirectoryEntry = 16;
constexpr qsizetype NamesStart = 6;
constexpr qsizetype NameEntry = 12;
constexpr quint16 Windows = 3;
constexpr quint16 Unicode = 1;
constexpr quint16 AmericanEnglish = 0x409;

enum NameId : quint16 {
    Copyright = 0,
    Family = 1,
    Style = 2,
    FullName = 4,
    PostScriptName = 6,
    License = 13,
    LicenseAddress = 14,
    TypographicFamily = 16,
    TypographicStyle = 17
};

/// The number at an offset, 0 behind the end.
template <typename Number>
Number numberAt(const QByteArray &bytes, qsizetype offset)
{
    return offset + qsizetype(sizeof(Number)) <= bytes.size() ? qFromBigEndian<Number>(bytes.constData() + offset)
                                                              : Number(0);
}

template <typename Number>
void append(QByteArray &bytes, Number number)
{
    const Number ordered = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
}

/// Where in the font the directory's entry of the names is; -1 where there is none.
qsizetype entryOfNames(const QByteArray &font)
{
    const auto version = numberAt<quint32>(font, 0);
    if (version != 0x00010000 && version != 0x4F54544F) // "OTTO"
        return -1;
    const qsizetype end = DirectoryStart + numberAt<quint16>(font, 4) * DirectoryEntry;
    for (qsizetype at = DirectoryStart; at < end && at + DirectoryEntry <= font.size(); at += DirectoryEntry) {
        if (QByteArrayView(font).sliced(at, 4) == "name")
            return at;
    }
    return -1;
}

/// The English names for Windows, which every font has.
QMap<quint16, QString> namesIn(const QByteArray &table)
{
    QMap<quint16, QString> names;
    const qsizetype texts = numberAt<quint16>(table, 4);
    const qsizetype end = NamesStart + numberAt<quint16>(table, 2) * NameEntry;
    for (qsizetype at = NamesStart; at < end; at += NameEntry) {
        if (numberAt<quint16>(table, at) != Windows || numberAt<quint16>(table, at + 2) != Unicode
            || numberAt<quint16>(table, at + 4) != AmericanEnglish)
            continue;
        const QByteArray text = table.mid(texts + numberAt<quint16>(table, at + 10), numberAt<quint16>(table, at + 8));
        QString name;
        for (qsizetype i = 0; i + 1 < text.size(); i += 2)
            name.append(QChar(numberAt<quint16>(text, i)));
        names.insert(numberAt<quint16>(table, at + 6), name);
    }
    return names;
}

QByteArray tableOf(const QMap<quint16, QString> &names)
{
    QByteArray table;
    QByteArray texts;
    append(table, quint16(0));
    append(table, quint16(names.size()));
    append(table, quint16(NamesStart + names.size() * NameEntry));
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        for (const quint16 number :
             {Windows, Unicode, AmericanEnglish, name.key(), quint16(name->size() * 2), quint16(texts.size())})
            append(table, number);
        for (const QChar unit : *name)
            append(texts, quint16(unit.unicode()));
    }
    return table + texts;
}

QByteArray padded(QByteArray bytes)
{
    return bytes.append((4 - bytes.size() % 4) % 4, '\0');
}

} // namespace

QString ownFamily(const QString &family)
{
    return QStringLiteral("DiemTin ") + family;
}

QByteArray underOwnName(const QByteArray &font)
{
    const qsizetype entry = entryOfNames(font);
    if (entry < 0)
        return {};
    const QMap<quint16, QString> old =
        namesIn(font.mid(numberAt<quint32>(font, entry + 8), numberAt<quint32>(font, entry + 12)));
    const QString family = old.value(TypographicFamily, old.value(Family));
    if (family.isEmpty())
        return {};
    QMap<quint16, QString> names;
    for (const quint16 id : {Copyright, FullName, PostScriptName, License, LicenseAddress}) {
        if (old.contains(id))
            names.insert(id, old.value(id));
    }
    names.insert(Family, ownFamily(family));
    names.insert(Style, old.value(TypographicStyle, old.value(Style)));

    const QByteArray table = tableOf(names);
    const QByteArray block = padded(table);
    quint32 checksum = 0;
    for (qsizetype i = 0; i < block.size(); i += 4)
        checksum += numberAt<quint32>(block, i);
    QByteArray renamed = padded(font);
    QByteArray place;
    append(place, checksum);
    append(place, quint32(renamed.size()));
    append(place, quint32(table.size()));
    renamed.replace(entry + 4, place.size(), place);
    return renamed + block;
}

} // namespace DiemTin
