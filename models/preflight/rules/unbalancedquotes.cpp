// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quotation marks and brackets that are not paired.

#include "models/preflight/textfinding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// A mark that opens or closes.
struct Mark
{
    const CheckedText *text = nullptr;
    qsizetype at = 0;
};

struct Pair
{
    QChar open;
    QChar close;
};

/// Enumerations, "a)" and "1)", and smileys have no opening bracket.
bool isEnumeration(const CheckedText &text, qsizetype at)
{
    static const QRegularExpression enumeration(uR"((^|[\s;,.:])(\p{L}|\d{1,2})\)$|:\)$)"_s);
    return enumeration.matchView(QStringView(text.text).first(at + 1)).hasMatch();
}

/// A straight mark behind a digit may be an inch.
bool isInch(const CheckedText &text, qsizetype at)
{
    return at > 0 && text.text[at - 1].isDigit() && !QStringView(text.text).first(at).contains(u'"');
}

/// A quotation mark or bracket that is opened and not closed, or closed and not opened.
class UnbalancedQuotes : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::UnbalancedQuotes)

public:
    [[nodiscard]] QString id() const override { return u"unbalanced-quotes"_s; }
    [[nodiscard]] QString title() const override { return tr("Ngoặc không khép"); }
    [[nodiscard]] Findings checkArticle(const CheckedArticle &article, const Surroundings &) const override
    {
        Findings findings;
        for (const CheckedText &text : article.texts) {
            if (text.part != TextPart::Body)
                addUnbalanced(findings, article, {&text});
        }
        addUnbalanced(findings, article, article.body());
        return findings;
    }

private:
    void addUnbalanced(Findings &findings, const CheckedArticle &article, const QList<const CheckedText *> &texts) const
    {
        addPair(findings, article, texts, {u'\u201C', u'\u201D'});
        addPair(findings, article, texts, {u'(', u')'});
        addPair(findings, article, texts, {u'[', u']'});
        addStraight(findings, article, texts);
    }

    /// A quotation may run on over paragraphs, each of which opens it again; so a mark opened twice is told only where
    /// the text ends open.
    void addPair(Findings &findings, const CheckedArticle &article, const QList<const CheckedText *> &texts,
                 const Pair &pair) const
    {
        QList<Mark> open;
        for (const CheckedText *text : texts) {
            for (qsizetype i = 0; i < text->text.size(); ++i) {
                if (text->text[i] == pair.open) {
                    if (open.isEmpty() || open.last().text == text || pair.open != u'\u201C')
                        open.append({text, i});
                } else if (text->text[i] == pair.close && !open.isEmpty()) {
                    open.removeLast();
                } else if (text->text[i] == pair.close && !(pair.close == u')' && isEnumeration(*text, i))) {
                    findings.append(finding(article, *text, i, tr("Dấu “%1” không có dấu mở đi kèm.")));
                }
            }
        }
        for (const Mark &mark : open)
            findings.append(finding(article, *mark.text, mark.at, tr("Dấu “%1” mở ra mà không khép lại.")));
    }

    void addStraight(Findings &findings, const CheckedArticle &article, const QList<const CheckedText *> &texts) const
    {
        QList<Mark> marks;
        for (const CheckedText *text : texts) {
            for (qsizetype i = 0; i < text->text.size(); ++i) {
                if (text->text[i] == u'"' && !isInch(*text, i))
                    marks.append({text, i});
            }
        }
        if (marks.size() % 2 == 1)
            findings.append(
                finding(article, *marks.last().text, marks.last().at, tr("Số dấu “%1” là số lẻ, thiếu một dấu.")));
    }

    Finding finding(const CheckedArticle &article, const CheckedText &text, qsizetype at, const QString &message) const
    {
        return textFinding(*this, Severity::Warning, message.arg(text.text[at]), article, text, at, 1);
    }
};

} // namespace

const Rule &unbalancedquotesRule()
{
    static const UnbalancedQuotes rule;
    return rule;
}

} // namespace DiemTin
