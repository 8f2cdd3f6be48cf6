// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes the profile byte by byte, as ICC.1:2001-04 lays it out.

#include "models/pdf/srgbprofile.h"

#include <QtEndian>

#include <array>
#include <cmath>

namespace DiemTin {

namespace {

constexpr int CurvePoints = 1024;
constexpr int HeaderSize = 128;

using Xyz = std::array<double, 3>;

// The primaries of IEC 61966-2-1 adapted from D65 to the D50 of the profile connection space (Bradford).
constexpr Xyz red = {0.43607, 0.22249, 0.01392};
constexpr Xyz green = {0.38515, 0.71687, 0.09708};
constexpr Xyz blue = {0.14307, 0.06061, 0.71410};
constexpr Xyz d50 = {0.96420, 1.00000, 0.82491};

void append32(QByteArray &bytes, quint32 value)
{
    const quint32 big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

void append16(QByteArray &bytes, quint16 value)
{
    const quint16 big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

void appendXyz(QByteArray &bytes, const Xyz &xyz)
{
    for (const double part : xyz)
        append32(bytes, static_cast<quint32>(std::lround(part * 65536)));
}

QByteArray xyzTag(const Xyz &xyz)
{
    QByteArray tag("XYZ \0\0\0\0", 8);
    appendXyz(tag, xyz);
    return tag;
}

QByteArray textTag(const QByteArray &text)
{
    return QByteArray("text\0\0\0\0", 8) + text + '\0';
}

QByteArray descriptionTag(const QByteArray &text)
{
    constexpr int unused = 4 + 4 + 2 + 1 + 67; // no Unicode, no ScriptCode
    QByteArray tag("desc\0\0\0\0", 8);
    append32(tag, static_cast<quint32>(text.size() + 1));
    return tag + text + '\0' + QByteArray(unused, '\0');
}

/// The light that a value of 0 to 1 stands for.
double light(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

QByteArray curveTag()
{
    QByteArray tag("curv\0\0\0\0", 8);
    append32(tag, CurvePoints);
    for (int i = 0; i < CurvePoints; ++i)
        append16(tag, static_cast<quint16>(std::lround(light(static_cast<double>(i) / (CurvePoints - 1)) * 65535)));
    return tag;
}

QByteArray header(qsizetype size)
{
    QByteArray bytes;
    append32(bytes, static_cast<quint32>(size));
    append32(bytes, 0); // no colour engine of choice
    append32(bytes, 0x02100000); // version 2.1
    bytes += "mntrRGB XYZ ";
    for (const quint16 part : {2026, 1, 1, 0, 0, 0})
        append16(bytes, part);
    bytes += "acsp";
    bytes += QByteArray(4 + 4 + 4 + 4 + 8 + 4, '\0'); // platform, flags, maker, model, attributes, perceptual
    appendXyz(bytes, d50);
    return bytes + QByteArray(HeaderSize - bytes.size(), '\0');
}

} // namespace

QByteArray srgbProfile()
{
    const QByteArray curve = curveTag();
    struct Tag
    {
        const char *name;
        QByteArray data;
    };
    const std::array<Tag, 9> tags = {{{"desc", descriptionTag("sRGB IEC61966-2.1")},
                                      {"cprt", textTag("No copyright, use freely")},
                                      {"wtpt", xyzTag(d50)},
                                      {"rXYZ", xyzTag(red)},
                                      {"gXYZ", xyzTag(green)},
                                      {"bXYZ", xyzTag(blue)},
                                      {"rTRC", curve},
                                      {"gTRC", curve},
                                      {"bTRC", curve}}};
    QByteArray table;
    QByteArray data;
    append32(table, static_cast<quint32>(tags.size()));
    const qsizetype start = HeaderSize + 4 + static_cast<qsizetype>(tags.size()) * 12;
    qsizetype curveAt = 0;
    for (const Tag &tag : tags) {
        const bool known = tag.data == curve && curveAt > 0; // the three curves are one
        const qsizetype at = known ? curveAt : start + data.size();
        curveAt = tag.data == curve ? at : curveAt;
        table += tag.name;
        append32(table, static_cast<quint32>(at));
        append32(table, static_cast<quint32>(tag.data.size()));
        if (!known)
            data += tag.data + QByteArray((4 - tag.data.size() % 4) % 4, '\0');
    }
    return header(start + data.size()) + table + data;
}

} // namespace DiemTin
