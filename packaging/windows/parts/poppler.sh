# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# poppler's C++ library, which reads a finished PDF again.

packages=(poppler)
uses=(iconv jpeg freetype)
megabytes=500

build_part() {
    unpack poppler poppler
    configure poppler build -DENABLE_CPP=ON -DENABLE_BOOST=OFF -DENABLE_UTILS=OFF -DENABLE_GLIB=OFF -DENABLE_QT5=OFF \
        -DENABLE_QT6=OFF -DENABLE_LCMS=OFF -DENABLE_LIBCURL=OFF -DENABLE_LIBTIFF=OFF -DENABLE_NSS3=OFF -DENABLE_GPGME=OFF \
        -DENABLE_LIBOPENJPEG=none -DENABLE_DCTDECODER=libjpeg -DWITH_PNG=OFF -DWITH_Cairo=OFF -DBUILD_CPP_TESTS=OFF \
        -DBUILD_MANUAL_TESTS=OFF -DBUILD_GTK_TESTS=OFF -DRUN_GPERF_IF_PRESENT=OFF -DFONT_CONFIGURATION=win32
    compile build install
    describe poppler-cpp 25.03.0 "-lpoppler-cpp -lpoppler -lfreetype -ljpeg -lz -liconv -lgdi32 -lws2_32 \
-L${prefix_of[freetype]}/lib -L${prefix_of[jpeg]}/lib -L${prefix_of[iconv]}/lib" \
        '-I${prefix}/include/poppler/cpp -DPOPPLER_CPP_STATIC_DEFINE'
}
