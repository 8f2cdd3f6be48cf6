# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# MD4C, which reads the articles' Markdown.

packages=(md4c)
uses=()

build_part() {
    unpack md4c md4c
    configure md4c build -DBUILD_MD2HTML_EXECUTABLE=OFF
    compile build install
    describe md4c 0.5.2 -lmd4c
}
