# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What only the Windows program has: icon, version and manifest, and a second program file for the command line, since
# Windows decides by the file whether a program gets a console. `diemtin` in a console finds diemtin.com first.

enable_language(RC)
find_program(DIEMTIN_ICOTOOL icotool DOC "Packs the icon's sizes into an .ico file (icoutils)")
if(NOT DIEMTIN_ICOTOOL)
    message(FATAL_ERROR "icotool is missing: install the package icoutils.")
endif()

set(windows ${PROJECT_SOURCE_DIR}/packaging/windows/program)
set(icon ${PROJECT_BINARY_DIR}/diemtin.ico)
set(resource ${PROJECT_BINARY_DIR}/diemtin.rc)
set(pictures "")
foreach(size IN ITEMS 16 24 32 48 64 128)
    list(APPEND pictures ${PROJECT_BINARY_DIR}/share/diemtin/icons/diemtin-${size}.png)
endforeach()
add_custom_target(diemtin_icon BYPRODUCTS ${icon} VERBATIM
    COMMAND ${DIEMTIN_ICOTOOL} --create --output=${icon} ${pictures}
        --raw=${PROJECT_BINARY_DIR}/share/diemtin/icons/diemtin-256.png)
add_dependencies(diemtin_icon diemtin_icon_pictures)
configure_file(${windows}/diemtin.rc.in ${resource} @ONLY)
configure_file(${windows}/diemtin.manifest ${PROJECT_BINARY_DIR}/diemtin.manifest COPYONLY)

add_executable(diemtin_console ${PROJECT_SOURCE_DIR}/app/main.cpp)
set_target_properties(diemtin_console PROPERTIES OUTPUT_NAME diemtin SUFFIX .com)
target_link_libraries(diemtin_console PRIVATE diemtin_app diemtin_warnings)
set_target_properties(diemtin PROPERTIES WIN32_EXECUTABLE ON)

# diemtin_windows_program(TARGET): gives the program icon, version and manifest.
function(diemtin_windows_program name)
    target_sources(${name} PRIVATE ${PROJECT_BINARY_DIR}/diemtin.rc)
    target_include_directories(${name} PRIVATE ${PROJECT_BINARY_DIR})
    add_dependencies(${name} diemtin_icon)
endfunction()

foreach(program IN ITEMS diemtin diemtin_console)
    diemtin_windows_program(${program})
    add_dependencies(${program} diemtin_resources)
endforeach()
