// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paragraphs in another language, without diacritics or all in capitals; told once.

#include "models/preflight/textfinding.h"

#include <QCoreApplication>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Few = 3; ///< so many articles are told one by one
/// A paragraph of fewer words may be a name or a quotation.
constexpr qsizetype ShortestParagraph = 12;

enum class Script { Vietnamese, Unmarked, Capitals };

Script scriptOf(const CheckedText &text)
{
    if (text.words.size() < ShortestParagraph)
        return Script::Vietnamese;
    qsizetype marked = 0;
    for (const CheckedWord &word : text.words)
        marked += std::ranges::all_of(word.key, [](QChar c) { return c.unicode() < 0x80; }) ? 0 : 1;
    if (marked * 10 < text.words.size())
        return Script::Unmarked;
    return text.text == text.text.toUpper() ? Script::Capitals : Script::Vietnamese;
}

/// Paragraphs in another language or typed without diacritics, or all in capitals; told once an article, and once for
/// the issue where most of it is so.
class ForeignText : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::ForeignText)

public:
    [[nodiscard]] QString id() const override { return u"foreign-text"_s; }
    [[nodiscard]] QString title() const override { return tr("Chữ nước ngoài, không dấu hoặc toàn chữ hoa"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &) const override
    {
        Findings findings;
        qsizetype bodies = 0;
        for (const auto &article : issue.articles) {
            bodies += article->body().isEmpty() ? 0 : 1;
            add(findings, *article);
        }
        if (findings.size() <= Few || findings.size() * 2 <= bodies)
            return findings;
        return {{id(),
                 Severity::Warning,
                 tr("Phần lớn số báo (%n bài) viết bằng tiếng nước ngoài, không dấu hoặc toàn chữ hoa.", nullptr,
                    static_cast<int>(findings.size())),
                 {},
                 {}}};
    }

private:
    void add(Findings &findings, const CheckedArticle &article) const
    {
        for (const CheckedText *text : article.body()) {
            const Script script = scriptOf(*text);
            if (script == Script::Vietnamese)
                continue;
            const QString message = script == Script::Capitals
                ? tr("Đoạn văn viết toàn chữ hoa.")
                : tr("Đoạn văn bằng tiếng nước ngoài hoặc gõ không dấu.");
            const CheckedWord &last = text->words[Few];
            findings.append(
                textFinding(*this, Severity::Warning, message, article, *text, 0, last.start + last.length));
            return;
        }
    }
};

} // namespace

const Rule &foreigntextRule()
{
    static const ForeignText rule;
    return rule;
}

} // namespace DiemTin
