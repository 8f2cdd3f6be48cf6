// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the renditions that an export of an issue is going to ask for.

#include "models/desk/renditions.h"

#include "models/composer/composer.h"
#include "models/composer/template.h"
#include "models/pdf/photoplan.h"
#include "models/store/issuestore.h"
#include "models/store/library.h"
#include "models/store/photostore.h"

#include <QCoreApplication>

namespace DiemTin {

Result<int> prepareRenditions(Library &library, const QUuid &issue, Profile profile, const Progress &progress)
{
    const Result<IssueContent> content = library.issues().content(issue);
    if (!content)
        return content.error();
    const Result<Template> look = lookOf(*content);
    if (!look)
        return look.error();
    const PhotoPlan plan(Composer().compose(*content, *look), content->photos, profile);
    int made = 0;
    for (const PlannedPhoto &photo : plan.photos()) {
        if (progress && !progress(double(made) / double(plan.photos().size()))) {
            return Error{ErrorKind::Cancelled,
                         QCoreApplication::translate("DiemTin::Renditions", "Đã dừng chuẩn bị ảnh để xuất.")};
        }
        if (const Result<Rendition> rendition = library.photos().rendition(photo.sha256, photo.spec); !rendition)
            return rendition.error();
        ++made;
    }
    return made;
}

} // namespace DiemTin
