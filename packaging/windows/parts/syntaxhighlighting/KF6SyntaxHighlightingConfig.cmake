# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# KSyntaxHighlighting 5, built with Qt 6, under the name of version 6.
include(CMakeFindDependencyMacro)
find_dependency(KF5SyntaxHighlighting)
if(NOT TARGET KF6::SyntaxHighlighting)
    add_library(KF6::SyntaxHighlighting ALIAS KF5::SyntaxHighlighting)
endif()
