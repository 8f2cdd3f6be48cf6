// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walks over the markers of a JPEG.

#include "models/store/jpegstructure.h"

#include <QtEndian>

namespace DiemTin {

namespace {

enum Marker : quint8 {
    StartOfFrame0 = 0xc0,
    StartOfFrame2 = 0xc2,
    HuffmanTable = 0xc4,
    JpegExtension = 0xc8,
    ArithmeticTable = 0xcc,
    StartOfFrame15 = 0xcf,
    Restart0 = 0xd0,
    Restart7 = 0xd7,
    StartOfImage = 0xd8,
    EndOfImage = 0xd9,
    StartOfScan = 0xda,
    Application2 = 0xe2,
};

quint8 byteAt(QByteArrayView bytes, qsizetype offset)
{
    return static_cast<quint8>(bytes.at(offset));
}

bool isFrame(quint8 marker)
{
    return marker >= StartOfFrame0 && marker <= StartOfFrame15 && marker != HuffmanTable && marker != JpegExtension
        && marker != ArithmeticTable;
}

/// The offset of the first marker behind a scan's coded data, where FF 00 and restarts are data.
qsizetype behindScan(QByteArrayView bytes, qsizetype offset)
{
    while (true) {
        offset = bytes.indexOf('\xff', offset);
        if (offset < 0 || offset + 1 >= bytes.size())
            return bytes.size();
        const quint8 next = byteAt(bytes, offset + 1);
        if (next != 0 && (next < Restart0 || next > Restart7))
            return offset;
        offset += 2;
    }
}

void readFrame(JpegStructure &structure, quint8 marker, QByteArrayView segment)
{
    if (segment.size() < 8)
        return;
    structure.bits = byteAt(segment, 2);
    structure.pixels = {qFromBigEndian<quint16>(segment.data() + 5), qFromBigEndian<quint16>(segment.data() + 3)};
    structure.components = byteAt(segment, 7);
    structure.huffman = marker <= StartOfFrame2;
}

} // namespace

std::optional<JpegStructure> jpegStructure(QByteArrayView bytes)
{
    if (!bytes.startsWith("\xff\xd8"))
        return std::nullopt;
    JpegStructure structure;
    qsizetype offset = 2;
    while (offset + 1 < bytes.size()) {
        if (byteAt(bytes, offset) != 0xff) { // stray bytes between segments, which decoders skip
            ++offset;
            continue;
        }
        const quint8 marker = byteAt(bytes, offset + 1);
        if (marker == 0xff) { // fill bytes
            ++offset;
            continue;
        }
        if (marker == EndOfImage) {
            structure.complete = true;
            break;
        }
        if (marker <= 1 || (marker >= Restart0 && marker <= StartOfImage)) {
            offset += 2;
            continue;
        }
        if (offset + 4 > bytes.size())
            break;
        const qsizetype length = qFromBigEndian<quint16>(bytes.data() + offset + 2);
        const QByteArrayView segment = bytes.sliced(offset + 2, qMin(length, bytes.size() - offset - 2));
        if (isFrame(marker))
            readFrame(structure, marker, segment);
        if (marker == Application2 && segment.sliced(qMin<qsizetype>(2, segment.size())).startsWith("ICC_PROFILE"))
            structure.hasProfile = true;
        offset += 2 + length;
        if (marker == StartOfScan)
            offset = behindScan(bytes, offset);
    }
    return structure;
}

} // namespace DiemTin
