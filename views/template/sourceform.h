// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SourceForm: the text a template is made of.

#pragma once

#include "views/template/templateform.h"

namespace DiemTin {

class TextEdit;

/// The JSON of the open template. What is typed is taken over as soon as it is a whole template; until then the first
/// fault is told with its line and the template stays.
class SourceForm : public TemplateForm
{
    Q_OBJECT

public:
    explicit SourceForm(QWidget *parent);

protected:
    void showTemplate() override;

private:
    void take();

    TextEdit *m_text;
    bool m_taking = false;
};

} // namespace DiemTin
