# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# CMake toolchain of the Windows build: Debian's mingw-w64 with POSIX threads. Libraries and headers are looked for in
# the compiler's own folder and in DIEMTIN_WINDOWS_PREFIX (a list of folders), programs on the building machine.

set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(DIEMTIN_WINDOWS_PREFIX "" CACHE STRING "Folders of the libraries built for Windows")
set(CMAKE_TRY_COMPILE_PLATFORM_VARIABLES DIEMTIN_WINDOWS_PREFIX)

set(triplet x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${triplet}-gcc-posix)
set(CMAKE_CXX_COMPILER ${triplet}-g++-posix)
set(CMAKE_RC_COMPILER ${triplet}-windres)

set(CMAKE_FIND_ROOT_PATH /usr/${triplet} ${DIEMTIN_WINDOWS_PREFIX})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
