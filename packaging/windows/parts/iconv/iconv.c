// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// iconv through Windows' own conversions; a conversion is a pair of code pages.

#include "iconv.h"

#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

enum { Utf16 = 1200 };

static const struct {
    const char *name;
    unsigned page;
} encodings[] = {
    {"UTF-8", CP_UTF8}, {"UTF-16LE", Utf16},  {"CP437", 437},       {"SJIS", 932},
    {"SHIFT_JIS", 932}, {"BIG-5", 950},       {"BIG5", 950},        {"US-ASCII", 20127},
    {"GB18030", 54936}, {"EUC-KR", 51949},    {"WINDOWS-1250", 1250}, {"WINDOWS-1251", 1251},
    {"WINDOWS-1252", 1252}, {"WINDOWS-1256", 1256},
};

static unsigned page_of(const char *name)
{
    size_t i;
    for (i = 0; i < sizeof encodings / sizeof encodings[0]; ++i)
        if (_stricmp(name, encodings[i].name) == 0)
            return encodings[i].page;
    if (_strnicmp(name, "ISO8859-", 8) == 0 || _strnicmp(name, "ISO-8859-", 9) == 0)
        return 28590 + (unsigned)atoi(strrchr(name, '-') + 1);
    return 0;
}

iconv_t iconv_open(const char *to, const char *from)
{
    const uintptr_t target = page_of(to), source = page_of(from);
    if (target == 0 || source == 0) {
        errno = EINVAL;
        return (iconv_t)-1;
    }
    return (iconv_t)(target << 16 | source);
}

static size_t failed(int error)
{
    errno = error;
    return (size_t)-1;
}

// The text as UTF-16 in memory of its own, or a null pointer; *units gets its length.
static wchar_t *to_utf16(unsigned page, const char *text, size_t size, int *units)
{
    wchar_t *wide = malloc((size + 1) * sizeof *wide);
    if (!wide)
        return NULL;
    if (page == Utf16) {
        memcpy(wide, text, size);
        *units = (int)(size / sizeof *wide);
        return wide;
    }
    *units = MultiByteToWideChar(page, MB_ERR_INVALID_CHARS, text, (int)size, wide, (int)size + 1);
    if (*units > 0)
        return wide;
    free(wide);
    return NULL;
}

// Writes the text to the output; returns the bytes written, 0 where it does not fit.
static size_t from_utf16(unsigned page, const wchar_t *wide, int units, char *output, size_t room)
{
    if (page != Utf16)
        return (size_t)WideCharToMultiByte(page, 0, wide, units, output, room > INT_MAX ? INT_MAX : (int)room, NULL, NULL);
    if (units * sizeof *wide > room)
        return 0;
    memcpy(output, wide, units * sizeof *wide);
    return units * sizeof *wide;
}

size_t iconv(iconv_t conversion, char **input, size_t *input_left, char **output, size_t *output_left)
{
    const uintptr_t pages = (uintptr_t)conversion;
    int units = 0;
    size_t written;
    wchar_t *wide;
    if (!input || !*input || *input_left == 0)
        return 0;
    if (*input_left >= INT_MAX)
        return failed(E2BIG);
    wide = to_utf16(pages & 0xFFFF, *input, *input_left, &units);
    if (!wide)
        return failed(EILSEQ);
    written = from_utf16(pages >> 16, wide, units, *output, *output_left);
    free(wide);
    if (written == 0)
        return failed(E2BIG);
    *input += *input_left;
    *input_left = 0;
    *output += written;
    *output_left -= written;
    return 0;
}

int iconv_close(iconv_t conversion)
{
    (void)conversion;
    return 0;
}
