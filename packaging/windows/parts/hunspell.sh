# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# hunspell, for spelling suggestions. It opens paths in UTF-8 on Windows only where Microsoft's compiler builds it; here
# the same works.

packages=(hunspell)
uses=()

build_part() {
    unpack hunspell hunspell
    cd hunspell/src/hunspell
    sed -i 's/#if defined(_WIN32) && defined(_MSC_VER)/#if defined(_WIN32)/' csutil.cxx
    archive hunspell -DHUNSPELL_STATIC -- affentry.cxx affixmgr.cxx csutil.cxx hashmgr.cxx hunspell.cxx hunzip.cxx \
        filemgr.cxx phonet.cxx replist.cxx suggestmgr.cxx
    mkdir -p "$prefix/include/hunspell"
    cp ./*.h ./*.hxx "$prefix/include/hunspell/"
    describe hunspell 1.7.2 -lhunspell '-I${prefix}/include/hunspell -DHUNSPELL_STATIC'
}
