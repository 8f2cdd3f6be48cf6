// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gathers articles from issues and search, and writes them down.

#include "app/cli/articlelist.h"

#include "app/cli/issueaccess.h"
#include "models/desk/figures.h"
#include "models/editorial/measure.h"
#include "models/store/articlestore.h"
#include "models/store/issuestore.h"
#include "models/store/library.h"
#include "models/store/searchindex.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

namespace DiemTin {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::ArticleList)
};

constexpr int HitsAtOnce = 500;
constexpr qsizetype HeadlineWidth = 60;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(int number)
{
    return number == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(number);
}

QString cell(int number)
{
    return number == 0 ? QStringLiteral("–") : QString::number(number);
}

QString shortened(const QString &text)
{
    return text.size() <= HeadlineWidth ? text : QString(text.first(HeadlineWidth - 1) + QChar(0x2026));
}

Result<QList<QUuid>> found(Library &library, const QString &text)
{
    QList<QUuid> ids;
    for (;;) {
        const Result<QList<SearchHit>> hits = library.search().find(text, HitsAtOnce, static_cast<int>(ids.size()));
        if (!hits)
            return hits.error();
        for (const SearchHit &hit : *hits)
            ids.append(hit.article);
        if (hits->size() < HitsAtOnce)
            return ids;
    }
}

Result<QList<ListedArticle>> withoutPlace(Library &library, const QList<QUuid> &ids)
{
    const auto articles = library.articles().load(ids);
    if (!articles)
        return articles.error();
    QList<ListedArticle> list;
    for (const QUuid &id : ids) {
        const Article article = articles->value(id);
        list.append({.section = {}, .contentsTitle = article.headline, .article = article});
    }
    return list;
}

} // namespace

Result<QList<ListedArticle>> articlesOfIssue(const IssueContent &content)
{
    const Result<Proof> proof = composed(content);
    if (!proof)
        return proof.error();
    const QHash<QUuid, int> pages = startPages(content.issue, *proof);
    QList<ListedArticle> list;
    for (const Section &section : content.issue.sections) {
        int position = 0;
        for (const Placement &placement : section.placements) {
            const Article article = content.articles.value(placement.article);
            list.append(
                {.section = section.kind,
                 .position = ++position,
                 .page = pages.value(placement.id),
                 .contentsTitle = placement.contentsTitle.isEmpty() ? article.headline : placement.contentsTitle,
                 .article = article});
        }
    }
    return list;
}

Result<QList<ListedArticle>> articlesOfAllIssues(Library &library)
{
    const Result<QList<IssueSummary>> issues = library.issues().list();
    if (!issues)
        return issues.error();
    QList<ListedArticle> all;
    for (const IssueSummary &issue : *issues) {
        const Result<IssueContent> content = library.issues().content(issue.id);
        if (!content)
            return content.error();
        const Result<QList<ListedArticle>> list = articlesOfIssue(*content);
        if (!list)
            return list.error();
        all += *list;
    }
    return all;
}

Result<QList<ListedArticle>> filtered(const QList<ListedArticle> &articles, Library &library, const QString &text,
                                      LooseArticles loose)
{
    const Result<QList<QUuid>> ids = found(library, text);
    if (!ids)
        return ids.error();
    QSet<QUuid> wanted(ids->cbegin(), ids->cend());
    QSet<QUuid> placed;
    QList<ListedArticle> list;
    for (const ListedArticle &listed : articles) {
        if (wanted.contains(listed.article.id)) {
            list.append(listed);
            placed.insert(listed.article.id);
        }
    }
    if (loose == LooseArticles::Added) {
        QList<QUuid> rest = *ids;
        rest.removeIf([&](const QUuid &id) { return placed.contains(id); });
        const Result<QList<ListedArticle>> others = withoutPlace(library, rest);
        if (!others)
            return others.error();
        list += *others;
    }
    return list;
}

QJsonArray toJson(const QList<ListedArticle> &articles)
{
    QJsonArray array;
    for (const ListedArticle &listed : articles) {
        const Article &article = listed.article;
        array.append(QJsonObject{
            {QStringLiteral("section"), orNull(listed.section ? sectionKindId(*listed.section) : QString())},
            {QStringLiteral("position"), orNull(listed.position)},
            {QStringLiteral("date"), orNull(article.date.toString(Qt::ISODate))},
            {QStringLiteral("headline"), article.headline},
            {QStringLiteral("contents_title"), listed.contentsTitle},
            {QStringLiteral("source"), orNull(article.source)},
            {QStringLiteral("url"), orNull(article.url)},
            {QStringLiteral("words"), articleWords(article)},
            {QStringLiteral("paragraphs"), articleParagraphs(article)},
            {QStringLiteral("photos"), article.photos.size()},
            {QStringLiteral("page"), orNull(listed.page)},
        });
    }
    return array;
}

QList<QStringList> toTable(const QList<ListedArticle> &articles)
{
    QList<QStringList> rows{{Words::tr("Mục"), Words::tr("Số"), Words::tr("Ngày"), Words::tr("Từ"), Words::tr("Đoạn"),
                             Words::tr("Ảnh"), Words::tr("Trang"), Words::tr("Tiêu đề"), Words::tr("Nguồn")}};
    for (const ListedArticle &listed : articles) {
        const Article &article = listed.article;
        rows.append({listed.section ? sectionKindId(*listed.section) : QStringLiteral("–"), cell(listed.position),
                     article.date.toString(QStringLiteral("d/M/yyyy")), QString::number(articleWords(article)),
                     QString::number(articleParagraphs(article)), QString::number(article.photos.size()),
                     cell(listed.page), shortened(article.headline), article.source});
    }
    return rows;
}

} // namespace DiemTin
