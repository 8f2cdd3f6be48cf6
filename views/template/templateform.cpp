// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Between the fields and the open template.

#include "views/template/templateform.h"

#include "views/shared/editkeys.h"

#include <QLineEdit>

namespace DiemTin {

TemplateForm::TemplateForm(QWidget *parent)
    : QWidget(parent)
{ }

void TemplateForm::setTemplates(TemplateDesk *templates)
{
    m_templates = templates;
    if (templates == nullptr)
        return;
    connect(templates, &TemplateDesk::changed, this, &TemplateForm::follow);
    follow();
}

void TemplateForm::follow()
{
    setEnabled(m_templates->isChangeable());
    showTemplate();
}

const Template &TemplateForm::look() const
{
    return m_templates->look();
}

void TemplateForm::change(const QStringList &path, const QJsonValue &value, const QString &undoText, int step)
{
    if (m_templates)
        judge(m_templates->setValue(path, value, undoText, step));
}

void TemplateForm::judge(const Result<void> &result)
{
    if (!result)
        showTemplate();
    Q_EMIT judged(result ? QString() : result.error().message);
}

QDoubleSpinBox *TemplateForm::numberField(const TemplateRange &range, double step, const QString &unit,
                                          const QString &name)
{
    auto *field = new QDoubleSpinBox(this);
    field->setRange(range.least, range.most);
    field->setSingleStep(step);
    field->setDecimals(step < 1 ? 1 : 0);
    field->setSuffix(QLatin1Char(' ') + unit);
    field->setKeyboardTracking(false);
    field->setAccessibleName(name);
    field->setToolTip(tr("Từ %1 đến %2 %3").arg(range.least).arg(range.most).arg(unit));
    field->installEventFilter(this);
    field->findChild<QLineEdit *>()->installEventFilter(this);
    return field;
}

int TemplateForm::newStep()
{
    static int last = 0;
    return ++last;
}

/// Undo in a field of numbers is the window's.
bool TemplateForm::eventFilter(QObject *watched, QEvent *event)
{
    return leaveToDesk(event) || QWidget::eventFilter(watched, event);
}

} // namespace DiemTin
