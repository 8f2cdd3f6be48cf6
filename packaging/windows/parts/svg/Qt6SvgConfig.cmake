# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Qt6::Svg as this folder's CMakeLists.txt installs it.
get_filename_component(prefix ${CMAKE_CURRENT_LIST_DIR}/../../.. ABSOLUTE)
if(NOT TARGET Qt6::Svg)
    add_library(Qt6::Svg STATIC IMPORTED)
    set_target_properties(Qt6::Svg PROPERTIES IMPORTED_LOCATION ${prefix}/lib/libQt6Svg.a
        INTERFACE_INCLUDE_DIRECTORIES ${prefix}/include/QtSvg INTERFACE_LINK_LIBRARIES Qt6::Gui)
endif()
set(Qt6Svg_FOUND TRUE)
