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

set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
if(DIEMTIN_SANITIZE)
    add_compile_options(-O1 -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

if(DIEMTIN_FUZZ)
    add_compile_options(-O1 -g1 -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined)
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

# Release builds read the headers that nearly every file includes once; debug and sanitizer builds do without, so that a
# missing include shows there.
if(CMAKE_BUILD_TYPE STREQUAL "Release")
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/precompiled.cpp CONTENT "// A library needs a source file.\n")
    add_library(diemtin_precompiled_headers OBJECT ${PROJECT_BINARY_DIR}/precompiled.cpp)
    set_target_properties(diemtin_precompiled_headers PROPERTIES AUTOMOC OFF)
    target_link_libraries(diemtin_precompiled_headers PRIVATE Qt6::Core diemtin_warnings)
    target_precompile_headers(diemtin_precompiled_headers PRIVATE
        <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonObject> <QList> <QRegularExpression> <QString> <QUuid>
        <algorithm> <functional> <memory> <optional> <ranges> <variant> <vector>)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-fpch-preprocess) # lets ccache see through them
    endif()
endif()

# diemtin_precompiled(TARGET): lets the target use these headers; it must link Qt6::Core and diemtin_warnings.
function(diemtin_precompiled target)
    if(TARGET diemtin_precompiled_headers)
        target_precompile_headers(${target} REUSE_FROM diemtin_precompiled_headers)
    endif()
endfunction()
