// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Single letters that are no words.

#include "models/preflight/textfinding.h"

#include <QCoreApplication>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

QChar markAt(const CheckedText &text, qsizetype at)
{
    return at >= 0 && at < text.text.size() ? text.text[at] : QChar(u' ');
}

/// Words behind which a letter is a name: "hạng A", "vitamin C", "thế hệ Z".
bool takesLetter(const QString &key)
{
    static const QSet<QString> words = {
        u"hạng"_s, u"nhóm"_s, u"khu"_s,    u"lô"_s,   u"loại"_s,   u"gan"_s,  u"cúm"_s,  u"vitamin"_s, u"hệ"_s,
        u"gen"_s,  u"giải"_s, u"bảng"_s,   u"tòa"_s,  u"nhà"_s,    u"khối"_s, u"điểm"_s, u"mục"_s,     u"đội"_s,
        u"lớp"_s,  u"cấp"_s,  u"phương"_s, u"án"_s,   u"series"_s, u"vòng"_s, u"từ"_s,   u"đến"_s,     u"ông"_s,
        u"bà"_s,   u"anh"_s,  u"chị"_s,    u"chữ"_s,  u"và"_s,     u"hoặc"_s, u"mức"_s,  u"dạng"_s,    u"kiểu"_s,
        u"phần"_s, u"đạt"_s,  u"thị"_s,    u"trục"_s, u"quý"_s,    u"mẫu"_s,  u"công"_s, u"dân"_s,     u"ty"_s};
    return words.contains(key);
}

bool isVowel(QChar letter)
{
    return QStringView(u"aeiouy").contains(letter.toLower());
}

/// A single letter that is no word: "N Việc nỗ lực …", "trên bao bì PP...g".
class StrayLetter : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::StrayLetter)

public:
    [[nodiscard]] QString id() const override { return u"stray-letter"_s; }
    [[nodiscard]] QString title() const override { return tr("Chữ cái thừa"); }
    [[nodiscard]] Findings checkArticle(const CheckedArticle &article, const Surroundings &) const override
    {
        Findings findings;
        for (const CheckedText &text : article.texts) {
            for (qsizetype i = 0; i < text.words.size(); ++i) {
                if (isStray(text, i))
                    findings.append(finding(article, text, text.words[i]));
            }
        }
        return findings;
    }

private:
    static bool isStray(const CheckedText &text, qsizetype at)
    {
        const CheckedWord &word = text.words[at];
        const QChar letter = text.text[word.start];
        if (word.length != 1 || letter.unicode() > 0x7F || !letter.isLetter())
            return false;
        if (endsTail(text, word))
            return true;
        const bool loose = markAt(text, word.start - 1).isSpace() && markAt(text, word.start + 1).isSpace();
        if (!loose || isVowel(letter) || (at > 0 && isNumber(text, at - 1)))
            return false;
        return letter.isUpper() ? standsBeforeSentence(text, at) : isLostBetweenWords(text, at);
    }

    /// "PP...g": what is left where leaders ran into the title.
    static bool endsTail(const CheckedText &text, const CheckedWord &word)
    {
        const QStringView before = QStringView(text.text).first(word.start).trimmed();
        return word.start + 1 == text.text.size() && letterCount(text) > 1
            && (before.endsWith(u"..") || before.endsWith(u'\u2026'));
    }

    static qsizetype letterCount(const CheckedText &text) { return text.words.size(); }

    static bool isNumber(const CheckedText &text, qsizetype at) { return text.text[text.words[at].start].isDigit(); }

    /// "N Việc": a capital before the capital that begins the sentence.
    static bool standsBeforeSentence(const CheckedText &text, qsizetype at)
    {
        if (!text.words[at].startsSentence || at + 1 >= text.words.size())
            return false;
        const CheckedWord &next = text.words[at + 1];
        const bool capitals = text.text == text.text.toUpper();
        return !capitals && next.length > 1 && text.text[next.start].isUpper() && text.text[next.start + 1].isLower();
    }

    static bool isLostBetweenWords(const CheckedText &text, qsizetype at)
    {
        const bool named = at > 0 && (takesLetter(text.words[at - 1].key) || text.words[at - 1].length == 1);
        const bool list = at + 1 < text.words.size() && text.words[at + 1].length == 1;
        return !named && !list;
    }

    Finding finding(const CheckedArticle &article, const CheckedText &text, const CheckedWord &word) const
    {
        const bool behind = markAt(text, word.start + 1).isSpace();
        Finding finding = textFinding(*this, Severity::Error,
                                      tr("Chữ “%1” đứng một mình, không thành từ.").arg(text.text[word.start]), article,
                                      text, word.start, 1);
        if (behind && word.start + 1 < text.text.size())
            finding.fix = {textCorrection(article, text, word.start, 2, {})};
        return finding;
    }
};

} // namespace

const Rule &strayletterRule()
{
    static const StrayLetter rule;
    return rule;
}

} // namespace DiemTin
