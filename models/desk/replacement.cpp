// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Matches the articles of an old and a new text of an issue by section and headline.

#include "models/desk/replacement.h"

#include "models/base/viettext.h"

#include <QHash>

namespace DiemTin {

namespace {

struct OldPlace
{
    SectionKind section;
    Placement placement;
    bool given = false;
};

QString key(const QString &headline)
{
    return folded(simplified(headline));
}

} // namespace

QList<Placement> matchingPlacements(const IssueContent &old, const QList<ImportedArticle> &imported)
{
    std::vector<OldPlace> places;
    QHash<QString, QList<qsizetype>> byHeadline;
    for (const Section &section : old.issue.sections) {
        for (const Placement &placement : section.placements) {
            byHeadline[key(old.articles.value(placement.article).headline)].append(std::ssize(places));
            places.push_back({section.kind, placement});
        }
    }

    QList<Placement> result(imported.size());
    const auto give = [&](qsizetype i, bool anySection) {
        for (const qsizetype at : byHeadline.value(key(imported.at(i).article.headline))) {
            OldPlace &place = places[static_cast<std::size_t>(at)];
            if (place.given || (!anySection && place.section != imported.at(i).section))
                continue;
            place.given = true;
            result[i] = place.placement;
            return;
        }
    };
    for (const bool anySection : {false, true}) {
        for (qsizetype i = 0; i < imported.size(); ++i) {
            if (result.at(i).article.isNull())
                give(i, anySection);
        }
    }
    return result;
}

} // namespace DiemTin
