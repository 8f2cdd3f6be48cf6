// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A label, a button and an editor.

#include "views/review/suggestingfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace DiemTin {

namespace {

const QString DateForm = QStringLiteral("d/M/yyyy");

QString shownDate(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate).toString(DateForm);
}

} // namespace

SuggestingField::SuggestingField(const FieldPlace &place, QWidget *parent)
    : SuggestingField(place, fieldPlaceName(place), parent)
{ }

SuggestingField::SuggestingField(const FieldPlace &place, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_complaint(new QLabel(tr("Hãy ghi ngày như 16/6/2026"), this))
    , m_drop(new QToolButton(this))
    , m_editor(new SuggestingEdit(
          place.field == ReviewField::Body ? SuggestingEdit::Lines::Many : SuggestingEdit::Lines::One, this))
{
    auto *label = new QLabel(name, this);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(QStringLiteral("quiet"));
    label->setBuddy(m_editor);
    m_complaint->setObjectName(QStringLiteral("complaint"));
    m_drop->setObjectName(QStringLiteral("flat"));
    m_drop->setText(tr("Bỏ thay đổi"));
    m_drop->setAccessibleName(tr("Bỏ thay đổi: %1").arg(name));
    m_editor->setObjectName(fieldPlaceId(place));
    m_editor->setAccessibleName(name);
    m_editor->setPlaceholderText(tr("chưa có"));
    if (place.field == ReviewField::Headline) {
        QFont bold = m_editor->font();
        bold.setBold(true);
        m_editor->setFont(bold);
    }
    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_complaint, 1);
    top->addStretch();
    top->addWidget(m_drop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(m_editor);
    QSizePolicy keeps = m_drop->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_drop->setSizePolicy(keeps);
    connect(m_drop, &QToolButton::clicked, m_editor, [this] {
        m_editor->setFocus();
        m_editor->dropChanges();
    });
    connect(m_editor, &SuggestingEdit::wantedChanged, this, [this](const QString &wanted) {
        showState();
        if (m_complaint->isHidden())
            Q_EMIT wantedChanged(m_place.field == ReviewField::Date
                                     ? QDate::fromString(wanted, DateForm).toString(Qt::ISODate)
                                     : wanted);
    });
}

void SuggestingField::setTexts(const QString &sent, const QString &wanted)
{
    const bool isDate = m_place.field == ReviewField::Date;
    m_editor->setTexts(isDate ? shownDate(sent) : sent, isDate ? shownDate(wanted) : wanted);
    showState();
}

void SuggestingField::showState()
{
    const QString &wanted = m_editor->text().wanted();
    const bool isNoDate =
        m_place.field == ReviewField::Date && !wanted.isEmpty() && !QDate::fromString(wanted, DateForm).isValid();
    m_complaint->setVisible(isNoDate);
    m_drop->setVisible(m_editor->text().isChanged());
}

} // namespace DiemTin
