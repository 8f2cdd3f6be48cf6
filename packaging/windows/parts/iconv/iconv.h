// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// iconv as ZBar and poppler use it: a text is given whole, in UTF-8, UTF-16LE or a code page that Windows knows.

#pragma once

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef void *iconv_t;

/// A conversion between two encodings, or (iconv_t)-1 with errno EINVAL where one of them is not known.
iconv_t iconv_open(const char *to, const char *from);

/// Converts the whole input and moves the four arguments past it; returns 0. Returns (size_t)-1 and moves nothing, with
/// errno E2BIG where the output is too small and EILSEQ where the input is not in its encoding.
size_t iconv(iconv_t conversion, char **input, size_t *input_left, char **output, size_t *output_left);

int iconv_close(iconv_t conversion);

#ifdef __cplusplus
}
#endif
