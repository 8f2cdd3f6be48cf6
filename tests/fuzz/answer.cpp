// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as what a reviewer says: read, or refused with a sentence; what was read is the same when written and read
// again, and every suggestion and comment lies within the text it is about.

#include "models/review/answer.h"

#include "input.h"
#include "models/review/reviewstate.h"

using namespace DiemTin;

namespace {

/// The article that the texts of the corpus are about.
Article sentArticle()
{
    Article article;
    article.id = QUuid::fromString(QStringLiteral("0190163d-8694-739b-aea5-966c26f8ad91"));
    article.headline = QStringLiteral("Khánh thành trạm đo gió");
    article.body =
        QStringLiteral("Trạm đo gió mới gửi số liệu mười phút một lần.\n\n- Cột cao **80 m**\n- Ba cảm biến");
    article.photos.append({QString(64, u'a'), QStringLiteral("Trạm đo gió"), QString(), {}});
    return article;
}

void acceptAll(const ReviewInput &input, const Article &article)
{
    for (const FieldPlace &place : fieldsOf(article)) {
        const FieldReview field = fieldReview(input, article, place);
        const qsizetype size = fieldText(article, place).size();
        for (const Suggestion &suggestion : field.suggestions()) {
            require(suggestion.start >= 0 && suggestion.length >= 0 && suggestion.start + suggestion.length <= size);
            static_cast<void>(field.withAccepted(suggestion.id));
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    makeApplication();
    static const Article sent = sentArticle();
    Answer blank;
    blank.id = QUuid::fromString(QStringLiteral("0190163d-8694-739b-aea5-966c26f8ad92"));
    blank.reviewer = QStringLiteral("Lan");
    const Result<Answer> answer = withAnswerContent(blank, QString::fromUtf8(bytesOf(data, size)));
    require(answer || !answer.error().message.isEmpty());
    if (!answer)
        return 0;
    const Result<Answer> again = withAnswerContent(blank, answerContent(*answer));
    require(again && *again == *answer);
    ReviewInput input;
    input.sent.insert(sent.id, sent);
    input.answers.append(*answer);
    const ReviewState state = reviewState(input, input.sent, {sent.id});
    for (const ReviewedArticle &article : state.articles) {
        for (const PlacedComment &comment : article.comments)
            require(comment.start >= 0 && comment.length >= 0);
    }
    acceptAll(input, sent);
    return 0;
}
