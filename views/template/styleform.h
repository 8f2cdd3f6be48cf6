// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// StyleForm: the text styles of a template.

#pragma once

#include "views/template/templateform.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QListWidget;

namespace DiemTin {

/// A list of the styles, and the fields of the one that is chosen there.
class StyleForm : public TemplateForm
{
    Q_OBJECT

public:
    explicit StyleForm(QWidget *parent);

protected:
    void showTemplate() override;

private:
    void makeFace(QFormLayout *form);
    void makeSizes(QFormLayout *form);
    void changeMember(const QString &member, const QJsonValue &value, const QString &undoText, int step = 0);
    void changeFamily();
    void showColour();
    [[nodiscard]] QString style() const; ///< name of the one chosen

    struct Size
    {
        double TextStyle::*value;
        QDoubleSpinBox *field;
    };
    QListWidget *m_styles;
    QComboBox *m_family;
    QComboBox *m_weight;
    QComboBox *m_colour;
    QCheckBox *m_italic;
    QCheckBox *m_capitals;
    QList<Size> m_sizes;
};

} // namespace DiemTin
