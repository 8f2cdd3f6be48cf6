// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens and composes.

#include "app/ownpages.h"

#include "models/composer/composer.h"
#include "models/composer/template.h"

namespace DiemTin {

Result<OwnPages> ownPages(const Library &library, const IssueContent &content)
{
    Result<std::unique_ptr<Library>> own = library.openAgain();
    if (!own)
        return own.error();
    const Result<Template> look = lookOf(content);
    if (!look)
        return look.error();
    return OwnPages{.library = std::move(own).value(), .proof = Composer().compose(content, *look)};
}

} // namespace DiemTin
