# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What `packaging/dev package` puts into the .deb, beside what the folders install themselves.

if(TARGET diemtin)
    install(TARGETS diemtin RUNTIME DESTINATION bin)
endif()
set(desktop ${PROJECT_SOURCE_DIR}/packaging/desktop)
install(FILES ${desktop}/diemtin.desktop ${desktop}/diemtin-library.desktop DESTINATION share/applications)
install(FILES ${desktop}/diemtin.xml DESTINATION share/mime/packages)
install(FILES ${desktop}/copyright ${PROJECT_SOURCE_DIR}/packaging/LICENSE DESTINATION share/doc/diemtin)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME diemtin)
set(CPACK_PACKAGE_VENDOR "DiemTin contributors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "editorial workstation for a weekly digest")
set(CPACK_PACKAGE_DESCRIPTION "DiemTin collects articles in a library, lays the pages of an issue out while one types and
exports proved PDFs, with contents, links and QR codes that are right.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "DiemTin contributors <diemtin@localhost>")
set(CPACK_DEBIAN_PACKAGE_SECTION editors)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins that Qt loads at run time, which no shared library dependency shows.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-svg-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-image-formats-plugins, qt6-wayland, xdg-utils")
include(CPack)
