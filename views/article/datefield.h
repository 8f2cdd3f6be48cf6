// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// DateField: a day typed, stepped with the arrow keys or chosen in a calendar that knows the week.

#pragma once

#include "views/shared/fieldedit.h"

#include <QDate>

class QCalendarWidget;

namespace DiemTin {

class DateField : public FieldEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// The week, marked in the calendar; typed days without a year are meant near it. Null: no issue.
    void setWeek(QDate from, QDate to);
    /// Shows the day, unless the same day is being typed in another form; null: none.
    void showDate(QDate date);
    /// Opens the calendar under the field.
    void openCalendar();

Q_SIGNALS:
    /// A person gave a day; null: none.
    void dateEdited(QDate date);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void readText();
    void take(QDate date);
    [[nodiscard]] QCalendarWidget *makeCalendar(QWidget *parent) const;
    [[nodiscard]] QDate nearby() const;

    QDate m_from;
    QDate m_to;
    QDate m_date;
};

} // namespace DiemTin
