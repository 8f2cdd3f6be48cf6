// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What reviewers want and what the office has changed meanwhile go together, word by word.

#include "models/review/suggestion.h"

#include <QTest>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

const QString Sent = u"Sở vừa công bố 15 dự án mới tại Hải Phòng.\n\nCác dự án bắt đầu năm nay."_s;

using Wanted = QList<std::pair<QString, QString>>;

FieldReview review(const Wanted &wanted, const QString &now = Sent, const SuggestionChoices &choices = {})
{
    return {QUuid(), FieldPlace{.field = ReviewField::Body}, Sent, now, wanted, choices};
}

QString with(const QString &before, const QString &after)
{
    return QString(Sent).replace(before, after);
}

} // namespace

class TestSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeCanBeAccepted()
    {
        const FieldReview field = review({{u"Hoa"_s, with(u"15"_s, u"14"_s)}});
        QCOMPARE(field.suggestions().size(), 1);
        const Suggestion suggestion = field.suggestions().first();
        QCOMPARE(suggestion.state, SuggestionState::Open);
        QCOMPARE(suggestion.removed, u"15"_s);
        QCOMPARE(Sent.sliced(suggestion.start, suggestion.length), u"15"_s);
        const QString now = field.withAccepted(suggestion.id);
        QCOMPARE(now, with(u"15"_s, u"14"_s));
        const FieldReview after = review({{u"Hoa"_s, with(u"15"_s, u"14"_s)}}, now, {.accepted = {suggestion.id}});
        QCOMPARE(after.suggestions().first().state, SuggestionState::Accepted);
        QCOMPARE(now.sliced(after.suggestions().first().start, after.suggestions().first().length), u"14"_s);
    }

    void theSameChangeOfTwoIsOne()
    {
        const FieldReview field =
            review({{u"Tâm"_s, with(u"15"_s, u"14"_s)}, {u"Hoa"_s, with(u"15"_s, u"14"_s)}, {u"Việt"_s, Sent}});
        QCOMPARE(field.suggestions().size(), 1);
        QCOMPARE(field.suggestions().first().reviewers, (QStringList{u"Hoa"_s, u"Tâm"_s}));
        QCOMPARE(field.suggestions().first().state, SuggestionState::Open);
    }

    void changesOfOtherWordsGoTogether()
    {
        const QString now = with(u"bắt đầu"_s, u"khởi công"_s);
        const FieldReview field =
            review({{u"Hoa"_s, with(u"15"_s, u"14"_s)}, {u"Tâm"_s, with(u"Các"_s, u"Tất cả"_s)}}, now);
        QCOMPARE(field.suggestions().size(), 2);
        for (const Suggestion &suggestion : field.suggestions())
            QCOMPARE(suggestion.state, SuggestionState::Open);
        const QString second = field.suggestions().at(1).id;
        const FieldReview next = review({{u"Hoa"_s, with(u"15"_s, u"14"_s)}, {u"Tâm"_s, with(u"Các"_s, u"Tất cả"_s)}},
                                        field.withAccepted(second), {.accepted = {second}});
        QCOMPARE(next.withAccepted(next.suggestions().first().id),
                 u"Sở vừa công bố 14 dự án mới tại Hải Phòng.\n\nTất cả dự án khởi công năm nay."_s);
    }

    void twoWhoWantOtherThingsAreAConflict()
    {
        const Wanted wanted = {{u"Hoa"_s, with(u"15"_s, u"14"_s)}, {u"Tâm"_s, with(u"15"_s, u"16"_s)}};
        const FieldReview field = review(wanted);
        QCOMPARE(field.suggestions().size(), 2);
        const Suggestion hoa = field.suggestions().at(0);
        const Suggestion tam = field.suggestions().at(1);
        QCOMPARE(hoa.state, SuggestionState::Conflicting);
        QCOMPARE(hoa.rivals, QStringList{tam.id});
        QCOMPARE(tam.rivals, QStringList{hoa.id});
        QCOMPARE(field.withAccepted(tam.id), with(u"15"_s, u"16"_s));
        const FieldReview decided =
            review(wanted, with(u"15"_s, u"16"_s), {.accepted = {tam.id}, .rejected = {hoa.id}});
        QCOMPARE(decided.suggestions().at(0).state, SuggestionState::Rejected);
        QCOMPARE(decided.suggestions().at(1).state, SuggestionState::Accepted);
    }

    void whatTheOfficeChangedMeanwhileIsAConflict()
    {
        const FieldReview field = review({{u"Hoa"_s, with(u"15 dự án"_s, u"14 dự án"_s)}}, with(u"15"_s, u"17"_s));
        QCOMPARE(field.suggestions().first().state, SuggestionState::Conflicting);
        QVERIFY(field.suggestions().first().officeChanged);
        QCOMPARE(field.withAccepted(field.suggestions().first().id), with(u"15"_s, u"14"_s));
    }

    void whatTheOfficeChangedTheSameWayIsDone()
    {
        const FieldReview field = review({{u"Hoa"_s, with(u"15"_s, u"14"_s)}}, with(u"15"_s, u"14"_s));
        QCOMPARE(field.suggestions().first().state, SuggestionState::AlreadyThere);
    }

    /// Tâm's answer comes in when Hoa's is accepted already, and the office has gone on beside it.
    void aLateRivalCanTakeTheAcceptedOnesPlace()
    {
        const Wanted wanted = {{u"Hoa"_s, with(u"15 dự án mới"_s, u"14 dự án"_s)}, {u"Tâm"_s, with(u"15"_s, u"16"_s)}};
        const FieldReview first = review({wanted.first()});
        QString now = first.suggestions().first().id.isEmpty() ? QString() : Sent;
        SuggestionChoices choices;
        for (const Suggestion &suggestion : first.suggestions()) {
            const FieldReview field = review({wanted.first()}, now, choices);
            now = field.withAccepted(suggestion.id);
            choices.accepted.insert(suggestion.id);
        }
        QCOMPARE(now, with(u"15 dự án mới"_s, u"14 dự án"_s));
        now.replace(u"năm nay"_s, u"trong quý III"_s);
        const FieldReview later = review(wanted, now, choices);
        const auto tam = std::ranges::find_if(later.suggestions(), [](const Suggestion &suggestion) {
            return suggestion.reviewers == QStringList{u"Tâm"_s};
        });
        QVERIFY(tam != later.suggestions().cend());
        QCOMPARE(tam->state, SuggestionState::Conflicting);
        QCOMPARE(tam->rivals.size(), 1);
        QCOMPARE(later.withAccepted(tam->id),
                 u"Sở vừa công bố 16 dự án tại Hải Phòng.\n\nCác dự án bắt đầu trong quý III."_s);
    }

    void aPlaceFollowsItsWords()
    {
        const FieldReview field = review({}, with(u"vừa công bố"_s, u"đã chính thức thông báo"_s));
        QCOMPARE(field.placeNow(Sent.indexOf(u"Hải"_s)),
                 with(u"vừa công bố"_s, u"đã chính thức thông báo"_s).indexOf(u"Hải"_s));
    }
};

QTEST_GUILESS_MAIN(TestSuggestions)
#include "suggestions.moc"
