// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decoding: from the bytes of a text file to NFC text, or one sentence that says what the bytes are instead.

#pragma once

#include "models/base/diagnostic.h"
#include "models/base/result.h"

#include <QByteArray>

namespace DiemTin {

/// Text as decoded, with what the person should know about its encoding.
struct DecodedText
{
    QString text; ///< NFC, without byte order mark; line ends as they were
    Diagnostics diagnostics; ///< `import-utf16` where the file was UTF-16
};

/// Encodings of Vietnamese text that are not Unicode and that people still have files in.
enum class LegacyEncoding { None, Tcvn3, Vni, Windows1258 };

/// The legacy encoding that the bytes look like, by the places and values of the bytes above 127.
[[nodiscard]] LegacyEncoding guessedLegacyEncoding(QByteArrayView bytes);

/// Reads UTF-8 (with or without byte order mark) and UTF-16 with byte order mark; `name` is the file's name for
/// messages. Errors: Invalid for everything else: empty, too large, binary, NUL bytes, broken UTF-8 (with its line),
/// TCVN3, VNI, windows-1258, UTF-32.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &bytes, const QString &name);

/// The refusal of a file of `size` bytes, larger than MaximumImportBytes.
[[nodiscard]] Error tooLargeError(const QString &name, qint64 size);

} // namespace DiemTin
