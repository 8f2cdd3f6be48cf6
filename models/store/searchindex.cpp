// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps and asks the FTS5 index.

#include "models/store/searchindex.h"

#include "models/base/viettext.h"
#include "models/editorial/article.h"
#include "models/editorial/markdown.h"
#include "models/store/library.h"
#include "models/store/statement.h"

namespace DiemTin {

namespace {

/// A row of search_text.
struct SearchText
{
    qint64 place = 0;
    QString headline;
    QString source;
    QString content;
};

Result<SearchText> storedText(const Library &library, const QUuid &article)
{
    Statement statement(library,
                        QStringLiteral("SELECT place, headline, source, content FROM search_text WHERE article = ?"));
    if (const Result<void> run = statement.run(article); !run)
        return run.error();
    SearchText text;
    if (statement.next())
        text = {statement.number(0), statement.text(1), statement.text(2), statement.text(3)};
    return text;
}

/// The next free place of the day.
Result<qint64> nextPlace(const Library &library, QDate day)
{
    const qint64 first = day.toJulianDay() * PlacesInADay;
    Statement statement(
        library, QStringLiteral("SELECT coalesce(max(place), ?) FROM search_text WHERE place > ? AND place < ?"));
    if (const Result<void> run = statement.run(first, first, first + PlacesInADay); !run)
        return run.error();
    return statement.next() ? statement.number(0) + 1 : first + 1;
}

// FTS5 does not keep the indexed text, so it must be told what to take out, exactly as it went in.
Result<void> takeOut(const Library &library, const SearchText &text)
{
    Statement index(library,
                    QStringLiteral("INSERT INTO search_index (search_index, rowid, headline, source, content) "
                                   "VALUES ('delete', ?, ?, ?, ?)"));
    if (const Result<void> done =
            index.run(text.place, folded(text.headline), folded(text.source), folded(text.content));
        !done)
        return done;
    Statement statement(library, QStringLiteral("DELETE FROM search_text WHERE place = ?"));
    return statement.run(text.place);
}

Result<void> putIn(const Library &library, const QUuid &article, const SearchText &text)
{
    Statement statement(
        library,
        QStringLiteral("INSERT INTO search_text (place, article, headline, source, content) VALUES (?, ?, ?, ?, ?)"));
    if (const Result<void> done = statement.run(text.place, article, text.headline, text.source, text.content); !done)
        return done;
    Statement index(library,
                    QStringLiteral("INSERT INTO search_index (rowid, headline, source, content) VALUES (?, ?, ?, ?)"));
    return index.run(text.place, folded(text.headline), folded(text.source), folded(text.content));
}

} // namespace

QStringList indexWords(const QString &text)
{
    QString letters = folded(nfc(text));
    for (QChar &c : letters) {
        if (!c.isLetterOrNumber())
            c = QLatin1Char(' ');
    }
    return letters.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

// Words hold letters and digits only, so quoting is safe.
QString matchExpression(const QString &query)
{
    const QStringList list = indexWords(query);
    if (list.isEmpty() || (list.size() == 1 && list.first().size() < 2))
        return {};
    const QString prefixMark = list.last().size() < 2 ? QString() : QStringLiteral("*");
    return QLatin1Char('"') + list.join(QLatin1String("\" \"")) + QLatin1Char('"') + prefixMark;
}

SearchIndex::SearchIndex(Library &library)
    : m_library(library)
{ }

Result<void> SearchIndex::update(const Article &article, QDate created)
{
    const Result<SearchText> before = storedText(m_library, article.id);
    if (!before)
        return before.error();
    const QDate day = article.date.isValid() ? article.date : created;
    const bool sameDay = before->place / PlacesInADay == day.toJulianDay();
    SearchText now{before->place, article.headline, article.source, plainText(readMarkdown(article.body))};
    if (sameDay && now.headline == before->headline && now.source == before->source && now.content == before->content)
        return {};
    if (before->place != 0) {
        if (const Result<void> out = takeOut(m_library, *before); !out)
            return out;
    }
    if (!sameDay) {
        const Result<qint64> place = nextPlace(m_library, day);
        if (!place)
            return place.error();
        now.place = *place;
    }
    return putIn(m_library, article.id, now);
}

Result<QList<SearchHit>> SearchIndex::find(const QString &query, int limit, int offset) const
{
    QList<SearchHit> hits;
    const QString expression = matchExpression(query);
    if (expression.isEmpty())
        return hits;
    Statement statement(m_library,
                        QStringLiteral("SELECT search_text.article, article.date, article.headline, "
                                       "article.printed_source, "
                                       "snippet(search_index, -1, char(2), char(3), '…', 24) "
                                       "FROM search_index "
                                       "CROSS JOIN search_text ON search_text.place = search_index.rowid "
                                       "CROSS JOIN article ON article.id = search_text.article "
                                       "WHERE search_index MATCH ? ORDER BY search_index.rowid DESC LIMIT ? OFFSET ?"));
    if (const Result<void> run = statement.run(expression, limit, offset); !run)
        return run.error();
    const Result<void> read = statement.each([&] {
        hits.append({statement.id(0), statement.date(1), statement.text(2), statement.text(3), statement.text(4)});
    });
    if (!read)
        return read.error();
    return hits;
}

} // namespace DiemTin
