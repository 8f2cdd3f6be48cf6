// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two sentences without a stop between them.

#include "models/preflight/paragraphend.h"
#include "models/preflight/textfinding.h"

#include <QCoreApplication>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// Words and pairs of words that are capitalised only where a sentence begins, as keys by the first as typed.
const QHash<QString, QList<QString>> &openings()
{
    static const QHash<QString, QList<QString>> all = [] {
        QHash<QString, QList<QString>> result;
        const QStringList lines = phraseList(u"sentence-starts.txt"_s);
        for (const QString &line : lines)
            result[line.section(u' ', 0, 0)].append(line.section(u' ', 1));
        return result;
    }();
    return all;
}

/// Whether the word, with the one behind it, begins sentences and nothing else.
bool opensSentence(const CheckedText &text, qsizetype at)
{
    const CheckedWord &word = text.words[at];
    const auto seconds = openings().constFind(text.text.sliced(word.start, word.length));
    return seconds != openings().cend() && std::ranges::any_of(*seconds, [&](const QString &second) {
               return second.isEmpty() || second == text.words[at + 1].key;
           });
}

/// Words behind which a title without quotation marks may stand: "hội thảo Những con tàu", "có chủ đề Một ngày".
bool announcesTitle(const CheckedText &text, qsizetype at)
{
    static const QSet<QString> words = {u"bài"_s, u"cuốn"_s, u"sách"_s, u"tên"_s, u"kênh"_s, u"gồm"_s};
    static const QSet<QString> pairs = {u"chủ đề"_s,     u"đề tài"_s,       u"bản tin"_s,   u"dự án"_s,
                                        u"đề án"_s,      u"chương trình"_s, u"mô hình"_s,   u"tác phẩm"_s,
                                        u"hội thảo"_s,   u"tọa đàm"_s,      u"diễn đàn"_s,  u"cuộc thi"_s,
                                        u"phong trào"_s, u"chuyên mục"_s,   u"chuyên đề"_s, u"hạng mục"_s};
    return words.contains(text.words[at].key)
        || (at > 0 && pairs.contains(text.words[at - 1].key + u' ' + text.words[at].key));
}

bool isSmall(const CheckedText &text, const CheckedWord &word)
{
    const QStringView letters = QStringView(text.text).sliced(word.start, word.length);
    return !letters.front().isUpper() && letters == letters.toString().toLower();
}

/// Two sentences run together: a word that only begins sentences stands capitalised behind a small one.
class MissingStopInside : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::MissingStopInside)

public:
    [[nodiscard]] QString id() const override { return u"missing-stop-inside"_s; }
    [[nodiscard]] QString title() const override { return tr("Thiếu dấu chấm giữa hai câu"); }
    [[nodiscard]] Findings checkArticle(const CheckedArticle &article, const Surroundings &) const override
    {
        Findings findings;
        for (const CheckedText *text : article.body()) {
            for (qsizetype i = 1; i + 1 < text->words.size(); ++i) {
                if (startsSentence(*text, i))
                    findings.append(finding(article, *text, text->words[i - 1], text->words[i]));
            }
        }
        return findings;
    }

private:
    static bool startsSentence(const CheckedText &text, qsizetype at)
    {
        const CheckedWord &word = text.words[at];
        const CheckedWord &before = text.words[at - 1];
        if (!text.text[word.start].isUpper() || word.startsSentence || !opensSentence(text, at))
            return false;
        if (word.key == u"sự" && text.words[at + 1].key == u"thật")
            return false; // the publishing house Sự thật
        return before.length > 1 && isSmall(text, before) && isSmall(text, text.words[at + 1])
            && joinsNext(text, at - 1) && joinsNext(text, at) && !announcesTitle(text, at - 1)
            && !neverEndsSentence(before.key) && !isQuoted(text, word.start);
    }

    Finding finding(const CheckedArticle &article, const CheckedText &text, const CheckedWord &before,
                    const CheckedWord &word) const
    {
        const qsizetype end = before.start + before.length;
        const qsizetype length = word.start + word.length - before.start;
        Finding finding =
            textFinding(*this, Severity::Warning,
                        tr("Thiếu dấu chấm giữa hai câu: “%1”.").arg(text.text.sliced(before.start, length)), article,
                        text, before.start, length);
        finding.fix = {textCorrection(article, text, end, 0, u"."_s)};
        return finding;
    }
};

} // namespace

const Rule &missingstopinsideRule()
{
    static const MissingStopInside rule;
    return rule;
}

} // namespace DiemTin
