// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of the section kinds.

#include "models/editorial/section.h"

namespace DiemTin {

QString sectionKindId(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Trend:
        return QStringLiteral("trend");
    case SectionKind::Domestic:
        return QStringLiteral("domestic");
    case SectionKind::Spotlight:
        return QStringLiteral("spotlight");
    case SectionKind::Local:
        return QStringLiteral("local");
    }
    Q_UNREACHABLE_RETURN(QString());
}

std::optional<SectionKind> sectionKindFromId(QStringView id)
{
    for (const SectionKind kind : allSectionKinds) {
        if (sectionKindId(kind) == id)
            return kind;
    }
    return std::nullopt;
}

} // namespace DiemTin
