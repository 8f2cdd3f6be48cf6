// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading and comparing truth.

#include "tests/interchange/truth.h"

#include "models/base/viettext.h"
#include "models/editorial/measure.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QString compared(const QString &text)
{
    return simplified(nfc(text)).toCaseFolded();
}

QStringList wrongFields(const TrueArticle &truth, const Article &article, Closeness closeness)
{
    QStringList wrong;
    if (truth.date != article.date)
        wrong.append(
            u"date %1, should be %2"_s.arg(article.date.toString(Qt::ISODate), truth.date.toString(Qt::ISODate)));
    if (compared(truth.headline) != compared(article.headline))
        wrong.append(u"headline %1, should be %2"_s.arg(article.headline, truth.headline));
    if (simplified(truth.source) != simplified(article.source))
        wrong.append(u"source %1, should be %2"_s.arg(article.source, truth.source));
    if (closeness == Closeness::NoCounts)
        return wrong;
    const bool trend = truth.section == SectionKind::Trend;
    const int paragraphs = articleParagraphs(article);
    if (!trend && paragraphs != truth.paragraphs)
        wrong.append(u"paragraphs %1, should be %2"_s.arg(paragraphs).arg(truth.paragraphs));
    const int words = articleWords(article);
    if (qAbs(words - truth.words) > qMax(2.0, (trend ? 0.06 : 0.02) * truth.words))
        wrong.append(u"words %1, should be %2"_s.arg(words).arg(truth.words));
    return wrong;
}

} // namespace

QString sharedFolder()
{
    const QDir folder(QStringLiteral(DIEMTIN_SOURCE_DIR) + u"/../shared"_s);
    return folder.exists(u"truth"_s) && folder.exists(u"seeds"_s) ? folder.canonicalPath() : QString();
}

Truth loadTruth(const QString &issue)
{
    QFile file(sharedFolder() + u"/truth/issue-%1.json"_s.arg(issue));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject head = root[u"issue"].toObject();
    Truth truth;
    truth.number = {head[u"number"].toInt(), head[u"year"].toInt()};
    truth.weekFrom = dateOf(head[u"week_from"]);
    truth.weekTo = dateOf(head[u"week_to"]);
    for (const QJsonValue value : root[u"articles"].toArray()) {
        const QJsonObject article = value.toObject();
        truth.articles.append({.section = sectionKindFromId(article[u"section"].toString()).value(),
                               .date = dateOf(article[u"date"]),
                               .headline = article[u"headline"].toString(),
                               .source = article[u"source"].toString(),
                               .words = article[u"words"].toInt(),
                               .paragraphs = article[u"paragraphs"].toInt()});
    }
    return truth;
}

QStringList differences(const Truth &truth, const ImportedText &text, Closeness closeness)
{
    QStringList wrong;
    if (text.number != truth.number || text.weekFrom != truth.weekFrom || text.weekTo != truth.weekTo)
        wrong.append(u"issue %1, week %2 to %3"_s.arg(text.number ? text.number->toString() : u"none"_s,
                                                      text.weekFrom.toString(Qt::ISODate),
                                                      text.weekTo.toString(Qt::ISODate)));
    for (const SectionKind kind : allSectionKinds) {
        QList<TrueArticle> expected;
        for (const TrueArticle &article : truth.articles) {
            if (article.section == kind)
                expected.append(article);
        }
        QList<Article> found;
        for (const ImportedArticle &imported : text.articles) {
            if (imported.section == kind)
                found.append(imported.article);
        }
        for (qsizetype i = 0; i < qMax(expected.size(), found.size()); ++i) {
            const QString place = u"%1 %2: "_s.arg(sectionKindId(kind)).arg(i + 1);
            if (i >= found.size())
                wrong.append(place + u"missing: "_s + expected[i].headline.left(60));
            else if (i >= expected.size())
                wrong.append(place + u"too many: "_s + found[i].headline.left(60));
            else if (const QStringList fields = wrongFields(expected[i], found[i], closeness); !fields.isEmpty())
                wrong.append(place + fields.join(u"; "_s));
        }
    }
    return wrong;
}

} // namespace DiemTin
