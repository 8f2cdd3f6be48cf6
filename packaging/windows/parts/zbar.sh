# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ZBar, which reads QR codes back: only the code that finds and decodes them in a picture, without cameras and windows.

packages=(zbar)
uses=(iconv)

build_part() {
    unpack zbar zbar
    cp "$here/parts/zbar/config.h" zbar/include/
    cd zbar/zbar
    archive zbar -std=gnu11 -w -I. -I../include -I"${prefix_of[iconv]}/include" -- config.c decoder.c error.c image.c \
        img_scanner.c convert.c misc.c refcnt.c scanner.c symbol.c video.c video/null.c \
        decoder/qr_finder.c qrcode/*.c
    mkdir -p "$prefix/include"
    cp -r ../include/zbar ../include/zbar.h "$prefix/include/"
    describe zbar 0.23.93 "-lzbar -liconv -L${prefix_of[iconv]}/lib"
}
