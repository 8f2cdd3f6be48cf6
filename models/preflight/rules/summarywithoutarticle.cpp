// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule summary-without-article.

#include "models/preflight/figures.h"
#include "models/preflight/textfinding.h"

#include <QCoreApplication>

#include <algorithm>

namespace DiemTin {

namespace {

/// Words of a block that name something.
struct Fact
{
    qsizetype first = 0;
    qsizetype count = 0;
    bool isNumber = false;
};

/// Facts of a block that stand in no article.
struct Unfounded
{
    QStringList words; ///< as they are typed
    const CheckedWord *first = nullptr;
    bool number = false; ///< one of them at least
};

/// "2026", "2025-2026".
bool isYear(QStringView word)
{
    const QList<QStringView> parts = word.split(u'-');
    return std::ranges::all_of(
        parts, [](QStringView part) { return part.size() == 4 && (part.startsWith(u"20") || part.startsWith(u"19")); });
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

/// "OCOP", "KH&CN": what everybody writes says nothing of where it comes from.
bool isEverydayTerm(const CheckedWord &word, const WordLists *lists)
{
    return lists != nullptr && lists->knows(word.key);
}

QList<Fact> factsOf(const CheckedText &block, const WordLists *lists)
{
    QList<Fact> facts;
    for (qsizetype i = bodyStart(block); i < block.words.size(); ++i) {
        const CheckedWord &word = block.words[i];
        if (isTellingNumber(block, word)) {
            facts.append({i, 1, true});
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
        else if (end > i && acronym && !isEverydayTerm(word, lists))
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

/// What an article says, for comparison.
struct Told
{
    const CheckedArticle *article = nullptr;
    QSet<QString> keys;
    QList<Figure> figures;
};

std::vector<Told> toldIn(const CheckedIssue &issue)
{
    std::vector<Told> all;
    for (const auto &article : issue.articles) {
        if (article->section == SectionKind::Trend)
            continue;
        Told told{article.get(), {}, {}};
        for (const CheckedText *text : article->body()) {
            told.figures += figuresOf(*text);
            for (const CheckedWord &word : text->words)
                told.keys.insert(word.key);
        }
        all.push_back(std::move(told));
    }
    return all;
}

/// The article that the block seems to sum up: it has most of its words; null: none has more than half.
const Told *summedUp(const CheckedText &block, const std::vector<Told> &all)
{
    const Told *best = nullptr;
    qsizetype most = block.words.size() / 2;
    for (const Told &told : all) {
        const qsizetype shared = std::ranges::count_if(
            block.words, [&told](const CheckedWord &word) { return told.keys.contains(word.key); });
        if (shared > most) {
            most = shared;
            best = &told;
        }
    }
    return best;
}

Unfounded unfoundedFacts(const CheckedText &block, const QString &written, const WordLists *lists)
{
    Unfounded found;
    for (const Fact &fact : factsOf(block, lists)) {
        if (isWritten(block, fact, written))
            continue;
        const CheckedWord &first = block.words[fact.first];
        const CheckedWord &last = block.words[fact.first + fact.count - 1];
        found.first = found.first == nullptr ? &first : found.first;
        found.number = found.number || fact.isNumber;
        found.words.append(block.text.sliced(first.start, last.start + last.length - first.start));
    }
    found.words.removeDuplicates();
    return found;
}

/// Names and numbers of the trend summary that stand in no article. One name may be a guess, as an article may say the
/// same in other words; a number, or several names at once, come from elsewhere.
class SummaryWithoutArticle : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::SummaryWithoutArticle)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("summary-without-article"); }
    [[nodiscard]] QString title() const override { return tr("Bài tổng kết nói điều không có trong tin"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &around) const override
    {
        const WordLists *lists = around.speller != nullptr ? &around.speller->lists() : nullptr;
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
                findings += checkBlock(*article, *block, written, lists);
        }
        return findings + otherFigures(issue);
    }

private:
    /// "15 dự án" where the article that is summed up has "14 dự án".
    [[nodiscard]] Findings otherFigures(const CheckedIssue &issue) const
    {
        Findings findings;
        std::vector<Told> all; // once there is a figure to be compared
        for (const auto &article : issue.in(SectionKind::Trend)) {
            for (const CheckedText *block : article->body()) {
                const QList<Figure> figures = figuresOf(*block);
                if (!figures.isEmpty() && all.empty())
                    all = toldIn(issue);
                const Told *told = figures.isEmpty() ? nullptr : summedUp(*block, all);
                if (told == nullptr)
                    continue;
                for (const Figure &figure : figures)
                    addFigure(findings, *article, *block, figure, *told);
            }
        }
        return findings;
    }

    void addFigure(Findings &findings, const CheckedArticle &article, const CheckedText &block, const Figure &figure,
                   const Told &told) const
    {
        const auto word = std::ranges::find(block.words, figure.start, &CheckedWord::start);
        if (word != block.words.end() && isTellingNumber(block, *word))
            return; // told where no article has it
        const FigureComparison comparison = compareFigure(figure, told.figures);
        if (comparison.doubt != FigureDoubt::Slip && comparison.doubt != FigureDoubt::Exchanged)
            return;
        Finding finding = textFinding(
            *this, Severity::Info,
            tr("Bài tổng kết viết “%1”, tin “%2” viết “%3”; có thể hai nơi nói về hai việc khác nhau.")
                .arg(figure.typed, told.article->article.headline, comparison.others.join(QStringLiteral("”, “"))),
            article, block, figure.start, figure.length);
        finding.related = {told.article->passage()};
        findings.append(finding);
    }

    [[nodiscard]] Findings checkBlock(const CheckedArticle &article, const CheckedText &block, const QString &written,
                                      const WordLists *lists) const
    {
        const Unfounded facts = unfoundedFacts(block, written, lists);
        if (facts.first == nullptr)
            return {};
        const Severity severity = facts.number || facts.words.size() > 1 ? Severity::Warning : Severity::Info;
        return {{id(), severity,
                 tr("Không tin nào trong số báo có các chữ “%1”; có thể tin viết cách khác, có thể bài tổng kết lấy từ "
                    "nơi khác.")
                     .arg(facts.words.join(QStringLiteral("”, “"))),
                 block.excerpt(facts.first->start, facts.first->length),
                 article.passage(block, facts.first->start, facts.first->length)}};
    }
};

} // namespace

const Rule &summarywithoutarticleRule()
{
    static const SummaryWithoutArticle rule;
    return rule;
}

} // namespace DiemTin
