# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Qt: what the program uses of qtbase, with Debian's patches, as DLLs. Debian's qtbase has no copy of SQLite, so it gets
# the sources of Debian's SQLite.

packages=(qt6-base sqlite3)
uses=()
megabytes=2600

build_part() {
    unpack qt6-base qtbase
    unpack sqlite3 sqlite
    if [ ! -f qtbase/src/3rdparty/sqlite/sqlite3.c ]; then
        mkdir -p sqlite/amalgamation qtbase/src/3rdparty/sqlite
        (cd sqlite/amalgamation && ../configure --disable-tcl --disable-readline && make sqlite3.c sqlite3.h)
        cp sqlite/amalgamation/sqlite3.h sqlite/amalgamation/sqlite3.c qtbase/src/3rdparty/sqlite/
    fi
    configure qtbase build -DBUILD_SHARED_LIBS=ON \
        -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake -DQT_QMAKE_TARGET_MKSPEC=win32-g++ \
        -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF -DQT_UNITY_BUILD=ON -DQT_GENERATE_SBOM=OFF \
        -DFEATURE_pkg_config=OFF -DFEATURE_dbus=OFF -DFEATURE_network=ON -DFEATURE_xml=OFF -DFEATURE_concurrent=ON \
        -DFEATURE_testlib=ON -DINPUT_opengl=no -DFEATURE_vulkan=OFF -DFEATURE_tabletevent=OFF -DFEATURE_tuiotouch=OFF \
        -DFEATURE_direct2d1_1=OFF -DFEATURE_icu=OFF -DFEATURE_glib=OFF -DFEATURE_zstd=OFF \
        -DFEATURE_sql=ON -DFEATURE_sql_sqlite=ON -DFEATURE_system_sqlite=OFF \
        -DFEATURE_sql_odbc=OFF -DFEATURE_sql_psql=OFF -DFEATURE_sql_mysql=OFF \
        -DFEATURE_freetype=ON -DFEATURE_harfbuzz=ON -DFEATURE_system_freetype=OFF -DFEATURE_system_harfbuzz=OFF \
        -DFEATURE_system_zlib=OFF -DFEATURE_system_pcre2=OFF -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF \
        -DFEATURE_system_doubleconversion=OFF
    compile build
    cmake --install build --strip
}
