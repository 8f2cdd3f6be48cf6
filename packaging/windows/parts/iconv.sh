# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# iconv, which mingw-w64 has not and Debian has no source package of: a small one over Windows' conversions.

packages=()
uses=()

build_part() {
    mkdir -p "$prefix/include"
    cp "$here/parts/iconv/iconv.h" "$prefix/include/"
    archive iconv -Wall -Wextra -- "$here/parts/iconv/iconv.c"
}
