// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The frame of a JPEG file, read from its markers without decoding.

#pragma once

#include <QByteArrayView>
#include <QSize>

#include <optional>

namespace DiemTin {

/// What the markers of a JPEG say (ITU-T T.81, annex B).
struct JpegStructure
{
    QSize pixels; ///< as stored, before any EXIF orientation
    int bits = 0; ///< of a sample
    int components = 0;
    bool huffman = false; ///< baseline, extended or progressive with Huffman coding, which every PDF reader knows
    bool hasProfile = false; ///< an ICC profile is embedded
    bool complete = false; ///< the end marker stands where the last scan ends
};

/// The structure of these bytes; nothing where they are no JPEG.
[[nodiscard]] std::optional<JpegStructure> jpegStructure(QByteArrayView bytes);

} // namespace DiemTin
