// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Judges by its last words and mark how a paragraph ends.

#include "models/preflight/paragraphend.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// A block of fewer words may be a sub-heading, a signature or a label.
constexpr qsizetype FewWords = 12;
constexpr qsizetype FewLastWords = 6;
/// From so many words on an entry of a list reads as a sentence.
constexpr qsizetype ManyWordsOfBullet = 12;
/// A verb that needs more than its object is looked for among so many last words.
constexpr qsizetype LongestObject = 4;

bool isStop(QChar mark)
{
    return mark == u'.' || mark == u'!' || mark == u'?' || mark == u'\u2026';
}

bool closes(QChar mark)
{
    return QStringView(u"\"'\u201D\u2019)]\u00BB*_").contains(mark);
}

/// The last character that counts, closing quotation marks and brackets left out; null where there is none.
QChar lastMark(QStringView text)
{
    while (!text.isEmpty() && (text.back().isSpace() || closes(text.back())))
        text.chop(1);
    return text.isEmpty() ? QChar() : text.back();
}

/// Whether the text ends with a bracket behind a stop: "… bền vững. (Nguồn: TTXVN)".
bool endsWithRemark(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (!trimmed.endsWith(u')') && !trimmed.endsWith(u']'))
        return false;
    const qsizetype open = trimmed.lastIndexOf(trimmed.endsWith(u')') ? u'(' : u'[');
    return open > 0 && isStop(lastMark(trimmed.first(open)));
}

bool hasInnerStop(const CheckedText &text)
{
    return std::ranges::any_of(text.words,
                               [](const CheckedWord &word) { return word.startsSentence && word.start > 1; });
}

bool isCapitals(const QString &text)
{
    return text == text.toUpper() && text != text.toLower();
}

/// Names, credits and addresses at the end of an article: "Theo Báo Nhân dân", "Nguyễn Lan", "www.most.gov.vn".
bool isSignature(const CheckedText &text)
{
    static const QRegularExpression address(uR"((https?://|www\.|@|\.vn\b|\.com\b)\S*\s*$)"_s);
    static const QRegularExpression credit(u"^(Theo|Nguồn|Ảnh|Tin|Bài|Tác giả|Video|Clip|Đồ họa|Xem thêm)\\b"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    if (address.match(text.text).hasMatch())
        return true;
    if (text.words.size() < FewWords && credit.match(text.text).hasMatch())
        return true;
    return text.words.size() < FewLastWords
        && std::ranges::all_of(
               text.words, [&text](const CheckedWord &word) { return text.text[word.start].isUpper(); });
}

bool isList(TextBlock::Kind kind)
{
    return kind == TextBlock::Kind::Bullet || kind == TextBlock::Kind::Numbered;
}

/// Whether most other entries of the article's lists that read as sentences have their stop.
bool listHasStops(const QList<const CheckedText *> &blocks, const CheckedText *but)
{
    int stopped = 0;
    int all = 0;
    for (const CheckedText *block : blocks) {
        if (block == but || !isList(block->kind))
            continue;
        ++all;
        stopped += isStop(lastMark(block->text)) || endsWithRemark(block->text) ? 1 : 0;
    }
    return all > 0 && stopped * 2 > all;
}

bool needsStop(const QList<const CheckedText *> &blocks, qsizetype at)
{
    const CheckedText &text = *blocks[at];
    if (text.kind == TextBlock::Kind::Heading || isCapitals(text.text) || isSignature(text))
        return false;
    if (isList(text.kind))
        return text.words.size() >= ManyWordsOfBullet && listHasStops(blocks, &text);
    return hasInnerStop(text) || text.words.size() >= (at + 1 == blocks.size() ? FewLastWords : FewWords);
}

/// Words that end a sentence only as the second half of one of these.
bool isCompound(const CheckedText &text)
{
    static const QSet<QString> compounds = {
        u"tồn tại"_s,    u"hiện tại"_s,   u"thực tại"_s,   u"cuối cùng"_s,    u"vô cùng"_s,    u"ở giữa"_s,
        u"chính giữa"_s, u"phụ thuộc"_s,  u"trực thuộc"_s, u"lệ thuộc"_s,     u"quen thuộc"_s, u"của cải"_s,
        u"tiền của"_s,   u"thân thuộc"_s, u"ở lại"_s,      u"tương tự như"_s, u"ví như"_s,     u"bao gồm"_s};
    const qsizetype size = text.words.size();
    return size > 1 && compounds.contains(text.words[size - 2].key + u' ' + text.words[size - 1].key);
}

/// Words that may end a sentence but hardly one without a stop.
bool hardlyLast(const QString &key)
{
    static const QSet<QString> words = {u"cho"_s, u"đã"_s, u"như"_s, u"gồm"_s, u"mỗi"_s, u"cũng"_s, u"vào"_s};
    return words.contains(key);
}

/// "… đưa Hải Phòng", "… giúp doanh nghiệp": what the object is brought to or helped to do is not there.
bool waitsForMore(const CheckedText &text)
{
    static const QSet<QString> verbs = {u"đưa"_s, u"giúp"_s, u"khiến"_s, u"biến"_s, u"buộc"_s};
    static const QSet<QString> objects = {u"thành"_s, u"phố"_s,  u"doanh"_s, u"nghiệp"_s, u"người"_s, u"dân"_s,
                                          u"đất"_s,   u"nước"_s, u"địa"_s,   u"phương"_s, u"các"_s,   u"tỉnh"_s};
    const qsizetype size = text.words.size();
    for (qsizetype i = size - 1; i >= 0 && i >= size - 1 - LongestObject; --i) {
        const CheckedWord &word = text.words[i];
        if (verbs.contains(word.key))
            return i + 1 < size;
        if (!text.text[word.start].isUpper() && !objects.contains(word.key))
            return false;
    }
    return false;
}

} // namespace

bool neverEndsSentence(const QString &key)
{
    static const QSet<QString> words = {u"và"_s,  u"của"_s,  u"các"_s, u"những"_s, u"hoặc"_s, u"nhằm"_s, u"tại"_s,
                                        u"bởi"_s, u"nếu"_s,  u"vì"_s,  u"giữa"_s,  u"rất"_s,  u"sẽ"_s,   u"đang"_s,
                                        u"mà"_s,  u"cùng"_s, u"là"_s,  u"để"_s,    u"với"_s,  u"thuộc"_s};
    return words.contains(key);
}

qsizetype textEnd(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && text[end - 1].isSpace())
        --end;
    return end;
}

bool breaksOff(const CheckedText &text)
{
    if (text.words.isEmpty())
        return false;
    const QStringView trimmed = QStringView(text.text).first(textEnd(text.text));
    static const QRegularExpression ellipsis(uR"([\[(]\s*(\.\.\.|…)\s*[\])]$)"_s);
    if (ellipsis.matchView(trimmed).hasMatch())
        return true;
    const CheckedWord &last = text.words.last();
    const QStringView behind = trimmed.sliced(last.start + last.length);
    const bool capital = text.text[last.start].isUpper() && !isCapitals(text.text);
    const bool small = !capital && !isCompound(text);
    if (behind.isEmpty())
        return waitsForMore(text) || (small && (neverEndsSentence(last.key) || hardlyLast(last.key)));
    if (behind == u"," || behind == u" -" || behind == u" –" || behind.endsWith(u'(') || behind.endsWith(u'“'))
        return true;
    return behind == u"." && small && neverEndsSentence(last.key);
}

ParagraphEnd paragraphEnd(const QList<const CheckedText *> &blocks, qsizetype at)
{
    const CheckedText &text = *blocks[at];
    const QChar last = lastMark(text.text);
    if (last.isNull() || text.kind == TextBlock::Kind::Heading)
        return ParagraphEnd::Free;
    if (breaksOff(text) && (needsStop(blocks, at) || last == u'.'))
        return ParagraphEnd::Cut;
    if (isStop(last) || endsWithRemark(text.text))
        return ParagraphEnd::Stopped;
    if (last == u':' || last == u';')
        return ParagraphEnd::Announcing;
    if (!needsStop(blocks, at))
        return ParagraphEnd::Free;
    const bool goesOn =
        at + 1 < blocks.size() && !isList(blocks[at + 1]->kind) && blocks[at + 1]->text.front().isLower();
    return goesOn ? ParagraphEnd::Cut : ParagraphEnd::Unstopped;
}

} // namespace DiemTin
