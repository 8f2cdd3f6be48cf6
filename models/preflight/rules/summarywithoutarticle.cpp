// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule summary-without-article.

#include "models/preflight/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace DiemTin {

namespace {

/// Words of a block that name something.
struct Fact
{
    qsizetype first = 0;
    qsizetype count = 0;
};

bool isYear(QStringView word)
{
    return word.size() == 4 && (word.startsWith(u"20") || word.startsWith(u"19"));
}

/// A number that an article would have to give: not one of one or two digits alone, no year, no day.
bool isTellingNumber(const CheckedText &block, const CheckedWord &word)
{
    const QStringView text = QStringView(block.text).sliced(word.start, word.length);
    const qsizetype end = word.start + word.length;
    const bool percent = end < block.text.size() && block.text[end] == u'%';
    const bool day = text.contains(u'/') && std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c == u'/'; });
    return text.front().isDigit() && !isYear(text) && !day && (text.size() > 2 || percent);
}

bool isName(const CheckedText &block, const CheckedWord &word)
{
    return block.text[word.start].isUpper();
}

/// Whether nothing but a space parts the word from the next.
bool joinsNext(const CheckedText &block, qsizetype word)
{
    const CheckedWord &here = block.words[word];
    return word + 1 < block.words.size() && block.words[word + 1].start == here.start + here.length + 1
        && block.text[here.start + here.length].isSpace();
}

/// Where the running text begins: behind a lead-in with a colon.
qsizetype bodyStart(const CheckedText &block)
{
    constexpr qsizetype longestLeadIn = 14; ///< words
    for (qsizetype i = 0; i + 1 < block.words.size() && i < longestLeadIn; ++i) {
        const qsizetype end = block.words[i].start + block.words[i].length;
        if (QStringView(block.text).sliced(end, block.words[i + 1].start - end).contains(u':'))
            return i + 1;
    }
    return 0;
}

QList<Fact> factsOf(const CheckedText &block)
{
    QList<Fact> facts;
    for (qsizetype i = bodyStart(block); i < block.words.size(); ++i) {
        const CheckedWord &word = block.words[i];
        if (isTellingNumber(block, word)) {
            facts.append({i, 1});
            continue;
        }
        qsizetype end = i;
        while (end < block.words.size() && isName(block, block.words[end])) {
            ++end;
            if (!joinsNext(block, end - 1))
                break;
        }
        const bool acronym = word.length > 2 && block.text.sliced(word.start, word.length).isUpper();
        const qsizetype from = i + (word.startsSentence ? 1 : 0);
        if (end - from >= 2)
            facts.append({from, end - from});
        else if (end > i && acronym)
            facts.append({i, 1});
        i = std::max(i, end - 1);
    }
    return facts;
}

/// Whether the fact's words stand together somewhere; of a longer name two neighbours are enough.
bool isWritten(const CheckedText &block, const Fact &fact, const QString &written)
{
    constexpr qsizetype enough = 2;
    for (qsizetype first = fact.first; first < fact.first + std::max<qsizetype>(1, fact.count - 1); ++first) {
        QString words(QLatin1Char(' '));
        for (qsizetype i = first; i < first + std::min(enough, fact.count); ++i)
            words += block.words[i].key + u' ';
        if (written.contains(words))
            return true;
    }
    return false;
}

/// Names, numbers and quoted things of the trend summary that stand in no article. A guess: an article may say the same
/// in other words.
class SummaryWithoutArticle : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::SummaryWithoutArticle)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("summary-without-article"); }
    [[nodiscard]] QString title() const override { return tr("Bài tổng kết nói điều không có trong tin"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &) const override
    {
        QString written(QLatin1Char(' '));
        for (const auto &article : issue.articles) {
            for (const CheckedText &text :
                 article->section == SectionKind::Trend ? QList<CheckedText>() : article->texts) {
                for (const CheckedWord &word : text.words)
                    written += word.key + u' ';
            }
        }
        Findings findings;
        for (const auto &article : written.size() > 1 ? issue.in(SectionKind::Trend) : decltype(issue.articles)()) {
            for (const CheckedText *block : article->body())
                findings += checkBlock(*article, *block, written);
        }
        return findings;
    }

private:
    [[nodiscard]] Findings checkBlock(const CheckedArticle &article, const CheckedText &block,
                                      const QString &written) const
    {
        QStringList facts;
        const CheckedWord *first = nullptr;
        for (const Fact &fact : factsOf(block)) {
            if (isWritten(block, fact, written))
                continue;
            const CheckedWord &last = block.words[fact.first + fact.count - 1];
            first = first == nullptr ? &block.words[fact.first] : first;
            facts.append(block.text.sliced(block.words[fact.first].start,
                                           last.start + last.length - block.words[fact.first].start));
        }
        if (facts.isEmpty())
            return {};
        facts.removeDuplicates();
        return {{id(), Severity::Info,
                 tr("Không tin nào trong số báo có các chữ “%1”; có thể tin viết cách khác, có thể bài tổng kết lấy từ "
                    "nơi khác.")
                     .arg(facts.join(QStringLiteral("”, “"))),
                 block.excerpt(first->start, first->length), article.passage(block, first->start, first->length)}};
    }
};

} // namespace

const Rule &summarywithoutarticleRule()
{
    static const SummaryWithoutArticle rule;
    return rule;
}

} // namespace DiemTin
