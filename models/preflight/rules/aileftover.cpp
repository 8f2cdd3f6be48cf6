// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words and marks that chatbots leave in a text.

#include "models/preflight/textfinding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// A phrase of the list.
struct Phrase
{
    QStringList keys;
    bool starts = false; ///< only where a paragraph begins
    bool guessed = false; ///< news may say it too
};

/// The phrases by their first word.
QHash<QString, QList<Phrase>> readPhrases()
{
    QHash<QString, QList<Phrase>> phrases;
    const QStringList lines = phraseList(u"ai-phrases.txt"_s);
    for (const QString &line : lines) {
        for (const QString &form : {line, QString(line).replace(u'\'', u'\u2019')}) { // don't and don’t
            const Phrase phrase{phraseKeys(form), line.startsWith(u'^'),
                                line.startsWith(u'?') || line.startsWith(u"^?")};
            if (!phrase.keys.isEmpty())
                phrases[phrase.keys.first()].append(phrase);
        }
    }
    return phrases;
}

const QHash<QString, QList<Phrase>> &phrases()
{
    static const QHash<QString, QList<Phrase>> all = readPhrases();
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
        for (const CheckedText &text : article.texts) {
            addPhrases(findings, article, text);
            addVoice(findings, article, text);
            addMarks(findings, article, text);
        }
        if (article.article.url.contains(u"chatgpt.com"_s) || article.article.url.contains(u"openai"_s))
            findings.append({id(), Severity::Warning, tr("Địa chỉ nguồn dẫn về hoặc chép từ ChatGPT."),
                             article.article.url.left(80), article.passage(TextPart::Address)});
        return findings;
    }

private:
    void addPhrases(Findings &findings, const CheckedArticle &article, const CheckedText &text) const
    {
        for (qsizetype i = 0; i < text.words.size();) {
            const Phrase *phrase = phraseAt(text, i);
            if (!phrase) {
                ++i;
                continue;
            }
            const CheckedWord &first = text.words[i];
            const CheckedWord &last = text.words[i + phrase->keys.size() - 1];
            const qsizetype length = last.start + last.length - first.start;
            const bool quoted = isQuoted(text, first.start);
            const Severity severity = quoted ? Severity::Info : phrase->guessed ? Severity::Warning : Severity::Error;
            findings.append(textFinding(
                *this, severity,
                tr("“%1” giống lời của trợ lý AI, không phải lời của bài.").arg(text.text.sliced(first.start, length)),
                article, text, first.start, length));
            i += phrase->keys.size();
        }
    }

    /// Whoever says "I" and "you" where news speak of others, and English sentences that do. Told once a text.
    void addVoice(Findings &findings, const CheckedArticle &article, const CheckedText &text) const
    {
        const bool told = std::ranges::any_of(findings, [&](const Finding &finding) {
            return finding.place.part == text.part && finding.place.start >= text.place(0)
                && finding.place.start <= text.place(text.text.size());
        });
        for (qsizetype i = 0; !told && i < text.words.size(); ++i) {
            const CheckedWord &word = text.words[i];
            if ((!speaksToReader(text, i) && !isEnglishTalk(text, i)) || isQuoted(text, word.start)
                || QStringView(text.text).first(word.start).contains(u": "))
                continue;
            findings.append(textFinding(*this, Severity::Warning,
                                        tr("Bài tin xưng “%1” ngoài ngoặc kép: có thể là lời của trợ lý AI.")
                                            .arg(text.text.sliced(word.start, word.length)),
                                        article, text, word.start, word.length));
            return;
        }
    }

    static QString keyAt(const CheckedText &text, qsizetype at)
    {
        return at >= 0 && at < text.words.size() ? text.words[at].key : QString();
    }

    /// "tôi" but not "chúng tôi"; "bạn" but not "bạn đọc"; a sentence that ends with "nhé".
    static bool speaksToReader(const CheckedText &text, qsizetype at)
    {
        static const QSet<QString> before = {u"các"_s,   u"nước"_s, u"người"_s, u"bè"_s,    u"tình"_s,
                                             u"kết"_s,   u"đoàn"_s, u"vị"_s,    u"phía"_s,  u"tỉnh"_s,
                                             u"những"_s, u"làm"_s,  u"đôi"_s,   u"phố"_s,   u"một"_s,
                                             u"nhiều"_s, u"quân"_s, u"thân"_s,  u"trường"_s};
        static const QSet<QString> behind = {u"đọc"_s,  u"bè"_s,   u"trẻ"_s,  u"hàng"_s, u"học"_s,  u"sinh"_s,
                                             u"nghe"_s, u"đời"_s,  u"thân"_s, u"hữu"_s,  u"lào"_s,  u"xem"_s,
                                             u"cùng"_s, u"quốc"_s, u"nhỏ"_s,  u"tù"_s,   u"đồng"_s, u"hiền"_s};
        const QString &key = text.words[at].key;
        const QString previous = keyAt(text, at - 1);
        if (key == u"tôi")
            return previous != u"chúng" && previous != u"bề" && keyAt(text, at + 1) != u"luyện";
        if (key == u"bạn")
            return !before.contains(previous) && !behind.contains(keyAt(text, at + 1));
        const bool ends = at + 1 == text.words.size() || text.words[at + 1].startsSentence;
        return ends && (key == u"nhé" || key == u"nha");
    }

    /// A run of English with one of the words of talk: "based on the text you provided".
    static bool isEnglishTalk(const CheckedText &text, qsizetype at)
    {
        static const QSet<QString> talk = {u"you"_s,      u"your"_s,     u"i"_s,  u"i'd"_s,
                                           u"i\u2019d"_s, u"i\u2019m"_s, u"my"_s, u"please"_s};
        static const QSet<QString> small = {u"the"_s,  u"to"_s,   u"like"_s, u"would"_s, u"is"_s,   u"was"_s,
                                            u"can"_s,  u"for"_s,  u"this"_s, u"of"_s,    u"a"_s,    u"need"_s,
                                            u"want"_s, u"have"_s, u"be"_s,   u"am"_s,    u"with"_s, u"on"_s,
                                            u"me"_s,   u"if"_s,   u"d"_s,    u"m"_s};
        constexpr qsizetype Around = 4;
        if (!talk.contains(text.words[at].key))
            return false;
        int others = 0;
        for (qsizetype i = at - Around; i <= at + Around; ++i)
            others += i != at && small.contains(keyAt(text, i)) ? 1 : 0;
        return others >= 2;
    }

    static const Phrase *phraseAt(const CheckedText &text, qsizetype at)
    {
        const auto those = phrases().constFind(text.words[at].key);
        if (those == phrases().cend())
            return nullptr;
        const Phrase *longest = nullptr;
        for (const Phrase &phrase : *those) {
            const bool better = !longest || phrase.keys.size() > longest->keys.size();
            if (better && (!phrase.starts || at == 0) && wordsMatch(text, at, phrase.keys))
                longest = &phrase;
        }
        return longest;
    }

    /// "[chèn ảnh]", "【4†source】", "✅" at the head of a paragraph.
    void addMarks(Findings &findings, const CheckedArticle &article, const CheckedText &text) const
    {
        static const QRegularExpression marks(
            uR"([\[<{](chèn|điền|thêm|nhập|tên|ngày|tháng|số liệu|nguồn|link|đường dẫn|địa chỉ|ảnh|hình ảnh|insert|your|name|date|source|link|placeholder|todo)\b[^\]>}\n]{0,60}[\]>}])"
            uR"(|(chèn|dán|thêm|điền|bổ sung) (link|đường dẫn|nguồn|ảnh|số liệu) (vào đây|tại đây|ở đây)|[Nn]guồn:\s*(chèn|điền|thêm|dán|cập nhật sau|\.\.\.|…))"
            uR"(|:?contentReference\[[^\]]*\](\{[^}]*\})?|oaicite|【[^】]*】|turn\d+(search|view|news)\d+|utm_source=chatgpt\.com|lorem ipsum|(tóm tắt|biên tập|viết lại|dịch) (bởi|bằng) (ChatGPT|Gemini|Copilot|Claude|AI)\b|\b\d{2,3} từ\s*[):.]|\{\{[^}]*\}\}|<(?!/?(sub|sup)>)[\p{L} ]{2,40}>)"
            uR"(|^\s*([\x{1F000}-\x{1FAFF}\x{2705}\x{2714}\x{274C}\x{2728}\x{2B50}\x{26A0}\x{26A1}\x{2049}\x{2757}]\x{FE0F}?)+)"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        for (auto it = marks.globalMatch(text.text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            findings.append(
                textFinding(*this, Severity::Error,
                            tr("“%1” là chỗ trống hoặc dấu vết của trợ lý AI để lại.").arg(match.captured().trimmed()),
                            article, text, match.capturedStart(), match.capturedLength()));
        }
    }
};

} // namespace

const Rule &aileftoverRule()
{
    static const AiLeftover rule;
    return rule;
}

} // namespace DiemTin
