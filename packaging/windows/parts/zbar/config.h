// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What ZBar's configure would find out: QR codes only, no threads, cameras or windows.

#pragma once

#define ENABLE_QRCODE 1
#define HAVE_ERRNO_H 1
#define HAVE_INTTYPES_H 1
#define HAVE_STDINT_H 1
#define HAVE_SYS_TIME_H 1
#define HAVE_SYS_TYPES_H 1
#define HAVE_GETTIMEOFDAY 1
#define ICONV_CONST
#define NO_STATS 1
#define ZBAR_VERSION_MAJOR 0
#define ZBAR_VERSION_MINOR 23
#define ZBAR_VERSION_PATCH 93
#define LIB_VERSION_MAJOR 3
#define LIB_VERSION_MINOR 2
#define LIB_VERSION_REVISION 93
