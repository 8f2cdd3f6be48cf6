# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# qpdf's library, with its own cryptography. Its CMake file asks the building machine's gcc for an object file of
# mingw-w64's; the right compiler is named instead.

packages=(qpdf)
uses=(jpeg)
megabytes=700

build_part() {
    unpack qpdf qpdf
    sed -i 's/COMMAND gcc --print-file-name=CRT_glob.o/COMMAND ${CMAKE_C_COMPILER} --print-file-name=CRT_glob.o/' \
        qpdf/CMakeLists.txt
    configure qpdf build -DBUILD_STATIC_LIBS=ON -DUSE_IMPLICIT_CRYPTO=OFF -DREQUIRE_CRYPTO_NATIVE=ON
    compile build libqpdf/libqpdf.a
    cmake --install build --component dev
    cmake --install build --component lib
    describe libqpdf 12.2.0 "-lqpdf -ljpeg -lz -L${prefix_of[jpeg]}/lib" -DPOINTERHOLDER_TRANSITION=4
}
