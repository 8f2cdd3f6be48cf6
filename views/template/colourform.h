// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ColourForm: the colours of a template and of its sections.

#pragma once

#include "views/template/templateform.h"

class QGridLayout;
class QPushButton;

namespace DiemTin {

/// A button for each colour; the pages follow while a person chooses.
class ColourForm : public TemplateForm
{
    Q_OBJECT

public:
    explicit ColourForm(QWidget *parent);

protected:
    void showTemplate() override;

private:
    struct Swatch
    {
        QPushButton *button;
        QStringList path; ///< of the colour in the template's JSON
    };
    void addSwatch(QGridLayout *grid, const QString &label, const QStringList &path);
    void choose(const Swatch &swatch);
    [[nodiscard]] QColor colourOf(const Swatch &swatch) const;

    QList<Swatch> m_swatches;
};

/// A button's icon: the colour, framed.
[[nodiscard]] QIcon swatchIcon(const QColor &colour);

} // namespace DiemTin
