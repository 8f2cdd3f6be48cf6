// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a photo: stored with a sensible size, or refused with a sentence; never decoded to more than there is
// room for.

#include "input.h"
#include "models/base/clock.h"
#include "models/store/jpegstructure.h"
#include "models/store/library.h"
#include "models/store/photostore.h"

#include <QDir>
#include <QTemporaryDir>

using namespace DiemTin;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    makeApplication();
    static const QTemporaryDir folder;
    static auto library =
        Library::open(folder.filePath(QStringLiteral("l.diemtin")), OpenMode::CreateOrOpen, systemClock()).value();
    const QByteArray bytes = bytesOf(data, size);
    static_cast<void>(jpegStructure(bytes));
    const Result<PhotoInfo> photo = library->photos().add(bytes, QStringLiteral("ảnh.jpg"));
    require(photo ? photo->pixels.isValid() : !photo.error().message.isEmpty());
    return 0;
}
