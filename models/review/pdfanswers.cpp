// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the words of a page in the articles that were sent.

#include "models/review/pdfanswers.h"

#include <QCoreApplication>

#include <algorithm>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Review)
};

/// A word with its place in the text it comes from; case aside, since headlines are printed in capitals.
struct Word
{
    QString folded;
    qsizetype start = 0;
    qsizetype end = 0;
};

QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    qsizetype at = 0;
    const auto isPart = [](QChar c) { return c.isLetterOrNumber() || c.isMark(); };
    while (at < text.size()) {
        if (!isPart(text.at(at))) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && isPart(text.at(at)))
            ++at;
        words.append({text.sliced(start, at - start).toCaseFolded(), start, at});
    }
    return words;
}

/// Some words somewhere in an article.
struct Match
{
    QUuid article;
    FieldPlace place;
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype neighbours = -1; ///< words around it that agree; -1: nothing found
};

/// One field of an article as words.
struct FieldWords
{
    QUuid article;
    FieldPlace place;
    QList<Word> words;
};

/// How many words agree, going forward or backward from two places.
qsizetype agreeing(const QList<Word> &a, qsizetype i, const QList<Word> &b, qsizetype k, qsizetype step)
{
    qsizetype count = 0;
    while (i >= 0 && k >= 0 && i < a.size() && k < b.size() && a.at(i).folded == b.at(k).folded) {
        ++count;
        i += step;
        k += step;
    }
    return count;
}

/// Searches the articles for the words that remarks are on.
class Finder
{
public:
    explicit Finder(const QHash<QUuid, Article> &sent)
    {
        QList<QUuid> ids = sent.keys();
        std::ranges::sort(ids);
        for (const QUuid &id : std::as_const(ids)) {
            const Article article = sent.value(id);
            for (const FieldPlace &place : fieldsOf(article))
                m_fields.append({id, place, wordsOf(fieldText(article, place))});
        }
    }

    /// The place whose words are these and whose neighbours agree best; of equals the first.
    [[nodiscard]] Match find(const PdfRemark &remark) const
    {
        const QList<Word> words = wordsOf(remark.words);
        const QList<Word> before = wordsOf(remark.before);
        const QList<Word> after = wordsOf(remark.after);
        Match best;
        for (const FieldWords &field : m_fields) {
            for (qsizetype at = 0; !words.isEmpty() && at + words.size() <= field.words.size(); ++at) {
                if (agreeing(field.words, at, words, 0, 1) < words.size())
                    continue;
                const qsizetype end = at + words.size();
                const qsizetype neighbours = agreeing(field.words, at - 1, before, before.size() - 1, -1)
                    + agreeing(field.words, end, after, 0, 1);
                if (neighbours > best.neighbours) {
                    const qsizetype start = field.words.at(at).start;
                    best = {field.article, field.place, start, field.words.at(end - 1).end - start, neighbours};
                }
            }
        }
        return best;
    }

private:
    QList<FieldWords> m_fields;
};

QString sentenceOf(const PdfRemark &remark)
{
    if (!remark.text.isEmpty())
        return remark.text;
    return remark.kind == PdfRemark::Kind::Strike ? Text::tr("Đề nghị bỏ những từ này.")
                                                  : Text::tr("Được đánh dấu trong bản PDF.");
}

ReviewComment commentOf(const PdfRemark &remark, const QUuid &answer, const Finder &finder)
{
    ReviewComment comment{
        .id = QUuid::createUuidV5(answer, remark.name), .text = sentenceOf(remark), .made = remark.when};
    const Match match = finder.find(remark);
    if (match.neighbours < 0) {
        comment.text = Text::tr("Trang %1: %2").arg(QString::number(remark.page + 1), comment.text);
        return comment;
    }
    comment.article = match.article;
    comment.place = match.place;
    comment.start = match.start;
    comment.length = match.length;
    comment.quote = remark.words;
    return comment;
}

} // namespace

QList<Answer> answersFromPdf(const QUuid &review, const PdfRemarks &remarks, const QHash<QUuid, Article> &sent,
                             const QString &unnamed)
{
    const Finder finder(sent);
    QMap<QString, Answer> answers;
    for (const PdfRemark &remark : remarks.remarks) {
        const QString author = remark.author.isEmpty() ? unnamed : remark.author;
        Answer &answer = answers[author];
        answer.id = QUuid::createUuidV5(review, u"pdf:"_s + author);
        answer.review = review;
        answer.reviewer = author;
        answer.saved = std::max(answer.saved, remark.when);
        answer.comments.append(commentOf(remark, answer.id, finder));
    }
    for (Answer &answer : answers)
        answer.version = answer.saved.toSecsSinceEpoch() + answer.comments.size();
    return answers.values();
}

} // namespace DiemTin
