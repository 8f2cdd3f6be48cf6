// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writing imported texts down.

#include "tests/interchange/articledump.h"

#include "models/editorial/measure.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

class Dump
{
public:
    void field(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_text += name + u": "_s + QString(value).replace(u'\n', u"\n    "_s) + u'\n';
    }
    void line(const QString &text) { m_text += text + u'\n'; }
    [[nodiscard]] QString text() const { return m_text; }

private:
    QString m_text;
};

QString photoText(const ImportedPhoto &photo)
{
    return photo.path + u" | "_s + photo.caption + u" | "_s + photo.credit;
}

void dumpMasthead(Dump &out, const ImportedText &text)
{
    out.field(u"number"_s, text.number ? text.number->toString() : u"none"_s);
    if (text.weekFrom.isValid())
        out.field(u"week"_s, text.weekFrom.toString(Qt::ISODate) + u" "_s + text.weekTo.toString(Qt::ISODate));
    out.field(u"title"_s, text.cover.title);
    out.field(u"subtitle"_s, text.cover.subtitle);
    out.field(u"publisher"_s, text.cover.publisher.join(u" | "_s));
    out.field(u"pillars"_s, text.cover.pillars.join(u" | "_s));
    out.field(u"motto"_s, text.cover.motto);
    out.field(u"website"_s, text.cover.website);
    out.field(u"facebook"_s, text.cover.facebook);
    if (!text.coverPhoto.path.isEmpty())
        out.field(u"cover photo"_s, photoText(text.coverPhoto));
    for (const auto &[kind, title] : text.sectionTitles)
        out.field(u"section "_s + sectionKindId(kind), title);
    for (const PrintedEntry &entry : text.contents)
        out.line(u"entry %1: %2 | %3 | %4 | %5"_s.arg(QString::number(entry.line), entry.section, entry.date,
                                                      entry.title, entry.page));
}

void dumpArticle(Dump &out, const ImportedArticle &imported)
{
    const Article &article = imported.article;
    out.line(QString());
    out.line(u"article %1: %2"_s.arg(QString::number(imported.line), sectionKindId(imported.section)));
    out.field(u"  date"_s, article.date.toString(Qt::ISODate));
    out.field(u"  headline"_s, article.headline);
    out.field(u"  contents title"_s, imported.contentsTitle);
    out.field(u"  source"_s, article.source);
    out.field(u"  url"_s, article.url);
    for (const ImportedPhoto &photo : imported.photos)
        out.field(u"  photo"_s, photoText(photo));
    for (const QrCode &code : article.qrCodes)
        out.field(u"  qr"_s, code.label + u" | "_s + code.url);
    out.field(u"  body"_s, article.body);
}

} // namespace

QByteArray articlesJson(const ImportedText &text)
{
    QJsonArray array;
    QHash<SectionKind, int> positions;
    for (const ImportedArticle &imported : text.articles) {
        const Article &article = imported.article;
        array.append(QJsonObject{{u"section"_s, sectionKindId(imported.section)},
                                 {u"position"_s, ++positions[imported.section]},
                                 {u"date"_s, orNull(article.date.toString(Qt::ISODate))},
                                 {u"headline"_s, article.headline},
                                 {u"contents_title"_s, imported.contentsTitle},
                                 {u"source"_s, orNull(article.source)},
                                 {u"url"_s, orNull(article.url)},
                                 {u"words"_s, articleWords(article)},
                                 {u"paragraphs"_s, articleParagraphs(article)},
                                 {u"photos"_s, imported.photos.size()},
                                 {u"page"_s, QJsonValue()}});
    }
    return QJsonDocument(array).toJson();
}

QString dump(const ImportedText &text)
{
    Dump out;
    dumpMasthead(out, text);
    for (const ImportedArticle &article : text.articles)
        dumpArticle(out, article);
    out.line(QString());
    for (const Diagnostic &diagnostic : text.diagnostics)
        out.line(u"note %1: %2: %3"_s.arg(QString::number(diagnostic.line), diagnostic.id, diagnostic.message));
    return out.text();
}

} // namespace DiemTin
