// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Telling UTF-8, UTF-16, legacy Vietnamese encodings and binary files apart.

#include "models/interchange/decode.h"

#include "models/base/viettext.h"
#include "models/interchange/importer.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <array>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

struct Decode
{
    Q_DECLARE_TR_FUNCTIONS(Decode)
};

Error invalid(const QString &message)
{
    return Error{ErrorKind::Invalid, message};
}

int lineOfByte(QByteArrayView bytes, qsizetype offset)
{
    return int(1 + bytes.first(offset).count('\n'));
}

/// The first byte that is no UTF-8, or -1. Overlong forms, surrogates and values above U+10FFFF are no UTF-8.
qsizetype firstInvalidUtf8(QByteArrayView bytes)
{
    const auto at = [&](qsizetype i) { return i < bytes.size() ? quint8(bytes[i]) : quint8(0); };
    for (qsizetype i = 0; i < bytes.size();) {
        const quint8 lead = at(i);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const int length = lead >= 0xC2 && lead <= 0xDF ? 2
            : (lead & 0xF0) == 0xE0                     ? 3
            : lead >= 0xF0 && lead <= 0xF4              ? 4
                                                        : 0;
        if (length == 0)
            return i;
        for (int k = 1; k < length; ++k) {
            if ((at(i + k) & 0xC0) != 0x80)
                return i;
        }
        const quint8 second = at(i + 1);
        const bool badSecond = (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F)
            || (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F);
        if (badSecond)
            return i;
        i += length;
    }
    return -1;
}

/// Whether most bytes above 127 belong to UTF-8 sequences, so that the rest is damage and not another encoding.
bool isMostlyUtf8(QByteArrayView bytes)
{
    qsizetype high = 0;
    qsizetype sound = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const quint8 lead = quint8(bytes[i]);
        if (lead < 0x80)
            continue;
        ++high;
        const int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
        const QByteArrayView sequence = bytes.sliced(i, qMin<qsizetype>(length, bytes.size() - i));
        if (length == 0 || sequence.size() < length || firstInvalidUtf8(sequence) >= 0)
            continue;
        sound += length;
        high += length - 1;
        i += length - 1;
    }
    return sound * 2 > high;
}

bool isAsciiVowel(quint8 byte)
{
    return QByteArrayView("aeiouyAEIOUY").contains(char(byte));
}

/// What a well-known file starts with.
QString binaryKind(QByteArrayView bytes)
{
    struct Magic
    {
        QByteArrayView start;
        QString kind;
    };
    const std::array<Magic, 6> known = {{{"%PDF-", u"PDF"_s},
                                         {"PK\x03\x04", Decode::tr("Word, Excel hoặc tệp nén")},
                                         {"\xD0\xCF\x11\xE0", Decode::tr("Word hoặc Publisher đời cũ")},
                                         {"\x89PNG", Decode::tr("ảnh PNG")},
                                         {"\xFF\xD8\xFF", Decode::tr("ảnh JPEG")},
                                         {"{\\rtf", u"RTF"_s}}};
    for (const Magic &magic : known) {
        if (bytes.startsWith(magic.start))
            return magic.kind;
    }
    return {};
}

/// UTF-16 without a byte order mark: every second byte is mostly NUL or a small number.
bool looksLikeUtf16(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(qMin<qsizetype>(bytes.size(), 4096));
    std::array<qsizetype, 2> nuls = {};
    for (qsizetype i = 0; i < sample.size(); ++i)
        nuls[size_t(i % 2)] += sample[i] == '\0' ? 1 : 0;
    const qsizetype many = sample.size() / 6;
    return (nuls[0] > many && nuls[1] * 8 < nuls[0]) || (nuls[1] > many && nuls[0] * 8 < nuls[1]);
}

QString legacyName(LegacyEncoding encoding)
{
    switch (encoding) {
    case LegacyEncoding::Tcvn3:
        return u"TCVN3 (ABC)"_s;
    case LegacyEncoding::Vni:
        return u"VNI Windows"_s;
    case LegacyEncoding::Windows1258:
        return u"windows-1258"_s;
    case LegacyEncoding::None:
        break;
    }
    return {};
}

Error legacyError(const QString &name, LegacyEncoding encoding)
{
    return invalid(Decode::tr("Tệp “%1” gõ bằng bảng mã %2, không phải Unicode: hãy chuyển mã bằng công cụ của Unikey "
                              "(Ctrl+Shift+F6, đích Unicode UTF-8) rồi nhập lại.")
                       .arg(name, legacyName(encoding)));
}

/// The refusal of bytes that cannot be text at all, or nothing.
std::optional<Error> binaryError(const QByteArray &bytes, const QString &name)
{
    if (const QString kind = binaryKind(bytes); !kind.isEmpty())
        return invalid(Decode::tr("Tệp “%1” không phải văn bản thuần mà là %2.").arg(name, kind));
    const qsizetype nul = bytes.indexOf('\0');
    if (nul < 0)
        return std::nullopt;
    if (looksLikeUtf16(bytes))
        return invalid(
            Decode::tr("Tệp “%1” ở dạng UTF-16 không có dấu thứ tự byte: hãy lưu lại thành UTF-8.").arg(name));
    const qsizetype nuls = bytes.count('\0');
    if (nuls > 16 && nuls > bytes.size() / 200)
        return invalid(Decode::tr("Tệp “%1” là dữ liệu nhị phân, không phải văn bản.").arg(name));
    return invalid(
        Decode::tr("Tệp “%1” có byte NUL ở dòng %2, văn bản bị hỏng.").arg(name).arg(lineOfByte(bytes, nul)));
}

std::optional<DecodedText> utf16Text(const QByteArray &bytes, const QString &name)
{
    const bool little = bytes.startsWith("\xFF\xFE");
    if (!little && !bytes.startsWith("\xFE\xFF"))
        return std::nullopt;
    QStringDecoder decoder(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    const QString text = decoder(bytes.sliced(2));
    if (decoder.hasError() || text.contains(QChar::Null))
        return std::nullopt;
    return DecodedText{nfc(text),
                       {Diagnostic{.id = u"import-utf16"_s,
                                   .severity = Severity::Info,
                                   .message = Decode::tr("Tệp ở dạng UTF-16 và đã được đọc như vậy."),
                                   .excerpt = {},
                                   .file = name,
                                   .line = 0,
                                   .article = {}}}};
}

} // namespace

LegacyEncoding guessedLegacyEncoding(QByteArrayView bytes)
{
    const QByteArrayView vniMarks("\xF9\xF8\xFB\xF5\xEF\xE2\xE1\xE0\xE5\xE3\xE4\xEA\xE9\xE8\xEB\xFA\xFC"
                                  "\xD9\xD8\xDB\xD5\xCF\xC2\xC1\xC0\xC5\xC3\xC4\xCA\xC9\xC8\xCB\xDA\xDC");
    const QByteArrayView toneMarks("\xCC\xD2\xDE\xEC\xF2");
    const QByteArrayView letters1258("\xE2\xE3\xEA\xF0\xF4\xF5\xFD\xC2\xC3\xCA\xD0\xD4\xD5\xDD");
    qsizetype high = 0;
    qsizetype vni = 0;
    qsizetype windows = 0;
    qsizetype tcvn = 0;
    quint8 previous = ' ';
    for (const char c : bytes.first(qMin<qsizetype>(bytes.size(), 200000))) {
        const quint8 byte = quint8(c);
        if (byte >= 0x80) {
            ++high;
            const bool afterVowel = isAsciiVowel(previous);
            const bool after1258 = afterVowel || letters1258.contains(char(previous));
            vni += (afterVowel || QByteArrayView("\xF4\xF6\xD4\xD6").contains(char(previous))) && vniMarks.contains(c);
            vni += QByteArrayView("\xF1\xD1\xF6\xD6").contains(c);
            windows += after1258 && toneMarks.contains(c);
            windows += letters1258.contains(c) && !isAsciiVowel(previous);
            // The seven letters đ ă â ê ô ơ ư and the four commonest toned vowels of the TCVN 5712 table.
            tcvn += byte >= 0xA8 && byte <= 0xAE;
            tcvn += byte >= 0xB5 && byte <= 0xB9;
            tcvn += byte >= 0xBB && byte <= 0xCB;
            tcvn += byte >= 0xD0 && (byte < 0xE0 || byte >= 0xE1) && !afterVowel;
        }
        previous = byte;
    }
    const qsizetype best = qMax(vni, qMax(windows, tcvn));
    if (high < 4 || best * 10 < high * 6)
        return LegacyEncoding::None;
    return best == tcvn ? LegacyEncoding::Tcvn3 : best == vni ? LegacyEncoding::Vni : LegacyEncoding::Windows1258;
}

Error tooLargeError(const QString &name, qint64 size)
{
    constexpr qint64 mebibyte = qint64(1024) * 1024;
    return invalid(Decode::tr("Tệp “%1” lớn %2 MB, quá mức %3 MB của một văn bản điểm tin.")
                       .arg(name)
                       .arg((size + mebibyte - 1) / mebibyte)
                       .arg(MaximumImportBytes / mebibyte));
}

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > MaximumImportBytes)
        return tooLargeError(name, bytes.size());
    if (bytes.trimmed().isEmpty() || bytes == "\xEF\xBB\xBF")
        return invalid(Decode::tr("Tệp “%1” rỗng, không có gì để nhập.").arg(name));
    if (bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)) || bytes.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return invalid(Decode::tr("Tệp “%1” ở dạng UTF-32: hãy lưu lại thành UTF-8.").arg(name));
    if (std::optional<DecodedText> text = utf16Text(bytes, name))
        return *text;
    if (const std::optional<Error> error = binaryError(bytes, name))
        return *error;
    const QByteArrayView content = QByteArrayView(bytes).sliced(bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0);
    if (const qsizetype broken = firstInvalidUtf8(content); broken >= 0) {
        const LegacyEncoding legacy = isMostlyUtf8(content) ? LegacyEncoding::None : guessedLegacyEncoding(content);
        if (legacy != LegacyEncoding::None)
            return legacyError(name, legacy);
        return invalid(Decode::tr("Tệp “%1” không phải UTF-8: dòng %2 có byte 0x%3 không đọc được.")
                           .arg(name)
                           .arg(lineOfByte(content, broken))
                           .arg(QString::number(quint8(content[broken]), 16).toUpper()));
    }
    return DecodedText{nfc(QString::fromUtf8(content)), {}};
}

} // namespace DiemTin
