// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a digest text: read, or refused with a sentence.

#include "input.h"
#include "models/interchange/importer.h"

using namespace DiemTin;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    makeApplication();
    for (const Importer *importer : allImporters()) {
        const Result<ImportedText> text = importer->read(bytesOf(data, size), QStringLiteral("số.md"));
        require(text || !text.error().message.isEmpty());
    }
    return 0;
}
