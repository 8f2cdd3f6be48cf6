// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads and writes the rows of articles.

#include "models/store/articlerows.h"

#include "models/base/clock.h"
#include "models/store/library.h"
#include "models/store/statement.h"

namespace DiemTin {

namespace {

constexpr qsizetype IdsInOneQuery = 1000;

QVariantList values(const QList<QUuid> &ids)
{
    QVariantList list;
    for (const QUuid &id : ids)
        list.append(sqlValue(id));
    return list;
}

Result<void> loadRows(const Library &library, const QList<QUuid> &ids, QHash<QUuid, StoredArticle> &found)
{
    Statement statement(library,
                        QStringLiteral("SELECT id, date, headline, printed_source, url, body, created, source, "
                                       "status FROM article WHERE id IN (%1)")
                            .arg(questionMarks(ids.size())));
    if (const Result<void> run = statement.runWith(values(ids)); !run)
        return run;
    return statement.each([&] {
        StoredArticle &stored = found[statement.id(0)];
        stored.article = {.id = statement.id(0),
                          .date = statement.date(1),
                          .headline = statement.text(2),
                          .source = statement.text(3),
                          .url = statement.text(4),
                          .body = statement.text(5),
                          .photos = {},
                          .qrCodes = {},
                          .status = articleStatusFromId(statement.text(8)),
                          .tags = {}};
        stored.created = statement.moment(6);
        stored.source = statement.id(7);
    });
}

Result<void> loadPhotos(const Library &library, const QList<QUuid> &ids, QHash<QUuid, StoredArticle> &found)
{
    Statement statement(library,
                        QStringLiteral("SELECT article, photo, caption, credit, crop_x, crop_y, crop_width, "
                                       "crop_height FROM article_photo "
                                       "WHERE article IN (%1) ORDER BY article, position")
                            .arg(questionMarks(ids.size())));
    if (const Result<void> run = statement.runWith(values(ids)); !run)
        return run;
    return statement.each([&] {
        const QRectF crop(statement.real(4), statement.real(5), statement.real(6), statement.real(7));
        found[statement.id(0)].article.photos.append({statement.text(1), statement.text(2), statement.text(3), crop});
    });
}

Result<void> loadQrCodes(const Library &library, const QList<QUuid> &ids, QHash<QUuid, StoredArticle> &found)
{
    Statement statement(library,
                        QStringLiteral("SELECT article, label, url FROM article_qr_code "
                                       "WHERE article IN (%1) ORDER BY article, position")
                            .arg(questionMarks(ids.size())));
    if (const Result<void> run = statement.runWith(values(ids)); !run)
        return run;
    return statement.each(
        [&] { found[statement.id(0)].article.qrCodes.append({statement.text(1), statement.text(2)}); });
}

Result<void> loadTags(const Library &library, const QList<QUuid> &ids, QHash<QUuid, StoredArticle> &found)
{
    Statement statement(library,
                        QStringLiteral("SELECT article, tag FROM article_tag WHERE article IN (%1) "
                                       "ORDER BY article, position")
                            .arg(questionMarks(ids.size())));
    if (const Result<void> run = statement.runWith(values(ids)); !run)
        return run;
    return statement.each([&] { found[statement.id(0)].article.tags.append(statement.text(1)); });
}

Result<void> storeRow(const Library &library, const StoredArticle &stored)
{
    const Article &article = stored.article;
    Statement statement(
        library,
        QStringLiteral("INSERT INTO article (id, created, saved, date, headline, printed_source, source, url, body, "
                       "status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                       "saved = excluded.saved, date = excluded.date, headline = excluded.headline, "
                       "printed_source = excluded.printed_source, source = excluded.source, "
                       "url = excluded.url, body = excluded.body, status = excluded.status"));
    const QVariant source = stored.source.isNull() ? QVariant(QMetaType::fromType<QString>()) : sqlValue(stored.source);
    return statement.run(article.id, stored.created, library.clock().now(), article.date, article.headline,
                         article.source, source, article.url, article.body, articleStatusId(article.status));
}

Result<void> deleteRows(const Library &library, const QString &table, const QUuid &article)
{
    Statement statement(library, QStringLiteral("DELETE FROM %1 WHERE article = ?").arg(table));
    return statement.run(article);
}

Result<void> storePhotos(const Library &library, const Article &article)
{
    if (const Result<void> cleared = deleteRows(library, QStringLiteral("article_photo"), article.id); !cleared)
        return cleared;
    Statement statement(library,
                        QStringLiteral("INSERT INTO article_photo (article, position, photo, caption, credit, crop_x, "
                                       "crop_y, crop_width, crop_height) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (qsizetype i = 0; i < article.photos.size(); ++i) {
        const PhotoUse &photo = article.photos.at(i);
        const QRectF &crop = photo.crop;
        if (const Result<void> done = statement.run(article.id, qint64(i), photo.sha256, photo.caption, photo.credit,
                                                    crop.x(), crop.y(), crop.width(), crop.height());
            !done)
            return done;
    }
    return {};
}

Result<void> storeQrCodes(const Library &library, const Article &article)
{
    if (const Result<void> cleared = deleteRows(library, QStringLiteral("article_qr_code"), article.id); !cleared)
        return cleared;
    Statement statement(
        library, QStringLiteral("INSERT INTO article_qr_code (article, position, label, url) VALUES (?, ?, ?, ?)"));
    for (qsizetype i = 0; i < article.qrCodes.size(); ++i) {
        const QrCode &code = article.qrCodes.at(i);
        if (const Result<void> done = statement.run(article.id, qint64(i), code.label, code.url); !done)
            return done;
    }
    return {};
}

Result<void> storeTags(const Library &library, const Article &article)
{
    if (const Result<void> cleared = deleteRows(library, QStringLiteral("article_tag"), article.id); !cleared)
        return cleared;
    Statement statement(library, QStringLiteral("INSERT INTO article_tag (article, position, tag) VALUES (?, ?, ?)"));
    for (qsizetype i = 0; i < article.tags.size(); ++i) {
        if (const Result<void> done = statement.run(article.id, qint64(i), article.tags.at(i)); !done)
            return done;
    }
    return {};
}

} // namespace

Result<QHash<QUuid, StoredArticle>> loadStoredArticles(const Library &library, const QList<QUuid> &ids)
{
    QHash<QUuid, StoredArticle> found;
    for (qsizetype first = 0; first < ids.size(); first += IdsInOneQuery) {
        const QList<QUuid> part = ids.mid(first, IdsInOneQuery);
        for (const auto &step : {loadRows, loadPhotos, loadQrCodes, loadTags}) {
            if (const Result<void> done = step(library, part, found); !done)
                return done.error();
        }
    }
    return found;
}

Result<QList<QUuid>> allArticles(const Library &library)
{
    QList<QUuid> ids;
    Statement statement(library, QStringLiteral("SELECT id FROM article ORDER BY rowid"));
    if (const Result<void> run = statement.run(); !run)
        return run.error();
    if (const Result<void> read = statement.each([&] { ids.append(statement.id(0)); }); !read)
        return read.error();
    return ids;
}

Result<void> storeArticleRows(const Library &library, const StoredArticle &before, const StoredArticle &now)
{
    Result<void> done = storeRow(library, now);
    if (done && before.article.photos != now.article.photos)
        done = storePhotos(library, now.article);
    if (done && before.article.qrCodes != now.article.qrCodes)
        done = storeQrCodes(library, now.article);
    if (done && before.article.tags != now.article.tags)
        done = storeTags(library, now.article);
    return done;
}

} // namespace DiemTin
