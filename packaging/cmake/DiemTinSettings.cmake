# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Compiler settings every target shares: warnings as errors, Qt's strict string and connect rules, sanitizers.

add_library(diemtin_warnings INTERFACE)
target_compile_options(diemtin_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -Werror)
target_compile_definitions(diemtin_warnings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_UP_TO=0x060800)

if(DIEMTIN_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

find_program(DIEMTIN_CCACHE ccache)
if(DIEMTIN_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${DIEMTIN_CCACHE})
endif()
find_program(DIEMTIN_LLD ld.lld)
if(DIEMTIN_LLD)
    add_link_options(-fuse-ld=lld)
endif()
