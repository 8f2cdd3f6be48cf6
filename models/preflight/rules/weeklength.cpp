// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule week-length.

#include "models/preflight/rule.h"

#include <QCoreApplication>
#include <QLocale>

namespace DiemTin {

namespace {

constexpr QStringView Form = u"d/M/yyyy";
constexpr qint64 DaysInAWeek = 7;

/// The issue covers a week from Monday to Sunday.
class WeekLength : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::WeekLength)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("week-length"); }
    [[nodiscard]] QString title() const override { return tr("Tuần của số báo không đủ bảy ngày"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &) const override
    {
        const QDate from = issue.content.issue.weekFrom;
        const QDate to = issue.content.issue.weekTo;
        if (!from.isValid() || !to.isValid())
            return {{id(), Severity::Warning, tr("Số báo không ghi tuần."), {}, issuePassage(TextPart::Week)}};
        const QString week = QStringLiteral("%1 - %2").arg(from.toString(Form), to.toString(Form));
        const qint64 days = from.daysTo(to) + 1;
        if (days != DaysInAWeek) {
            return {{id(), Severity::Warning, tr("Tuần của số báo dài %1 ngày chứ không phải 7.").arg(days), week,
                     issuePassage(TextPart::Week)}};
        }
        if (from.dayOfWeek() == Qt::Monday)
            return {};
        return {{id(), Severity::Info,
                 tr("Tuần của số báo không bắt đầu từ thứ Hai; ngày %1 là %2.")
                     .arg(from.toString(Form), QLocale(QLocale::Vietnamese).dayName(from.dayOfWeek()).toLower()),
                 week, issuePassage(TextPart::Week)}};
    }
};

} // namespace

const Rule &weeklengthRule()
{
    static const WeekLength rule;
    return rule;
}

} // namespace DiemTin
