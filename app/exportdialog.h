// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ExportDialog: for whom the PDF is made, and whether this is what is published.

#pragma once

#include "app/exportchoice.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace DiemTin {

class FieldEdit;

/// One choice among the profiles, each with a line that says what it is good for. Publishing asks for a reason where
/// articles are not approved.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(const ExportProposal &proposal, QWidget *parent = nullptr);

    /// All but the path.
    [[nodiscard]] ExportChoice choice() const;

private:
    void addChoice(Profile profile, const QString &name, const QString &detail);
    void addOffice(QVBoxLayout *column, const ExportProposal &proposal);
    [[nodiscard]] QWidget *makePrintOptions();
    [[nodiscard]] QWidget *makeReason(const ExportProposal &proposal);
    [[nodiscard]] Profile profile() const;
    void setOrder();
    void check();

    QButtonGroup *m_choices;
    QCheckBox *m_bleed;
    QCheckBox *m_marks;
    QCheckBox *m_review;
    QCheckBox *m_publish;
    FieldEdit *m_reason;
    QPushButton *m_next;
    bool m_needsReason; ///< to publish
};

} // namespace DiemTin
