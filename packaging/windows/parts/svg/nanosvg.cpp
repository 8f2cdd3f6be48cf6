// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// NanoSVG's code, which is a header.

#include <cmath>
#include <cstdio>
#include <cstring>

#define NANOSVG_IMPLEMENTATION
#include <nanosvg.h>
