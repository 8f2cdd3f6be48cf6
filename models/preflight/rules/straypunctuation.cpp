// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Marks where none belongs.

#include "models/preflight/textfinding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// A mark where none can stand: at the head of a paragraph, behind a space, an arrow copied from a screen.
class StrayPunctuation : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::StrayPunctuation)

public:
    [[nodiscard]] QString id() const override { return u"stray-punctuation"_s; }
    [[nodiscard]] QString title() const override { return tr("Dấu câu thừa hoặc sai chỗ"); }
    [[nodiscard]] Findings checkArticle(const CheckedArticle &article, const Surroundings &) const override
    {
        Findings findings;
        for (const CheckedText &text : article.texts) {
            addHead(findings, article, text);
            addSpaced(findings, article, text);
            addUnspaced(findings, article, text);
            addSymbols(findings, article, text);
        }
        if (const CheckedText *headline = article.text(TextPart::Headline))
            addTail(findings, article, *headline);
        return findings;
    }

private:
    /// ".Đây là bước đi": the stop belongs to the paragraph before.
    void addHead(Findings &findings, const CheckedArticle &article, const CheckedText &text) const
    {
        static const QRegularExpression head(uR"(^\s*([.,;:!?)\]”»]|\.(?!\.))\s*(?=[\p{L}\d“\"]|$))"_s);
        const QRegularExpressionMatch match = head.match(text.text);
        if (!match.hasMatch())
            return;
        Finding finding =
            textFinding(*this, Severity::Error, tr("Đoạn mở đầu bằng dấu “%1” lạc chỗ.").arg(match.captured(1)),
                        article, text, match.capturedStart(), match.capturedLength());
        finding.fix = {textCorrection(article, text, match.capturedStart(), match.capturedLength(), {})};
        findings.append(finding);
    }

    /// "vĩ mô ," and "vĩ mô .": a space before the mark.
    void addSpaced(Findings &findings, const CheckedArticle &article, const CheckedText &text) const
    {
        static const QRegularExpression spaced(uR"((?<=[\p{L}\d”\")%])\s+([.,;:!?])(?=\s|$))"_s);
        for (auto it = spaced.globalMatch(text.text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            Finding finding =
                textFinding(*this, Severity::Warning, tr("Thừa dấu cách trước dấu “%1”.").arg(match.captured(1)),
                            article, text, match.capturedStart(), match.capturedLength());
            finding.fix = {
                textCorrection(article, text, match.capturedStart(), match.capturedLength(), match.captured(1))};
            findings.append(finding);
        }
    }

    /// "vĩ mô.Đây" and "nhanh,bền vững": no space behind the mark.
    void addUnspaced(Findings &findings, const CheckedArticle &article, const CheckedText &text) const
    {
        static const QRegularExpression unspaced(
            uR"((?<![\w.@/:-])[\p{L}]*\p{Ll}{2,}([.,;:!?])(?=\p{L}[\p{Ll}\d])\p{L}+(?![\w.@/]))"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        for (auto it = unspaced.globalMatch(text.text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QString behind = match.captured().sliced(match.capturedStart(1) + 1 - match.capturedStart());
            if (match.captured(1) == u"." && !behind.front().isUpper())
                continue; // an address
            Finding finding =
                textFinding(*this, Severity::Warning, tr("Thiếu dấu cách sau dấu “%1”.").arg(match.captured(1)),
                            article, text, match.capturedStart(), match.capturedLength());
            finding.fix = {textCorrection(article, text, match.capturedStart(1) + 1, 0, u" "_s)};
            findings.append(finding);
        }
    }

    /// Arrows and the like, which pages of news do not use.
    void addSymbols(Findings &findings, const CheckedArticle &article, const CheckedText &text) const
    {
        static const QRegularExpression symbols(
            uR"(\s*[\x{2190}-\x{21FF}\x{2794}-\x{27BE}\x{25A0}-\x{25FF}\x{2B00}-\x{2BFF}]+\s*)"_s);
        for (auto it = symbols.globalMatch(text.text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            findings.append(textFinding(*this, Severity::Warning,
                                        tr("Ký hiệu lạ “%1” lẫn trong chữ.").arg(match.captured().trimmed()), article,
                                        text, match.capturedStart(), match.capturedLength()));
        }
    }

    /// A headline that ends with a colon or comma: often right in a source, so it only guesses.
    void addTail(Findings &findings, const CheckedArticle &article, const CheckedText &text) const
    {
        static const QRegularExpression tail(u"\\s*[:,;]\\s*$"_s);
        const QRegularExpressionMatch match = tail.match(text.text);
        if (!match.hasMatch())
            return;
        Finding finding =
            textFinding(*this, Severity::Info, tr("Tiêu đề kết thúc bằng dấu “%1”.").arg(match.captured().trimmed()),
                        article, text, match.capturedStart(), match.capturedLength());
        finding.fix = {textCorrection(article, text, match.capturedStart(), match.capturedLength(), {})};
        findings.append(finding);
    }
};

} // namespace

const Rule &straypunctuationRule()
{
    static const StrayPunctuation rule;
    return rule;
}

} // namespace DiemTin
