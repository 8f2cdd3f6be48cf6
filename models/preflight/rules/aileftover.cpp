// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words and marks that chatbots leave in a text.

#include "models/preflight/talkphrases.h"
#include "models/preflight/textfinding.h"
#include "models/preflight/voice.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

const TalkPhrases &phrases()
{
    static const TalkPhrases all(phraseList(u"ai-phrases.txt"_s));
    return all;
}

/// What stands in a text where words were meant, or beside them.
struct LeftMark
{
    QRegularExpression expression;
    QStringList needed; ///< one of them stands in a text that has the mark; empty: unknown
    bool guessed = false; ///< news may have it too

    [[nodiscard]] bool mayStandIn(const QString &text) const
    {
        return needed.isEmpty()
            || std::ranges::any_of(needed, [&text](const QString &part) { return text.contains(part); });
    }
};

LeftMark readMark(QString line)
{
    LeftMark mark;
    mark.guessed = line.startsWith(u"? ");
    if (mark.guessed)
        line.remove(0, 2);
    if (line.startsWith(u'\u201C')) {
        mark.needed = line.sliced(1, line.indexOf(u'\u201D') - 1).split(u'|');
        line = line.section(u"\u201D "_s, 1);
    }
    mark.expression.setPattern(line);
    mark.expression.setPatternOptions(QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption);
    mark.expression.optimize();
    return mark;
}

const QList<LeftMark> &marks()
{
    static const QList<LeftMark> all = [] {
        QList<LeftMark> result;
        const QStringList lines = phraseList(u"ai-marks.txt"_s);
        std::ranges::transform(lines, std::back_inserter(result), readMark);
        return result;
    }();
    return all;
}

/// What a chatbot said to whoever asked it: its phrases, gaps to be filled in, its marks of sources.
class AiLeftover : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::AiLeftover)

public:
    [[nodiscard]] QString id() const override { return u"ai-leftover"_s; }
    [[nodiscard]] QString title() const override { return tr("Lời của trợ lý AI còn sót"); }
    [[nodiscard]] Findings checkArticle(const CheckedArticle &article, const Surroundings &) const override
    {
        Findings findings;
        const bool narrated = isNarrated(article);
        const bool vietnamese = isVietnamese(article);
        for (const CheckedText &text : article.texts) {
            const qsizetype before = findings.size();
            addPhrases(findings, article, text, narrated);
            if (findings.size() == before && vietnamese && !narrated)
                addTalk(findings, article, text);
            addMarks(findings, article, text);
        }
        if (article.article.url.contains(u"chatgpt.com"_s) || article.article.url.contains(u"openai"_s))
            findings.append({id(), Severity::Warning, tr("Địa chỉ nguồn dẫn về hoặc chép từ ChatGPT."),
                             article.article.url.left(80), article.passage(TextPart::Address)});
        return findings;
    }

private:
    /// In a story told in the first person only what no news says.
    void addPhrases(Findings &findings, const CheckedArticle &article, const CheckedText &text, bool narrated) const
    {
        for (qsizetype i = 0; i < text.words.size();) {
            const TalkMatch match = phrases().matchAt(text, i);
            if (match.words == 0 || isSpokenOf(text, {i, match.words})) {
                ++i;
                continue;
            }
            const bool spoken = isSpokenWord(text, i);
            if (!match.guessed || (!spoken && !narrated)) {
                const Severity severity = spoken ? Severity::Info : match.guessed ? Severity::Warning : Severity::Error;
                findings.append(told(severity, tr("“%1” giống lời của trợ lý AI, không phải lời của bài."), article,
                                     text, {i, match.words}));
            }
            i += match.words;
        }
    }

    /// Whoever says "I" and "you" where news speak of others, and English sentences. Told once a text.
    void addTalk(Findings &findings, const CheckedArticle &article, const CheckedText &text) const
    {
        const WordRange talk = firstTalk(text);
        if (talk.count > 0)
            findings.append(told(Severity::Warning,
                                 talk.count > 1 ? tr("Câu tiếng Anh “%1” trong bài: có thể là lời của trợ lý AI.")
                                                : tr("Bài tin xưng “%1” ngoài ngoặc kép: có thể là lời của trợ lý AI."),
                                 article, text, talk));
    }

    Finding told(Severity severity, const QString &message, const CheckedArticle &article, const CheckedText &text,
                 WordRange words) const
    {
        const CheckedWord &first = text.words[words.first];
        const CheckedWord &last = text.words[words.first + words.count - 1];
        const qsizetype length = last.start + last.length - first.start;
        return textFinding(*this, severity, message.arg(text.text.sliced(first.start, length)), article, text,
                           first.start, length);
    }

    /// "[chèn ảnh]", "【4†source】", "✅" at the head of a paragraph.
    void addMarks(Findings &findings, const CheckedArticle &article, const CheckedText &text) const
    {
        for (const LeftMark &mark : marks()) {
            if (!mark.mayStandIn(text.text))
                continue;
            for (auto it = mark.expression.globalMatch(text.text); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                addMark(findings, article, text, match, mark.guessed ? Severity::Warning : Severity::Error);
            }
        }
    }

    /// Once for a place.
    void addMark(Findings &findings, const CheckedArticle &article, const CheckedText &text,
                 const QRegularExpressionMatch &match, Severity severity) const
    {
        const Finding finding = textFinding(
            *this, severity, tr("“%1” là chỗ trống hoặc dấu vết của trợ lý AI để lại.").arg(match.captured().trimmed()),
            article, text, match.capturedStart(), match.capturedLength());
        const bool told = std::ranges::any_of(
            findings, [&finding](const Finding &other) { return overlap(other.place, finding.place); });
        if (!told)
            findings.append(finding);
    }

    static bool overlap(const Passage &a, const Passage &b)
    {
        return a.part == b.part && a.index == b.index && a.start < b.start + b.length && b.start < a.start + a.length;
    }
};

} // namespace

const Rule &aileftoverRule()
{
    static const AiLeftover rule;
    return rule;
}

} // namespace DiemTin
