// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TemplateForm: a part of the template editor whose fields change the open template while one types.

#pragma once

#include "models/desk/templatedesk.h"

#include <QDoubleSpinBox>
#include <QJsonValue>
#include <QPointer>
#include <QWidget>

namespace DiemTin {

/// Keeps its fields and the open template the same, both ways. Fields of a template that cannot be changed are
/// disabled.
class TemplateForm : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateForm(QWidget *parent);

    /// Works on these templates from now on; null: on none.
    void setTemplates(TemplateDesk *templates);

Q_SIGNALS:
    /// A value was refused, or, where the sentence is empty, one was taken over.
    void judged(const QString &sentence);

protected:
    /// The open template changed, or another is open.
    virtual void showTemplate() = 0;
    [[nodiscard]] TemplateDesk *templates() const { return m_templates; }
    [[nodiscard]] const Template &look() const;
    /// Gives a member a value; a value that is refused is told and the fields show the present one again.
    void change(const QStringList &path, const QJsonValue &value, const QString &undoText, int step);
    /// Tells what became of a change.
    void judge(const Result<void> &result);
    /// A field for a number with this name for screen readers; its unit is shown behind it.
    [[nodiscard]] QDoubleSpinBox *numberField(const TemplateRange &range, double step, const QString &unit,
                                              const QString &name);
    /// A number that no other field has, to merge its changes to one undo step.
    [[nodiscard]] static int newStep();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QPointer<TemplateDesk> m_templates;
};

} // namespace DiemTin
