// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PageForm: name, margins, columns, ornament and logo of a template.

#pragma once

#include "views/template/templateform.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace DiemTin {

class FieldEdit;

/// What a template says of its pages as a whole.
class PageForm : public TemplateForm
{
    Q_OBJECT

public:
    explicit PageForm(QWidget *parent);

Q_SIGNALS:
    /// A person wants a picture from a file as the logo.
    void logoFileWanted();

protected:
    void showTemplate() override;

private:
    void makeMargins(QFormLayout *form);
    void makeArrangement(QFormLayout *form);
    void makeLogo(QFormLayout *form);

    struct Margin
    {
        double Template::*value;
        QDoubleSpinBox *field;
    };
    FieldEdit *m_name;
    QList<Margin> m_margins;
    QComboBox *m_columns;
    QComboBox *m_ornament;
    QCheckBox *m_hanging;
    QLabel *m_noLogo;
    QPushButton *m_removeLogo;
    QDoubleSpinBox *m_logoHeight;
};

} // namespace DiemTin
