// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Typing, stepping and the calendar.

#include "views/article/datefield.h"

#include "views/article/dateinput.h"
#include "views/shared/icons.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QTextCharFormat>
#include <QVBoxLayout>

#include <algorithm>

namespace DiemTin {

DateField::DateField(QWidget *parent)
    : FieldEdit(parent)
{
    setPlaceholderText(tr("không ngày"));
    // The longest date or the hint, the calendar's button, the space inside the frame.
    const QFontMetrics metrics = fontMetrics();
    setMinimumWidth(58
                    + std::max(metrics.horizontalAdvance(QStringLiteral("00/00/0000")),
                               metrics.horizontalAdvance(placeholderText())));
    QAction *open = addAction(themedIcon(Icon::Calendar, themeColours().quiet), QLineEdit::TrailingPosition);
    open->setText(tr("Mở lịch"));
    open->setToolTip(tr("Mở lịch (Alt+↓)"));
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textEdited, this, &DateField::readText);
    connect(this, &FieldEdit::focusLeft, this, [this] {
        setComplaint({});
        showText(dateText(m_date));
    });
}

void DateField::setWeek(QDate from, QDate to)
{
    m_from = from;
    m_to = to;
}

QDate DateField::nearby() const
{
    return m_from.isValid() ? m_from : QDate::currentDate();
}

void DateField::showDate(QDate date)
{
    m_date = date;
    const bool typing = hasFocus() && isModified();
    if (!typing || readDate(text(), nearby()).value_or(date) != date)
        showText(dateText(date));
}

void DateField::readText()
{
    const std::optional<QDate> date = readDate(text(), nearby());
    const bool outside = date && date->isValid() && m_from.isValid() && (*date < m_from || *date > m_to);
    setComplaint(date ? QString() : tr("Ngày viết như 15/6 hoặc 15/6/2026."));
    if (!date)
        return;
    if (outside)
        setToolTip(tr("Ngày này nằm ngoài tuần của số báo."));
    m_date = *date;
    Q_EMIT dateEdited(*date);
}

void DateField::take(QDate date)
{
    m_date = date;
    setComplaint({});
    showText(dateText(date));
    Q_EMIT dateEdited(date);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    if (!isReadOnly() && event->keyCombination() == (Qt::AltModifier | Qt::Key_Down))
        openCalendar();
    else if (!isReadOnly() && event->modifiers() == Qt::NoModifier && (up || event->key() == Qt::Key_Down))
        take(m_date.isValid() ? m_date.addDays(up ? 1 : -1) : nearby());
    else
        FieldEdit::keyPressEvent(event);
}

QCalendarWidget *DateField::makeCalendar(QWidget *parent) const
{
    auto *calendar = new QCalendarWidget(parent);
    calendar->setLocale(QLocale());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    calendar->setSelectedDate(m_date.isValid() ? m_date : nearby());
    calendar->setAccessibleName(tr("Lịch"));
    QTextCharFormat weekend;
    weekend.setForeground(themeColours().error);
    calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    QTextCharFormat inside;
    inside.setBackground(themeColours().selected);
    inside.setForeground(themeColours().accent);
    inside.setFontWeight(QFont::Bold);
    inside.setToolTip(tr("Trong tuần của số báo"));
    for (QDate day = m_from; day.isValid() && day <= m_to; day = day.addDays(1))
        calendar->setDateTextFormat(day, inside);
    return calendar;
}

void DateField::openCalendar()
{
    if (isReadOnly())
        return;
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(QStringLiteral("calendarPopup"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(2, 2, 2, 2);
    QCalendarWidget *calendar = makeCalendar(popup);
    column->addWidget(calendar);
    const auto choose = [this, popup](QDate date) {
        take(date);
        popup->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus();
}

} // namespace DiemTin
