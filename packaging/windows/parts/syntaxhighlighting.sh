# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# KSyntaxHighlighting, which colours the article's text. Version 5 builds with Qt 6; a small package file lets the
# program find it under the name of version 6.

packages=(ksyntax-highlighting)
uses=(qt)
megabytes=300

build_part() {
    unpack ksyntax-highlighting highlighting
    # The building machine's rcc would pack with zstd, which this Qt does not read.
    grep -q -- --no-zstd highlighting/data/CMakeLists.txt ||
        sed -i 's/::rcc --name syntax_data/::rcc --no-zstd --name syntax_data/' highlighting/data/CMakeLists.txt
    cmake -S highlighting -B indexer -G Ninja -Wno-dev -DQT_MAJOR_VERSION=6 -DKSYNTAXHIGHLIGHTING_USE_GUI=OFF \
        -DBUILD_TESTING=OFF -DCMAKE_BUILD_TYPE=Release
    compile indexer katehighlightingindexer
    configure highlighting build -DBUILD_SHARED_LIBS=ON -DQT_MAJOR_VERSION=6 -DBUILD_TESTING=OFF \
        -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake -DECM_DIR=/usr/share/ECM/cmake \
        -DKATEHIGHLIGHTINGINDEXER_EXECUTABLE="$PWD/indexer/bin/katehighlightingindexer"
    compile build install
    mkdir -p "$prefix/lib/cmake/KF6SyntaxHighlighting"
    cp "$here/parts/syntaxhighlighting/"*.cmake "$prefix/lib/cmake/KF6SyntaxHighlighting/"
}
