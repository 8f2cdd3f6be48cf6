// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SuggestingField: a named suggesting editor of one field of an article.

#pragma once

#include "models/review/reviewfield.h"
#include "views/review/suggestingedit.h"

class QLabel;
class QToolButton;

namespace DiemTin {

/// The field's name, a button that takes the changes back, and the text. Dates are shown as people write them.
class SuggestingField : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestingField(const FieldPlace &place, QWidget *parent = nullptr);
    /// With a name of its own.
    SuggestingField(const FieldPlace &place, const QString &name, QWidget *parent);

    [[nodiscard]] FieldPlace place() const { return m_place; }
    [[nodiscard]] SuggestingEdit &editor() const { return *m_editor; }
    /// Shows the texts as fieldText() has them.
    void setTexts(const QString &sent, const QString &wanted);

Q_SIGNALS:
    /// A person wants something else; a date that is none is not told.
    void wantedChanged(const QString &wanted);

private:
    void showState();

    FieldPlace m_place;
    QLabel *m_complaint;
    QToolButton *m_drop;
    SuggestingEdit *m_editor;
};

} // namespace DiemTin
