// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks at "tôi", "mình", "bạn", "nhé" and English words with their neighbours.

#include "models/preflight/voice.h"

#include "models/preflight/textfinding.h"

#include <QSet>

#include <algorithm>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

QString keyAt(const CheckedText &text, qsizetype at)
{
    return at >= 0 && at < text.words.size() ? text.words[at].key : QString();
}

/// "bạn đọc", "bạn bè", "người bạn" are spoken of, not to.
bool isFriend(const CheckedText &text, qsizetype at)
{
    static const QSet<QString> before = {
        u"các"_s,  u"nước"_s,   u"người"_s, u"bè"_s,  u"tình"_s, u"kết"_s, u"đoàn"_s,  u"vị"_s,  u"phía"_s, u"tỉnh"_s,
        u"nhóm"_s, u"những"_s,  u"làm"_s,   u"đôi"_s, u"phố"_s,  u"một"_s, u"nhiều"_s, u"hai"_s, u"quân"_s, u"thân"_s,
        u"cô"_s,   u"trường"_s, u"quý"_s,   u"cậu"_s, u"anh"_s,  u"mấy"_s, u"số"_s,    u"ba"_s,  u"từ"_s};
    static const QSet<QString> behind = {
        u"đọc"_s,  u"bè"_s,    u"trẻ"_s,  u"hàng"_s, u"học"_s,  u"sinh"_s, u"nghe"_s, u"đời"_s,  u"thân"_s, u"hữu"_s,
        u"lào"_s,  u"cùng"_s,  u"quốc"_s, u"nhỏ"_s,  u"tù"_s,   u"đồng"_s, u"hiền"_s, u"nghề"_s, u"gái"_s,  u"trai"_s,
        u"diễn"_s, u"chiến"_s, u"của"_s,  u"tôi"_s,  u"mình"_s, u"em"_s,   u"cũ"_s,   u"mới"_s,  u"ấy"_s,   u"này"_s};
    const bool asks = keyAt(text, at + 1) == u"có" && keyAt(text, at + 2) == u"biết";
    return asks || before.contains(keyAt(text, at - 1)) || behind.contains(keyAt(text, at + 1));
}

/// Whether a clause begins with the word.
bool startsClause(const CheckedText &text, qsizetype at)
{
    if (text.words[at].startsSentence || at == 0)
        return true;
    const CheckedWord &before = text.words[at - 1];
    const qsizetype end = before.start + before.length;
    const QStringView between = QStringView(text.text).sliced(end, text.words[at].start - end);
    return std::ranges::any_of(between, [](QChar c) { return QStringView(u",;:(–—").contains(c); });
}

bool isCapitalised(const CheckedText &text, qsizetype at)
{
    return at >= 0 && at < text.words.size() && text.text[text.words[at].start].isUpper();
}

/// What follows "mình" where that means "I".
bool isVerbOfTalk(const QString &key)
{
    static const QSet<QString> verbs = {
        u"đã"_s,   u"sẽ"_s,   u"có"_s,   u"xin"_s,   u"rất"_s,  u"gợi"_s,  u"hiểu"_s,  u"viết"_s, u"để"_s,   u"nhầm"_s,
        u"vừa"_s,  u"đang"_s, u"cũng"_s, u"không"_s, u"chưa"_s, u"sửa"_s,  u"chỉnh"_s, u"tóm"_s,  u"thấy"_s, u"nghĩ"_s,
        u"cần"_s,  u"giữ"_s,  u"thêm"_s, u"bỏ"_s,    u"làm"_s,  u"chọn"_s, u"triển"_s, u"rút"_s,  u"đề"_s,   u"hy"_s,
        u"mong"_s, u"muốn"_s, u"cắt"_s,  u"dùng"_s,  u"gửi"_s,  u"tạo"_s,  u"xem"_s,   u"đọc"_s,  u"chỉ"_s,  u"vẫn"_s};
    return verbs.contains(key);
}

bool talksToReader(const CheckedText &text, qsizetype at)
{
    const QString &key = text.words[at].key;
    if (key == u"tôi") {
        const bool named = isCapitalised(text, at) && !startsClause(text, at);
        return !named && keyAt(text, at - 1) != u"chúng" && keyAt(text, at - 1) != u"bề"
            && keyAt(text, at + 1) != u"luyện";
    }
    if (key == u"mình")
        return startsClause(text, at) && isVerbOfTalk(keyAt(text, at + 1));
    if (key == u"bạn")
        return !isFriend(text, at);
    const bool ends = at + 1 == text.words.size() || text.words[at + 1].startsSentence;
    return ends && (key == u"nhé" || key == u"nha");
}

/// The sentence that the word stands in.
WordRange sentenceAt(const CheckedText &text, qsizetype word)
{
    WordRange range{word, 1};
    while (range.first > 0 && !text.words[range.first].startsSentence)
        --range.first;
    qsizetype end = word + 1;
    while (end < text.words.size() && !text.words[end].startsSentence)
        ++end;
    range.count = end - range.first;
    return range;
}

/// Whether the sentence calls what it says the name of something.
bool isName(const CheckedText &text, qsizetype word)
{
    static const QSet<QString> things = {u"tên"_s, u"chủ"_s, u"thông"_s, u"khẩu"_s, u"nhan"_s, u"cuộc"_s, u"một"_s};
    const WordRange sentence = sentenceAt(text, word);
    for (qsizetype i = word + 1; i + 1 < sentence.first + sentence.count; ++i) {
        if (text.words[i].key == u"là" && things.contains(text.words[i + 1].key))
            return text.words[i + 1].key != u"một" || i - word > 1;
    }
    return false;
}

bool isEnglish(const CheckedText &text, WordRange sentence)
{
    static const QSet<QString> telling = {
        u"the"_s,  u"of"_s,   u"and"_s,  u"is"_s, u"are"_s,   u"was"_s,  u"for"_s,    u"with"_s,   u"this"_s, u"that"_s,
        u"it"_s,   u"you"_s,  u"your"_s, u"i"_s,  u"my"_s,    u"have"_s, u"has"_s,    u"be"_s,     u"from"_s, u"by"_s,
        u"as"_s,   u"not"_s,  u"will"_s, u"if"_s, u"would"_s, u"here"_s, u"at"_s,     u"please"_s, u"its"_s,  u"any"_s,
        u"more"_s, u"what"_s, u"how"_s,  u"we"_s, u"or"_s,    u"may"_s,  u"should"_s, u"below"_s,  u"above"_s};
    static const QSet<QString> small = {u"a"_s, u"to"_s, u"in"_s, u"on"_s, u"an"_s, u"can"_s, u"me"_s, u"do"_s};
    constexpr qsizetype Shortest = 4;
    qsizetype tellingWords = 0;
    qsizetype smallWords = 0;
    qsizetype capitalised = 0;
    for (qsizetype i = sentence.first; i < sentence.first + sentence.count; ++i) {
        const QString &key = text.words[i].key;
        if (std::ranges::any_of(key, [](QChar c) { return c.unicode() >= 0x80 && c != u'\u2019'; }))
            return false;
        tellingWords += telling.contains(key) ? 1 : 0;
        smallWords += small.contains(key) ? 1 : 0;
        capitalised += isCapitalised(text, i) ? 1 : 0;
    }
    return sentence.count >= Shortest && tellingWords >= 1 && tellingWords + smallWords >= 2
        && capitalised * 2 <= sentence.count;
}

} // namespace

bool isSpokenWord(const CheckedText &text, qsizetype word)
{
    static const QSet<QString> labels = {u"ý"_s, u"chú"_s, u"thích"_s, u"note"_s, u"từ"_s, u"tắt"_s, u"sau"_s};
    const qsizetype at = text.words[word].start;
    if (isQuoted(text, at))
        return true;
    const qsizetype colon = QStringView(text.text).first(at).lastIndexOf(u": ");
    if (colon < 0)
        return false;
    const auto behind =
        std::ranges::find_if(text.words, [colon](const CheckedWord &other) { return other.start >= colon; });
    return behind == text.words.begin() || !labels.contains(std::prev(behind)->key);
}

bool isSpokenOf(const CheckedText &text, WordRange words)
{
    for (qsizetype i = words.first; i < words.first + words.count; ++i) {
        const QString &key = text.words[i].key;
        if ((key == u"bạn" && isFriend(text, i)) || (key == u"tôi" && keyAt(text, i - 1) == u"chúng"))
            return true;
    }
    return isName(text, words.first);
}

WordRange firstTalk(const CheckedText &text)
{
    for (qsizetype i = 0; i < text.words.size(); ++i) {
        if (talksToReader(text, i) && !isSpokenWord(text, i) && !isName(text, i))
            return {i, 1};
        if (!text.words[i].startsSentence)
            continue;
        const WordRange sentence = sentenceAt(text, i);
        if (isEnglish(text, sentence) && !isSpokenWord(text, i))
            return sentence;
    }
    return {};
}

bool isNarrated(const CheckedArticle &article)
{
    constexpr int Paragraphs = 4;
    int saying = 0;
    for (const CheckedText &text : article.texts) {
        for (qsizetype i = 0; text.part == TextPart::Body && i < text.words.size(); ++i) {
            if (text.words[i].key != u"tôi" || !talksToReader(text, i) || isSpokenWord(text, i))
                continue;
            ++saying;
            break;
        }
    }
    return saying >= Paragraphs;
}

bool isVietnamese(const CheckedArticle &article)
{
    qsizetype words = 0;
    qsizetype marked = 0;
    for (const CheckedText &text : article.texts) {
        words += text.words.size();
        marked += std::ranges::count_if(text.words, [](const CheckedWord &word) {
            return std::ranges::any_of(word.key, [](QChar c) { return c.unicode() >= 0x80; });
        });
    }
    return marked * 4 > words;
}

} // namespace DiemTin
