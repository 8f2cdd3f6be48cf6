// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a template: read, or refused with a sentence.

#include "models/composer/template.h"

#include "input.h"

using namespace DiemTin;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    makeApplication();
    const Result<Template> read = readTemplate(bytesOf(data, size), QStringLiteral("mẫu"));
    require(read || !read.error().message.isEmpty());
    return 0;
}
