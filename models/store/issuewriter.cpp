// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes an issue's rows.

#include "models/store/issuewriter.h"

#include "models/base/uuid.h"
#include "models/store/library.h"
#include "models/store/statement.h"

namespace DiemTin {

namespace {

void giveIds(const Library &library, Issue &issue)
{
    const auto give = [&library](QUuid &id) {
        if (id.isNull())
            id = newUuid(library.clock());
    };
    give(issue.id);
    for (Section &section : issue.sections) {
        give(section.id);
        for (Placement &placement : section.placements)
            give(placement.id);
    }
}

Result<void> writeRow(const Library &library, const Issue &issue)
{
    Statement statement(
        library,
        QStringLiteral("INSERT INTO issue (id, number, year, week_from, week_to, template, title, subtitle, motto, "
                       "website, facebook, photo, archived, page_goal, page_multiple) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET number = excluded.number, year = excluded.year, "
                       "week_from = excluded.week_from, week_to = excluded.week_to, template = excluded.template, "
                       "title = excluded.title, subtitle = excluded.subtitle, motto = excluded.motto, "
                       "website = excluded.website, facebook = excluded.facebook, photo = excluded.photo, "
                       "archived = excluded.archived, page_goal = excluded.page_goal, "
                       "page_multiple = excluded.page_multiple"));
    const Cover &cover = issue.cover;
    return statement.run(issue.id, issue.number.number, issue.number.year, issue.weekFrom, issue.weekTo,
                         issue.templateName, cover.title, cover.subtitle, cover.motto, cover.website, cover.facebook,
                         cover.photo, issue.archived ? 1 : 0, issue.pageGoal.pages, issue.pageGoal.multipleOf);
}

Result<void> clear(const Library &library, const QString &table, const QUuid &issue)
{
    Statement statement(library, QStringLiteral("DELETE FROM %1 WHERE issue = ?").arg(table));
    return statement.run(issue);
}

Result<void> writeCoverLines(const Library &library, const QUuid &issue, const QString &part, const QStringList &lines)
{
    Statement statement(library,
                        QStringLiteral("INSERT INTO cover_line (issue, part, position, content) VALUES (?, ?, ?, ?)"));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const Result<void> done = statement.run(issue, part, qint64(i), lines.at(i)); !done)
            return done;
    }
    return {};
}

Result<void> writeCover(const Library &library, const Issue &issue)
{
    QStringList highlights;
    for (const QUuid &placement : issue.cover.highlights)
        highlights.append(placement.toString(QUuid::WithoutBraces));
    Result<void> done = clear(library, QStringLiteral("cover_line"), issue.id);
    if (done)
        done = writeCoverLines(library, issue.id, PublisherPart, issue.cover.publisher);
    if (done)
        done = writeCoverLines(library, issue.id, PillarPart, issue.cover.pillars);
    if (done)
        done = writeCoverLines(library, issue.id, HighlightPart, highlights);
    return done;
}

Result<void> writePlacements(const Library &library, const Section &section)
{
    Statement statement(library,
                        QStringLiteral("INSERT INTO placement (id, section, position, article, contents_title, "
                                       "starts_page, photo_side, photo_width, pinned) "
                                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (qsizetype i = 0; i < section.placements.size(); ++i) {
        const Placement &placement = section.placements.at(i);
        if (const Result<void> done =
                statement.run(placement.id, section.id, qint64(i), placement.article, placement.contentsTitle,
                              placement.startsPage ? 1 : 0, photoSideId(placement.photoSide), placement.photoWidth,
                              placement.pinned ? 1 : 0);
            !done)
            return done;
    }
    return {};
}

Result<void> writeSections(const Library &library, const Issue &issue)
{
    Result<void> done = clear(library, QStringLiteral("section"), issue.id);
    Statement statement(
        library, QStringLiteral("INSERT INTO section (id, issue, position, kind, title) VALUES (?, ?, ?, ?, ?)"));
    for (qsizetype i = 0; done && i < issue.sections.size(); ++i) {
        const Section &section = issue.sections.at(i);
        done = statement.run(section.id, issue.id, qint64(i), sectionKindId(section.kind), section.title);
        if (done)
            done = writePlacements(library, section);
    }
    return done;
}

} // namespace

QString photoSideId(PhotoSide side)
{
    switch (side) {
    case PhotoSide::Automatic:
        return QStringLiteral("automatic");
    case PhotoSide::Left:
        return QStringLiteral("left");
    case PhotoSide::Right:
        return QStringLiteral("right");
    }
    Q_UNREACHABLE_RETURN(QString());
}

PhotoSide photoSideFromId(const QString &id)
{
    for (const PhotoSide side : {PhotoSide::Left, PhotoSide::Right}) {
        if (photoSideId(side) == id)
            return side;
    }
    return PhotoSide::Automatic;
}

Result<Issue> writeIssue(const Library &library, Issue issue)
{
    giveIds(library, issue);
    for (const auto &step : {writeRow, writeCover, writeSections}) {
        if (const Result<void> done = step(library, issue); !done)
            return done.error();
    }
    return issue;
}

} // namespace DiemTin
