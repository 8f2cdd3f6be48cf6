// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decisions on what reviewers want are undone together with the article.

#include "fixture.h"
#include "models/base/uuid.h"
#include "models/desk/desk.h"
#include "models/review/deciding.h"
#include "models/review/packing.h"
#include "models/store/articlestore.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace DiemTin;
using namespace Qt::StringLiterals;

class TestReviewing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDecisionIsOneStep();
};

void TestReviewing::aDecisionIsOneStep()
{
    Fixture fixture;
    auto opened = fixture.open();
    const IssueContent content = storeSmallIssue(*opened);
    const Article article = content.articles.value(content.issue.sections.at(1).placements.first().article);
    const SentReview review =
        packReview(*opened, content.issue.id, "%PDF-1.7", {}, fixture.path(u"duyệt.diemtin"_s)).value();
    Answer answer{.id = newUuid(fixture.clock), .review = review.id, .reviewer = u"Bà Hoa"_s, .version = 1};
    answer.articles[article.id].fields[{.field = ReviewField::Body}] =
        QString(article.body).replace(u"đầu"_s, u"thứ nhất"_s);
    QVERIFY(ReviewStore(*opened).keep({.id = answer.id,
                                       .review = review.id,
                                       .reviewer = answer.reviewer,
                                       .version = 1,
                                       .saved = fixture.clock.now(),
                                       .content = answerContent(answer)}));
    Desk desk(std::move(opened), fixture.clock);
    QVERIFY(desk.openIssue(content.issue.id));
    QSignalSpy changed(&desk, &Desk::reviewChanged);
    const auto state = [&] {
        return reviewState(reviewInput(desk.library(), review.id).value(), desk.content().articles, {article.id})
            .articles.first()
            .suggestions.first();
    };
    const ReviewInput input = reviewInput(desk.library(), review.id).value();
    desk.changeReviewed(review.id,
                        accepted(input, article, state().id, {.who = u"Thư ký"_s, .when = fixture.clock.now()}),
                        u"Nhận góp ý"_s);
    const QString accepted = desk.article(article.id)->body;
    QVERIFY(accepted.contains(u"thứ nhất"_s));
    QCOMPARE(state().state, SuggestionState::Accepted);
    QCOMPARE(desk.library().articles().load(article.id)->body, accepted);
    desk.undoStack()->undo();
    QCOMPARE(desk.article(article.id)->body, article.body);
    QCOMPARE(state().state, SuggestionState::Open);
    desk.undoStack()->redo();
    QCOMPARE(desk.article(article.id)->body, accepted);
    QCOMPARE(state().state, SuggestionState::Accepted);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(desk.undoStack()->count(), 1);
}

QTEST_GUILESS_MAIN(TestReviewing)
#include "reviewing.moc"
