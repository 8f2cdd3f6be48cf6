// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads and writes the tables word and accepted_word.

#include "models/store/wordstore.h"

#include "models/base/clock.h"
#include "models/base/viettext.h"
#include "models/store/library.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

#include <QCoreApplication>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Store)
};

QString kindId(WordKind kind)
{
    switch (kind) {
    case WordKind::Name:
        return u"name"_s;
    case WordKind::Term:
        return u"term"_s;
    case WordKind::Word:
        return u"word"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

WordKind kindFromId(const QString &id)
{
    if (id == u"name")
        return WordKind::Name;
    return id == u"term" ? WordKind::Term : WordKind::Word;
}

/// The word as it is kept, or Invalid.
Result<QString> kept(const QString &word)
{
    const QString result = simplified(nfc(word));
    if (result.isEmpty())
        return Error{ErrorKind::Invalid, Text::tr("Chưa có từ nào để thêm.")};
    return result;
}

template <typename... Values>
Result<void> change(Library &library, const QString &sql, const Values &...values)
{
    return inTransaction(library, [&]() -> Result<void> {
        Statement statement(library, sql);
        return statement.run(values...);
    });
}

} // namespace

WordStore::WordStore(Library &library)
    : m_library(library)
{ }

Result<void> WordStore::add(const QString &word, WordKind kind)
{
    const Result<QString> form = kept(word);
    if (!form)
        return form.error();
    return change(m_library,
                  u"INSERT INTO word (word, kind, added) VALUES (?, ?, ?) "
                  "ON CONFLICT (word) DO UPDATE SET kind = excluded.kind"_s,
                  *form, kindId(kind), m_library.clock().now());
}

Result<void> WordStore::remove(const QString &word)
{
    return change(m_library, u"DELETE FROM word WHERE word = ?"_s, simplified(nfc(word)));
}

Result<QList<OfficeWord>> WordStore::list() const
{
    Statement statement(m_library, u"SELECT word, kind, added FROM word"_s);
    if (const Result<void> run = statement.run(); !run)
        return run.error();
    QList<OfficeWord> words;
    const Result<void> read =
        statement.each([&] { words.append({statement.text(0), kindFromId(statement.text(1)), statement.moment(2)}); });
    if (!read)
        return read.error();
    std::ranges::sort(words,
                      [](const OfficeWord &a, const OfficeWord &b) { return compareVietnamese(a.word, b.word) < 0; });
    return words;
}

Result<void> WordStore::accept(const QUuid &article, const QString &word)
{
    const Result<QString> form = kept(word);
    if (!form)
        return form.error();
    Statement known(m_library, u"SELECT 1 FROM article WHERE id = ?"_s);
    if (const Result<void> run = known.run(article); !run)
        return run.error();
    if (!known.next())
        return Error{ErrorKind::NotFound, Text::tr("Bài viết chưa có trong thư viện.")};
    return change(m_library, u"INSERT OR IGNORE INTO accepted_word (article, word) VALUES (?, ?)"_s, article, *form);
}

Result<void> WordStore::reject(const QUuid &article, const QString &word)
{
    return change(m_library, u"DELETE FROM accepted_word WHERE article = ? AND word = ?"_s, article,
                  simplified(nfc(word)));
}

Result<QStringList> WordStore::accepted(const QUuid &article) const
{
    Statement statement(m_library, u"SELECT word FROM accepted_word WHERE article = ? ORDER BY word"_s);
    if (const Result<void> run = statement.run(article); !run)
        return run.error();
    QStringList words;
    const Result<void> read = statement.each([&] { words.append(statement.text(0)); });
    return read ? Result<QStringList>(words) : Result<QStringList>(read.error());
}

Result<QList<ArticleText>> WordStore::textsSavedAfter(const QDateTime &moment, int most) const
{
    Statement statement(m_library,
                        u"SELECT id, headline, body, saved FROM article WHERE saved > ? ORDER BY saved DESC LIMIT ?"_s);
    const QString from = moment.isNull() ? QString() : sqlValue(moment).toString();
    if (const Result<void> run = statement.run(from, most); !run)
        return run.error();
    QList<ArticleText> texts;
    const Result<void> read = statement.each(
        [&] { texts.append({statement.id(0), statement.text(1), statement.text(2), statement.moment(3)}); });
    return read ? Result<QList<ArticleText>>(texts) : Result<QList<ArticleText>>(read.error());
}

} // namespace DiemTin
