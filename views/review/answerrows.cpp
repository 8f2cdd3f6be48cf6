// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words of the rows.

#include "views/review/answerrows.h"

#include "models/review/readchange.h"
#include "models/tables/filterwords.h"
#include "models/tables/statuswords.h"
#include "views/review/verdictmark.h"
#include "views/shared/theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::AnswerRows)
};

constexpr qsizetype WordsAround = 36; ///< characters

QString moment(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime(), QStringLiteral("HH:mm d/M"));
}

QString oneLine(QString text)
{
    return text.replace(u'\n', QChar(0x00B6));
}

/// The field as it is read.
ReadText readField(const Article &article, const FieldPlace &place)
{
    return {fieldText(article, place),
            place.field == ReviewField::Body ? ReadText::Form::Markdown : ReadText::Form::Plain};
}

/// The end of what stands before, cut at a word.
QString lastOf(const QString &text)
{
    const QString line = text.section(u'\n', -1);
    if (line.size() <= WordsAround)
        return line;
    const QString tail = line.last(WordsAround);
    return QStringLiteral("…") + tail.sliced(std::max<qsizetype>(0, tail.indexOf(u' ')));
}

QString firstOf(const QString &text)
{
    const QString line = text.section(u'\n', 0, 0);
    return line.size() <= WordsAround ? line : line.first(line.lastIndexOf(u' ', WordsAround)) + QStringLiteral(" …");
}

QList<DiffPart> wordsOf(const ReadChange &change)
{
    QList<DiffPart> words = {{DiffPart::Kind::Kept, lastOf(change.before)},
                             {DiffPart::Kind::Removed, oneLine(change.removed)},
                             {DiffPart::Kind::Added, oneLine(change.added)},
                             {DiffPart::Kind::Kept, firstOf(change.behind)}};
    words.removeIf([](const DiffPart &part) { return part.text.isEmpty(); });
    return words;
}

/// The words that a suggestion puts others in place of, as they are now or were when it was decided on.
QList<DiffPart> wordsOf(const Suggestion &suggestion, const Article &now)
{
    const ReadText text = readField(now, suggestion.place);
    const bool waits = suggestion.state == SuggestionState::Open || suggestion.state == SuggestionState::Conflicting;
    const QString there = text.source().mid(suggestion.start, suggestion.length);
    return wordsOf(readChange(text, suggestion.start, suggestion.length, waits ? there : suggestion.removed,
                              suggestion.change.replacement));
}

QString stateName(const Suggestion &suggestion)
{
    switch (suggestion.state) {
    case SuggestionState::Open:
        return {};
    case SuggestionState::Conflicting:
        return suggestion.officeChanged ? Text::tr("tòa soạn đã sửa chỗ này") : Text::tr("khác với góp ý kia");
    case SuggestionState::Accepted:
        return Text::tr("đã nhận");
    case SuggestionState::Rejected:
        return Text::tr("đã bỏ");
    case SuggestionState::AlreadyThere:
        return Text::tr("tòa soạn đã sửa đúng như vậy");
    }
    return {};
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString decided(const QHash<QString, ReviewDecision> &decisions, const QString &item)
{
    const auto decision = decisions.constFind(item);
    return decision == decisions.cend() ? QString()
                                        : QStringLiteral("%1, %2").arg(decision->who, moment(decision->when));
}

AnswerRow suggestionRow(const Suggestion &suggestion, const Article &now,
                        const QHash<QString, ReviewDecision> &decisions)
{
    return {.kind = AnswerRow::Kind::Suggestion,
            .article = suggestion.article,
            .id = suggestion.id,
            .words = wordsOf(suggestion, now),
            .detail = joined({suggestion.reviewers.join(QStringLiteral(", ")), fieldPlaceName(suggestion.place),
                              stateName(suggestion), decided(decisions, suggestion.id)}),
            .place = suggestion.place,
            .start = suggestion.start,
            .length = suggestion.length,
            .waits = suggestion.state == SuggestionState::Open || suggestion.state == SuggestionState::Conflicting,
            .conflicts = suggestion.state == SuggestionState::Conflicting};
}

AnswerRow commentRow(const PlacedComment &placed, const QHash<QString, ReviewDecision> &decisions)
{
    const QString id = placed.comment.id.toString(QUuid::WithoutBraces);
    const QString quote = placed.comment.quote.simplified();
    return {.kind = AnswerRow::Kind::Comment,
            .article = placed.comment.article,
            .id = id,
            .words = {{DiffPart::Kind::Kept, placed.comment.text.simplified()}},
            .detail = joined({placed.reviewer, quote.isEmpty() ? QString() : QStringLiteral("“%1”").arg(quote.left(60)),
                              placed.isDone ? Text::tr("đã xong") : QString(), decided(decisions, id)}),
            .place = placed.comment.place.value_or(FieldPlace{}),
            .start = placed.start,
            .length = placed.length,
            .waits = !placed.isDone};
}

QString verdictsOf(const ReviewedArticle &article)
{
    QStringList parts;
    for (const ReviewerVerdict &verdict : article.verdicts)
        parts.append(Text::tr("%1: %2 (%3)").arg(verdict.reviewer, verdictName(verdict.verdict), moment(verdict.when)));
    return joined(parts);
}

/// The status it has now, and who gave it, where that is in the file.
QString statusOf(const AnswersShown &shown, const Article &article)
{
    const auto change = shown.statuses.constFind(article.id);
    return change == shown.statuses.cend() ? statusName(article.status) : statusChangeText(*change);
}

void addComments(QList<AnswerRow> &rows, const QList<PlacedComment> &comments,
                 const QHash<QString, ReviewDecision> &decisions, const AnswerFilter &filter)
{
    for (const PlacedComment &placed : comments) {
        if ((filter.settled || !placed.isDone) && (filter.reviewer.isEmpty() || placed.reviewer == filter.reviewer))
            rows.append(commentRow(placed, decisions));
    }
}

} // namespace

QList<AnswerRow> answerRows(const AnswersShown &shown, const AnswerFilter &filter)
{
    QList<AnswerRow> rows;
    QList<AnswerRow> own;
    addComments(own, shown.state.comments, shown.decisions, filter);
    const QString published =
        shown.publications.isEmpty() ? QString() : publicationText(shown.publications.constFirst());
    if (!own.isEmpty() || !published.isEmpty()) {
        rows.append({.article = {}, .words = {{DiffPart::Kind::Kept, Text::tr("Cả số báo")}}, .detail = published});
    }
    rows += own;
    for (const ReviewedArticle &article : shown.state.articles) {
        own.clear();
        const Article current = shown.now.value(article.article);
        for (const Suggestion &suggestion : article.suggestions) {
            const AnswerRow row = suggestionRow(suggestion, current, shown.decisions);
            if ((filter.settled || row.waits)
                && (filter.reviewer.isEmpty() || suggestion.reviewers.contains(filter.reviewer)))
                own.append(row);
        }
        addComments(own, article.comments, shown.decisions, filter);
        rows.append({.article = article.article,
                     .words = {{DiffPart::Kind::Kept, current.headline}},
                     .detail = joined({statusOf(shown, current), verdictsOf(article)}),
                     .verdict = article.verdict(),
                     .waits = article.waiting() > 0});
        rows += own;
    }
    return rows;
}

QList<ConflictOption> conflictOptions(const ReviewState &state, const QHash<QUuid, Article> &now,
                                      const QString &suggestion)
{
    const Suggestion *chosen = state.suggestion(suggestion);
    if (chosen == nullptr || chosen->state != SuggestionState::Conflicting)
        return {};
    const Article article = now.value(chosen->article);
    const ReadText text = readField(article, chosen->place);
    QStringList ids = chosen->rivals;
    ids.append(chosen->id);
    qsizetype from = chosen->start;
    qsizetype to = chosen->start + chosen->length;
    QList<ConflictOption> options;
    for (const Suggestion &rival : state.article(chosen->article)->suggestions) {
        if (!ids.contains(rival.id))
            continue;
        from = std::min(from, rival.start);
        to = std::max(to, rival.start + rival.length);
        options.append({rival.id, rival.reviewers.join(QStringLiteral(", ")), wordsOf(rival, article)});
    }
    const QString there = text.source().mid(from, to - from);
    const ReadChange change = readChange(text, from, to - from, there, there);
    const QList<DiffPart> words = {
        {DiffPart::Kind::Kept, lastOf(change.before) + oneLine(change.removed) + firstOf(change.behind)}};
    options.prepend({QString(), Text::tr("Giữ như hiện nay"), words});
    return options;
}

QString colouredWords(const QList<DiffPart> &words)
{
    QString html;
    for (const DiffPart &part : words) {
        const QString text = part.text.toHtmlEscaped();
        if (part.kind == DiffPart::Kind::Added)
            html += QStringLiteral("<span style=\"color:%1\"><u>%2</u></span>").arg(themeColours().good.name(), text);
        else if (part.kind == DiffPart::Kind::Removed)
            html += QStringLiteral("<span style=\"color:%1\"><s>%2</s></span>").arg(themeColours().error.name(), text);
        else
            html += text;
    }
    return html;
}

} // namespace DiemTin
