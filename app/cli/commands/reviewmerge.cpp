// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// diemtin review merge: takes answers in, and accepts what conflicts with nothing where asked to.

#include "app/cli/command.h"
#include "app/cli/reviewjson.h"
#include "models/base/clock.h"
#include "models/review/deciding.h"
#include "models/review/packing.h"
#include "models/store/articlestore.h"
#include "models/store/issuestore.h"
#include "models/store/transaction.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace DiemTin {

namespace {

const QString AcceptOption = QStringLiteral("accept");

enum class Suggestions { LeaveOpen, AcceptClean };

/// Gives every article the status that the verdicts ask for, and accepts what conflicts with nothing where asked to.
Result<void> settle(Library &library, const SentReview &review, Suggestions suggestions)
{
    const Result<IssueContent> content = library.issues().content(review.issue);
    if (!content)
        return content.error();
    Result<ReviewInput> input = reviewInput(library, review.id);
    if (!input)
        return input.error();
    return inTransaction(library, [&] {
        Result<void> done;
        for (const QUuid &id : articlesInOrder(content->issue)) {
            DecidedArticle decided{.article = content->articles.value(id), .decisions = input->decisions};
            const ReviewState state = reviewState(*input, content->articles, {id});
            if (state.articles.isEmpty() || !done)
                continue;
            if (suggestions == Suggestions::AcceptClean)
                decided = allAccepted(*input, decided.article, {}, {library.author(), library.clock().now()});
            decided.article.status = statusAfterReview(decided.article.status, state.articles.constFirst());
            if (decided.article != content->articles.value(id))
                done = library.articles().save(decided.article);
            for (const ReviewDecision &decision : std::as_const(decided.decisions)) {
                if (done && input->decisions.value(decision.item) != decision)
                    done = ReviewStore(library).decide(review.id, decision);
            }
            input->decisions = decided.decisions;
        }
        return done;
    });
}

class ReviewMerge : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::ReviewMerge)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("review merge"); }
    [[nodiscard]] QString syntax() const override { return tr("TỆP…"); }
    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 1000}; }
    [[nodiscard]] QString summary() const override
    {
        return tr("Nhận góp ý từ tệp duyệt (.diemtin) hoặc bản PDF có ghi chú vào thư viện đã gửi chúng.");
    }
    [[nodiscard]] QList<QCommandLineOption> options() const override
    {
        return {{AcceptOption, tr("Nhận luôn mọi đề nghị sửa không vướng đề nghị nào khác.")}, jsonOption()};
    }
    [[nodiscard]] ExitStatus run(const Call &call) const override
    {
        const Result<std::unique_ptr<Library>> library = call.openLibrary(OpenMode::ReadWrite);
        if (!library)
            return fail(library.error());
        QJsonArray array;
        bool hasConflicts = false;
        for (const QString &file : call.arguments()) {
            const Result<ReceivedReview> received = receiveReview(**library, file);
            if (!received)
                return fail(received.error());
            const Suggestions wish = call.has(AcceptOption) ? Suggestions::AcceptClean : Suggestions::LeaveOpen;
            if (const Result<void> done = settle(**library, received->review, wish); !done)
                return fail(done.error());
            const Result<QJsonObject> told = tell(**library, *received, file, call);
            if (!told)
                return fail(told.error());
            hasConflicts = hasConflicts || told->value(QStringLiteral("conflicting")).toInt() > 0;
            array.append(*told);
        }
        if (call.has(QStringLiteral("json")))
            printJson(QJsonDocument(array));
        return hasConflicts ? ExitStatus::WithFindings : ExitStatus::Done;
    }

private:
    static Result<QJsonObject> tell(Library &library, const ReceivedReview &received, const QString &file,
                                    const Call &call)
    {
        const Result<IssueContent> content = library.issues().content(received.review.issue);
        if (!content)
            return content.error();
        const Result<ReviewInput> input = reviewInput(library, received.review.id);
        if (!input)
            return input.error();
        const ReviewState state = reviewState(*input, content->articles, articlesInOrder(content->issue));
        const qsizetype open = countOf(state, SuggestionState::Open);
        const qsizetype conflicting = countOf(state, SuggestionState::Conflicting);
        if (!call.has(QStringLiteral("json"))) {
            printLine(tr("%1: %2; %3 góp ý mới, %4 bản mới hơn, %5 đã có; còn %6 đề nghị chờ, %7 xung đột")
                          .arg(file, received.reviewers.join(QStringLiteral(", ")))
                          .arg(received.fresh)
                          .arg(received.newer)
                          .arg(received.known)
                          .arg(open)
                          .arg(conflicting));
        }
        return QJsonObject{{QStringLiteral("file"), file},
                           {QStringLiteral("review"), received.review.id.toString(QUuid::WithoutBraces)},
                           {QStringLiteral("reviewers"), QJsonArray::fromStringList(received.reviewers)},
                           {QStringLiteral("new"), received.fresh},
                           {QStringLiteral("newer"), received.newer},
                           {QStringLiteral("known"), received.known},
                           {QStringLiteral("open"), open},
                           {QStringLiteral("conflicting"), conflicting}};
    }
};

} // namespace

const Command &reviewmergeCommand()
{
    static const ReviewMerge command;
    return command;
}

} // namespace DiemTin
