// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists, loads, removes issues, and keeps their printed contents; issuewriter.cpp stores them.

#include "models/store/issuestore.h"

#include "models/editorial/templatelogo.h"
#include "models/store/articlestore.h"
#include "models/store/issuewriter.h"
#include "models/store/library.h"
#include "models/store/statement.h"
#include "models/store/templatestore.h"
#include "models/store/transaction.h"

#include <QCoreApplication>

#include <array>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Store)
};

Result<QUuid> idOf(const Library &library, IssueNumber number)
{
    Statement statement(library, QStringLiteral("SELECT id FROM issue WHERE year = ? AND number = ?"));
    if (const Result<void> run = statement.run(number.year, number.number); !run)
        return run.error();
    return statement.next() ? statement.id(0) : QUuid();
}

Error noSuchIssue(IssueNumber number, const QList<IssueSummary> &issues)
{
    QStringList numbers;
    for (const IssueSummary &issue : issues)
        numbers.append(issue.number.toString());
    const QString sentence = numbers.isEmpty()
        ? Text::tr("Không có số %1: thư viện chưa có số nào.").arg(number.toString())
        : Text::tr("Không có số %1; thư viện có các số %2.").arg(number.toString(), numbers.join(QLatin1String(", ")));
    return {ErrorKind::NotFound, sentence};
}

Result<Issue> loadRow(const Library &library, const QUuid &id)
{
    Statement statement(library,
                        QStringLiteral("SELECT number, year, week_from, week_to, template, title, subtitle, motto, "
                                       "website, facebook, photo, archived, page_goal, page_multiple FROM issue "
                                       "WHERE id = ?"));
    if (const Result<void> run = statement.run(id); !run)
        return run.error();
    if (!statement.next()) {
        return Error{ErrorKind::NotFound,
                     Text::tr("Thư viện không có số mang mã %1.").arg(id.toString(QUuid::WithoutBraces))};
    }
    Issue issue;
    issue.id = id;
    issue.number = {statement.small(0), statement.small(1)};
    issue.weekFrom = statement.date(2);
    issue.weekTo = statement.date(3);
    issue.templateName = statement.text(4);
    issue.cover.title = statement.text(5);
    issue.cover.subtitle = statement.text(6);
    issue.cover.motto = statement.text(7);
    issue.cover.website = statement.text(8);
    issue.cover.facebook = statement.text(9);
    issue.cover.photo = statement.text(10);
    issue.archived = statement.small(11) != 0;
    issue.pageGoal = {.pages = statement.small(12), .multipleOf = statement.small(13)};
    return issue;
}

Result<void> loadCoverLines(const Library &library, Issue &issue)
{
    Statement statement(library,
                        QStringLiteral("SELECT part, content FROM cover_line WHERE issue = ? ORDER BY part, position"));
    if (const Result<void> run = statement.run(issue.id); !run)
        return run;
    return statement.each([&] {
        if (statement.text(0) == PublisherPart)
            issue.cover.publisher.append(statement.text(1));
        else if (statement.text(0) == PillarPart)
            issue.cover.pillars.append(statement.text(1));
        else
            issue.cover.highlights.append(statement.id(1));
    });
}

Result<void> loadSections(const Library &library, Issue &issue)
{
    Statement statement(library,
                        QStringLiteral("SELECT id, kind, title FROM section WHERE issue = ? ORDER BY position"));
    if (const Result<void> run = statement.run(issue.id); !run)
        return run;
    return statement.each([&] {
        const SectionKind kind = sectionKindFromId(statement.text(1)).value_or(SectionKind::Domestic);
        issue.sections.append({.id = statement.id(0), .kind = kind, .title = statement.text(2), .placements = {}});
    });
}

Placement readPlacement(const Statement &statement)
{
    return {.id = statement.id(1),
            .article = statement.id(2),
            .contentsTitle = statement.text(3),
            .startsPage = statement.small(4) != 0,
            .photoSide = photoSideFromId(statement.text(5)),
            .photoWidth = statement.real(6),
            .pinned = statement.small(7) != 0};
}

Result<void> loadPlacements(const Library &library, Issue &issue)
{
    Statement statement(library,
                        QStringLiteral("SELECT section.position, placement.id, article, contents_title, starts_page, "
                                       "photo_side, photo_width, pinned FROM placement "
                                       "JOIN section ON section.id = placement.section "
                                       "WHERE section.issue = ? ORDER BY section.position, placement.position"));
    if (const Result<void> run = statement.run(issue.id); !run)
        return run;
    return statement.each([&] { issue.sections[statement.number(0)].placements.append(readPlacement(statement)); });
}

QStringList photosOf(const IssueContent &content)
{
    QSet<QString> photos;
    if (!content.issue.cover.photo.isEmpty())
        photos.insert(content.issue.cover.photo);
    if (const QString logo = templateLogo(content.ownTemplate); !logo.isEmpty())
        photos.insert(logo);
    for (const Article &article : content.articles) {
        for (const PhotoUse &photo : article.photos)
            photos.insert(photo.sha256);
    }
    return photos.values();
}

Result<void> loadPhotos(const Library &library, IssueContent &content)
{
    QVariantList names;
    for (const QString &photo : photosOf(content))
        names.append(photo);
    Statement statement(library,
                        QStringLiteral("SELECT sha256, width, height, format, size FROM photo WHERE sha256 IN (%1)")
                            .arg(questionMarks(names.size())));
    if (const Result<void> run = statement.runWith(names); !run)
        return run;
    return statement.each([&] {
        content.photos.insert(statement.text(0),
                              {.sha256 = statement.text(0),
                               .pixels = {statement.small(1), statement.small(2)},
                               .format = statement.text(3),
                               .bytes = statement.number(4)});
    });
}

Result<void> deleteOf(const Library &library, const QString &table, const QString &column, const QUuid &issue)
{
    Statement statement(library, QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(table, column));
    return statement.run(issue);
}

} // namespace

IssueStore::IssueStore(Library &library)
    : m_library(library)
{ }

Result<QList<IssueSummary>> IssueStore::list() const
{
    Statement statement(m_library,
                        QStringLiteral("SELECT id, number, year, week_from, week_to, "
                                       "(SELECT count(*) FROM placement JOIN section ON section.id = placement.section "
                                       "WHERE section.issue = issue.id), archived "
                                       "FROM issue ORDER BY year DESC, number DESC"));
    if (const Result<void> run = statement.run(); !run)
        return run.error();
    QList<IssueSummary> issues;
    const Result<void> read = statement.each([&] {
        issues.append({.id = statement.id(0),
                       .number = {statement.small(1), statement.small(2)},
                       .weekFrom = statement.date(3),
                       .weekTo = statement.date(4),
                       .articles = statement.small(5),
                       .archived = statement.small(6) != 0});
    });
    if (!read)
        return read.error();
    return issues;
}

Result<Issue> IssueStore::load(IssueNumber number) const
{
    const Result<QUuid> id = idOf(m_library, number);
    if (!id)
        return id.error();
    if (!id->isNull())
        return load(*id);
    const Result<QList<IssueSummary>> issues = list();
    return issues ? noSuchIssue(number, *issues) : issues.error();
}

Result<Issue> IssueStore::load(const QUuid &id) const
{
    Result<Issue> issue = loadRow(m_library, id);
    if (!issue)
        return issue;
    for (const auto &step : {loadCoverLines, loadSections, loadPlacements}) {
        if (const Result<void> done = step(m_library, *issue); !done)
            return done.error();
    }
    return issue;
}

Result<IssueContent> IssueStore::content(const QUuid &id) const
{
    Result<Issue> issue = load(id);
    if (!issue)
        return issue.error();
    IssueContent content;
    content.issue = std::move(issue).value();
    QList<QUuid> ids;
    for (const Section &section : std::as_const(content.issue.sections)) {
        for (const Placement &placement : section.placements)
            ids.append(placement.article);
    }
    Result<QHash<QUuid, Article>> articles = m_library.articles().load(ids);
    if (!articles)
        return articles.error();
    content.articles = std::move(articles).value();
    Result<QByteArray> own = TemplateStore(m_library).json(content.issue.templateName);
    if (!own)
        return own.error();
    content.ownTemplate = std::move(own).value();
    if (const Result<void> done = loadPhotos(m_library, content); !done)
        return done.error();
    return content;
}

Result<QList<IssueNumber>> IssueStore::printing(const QUuid &article) const
{
    Statement statement(m_library,
                        QStringLiteral("SELECT DISTINCT issue.number, issue.year FROM placement "
                                       "JOIN section ON section.id = placement.section "
                                       "JOIN issue ON issue.id = section.issue "
                                       "WHERE placement.article = ? ORDER BY issue.year, issue.number"));
    if (const Result<void> run = statement.run(article); !run)
        return run.error();
    QList<IssueNumber> numbers;
    const Result<void> read = statement.each([&] { numbers.append({statement.small(0), statement.small(1)}); });
    return read ? Result<QList<IssueNumber>>(numbers) : Result<QList<IssueNumber>>(read.error());
}

Result<Issue> IssueStore::save(const Issue &issue)
{
    return inTransaction(m_library, [&]() -> Result<Issue> {
        const Result<QUuid> owner = idOf(m_library, issue.number);
        if (!owner)
            return owner.error();
        if (!owner->isNull() && *owner != issue.id)
            return Error{ErrorKind::Exists, Text::tr("Thư viện đã có số %1.").arg(issue.number.toString())};
        return writeIssue(m_library, issue);
    });
}

Result<void> IssueStore::remove(const QUuid &id)
{
    return inTransaction(m_library,
                         [&] { return deleteOf(m_library, QStringLiteral("issue"), QStringLiteral("id"), id); });
}

Result<void> IssueStore::setPrintedContents(const QUuid &issue, const QList<PrintedEntry> &entries)
{
    return inTransaction(m_library, [&]() -> Result<void> {
        Result<void> done = deleteOf(m_library, QStringLiteral("printed_entry"), QStringLiteral("issue"), issue);
        Statement statement(
            m_library,
            QStringLiteral("INSERT INTO printed_entry (issue, position, section, date, title, page, line) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?)"));
        for (qsizetype i = 0; done && i < entries.size(); ++i) {
            const PrintedEntry &entry = entries.at(i);
            done = statement.run(issue, qint64(i), entry.section, entry.date, entry.title, entry.page, entry.line);
        }
        return done;
    });
}

Result<QList<PrintedEntry>> IssueStore::printedContents(const QUuid &issue) const
{
    Statement statement(m_library,
                        QStringLiteral("SELECT section, date, title, page, line FROM printed_entry "
                                       "WHERE issue = ? ORDER BY position"));
    if (const Result<void> run = statement.run(issue); !run)
        return run.error();
    QList<PrintedEntry> entries;
    const Result<void> read = statement.each([&] {
        entries.append({.section = statement.text(0),
                        .date = statement.text(1),
                        .title = statement.text(2),
                        .page = statement.text(3),
                        .line = statement.small(4)});
    });
    if (!read)
        return read.error();
    return entries;
}

} // namespace DiemTin
