// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// diemtin review list: what was sent for review and what came back.

#include "app/cli/command.h"
#include "app/cli/issueaccess.h"
#include "app/cli/reviewjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace DiemTin {

namespace {

class ReviewList : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::ReviewList)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("review list"); }
    [[nodiscard]] QString syntax() const override { return tr("SỐ/NĂM"); }
    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 1}; }
    [[nodiscard]] QString summary() const override
    {
        return tr("Liệt kê các lần gửi duyệt của một số báo và góp ý đã nhận.");
    }
    [[nodiscard]] QList<QCommandLineOption> options() const override { return {jsonOption()}; }
    [[nodiscard]] ExitStatus run(const Call &call) const override
    {
        const Result<OpenedIssue> issue = openIssue(call);
        if (!issue)
            return fail(issue.error());
        const Result<QList<SentReview>> reviews = ReviewStore(*issue->library).list(issue->content.issue.id);
        if (!reviews)
            return fail(reviews.error());
        QJsonArray array;
        QList<QStringList> rows{{tr("Gửi lúc"), tr("Người gửi"), tr("Người duyệt"), tr("Chờ xử lý"), tr("Xung đột"),
                                 tr("Đã nhận"), tr("Đã bỏ")}};
        for (const SentReview &review : *reviews) {
            const Result<ReviewInput> input = reviewInput(*issue->library, review.id);
            if (!input)
                return fail(input.error());
            const ReviewState state =
                reviewState(*input, issue->content.articles, articlesInOrder(issue->content.issue));
            array.append(reviewObject(*input, state, issue->content.articles));
            rows.append({QLocale().toString(review.sent.toLocalTime(), QLocale::ShortFormat), review.sender,
                         state.reviewers.join(QStringLiteral(", ")),
                         QString::number(countOf(state, SuggestionState::Open)),
                         QString::number(countOf(state, SuggestionState::Conflicting)),
                         QString::number(countOf(state, SuggestionState::Accepted)),
                         QString::number(countOf(state, SuggestionState::Rejected))});
        }
        if (call.has(QStringLiteral("json")))
            printJson(QJsonDocument(array));
        else
            printTable(rows);
        return ExitStatus::Done;
    }
};

} // namespace

const Command &reviewlistCommand()
{
    static const ReviewList command;
    return command;
}

} // namespace DiemTin
