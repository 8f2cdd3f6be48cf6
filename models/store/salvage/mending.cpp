// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mends in SQL what SQL can say, and articles through the store.

#include "models/store/salvage/mending.h"

#include "models/store/articlejson.h"
#include "models/store/articlerows.h"
#include "models/store/articlestore.h"
#include "models/store/connection.h"
#include "models/store/library.h"
#include "models/store/sourcestore.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

#include <QSqlError>
#include <QSqlQuery>

namespace DiemTin {

namespace {

/// An article's own save and that of its revision are moments apart.
constexpr qint64 SameSaveMilliseconds = 1000;

Result<void> runAll(const Connection &connection, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (const Result<void> done = connection.execute(sql); !done)
            return done;
    }
    return {};
}

/// Rows that break a reference: table, row, and the table they refer to.
struct Broken
{
    QString table;
    qint64 rowid = 0;
    QString parent;
};

Result<QList<Broken>> brokenReferences(const Connection &connection)
{
    QSqlQuery query(connection.database());
    if (!query.exec(QStringLiteral("PRAGMA foreign_key_check")))
        return connection.error(query.lastError());
    QList<Broken> broken;
    while (query.next())
        broken.append({query.value(0).toString(), query.value(1).toLongLong(), query.value(2).toString()});
    return broken;
}

Result<void> dropBroken(const Connection &connection, SalvageReport &report)
{
    while (true) {
        const Result<QList<Broken>> broken = brokenReferences(connection);
        if (!broken || broken->isEmpty())
            return broken ? Result<void>() : Result<void>(broken.error());
        for (const Broken &row : *broken) {
            const bool nameless = row.table == QLatin1String("article") && row.parent == QLatin1String("source");
            const QString sql = nameless ? QStringLiteral("UPDATE article SET source = NULL WHERE rowid = %1")
                                         : QStringLiteral("DELETE FROM %2 WHERE rowid = %1");
            const QString statement = nameless ? sql.arg(row.rowid) : sql.arg(row.rowid).arg(row.table);
            if (const Result<void> done = connection.execute(statement); !done)
                return done;
            report.loose += nameless ? 0 : 1;
        }
    }
}

/// A revision as the mending needs it.
struct Last
{
    QUuid article;
    QDateTime saved;
    QDateTime rowSaved;
    QString content;
};

Result<QList<Last>> lastRevisions(const Library &library)
{
    Statement statement(library,
                        QStringLiteral("SELECT revision.article, revision.saved, article.saved, revision.content "
                                       "FROM revision JOIN article ON article.id = revision.article "
                                       "GROUP BY revision.article HAVING revision.number = max(revision.number)"));
    if (const Result<void> run = statement.run(); !run)
        return run.error();
    QList<Last> list;
    const Result<void> read = statement.each(
        [&] { list.append({statement.id(0), statement.moment(1), statement.moment(2), statement.text(3)}); });
    return read ? Result<QList<Last>>(list) : Result<QList<Last>>(read.error());
}

bool isAsNew(const Last &last)
{
    return !last.rowSaved.isValid() || last.saved.addMSecs(SameSaveMilliseconds) >= last.rowSaved;
}

Result<void> mendFrom(Library &library, const Last &last, SalvageReport &report)
{
    const Article revised = articleFromJson(last.article, last.content);
    const Result<Article> rows = library.articles().load(last.article);
    if (!rows || *rows == revised || !isAsNew(last))
        return {};
    ++report.fromRevisions;
    return library.articles().save(revised, RevisionRule::KeepEvery);
}

Result<void> linkSources(Library &library)
{
    QList<std::pair<QUuid, QString>> nameless;
    Statement find(library,
                   QStringLiteral("SELECT id, printed_source FROM article "
                                  "WHERE source IS NULL AND trim(printed_source) <> ''"));
    Result<void> done = find.run();
    if (done)
        done = find.each([&] { nameless.append({find.id(0), find.text(1)}); });
    for (const auto &[article, printed] : std::as_const(nameless)) {
        const Result<QUuid> source = library.sources().link(printed);
        if (!source)
            return source.error();
        Statement update(library, QStringLiteral("UPDATE article SET source = ? WHERE id = ?"));
        if (done = update.run(*source, article); !done)
            return done;
    }
    return done;
}

} // namespace

Result<void> mendReferences(const Connection &connection, SalvageReport &report)
{
    Result<void> begun =
        runAll(connection,
               {QStringLiteral("INSERT INTO article (id, created, saved, headline, printed_source, url, body) "
                               "SELECT article, min(begun), '', '', '', '', '' FROM revision "
                               "WHERE article NOT IN (SELECT id FROM article) GROUP BY article"),
                QStringLiteral("DELETE FROM source WHERE id NOT IN (SELECT source FROM source_name)"),
                QStringLiteral("UPDATE source_name SET position = 0 WHERE rowid IN (SELECT min(rowid) FROM source_name "
                               "GROUP BY source HAVING min(position) > 0)")});
    if (!begun)
        return begun;
    const Result<qint64> numberless = connection.number(
        QStringLiteral("SELECT count(DISTINCT issue) FROM section WHERE issue NOT IN (SELECT id FROM issue)"));
    if (!numberless)
        return numberless.error();
    report.unnumberedIssues = *numberless;
    const Result<void> numbered = connection.execute(QStringLiteral(
        "INSERT INTO issue (id, number, year, template, title, subtitle, motto, website, facebook, photo) "
        "SELECT issue, row_number() OVER (ORDER BY issue), 1, '', '', '', '', '', '', '' FROM section "
        "WHERE issue NOT IN (SELECT id FROM issue) GROUP BY issue"));
    return numbered ? dropBroken(connection, report) : numbered;
}

Result<void> mendArticles(Library &library, SalvageReport &report)
{
    return inTransaction(library, [&]() -> Result<void> {
        const Result<QList<Last>> revisions = lastRevisions(library);
        if (!revisions)
            return revisions.error();
        for (const Last &last : *revisions) {
            if (const Result<void> done = mendFrom(library, last, report); !done)
                return done;
        }
        return linkSources(library);
    });
}

Result<void> countSalvaged(const Connection &connection, SalvageReport &report)
{
    const std::initializer_list<std::pair<qint64 *, QString>> counts{
        {&report.articles, QStringLiteral("SELECT count(*) FROM article")},
        {&report.revisions, QStringLiteral("SELECT count(*) FROM revision")},
        {&report.photos, QStringLiteral("SELECT count(*) FROM photo")},
        {&report.issues, QStringLiteral("SELECT count(*) FROM issue")},
        {&report.placements, QStringLiteral("SELECT count(*) FROM placement")},
        {&report.missingPhotos,
         QStringLiteral(
             "SELECT count(DISTINCT photo) FROM article_photo WHERE photo NOT IN (SELECT sha256 FROM photo)")},
    };
    for (const auto &[figure, sql] : counts) {
        const Result<qint64> number = connection.number(sql);
        if (!number)
            return number.error();
        *figure = *number;
    }
    return {};
}

} // namespace DiemTin
