// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Straight and curly quotation marks.

#include "models/preflight/textfinding.h"

#include <QCoreApplication>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

bool isStraight(const QString &text, qsizetype at)
{
    if (text[at] == u'"')
        return at == 0 || !text[at - 1].isDigit() || text.first(at).count(u'"') % 2 == 1; // not an inch
    if (text[at] != u'\'')
        return false;
    const bool letterBefore = at > 0 && text[at - 1].isLetterOrNumber();
    const bool letterBehind = at + 1 < text.size() && text[at + 1].isLetterOrNumber();
    return letterBefore != letterBehind; // not an apostrophe
}

bool isCurly(QChar mark)
{
    return mark == u'\u201C' || mark == u'\u201D' || mark == u'\u2018';
}

bool isMark(const QString &text, qsizetype at, QuoteForm form)
{
    return form == QuoteForm::Straight ? isStraight(text, at) : isCurly(text[at]);
}

/// What stands there in the other form; an opening mark stands at the start or behind a space or a bracket.
QString inOtherForm(const QString &text, qsizetype at)
{
    const QChar mark = text[at];
    if (isCurly(mark))
        return mark == u'\u2018' ? u"'"_s : u"\""_s;
    const bool opens = at == 0 || text[at - 1].isSpace() || QStringView(u"([-–/").contains(text[at - 1]);
    if (mark == u'"')
        return opens ? u"\u201C"_s : u"\u201D"_s;
    return opens ? u"\u2018"_s : u"\u2019"_s;
}

/// Straight and curly quotation marks in one issue; told once an article, with all its marks put right.
class QuoteStyleMixed : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::QuoteStyleMixed)

public:
    [[nodiscard]] QString id() const override { return u"quote-style-mixed"_s; }
    [[nodiscard]] QString title() const override { return tr("Lẫn dấu ngoặc kép thẳng và cong"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &around) const override
    {
        int straight = 0;
        int curly = 0;
        for (const auto &article : issue.articles) {
            straight += count(*article, QuoteForm::Straight);
            curly += count(*article, QuoteForm::Curly);
        }
        const QuoteForm other = around.style.quotes == QuoteForm::Curly ? QuoteForm::Straight : QuoteForm::Curly;
        const Severity severity = straight > 0 && curly > 0 ? Severity::Warning : Severity::Info;
        Findings findings;
        for (const auto &article : issue.articles) {
            if (count(*article, other) > 0)
                findings.append(finding(*article, other, severity));
        }
        return findings;
    }

private:
    static int count(const CheckedArticle &article, QuoteForm form)
    {
        int count = 0;
        for (const CheckedText &text : article.texts) {
            for (qsizetype i = 0; i < text.text.size(); ++i)
                count += isMark(text.text, i, form) ? 1 : 0;
        }
        return count;
    }

    Finding finding(const CheckedArticle &article, QuoteForm form, Severity severity) const
    {
        const int number = count(article, form);
        const QString message = form == QuoteForm::Straight
            ? tr("Bài dùng %n dấu ngoặc thẳng, khác kiểu “…” của tòa soạn.", nullptr, number)
            : tr("Bài dùng %n dấu ngoặc cong, khác kiểu \"…\" của tòa soạn.", nullptr, number);
        Finding finding;
        for (const CheckedText &text : article.texts) {
            for (qsizetype i = 0; i < text.text.size(); ++i) {
                if (!isMark(text.text, i, form))
                    continue;
                if (finding.rule.isEmpty())
                    finding = textFinding(*this, severity, message, article, text, i, 1);
                finding.fix.append(textCorrection(article, text, i, 1, inOtherForm(text.text, i)));
            }
        }
        return finding;
    }
};

} // namespace

const Rule &quotestylemixedRule()
{
    static const QuoteStyleMixed rule;
    return rule;
}

} // namespace DiemTin
