# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# libxml2, which reads web pages; only its HTML part and what that needs.

packages=(libxml2)
uses=()

build_part() {
    unpack libxml2 libxml2
    local without
    without=$(printf -- '-DLIBXML2_WITH_%s=OFF ' CATALOG DEBUG DOCB FTP HTTP ICONV LEGACY LZMA MODULES PROGRAMS PYTHON \
        SCHEMAS SCHEMATRON TESTS XINCLUDE XPTR ZLIB C14N)
    configure libxml2 build $without
    compile build install
    describe libxml-2.0 2.9.14 '-lxml2 -lws2_32' '-I${prefix}/include/libxml2 -DLIBXML_STATIC'
}
