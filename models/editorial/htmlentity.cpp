// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The character references that occur in text from the web and word processors.

#include "models/editorial/htmlentity.h"

#include <array>

namespace DiemTin {

namespace {

struct NamedEntity
{
    QStringView name;
    char32_t character;
};

constexpr std::array<NamedEntity, 33> namedEntities{{
    {u"amp", U'&'},    {u"lt", U'<'},      {u"gt", U'>'},      {u"quot", U'"'},     {u"apos", U'\''},
    {u"nbsp", 0xa0},   {u"ndash", 0x2013}, {u"mdash", 0x2014}, {u"hellip", 0x2026}, {u"bull", 0x2022},
    {u"middot", 0xb7}, {u"deg", 0xb0},     {u"times", 0xd7},   {u"plusmn", 0xb1},   {u"micro", 0xb5},
    {u"copy", 0xa9},   {u"reg", 0xae},     {u"trade", 0x2122}, {u"euro", 0x20ac},   {u"laquo", 0xab},
    {u"raquo", 0xbb},  {u"lsquo", 0x2018}, {u"rsquo", 0x2019}, {u"ldquo", 0x201c},  {u"rdquo", 0x201d},
    {u"sup2", 0xb2},   {u"sup3", 0xb3},    {u"frac12", 0xbd},  {u"le", 0x2264},     {u"ge", 0x2265},
    {u"rarr", 0x2192}, {u"shy", 0xad},     {u"zwnj", 0x200c},
}};

QString numericText(QStringView digits)
{
    const bool hexadecimal = digits.startsWith(QLatin1Char('x'), Qt::CaseInsensitive);
    bool valid = false;
    const uint code = hexadecimal ? digits.sliced(1).toUInt(&valid, 16) : digits.toUInt(&valid, 10);
    if (!valid || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return {};
    const char32_t character = code == 0 ? char32_t(QChar::ReplacementCharacter) : code;
    return QString::fromUcs4(&character, 1);
}

} // namespace

QString entityText(QStringView reference)
{
    if (reference.size() < 3 || !reference.startsWith(QLatin1Char('&')) || !reference.endsWith(QLatin1Char(';')))
        return {};
    const QStringView name = reference.sliced(1, reference.size() - 2);
    if (name.startsWith(QLatin1Char('#')))
        return numericText(name.sliced(1));
    for (const NamedEntity &entity : namedEntities) {
        if (entity.name == name)
            return QString::fromUcs4(&entity.character, 1);
    }
    return {};
}

} // namespace DiemTin
