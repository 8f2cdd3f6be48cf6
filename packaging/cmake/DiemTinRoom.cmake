# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Rooms (static libraries, one a folder) and registries (one added file = one added importer, rule, command …).

# diemtin_room(NAME [USES room …] [LIBS target …])
# Makes the static library DiemTin::NAME of every source file below the current folder. USES names the rooms it may
# include from; what it does not name does not link, and tests/house checks the includes too.
function(diemtin_room name)
    cmake_parse_arguments(PARSE_ARGV 1 room "" "" "USES;LIBS")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    add_library(diemtin_${name} STATIC ${sources})
    set_target_properties(diemtin_${name} PROPERTIES LINKER_LANGUAGE CXX)
    add_library(DiemTin::${name} ALIAS diemtin_${name})
    target_include_directories(diemtin_${name} PUBLIC ${PROJECT_SOURCE_DIR})
    list(TRANSFORM room_USES PREPEND DiemTin::)
    target_link_libraries(diemtin_${name} PUBLIC ${room_USES} ${room_LIBS})
    target_link_libraries(diemtin_${name} PRIVATE diemtin_warnings)
    diemtin_precompiled(diemtin_${name})
endfunction()

# diemtin_registry(ROOM FOLDER TYPE HEADER)
# For every FOLDER/<stem>.cpp the file defines `const TYPE &<stem><TYPE>();` in namespace DiemTin; this writes
# `std::vector<const TYPE *> all<TYPE>s()`, which HEADER declares, in the order of the file names.
function(diemtin_registry room folder type header)
    file(GLOB files CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR}/${folder}
        ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp)
    list(SORT files)
    set(declarations "")
    set(entries "")
    foreach(file IN LISTS files)
        cmake_path(GET file STEM stem)
        string(APPEND declarations "const ${type} &${stem}${type}();\n")
        string(APPEND entries "        &${stem}${type}(),\n")
    endforeach()
    set(output ${CMAKE_CURRENT_BINARY_DIR}/${folder}_registry.cpp)
    file(CONFIGURE OUTPUT ${output} CONTENT "// Written by the build from the files of ${folder}/.
#include \"${header}\"

namespace DiemTin {
${declarations}
std::vector<const ${type} *> all${type}s()
{
    return {
${entries}    };
}
} // namespace DiemTin
" @ONLY)
    target_sources(diemtin_${room} PRIVATE ${output})
endfunction()

# diemtin_test(NAME SOURCES … [LIBS target …])
# A QtTest program run by ctest without a display; labelled with the folder it stands in. DIEMTIN_TEST_DRIVE, set where
# the tests run under another system than the build, is the drive on which they find the build's folders.
function(diemtin_test name)
    cmake_parse_arguments(PARSE_ARGV 1 test "" "" "SOURCES;LIBS")
    add_executable(${name} ${test_SOURCES})
    target_link_libraries(${name} PRIVATE ${test_LIBS} Qt6::Test diemtin_warnings)
    diemtin_precompiled(${name})
    if(WIN32)
        diemtin_windows_program(${name})
    endif()
    add_dependencies(${name} diemtin_resources)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_compile_definitions(${name} PRIVATE
        DIEMTIN_TEST_DATA="${DIEMTIN_TEST_DRIVE}${CMAKE_CURRENT_SOURCE_DIR}"
        DIEMTIN_SOURCE_DIR="${DIEMTIN_TEST_DRIVE}${PROJECT_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;DIEMTIN_RESOURCES=${DIEMTIN_TEST_DRIVE}${PROJECT_BINARY_DIR}/share/diemtin"
        TIMEOUT 600)
endfunction()
