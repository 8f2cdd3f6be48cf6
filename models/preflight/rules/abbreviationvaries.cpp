// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One abbreviation in several spellings: KHCN, KH-CN, KH&CN.

#include "models/base/viettext.h"
#include "models/preflight/textfinding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// Where an abbreviation stands.
struct Use
{
    const CheckedArticle *article = nullptr;
    const CheckedText *text = nullptr;
    qsizetype start = 0;
    qsizetype length = 0;
};

using Family = QMap<QString, QList<Use>>; ///< uses by the form written
using Families = QMap<QString, Family>; ///< by the letters alone

/// The letters of an abbreviation without marks, Đ as D; empty where the word is none.
QString lettersOf(const QString &word)
{
    static const QRegularExpression form(uR"(^\p{Lu}+([&-]|, )?\p{Lu}+([&-]\p{Lu}+)*$)"_s);
    constexpr qsizetype Shortest = 3;
    if (!form.match(word).hasMatch())
        return {};
    QString letters = folded(word);
    letters.removeIf([](QChar c) { return !c.isLetter(); });
    return letters.size() < Shortest ? QString() : letters;
}

bool isCapitals(const QString &text)
{
    return text == text.toUpper();
}

/// One abbreviation written in several ways: KHCN, KH&CN and KH-CN, CĐS and CDS.
class AbbreviationVaries : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::AbbreviationVaries)

public:
    [[nodiscard]] QString id() const override { return u"abbreviation-varies"_s; }
    [[nodiscard]] QString title() const override { return tr("Chữ viết tắt không thống nhất"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &) const override
    {
        Families families;
        for (const auto &article : issue.articles) {
            for (const CheckedText &text : article->texts)
                collect(families, *article, text);
        }
        Findings findings;
        for (const Family &family : std::as_const(families)) {
            if (family.size() > 1)
                addRarer(findings, family);
        }
        return findings;
    }

private:
    static void collect(Families &families, const CheckedArticle &article, const CheckedText &text)
    {
        if (isCapitals(text.text))
            return; // every word looks like an abbreviation
        for (const CheckedWord &word : text.words)
            add(families, {&article, &text, word.start, word.length});
        static const QRegularExpression parted(uR"(\bKH, CN\b)"_s);
        for (auto it = parted.globalMatch(text.text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            add(families, {&article, &text, match.capturedStart(), match.capturedLength()});
        }
    }

    static void add(Families &families, const Use &use)
    {
        const QString word = use.text->text.sliced(use.start, use.length);
        if (const QString letters = lettersOf(word); !letters.isEmpty())
            families[letters][word].append(use);
    }

    void addRarer(Findings &findings, const Family &family) const
    {
        const auto usual = std::ranges::max_element(family, {}, [](const QList<Use> &uses) { return uses.size(); });
        for (auto it = family.cbegin(); it != family.cend(); ++it) {
            if (it.key() == usual.key())
                continue;
            for (const Use &use : *it)
                findings.append(textFinding(*this, Severity::Warning,
                                            tr("Viết tắt “%1” trong khi chỗ khác viết “%2” (%3 lần).")
                                                .arg(it.key(), usual.key())
                                                .arg(usual->size()),
                                            *use.article, *use.text, use.start, use.length));
        }
    }
};

} // namespace

const Rule &abbreviationvariesRule()
{
    static const AbbreviationVaries rule;
    return rule;
}

} // namespace DiemTin
