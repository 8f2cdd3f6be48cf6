# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# libjpeg-turbo, with which qpdf and poppler read photos.

packages=(libjpeg-turbo)
uses=()

build_part() {
    unpack libjpeg-turbo jpeg
    configure jpeg build -DWITH_SIMD=OFF -DENABLE_SHARED=OFF -DWITH_TURBOJPEG=OFF
    compile build install
}
