// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers as JSON.

#include "models/review/answer.h"

#include "models/base/viettext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestContent = 20'000'000; ///< characters; an issue has some 60,000
constexpr qsizetype MostComments = 10'000;
constexpr qsizetype LongestRemark = 10'000; ///< characters of a comment or its quote

QString verdictId(Verdict verdict)
{
    return verdict == Verdict::Approved ? u"approved"_s : verdict == Verdict::NeedsWork ? u"needs-work"_s : QString();
}

Verdict verdictFromId(const QString &id)
{
    for (const Verdict verdict : {Verdict::Approved, Verdict::NeedsWork}) {
        if (id == verdictId(verdict))
            return verdict;
    }
    return Verdict::None;
}

QJsonObject commentObject(const ReviewComment &comment)
{
    QJsonObject object{{u"id"_s, comment.id.toString(QUuid::WithoutBraces)},
                       {u"text"_s, comment.text},
                       {u"made"_s, comment.made.toUTC().toString(Qt::ISODateWithMs)}};
    if (!comment.article.isNull())
        object.insert(u"article"_s, comment.article.toString(QUuid::WithoutBraces));
    if (comment.place) {
        object.insert(u"field"_s, fieldPlaceId(*comment.place));
        object.insert(u"start"_s, comment.start);
        object.insert(u"length"_s, comment.length);
        object.insert(u"quote"_s, comment.quote);
    }
    return object;
}

QJsonObject articleObject(const QUuid &id, const ArticleAnswer &answer)
{
    QJsonObject fields;
    for (const auto &[place, text] : answer.fields.asKeyValueRange())
        fields.insert(fieldPlaceId(place), text);
    return {{u"article"_s, id.toString(QUuid::WithoutBraces)},
            {u"verdict"_s, verdictId(answer.verdict)},
            {u"fields"_s, fields}};
}

/// A text from a file: NFC, no control characters but line breaks and tabs, at most so long.
QString cleaned(const QJsonValue &value, qsizetype most)
{
    QString text = nfc(value.toString().left(most));
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return text;
}

QUuid uuid(const QJsonObject &object, const QString &name)
{
    return QUuid::fromString(object.value(name).toString());
}

ReviewComment readComment(const QJsonObject &object)
{
    ReviewComment comment{.id = uuid(object, u"id"_s),
                          .article = uuid(object, u"article"_s),
                          .place = fieldPlaceFromId(object.value(u"field"_s).toString()),
                          .text = cleaned(object.value(u"text"_s), LongestRemark),
                          .made = QDateTime::fromString(object.value(u"made"_s).toString(), Qt::ISODateWithMs)};
    if (comment.place) {
        comment.start = std::clamp<qsizetype>(object.value(u"start"_s).toInteger(), 0, LongestText);
        comment.length = std::clamp<qsizetype>(object.value(u"length"_s).toInteger(), 0, LongestText);
        comment.quote = cleaned(object.value(u"quote"_s), LongestRemark);
    }
    return comment;
}

ArticleAnswer readArticle(const QJsonObject &object)
{
    ArticleAnswer answer{.verdict = verdictFromId(object.value(u"verdict"_s).toString()), .fields = {}};
    const QJsonObject fields = object.value(u"fields"_s).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (const std::optional<FieldPlace> place = fieldPlaceFromId(field.key()))
            answer.fields.insert(*place, cleaned(field.value(), LongestText));
    }
    return answer;
}

Error notAnAnswer()
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("DiemTin::Review", "Phần góp ý trong tệp duyệt bị hỏng, không đọc được.")};
}

} // namespace

QString answerContent(const Answer &answer)
{
    QJsonArray articles;
    for (const auto &[id, article] : answer.articles.asKeyValueRange())
        articles.append(articleObject(id, article));
    QJsonArray comments;
    for (const ReviewComment &comment : answer.comments)
        comments.append(commentObject(comment));
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"articles"_s, articles}, {u"comments"_s, comments}})
                                 .toJson(QJsonDocument::Compact));
}

Result<Answer> withAnswerContent(Answer answer, const QString &content)
{
    if (content.size() > LongestContent)
        return notAnAnswer();
    const QJsonDocument document = QJsonDocument::fromJson(content.toUtf8());
    const QJsonArray comments = document.object().value(u"comments"_s).toArray();
    if (!document.isObject() || comments.size() > MostComments)
        return notAnAnswer();
    answer.articles.clear();
    answer.comments.clear();
    const QJsonArray articles = document.object().value(u"articles"_s).toArray();
    for (const auto &article : articles) {
        if (const QUuid id = uuid(article.toObject(), u"article"_s); !id.isNull())
            answer.articles.insert(id, readArticle(article.toObject()));
    }
    for (const auto &comment : comments) {
        if (const ReviewComment read = readComment(comment.toObject()); !read.id.isNull() && !read.text.isEmpty())
            answer.comments.append(read);
    }
    return answer;
}

} // namespace DiemTin
