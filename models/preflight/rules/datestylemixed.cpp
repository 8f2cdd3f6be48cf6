// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dates in several forms.

#include "models/preflight/textfinding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// A day and month, perhaps with the year, where it stands.
struct Written
{
    const CheckedArticle *article = nullptr;
    const CheckedText *text = nullptr;
    qsizetype start = 0;
    QString day;
    QString month;
    QString year; ///< empty: none
    QString marks; ///< what parts them, "/"

    [[nodiscard]] QString typed() const { return text->text.sliced(start, length()); }
    [[nodiscard]] qsizetype length() const
    {
        return day.size() + marks.size() + month.size() + (year.isEmpty() ? 0 : marks.size() + year.size());
    }
    [[nodiscard]] bool isPadded() const { return day.startsWith(u'0') || (month.startsWith(u'0') && month != u"0"); }
    [[nodiscard]] bool isShort() const { return day.size() == 1 || month.size() == 1; }
};

QString inForm(const QString &number, DateForm form)
{
    return form == DateForm::Padded ? number.rightJustified(2, u'0') : QString::number(number.toInt());
}

/// Dates written in several ways in one issue: 5/6 and 05/6, 21.6 and 15-5, a range with one space.
class DateStyleMixed : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::DateStyleMixed)

public:
    [[nodiscard]] QString id() const override { return u"date-style-mixed"_s; }
    [[nodiscard]] QString title() const override { return tr("Lẫn cách viết ngày tháng"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &around) const override
    {
        QList<Written> dates;
        for (const auto &article : issue.articles) {
            for (const CheckedText &text : article->texts)
                addDates(dates, *article, text);
        }
        const bool mixed =
            std::ranges::any_of(dates, &Written::isShort) && std::ranges::any_of(dates, &Written::isPadded);
        Findings findings;
        for (const Written &date : dates)
            addMarks(findings, date);
        for (const Written &date : dates)
            addForm(findings, date, around.style.date, mixed ? Severity::Warning : Severity::Info);
        for (const auto &article : issue.articles) {
            for (const CheckedText &text : article->texts)
                addRanges(findings, *article, text);
        }
        return findings;
    }

private:
    static void addDates(QList<Written> &dates, const CheckedArticle &article, const CheckedText &text)
    {
        static const QRegularExpression slashed(
            uR"((?<![\d/.,-])(\d{1,2})(/)(\d{1,2})(?:/(\d{4}))?(?![\d/]|[.,-]\d|[-–]?[A-ZĐ]{2}))"_s);
        static const QRegularExpression others(
            uR"((?:(?:[Nn]gày|[Ss]áng|[Cc]hiều|[Tt]ối|từ|đến|hôm|[Tt]rưa|[Đđ]êm|và)\s+)(\d{1,2})([.-])(\d{1,2})(?:\2(\d{4}))?(?![\d/%]|[.,-]\d))"_s);
        static const QRegularExpression full(uR"((?<![\d/.,-])(\d{1,2})([.-])(\d{1,2})\2(\d{4})(?![\d/]))"_s);
        for (const QRegularExpression &form : {slashed, others, full}) {
            for (auto it = form.globalMatch(text.text); it.hasNext();) {
                const QRegularExpressionMatch m = it.next();
                const Written date{&article,      &text,         m.capturedStart(1), m.captured(1),
                                   m.captured(3), m.captured(4), m.captured(2)};
                const int day = date.day.toInt();
                const int month = date.month.toInt();
                if (day >= 1 && day <= 31 && month >= 1 && month <= 12 && !isFraction(date))
                    dates.append(date);
            }
        }
    }

    /// "24/7", "1/3 dân số", "5-7 ngày" are no dates.
    static bool isFraction(const Written &date)
    {
        static const QRegularExpression dateWord(
            u"([Nn]gày|[Ss]áng|[Cc]hiều|[Tt]ối|[Tt]rưa|[Đđ]êm|[Tt]ừ|đến|trước|sau|[Tt]uần|-|–|\\()\\s*$"_s);
        if (!date.year.isEmpty())
            return false;
        if (date.day == u"24" && date.month == u"7")
            return true;
        const QStringView before = QStringView(date.text->text).first(date.start);
        static const QRegularExpression unit(u"^\\s+(ngày|tháng|năm|giờ|tuổi|người|lần|tỷ|triệu|%)"_s);
        return !dateWord.matchView(before).hasMatch()
            || unit.matchView(QStringView(date.text->text).sliced(date.start + date.length())).hasMatch();
    }

    /// "21.6" and "15-5": the house writes slashes.
    void addMarks(Findings &findings, const Written &date) const
    {
        if (date.marks == u"/")
            return;
        Finding finding =
            textFinding(*this, Severity::Warning,
                        tr("Ngày “%1” viết bằng dấu “%2” trong khi số báo dùng dấu “/”.").arg(date.typed(), date.marks),
                        *date.article, *date.text, date.start, date.length());
        finding.fix = {textCorrection(*date.article, *date.text, date.start, date.length(),
                                      date.typed().replace(date.marks, u"/"_s))};
        findings.append(finding);
    }

    void addForm(Findings &findings, const Written &date, DateForm house, Severity severity) const
    {
        const bool differs = house == DateForm::Short ? date.isPadded() : date.isShort();
        if (!differs || date.marks != u"/")
            return;
        QString right = inForm(date.day, house) + u'/' + inForm(date.month, house);
        if (!date.year.isEmpty())
            right += u'/' + date.year;
        Finding finding =
            textFinding(*this, severity, tr("Ngày “%1” viết khác kiểu của tòa soạn: “%2”.").arg(date.typed(), right),
                        *date.article, *date.text, date.start, date.length());
        finding.fix = {textCorrection(*date.article, *date.text, date.start, date.length(), right)};
        findings.append(finding);
    }

    /// "17/01- 24/01": a space on one side of the dash only.
    void addRanges(Findings &findings, const CheckedArticle &article, const CheckedText &text) const
    {
        static const QRegularExpression range(
            uR"(\d{1,2}/\d{1,2}(?:/\d{4})?(\s+[-–]|[-–]\s+)\d{1,2}/\d{1,2}(?:/\d{4})?)"_s);
        for (auto it = range.globalMatch(text.text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            Finding finding = textFinding(*this, Severity::Warning,
                                          tr("Khoảng ngày “%1” chỉ có dấu cách ở một bên gạch.").arg(match.captured()),
                                          article, text, match.capturedStart(), match.capturedLength());
            const QString dash = u' ' + match.captured(1).trimmed() + u' ';
            finding.fix = {textCorrection(article, text, match.capturedStart(1), match.capturedLength(1), dash)};
            findings.append(finding);
        }
    }
};

} // namespace

const Rule &datestylemixedRule()
{
    static const DateStyleMixed rule;
    return rule;
}

} // namespace DiemTin
