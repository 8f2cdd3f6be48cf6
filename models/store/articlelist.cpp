// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Filters as SQL, numbers in order.

#include "models/store/articlelist.h"

#include "models/base/viettext.h"
#include "models/store/articlefilter.h"
#include "models/store/library.h"
#include "models/store/searchindex.h"
#include "models/store/statement.h"

#include <algorithm>

namespace DiemTin {

namespace {

constexpr int NumbersBetweenQuestions = 4096;

QString columnOf(ArticleOrder::Key key)
{
    switch (key) {
    case ArticleOrder::Key::Date:
        return QStringLiteral("listing.place");
    case ArticleOrder::Key::Headline:
        return QStringLiteral("listing.headline_key");
    case ArticleOrder::Key::Source:
        return QStringLiteral("listing.source_key");
    case ArticleOrder::Key::Status:
        return QStringLiteral("instr('new edited in-review approved published', listing.status)");
    case ArticleOrder::Key::Words:
        return QStringLiteral("listing.words");
    case ArticleOrder::Key::Saved:
        return QStringLiteral("listing.saved");
    }
    Q_UNREACHABLE_RETURN({});
}

// Search walks places in order by itself; asked to sort by listing.place, SQLite would sort every hit.
QString orderSql(const ArticleOrder &order, bool searches)
{
    const QString direction = order.direction == Qt::AscendingOrder ? QStringLiteral(" ASC") : QStringLiteral(" DESC");
    const QString place = searches ? QStringLiteral("search_index.rowid") : QStringLiteral("listing.place");
    if (order.key == ArticleOrder::Key::Date)
        return QStringLiteral(" ORDER BY ") + place + direction;
    return QStringLiteral(" ORDER BY ") + columnOf(order.key) + direction + QStringLiteral(", listing.place DESC");
}

QVariantList values(const QList<qint64> &numbers)
{
    return QVariantList(numbers.cbegin(), numbers.cend());
}

/// The rows being read, by number and by article.
struct Reading
{
    QHash<qint64, ArticleRow> rows;
    QHash<QUuid, qint64> numbers;
    QHash<qint64, qint64> places; ///< number by place

    [[nodiscard]] QVariantList ids() const
    {
        QVariantList list;
        for (auto it = numbers.cbegin(); it != numbers.cend(); ++it)
            list.append(sqlValue(it.key()));
        return list;
    }
};

Result<void> readRows(const Library &library, const QList<qint64> &numbers, Reading &reading)
{
    Statement statement(
        library,
        QStringLiteral("SELECT listing.number, listing.place, article.id, article.date, article.headline, "
                       "article.printed_source, article.status, article.saved, listing.words, listing.photos, "
                       "substr(search_text.content, 1, 240), "
                       "EXISTS (SELECT 1 FROM listing AS other WHERE other.folded_headline = listing.folded_headline "
                       "AND other.folded_headline <> '' AND other.number <> listing.number) "
                       "OR EXISTS (SELECT 1 FROM listing AS other WHERE other.url_key = listing.url_key "
                       "AND other.url_key <> '' AND other.number <> listing.number) "
                       "FROM listing JOIN article ON article.id = listing.article "
                       "JOIN search_text ON search_text.place = listing.place WHERE listing.number IN (%1)")
            .arg(questionMarks(numbers.size())));
    if (const Result<void> run = statement.runWith(values(numbers)); !run)
        return run;
    return statement.each([&] {
        ArticleRow &row = reading.rows[statement.number(0)];
        row.number = statement.number(0);
        reading.places.insert(statement.number(1), row.number);
        row.id = statement.id(2);
        reading.numbers.insert(row.id, row.number);
        row.date = statement.date(3);
        row.headline = statement.text(4);
        row.source = statement.text(5);
        row.status = articleStatusFromId(statement.text(6));
        row.saved = statement.moment(7);
        row.words = statement.small(8);
        row.photos = statement.small(9);
        row.text = simplified(statement.text(10));
        row.hasDouble = statement.small(11) != 0;
    });
}

Result<void> readTags(const Library &library, Reading &reading)
{
    Statement statement(library,
                        QStringLiteral("SELECT article, tag FROM article_tag WHERE article IN (%1) "
                                       "ORDER BY article, position")
                            .arg(questionMarks(reading.numbers.size())));
    if (const Result<void> run = statement.runWith(reading.ids()); !run)
        return run;
    return statement.each([&] { reading.rows[reading.numbers.value(statement.id(0))].tags.append(statement.text(1)); });
}

Result<void> readIssues(const Library &library, Reading &reading)
{
    Statement statement(library,
                        QStringLiteral("SELECT placement.article, issue.number, issue.year, section.kind "
                                       "FROM placement JOIN section ON section.id = placement.section "
                                       "JOIN issue ON issue.id = section.issue WHERE placement.article IN (%1) "
                                       "ORDER BY issue.year, issue.number, section.position DESC")
                            .arg(questionMarks(reading.numbers.size())));
    if (const Result<void> run = statement.runWith(reading.ids()); !run)
        return run;
    return statement.each([&] {
        ArticleRow &row = reading.rows[reading.numbers.value(statement.id(0))];
        row.issue = IssueNumber{statement.small(1), statement.small(2)};
        row.section = sectionKindFromId(statement.text(3));
    });
}

// A prefix is dear to look up, so all rows come from one walk over the stretch they lie in; the plus keeps FTS5 from
// looking each of them up by itself.
Result<void> readSnippets(const Library &library, const QString &match, Reading &reading)
{
    if (reading.places.isEmpty())
        return {};
    const QList<qint64> places = reading.places.keys();
    const auto [first, last] = std::ranges::minmax(places);
    Statement statement(library,
                        QStringLiteral("SELECT rowid, snippet(search_index, -1, char(2), char(3), '…', 24) "
                                       "FROM search_index WHERE search_index MATCH ? AND rowid >= ? AND rowid <= ? "
                                       "AND +rowid IN (%1)")
                            .arg(questionMarks(places.size())));
    if (const Result<void> run = statement.runWith(QVariantList{match, first, last} + values(places)); !run)
        return run;
    return statement.each(
        [&] { reading.rows[reading.places.value(statement.number(0))].text = simplified(statement.text(1)); });
}

} // namespace

ArticleList::ArticleList(const Library &library)
    : m_library(library)
{ }

bool ArticleList::isSearch(const QString &text)
{
    return !matchExpression(text).isEmpty();
}

Result<QList<qint64>> ArticleList::numbers(const ArticleFilter &filter, const ArticleOrder &order, qint64 limit,
                                           const std::function<bool()> &goOn) const
{
    const FilterSql sql = filterSql(filter);
    Statement statement(m_library,
                        QStringLiteral("SELECT listing.number") + sql.text() + orderSql(order, isSearch(filter.search))
                            + QStringLiteral(" LIMIT ?"));
    if (const Result<void> run = statement.runWith(sql.values + QVariantList{limit}); !run)
        return run.error();
    QList<qint64> numbers;
    while (statement.next()) {
        numbers.append(statement.number(0));
        if (goOn && numbers.size() % NumbersBetweenQuestions == 0 && !goOn())
            return Error{ErrorKind::Cancelled, {}};
    }
    return numbers;
}

Result<QList<ArticleRow>> ArticleList::rows(const QList<qint64> &numbers, const QString &search) const
{
    Reading reading;
    Result<void> done = readRows(m_library, numbers, reading);
    if (done)
        done = readTags(m_library, reading);
    if (done)
        done = readIssues(m_library, reading);
    if (const QString match = matchExpression(search); done && !match.isEmpty())
        done = readSnippets(m_library, match, reading);
    if (!done)
        return done.error();
    QList<ArticleRow> rows;
    for (const qint64 number : numbers)
        rows.append(reading.rows.value(number));
    return rows;
}

Result<QList<QUuid>> ArticleList::articles(const QList<qint64> &numbers) const
{
    QList<QUuid> ids;
    Statement statement(m_library, QStringLiteral("SELECT article FROM listing WHERE number = ?"));
    for (const qint64 number : numbers) {
        if (const Result<void> run = statement.run(number); !run)
            return run.error();
        if (statement.next())
            ids.append(statement.id(0));
    }
    return ids;
}

} // namespace DiemTin
