// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The key by which a finding is known again.

#include "models/preflight/finding.h"

#include "models/base/hash.h"
#include "models/base/viettext.h"

namespace DiemTin {

Passage issuePassage(TextPart part)
{
    Passage passage;
    passage.part = part;
    return passage;
}

QString acceptanceKey(const Finding &finding)
{
    ContentHash hash;
    hash.add(simplified(finding.excerpt)).add(static_cast<int>(finding.place.part));
    for (const Passage &passage : finding.related)
        hash.add(passage.article.toString(QUuid::WithoutBraces));
    return QStringLiteral("%1 %2 %3")
        .arg(finding.rule, finding.place.article.toString(QUuid::WithoutBraces), QString::number(hash.value(), 16));
}

} // namespace DiemTin
