# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The plugin by which Qt reads WebP photos, over Debian's libwebp: the source package of Qt's own (qt6-imageformats) is
# not to be had everywhere.

packages=(libwebp)
uses=(qt)

build_part() {
    unpack libwebp webp
    configure "$here/parts/webp" build -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
        -DWEBP_FOLDER="$PWD/webp"
    compile build install
}
