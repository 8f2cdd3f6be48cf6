# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The part of QtSvg that the program uses (painting line drawings, and reading them as pictures), over NanoSVG, whose two
# headers are in Debian's libnanosvg-dev: QtSvg's source package is not to be had everywhere.

packages=()
uses=(qt)

build_part() {
    mkdir -p nanosvg
    cp /usr/include/nanosvg/nanosvg.h nanosvg/
    configure "$here/parts/svg" build -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
        -DNANOSVG_FOLDER="$PWD/nanosvg"
    compile build install
}
