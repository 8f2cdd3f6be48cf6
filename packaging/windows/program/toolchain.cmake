# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Toolchain of the program itself: Qt's tools of the building machine, and pkg-config kept to the Windows libraries.
include(${CMAKE_CURRENT_LIST_DIR}/../toolchain.cmake)

set(QT_HOST_PATH /usr)
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake)
set(QT_ADDITIONAL_PACKAGES_PREFIX_PATH ${DIEMTIN_WINDOWS_PREFIX})
set(Qt6LinguistTools_DIR ${QT_HOST_PATH_CMAKE_DIR}/Qt6LinguistTools)

list(TRANSFORM DIEMTIN_WINDOWS_PREFIX APPEND /lib/pkgconfig OUTPUT_VARIABLE pkgconfig)
list(JOIN pkgconfig : pkgconfig)
set(ENV{PKG_CONFIG_LIBDIR} ${pkgconfig})

# Tests run under Wine, whose drive Z: is the building machine's root.
set(CMAKE_CROSSCOMPILING_EMULATOR ${CMAKE_CURRENT_LIST_DIR}/../wine.sh)
set(DIEMTIN_TEST_DRIVE Z:)
