// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers are written and read; damaged and hostile ones are refused or made harmless.

#include "models/review/answer.h"

#include <QTest>
#include <QTimeZone>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

const QUuid Id = QUuid::fromString(u"018f3c1a-0000-7000-8000-000000000001"_s);

Answer read(const QString &content)
{
    const Result<Answer> answer = withAnswerContent({}, content);
    return answer ? *answer : Answer();
}

} // namespace

class TestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        Answer answer{.id = Id, .review = Id, .reviewer = u"Bà Hoa"_s, .version = 3};
        answer.articles[Id] = {.verdict = Verdict::NeedsWork,
                               .fields = {{{.field = ReviewField::Body}, u"Một.\n\n- \"hai\" <ba>"_s},
                                          {{.field = ReviewField::Caption, .photo = 2}, u"Ảnh"_s}}};
        answer.comments = {{.id = Id,
                            .article = Id,
                            .place = FieldPlace{.field = ReviewField::Headline},
                            .start = 4,
                            .length = 7,
                            .quote = u"Hải Phòng"_s,
                            .text = u"Nên nói rõ quận nào"_s,
                            .made = QDateTime(QDate(2026, 6, 19), QTime(9, 30), QTimeZone::UTC)},
                           {.id = Id, .text = u"Số báo tốt"_s}};
        const Result<Answer> again =
            withAnswerContent({.id = Id, .review = Id, .reviewer = u"Bà Hoa"_s, .version = 3}, answerContent(answer));
        QVERIFY(again);
        QCOMPARE(again->articles, answer.articles);
        QCOMPARE(again->comments, answer.comments);
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("content");
        QTest::newRow("empty") << QString();
        QTest::newRow("no JSON") << u"<html>"_s;
        QTest::newRow("a list") << u"[1]"_s;
        QTest::newRow("too long") << u"{\"a\":\"%1\"}"_s.arg(QString(21'000'000, u'x'));
    }
    void refusesWhatIsNone()
    {
        QFETCH(QString, content);
        const Result<Answer> answer = withAnswerContent({}, content);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Invalid);
    }

    void makesTheRestHarmless()
    {
        const QString id = Id.toString(QUuid::WithoutBraces);
        const Answer answer = read(
            u"{\"articles\":[{\"article\":\"%1\",\"verdict\":\"burn\",\"fields\":{\"body\":\"a\\u0000\\u0008b\","
            "\"../../etc/passwd\":\"x\",\"caption/-1\":\"x\",\"caption/99999999\":\"x\",\"headline\":7}},"
            "{\"article\":\"nobody\"},5],\"comments\":[{\"id\":\"%1\",\"text\":\"c\",\"field\":\"body\","
            "\"start\":-9,\"length\":1e300},{\"id\":\"no\",\"text\":\"x\"},{\"id\":\"%1\",\"text\":\"\"}]}"_s.arg(id));
        QCOMPARE(answer.articles.size(), 1);
        QCOMPARE(answer.articles.first().verdict, Verdict::None);
        QCOMPARE(answer.articles.first().fields.size(), 2);
        QCOMPARE(answer.articles.first().fields.value({.field = ReviewField::Body}), u"ab"_s);
        QCOMPARE(answer.comments.size(), 1);
        QCOMPARE(answer.comments.first().start, 0);
        QVERIFY(answer.comments.first().length >= 0 && answer.comments.first().length <= LongestText);
    }
};

QTEST_GUILESS_MAIN(TestAnswer)
#include "answer.moc"
