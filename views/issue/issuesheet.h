// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// IssueSheet: number, week, sections and addresses of the open issue.

#pragma once

#include "models/composer/template.h"
#include "views/issue/desksheet.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>

namespace DiemTin {

class FieldEdit;
class IssueListModel;

/// The properties of the open issue. A number that another issue has, or a week that ends before it begins, is told and
/// not taken over.
class IssueSheet : public DeskSheet
{
    Q_OBJECT

public:
    /// `issues` are those of the library; they must outlive the sheet.
    IssueSheet(const IssueListModel &issues, QWidget *parent);

protected:
    void showContent(const IssueContent &content) override;

private:
    struct SectionRow
    {
        QLabel *numeral;
        FieldEdit *title;
        QToolButton *up;
        QToolButton *down;
    };
    void makeNumber(QFormLayout *form);
    void makeWeek(QFormLayout *form);
    void makeTemplate(QFormLayout *form);
    void makePageGoal(QFormLayout *form);
    void makeSections(QFormLayout *form);
    void takeNumber();
    void takeWeek();
    void takePageGoal();
    void takeTemplate();
    void showTemplate(const Issue &issue);
    /// What a template of the library calls itself.
    [[nodiscard]] QString titleOf(const QString &own) const;
    void moveSection(int from, int to);
    void complain(const QString &sentence);

    const IssueListModel &m_issues;
    QSpinBox *m_number;
    QSpinBox *m_year;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_template;
    int m_ownTemplates = 0; ///< entries of m_template before those of the library
    QComboBox *m_pageGoal;
    QSpinBox *m_pages;
    QList<SectionRow> m_sections;
    QLabel *m_hint;
    int m_numberStep = newStep();
    int m_weekStep = newStep();
    int m_pageGoalStep = newStep();
};

} // namespace DiemTin
