// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule section-numbering.

#include "models/interchange/digest/line.h"
#include "models/preflight/rule.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace DiemTin {

namespace {

/// The number that a heading begins with, Arabic or Roman, also behind "PHẦN"; 0: none.
int numberOf(const QString &heading)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^\\s*(?:(?i:phần|mục|chương)\\s+)?(?:(\\d{1,2})|([IVX]{1,5}))(?:\\s*[.:)/–—-]\\s*(?!\\d)|\\s+(?=\\p{Lu}))"));
    static const QStringList roman = {
        QString(),           QStringLiteral("I"),  QStringLiteral("II"),  QStringLiteral("III"),  QStringLiteral("IV"),
        QStringLiteral("V"), QStringLiteral("VI"), QStringLiteral("VII"), QStringLiteral("VIII"), QStringLiteral("IX"),
        QStringLiteral("X")};
    const auto match = pattern.match(heading);
    if (!match.hasMatch())
        return 0;
    return match.hasCaptured(1) && !match.captured(1).isEmpty()
        ? match.captured(1).toInt()
        : std::max<int>(0, static_cast<int>(roman.indexOf(match.captured(2))));
}

bool runsOn(const QList<int> &numbers)
{
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (numbers[i] != i + 1)
            return false;
    }
    return true;
}

/// A sub-heading by its form, or a paragraph that begins in capitals.
bool isHeadingLike(const CheckedText &block)
{
    constexpr qsizetype opening = 24; ///< characters
    return block.kind == TextBlock::Kind::Heading || Digest::capitalShare(QStringView(block.text).left(opening)) > 0.8;
}

/// Numbers of sections and of the sub-headings of the trend summary run from 1 without a gap.
class SectionNumbering : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::SectionNumbering)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("section-numbering"); }
    [[nodiscard]] QString title() const override { return tr("Số thứ tự mục bị sai"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &) const override
    {
        QStringList headings;
        for (const PrintedEntry &entry : issue.printedContents) {
            if (!entry.section.isEmpty() && !headings.contains(entry.section))
                headings.append(entry.section);
        }
        Findings findings = checkSections(headings);
        for (const auto &article : issue.in(SectionKind::Trend))
            findings += checkSummary(*article);
        return findings;
    }

private:
    [[nodiscard]] Findings checkSections(const QStringList &headings) const
    {
        QList<int> numbers;
        for (const QString &heading : headings)
            numbers.append(numberOf(heading));
        const auto unnumbered = numbers.count(0);
        if (unnumbered == numbers.size())
            return {};
        const QString all = headings.join(QStringLiteral("; "));
        if (unnumbered > 0) {
            return {{id(),
                     Severity::Warning,
                     tr("Trong mục lục, “%1” không có số thứ tự còn các mục khác thì có.")
                         .arg(headings[numbers.indexOf(0)]),
                     headings[numbers.indexOf(0)].left(80),
                     {}}};
        }
        return runsOn(numbers) ? Findings()
                               : Findings{{id(),
                                           Severity::Warning,
                                           tr("Mục lục đánh số các mục không liên tục: %1.").arg(all),
                                           all.left(80),
                                           {}}};
    }

    [[nodiscard]] Findings checkSummary(const CheckedArticle &article) const
    {
        QList<int> numbers;
        const CheckedText *odd = nullptr;
        for (const CheckedText *block : article.body()) {
            const int number = isHeadingLike(*block) ? numberOf(block->text) : 0;
            if (number == 0)
                continue;
            numbers.append(number);
            odd = odd == nullptr && number != numbers.size() ? block : odd;
        }
        if (odd == nullptr || numbers.size() < 2)
            return {};
        QStringList printed;
        for (const int number : numbers)
            printed.append(QString::number(number));
        return {{id(), Severity::Warning,
                 tr("Các đề mục trong bài tổng kết được đánh số %1.").arg(printed.join(QStringLiteral(", "))),
                 odd->text.left(80), article.passage(*odd, 0, odd->text.size())}};
    }
};

} // namespace

const Rule &sectionnumberingRule()
{
    static const SectionNumbering rule;
    return rule;
}

} // namespace DiemTin
