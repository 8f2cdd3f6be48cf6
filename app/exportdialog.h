// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ExportDialog: for whom the PDF is made.

#pragma once

#include "models/pdf/bleed.h"
#include "models/pdf/profile.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;

namespace DiemTin {

/// One choice among the profiles, each with a line that says what it is good for.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(Profile proposed, QWidget *parent = nullptr);

    [[nodiscard]] Profile profile() const;
    /// Bleed and crop marks; none where another profile than that for print is chosen.
    [[nodiscard]] Bleed bleed() const;

private:
    void addChoice(Profile profile, const QString &name, const QString &detail);

    [[nodiscard]] QWidget *makePrintOptions();

    QButtonGroup *m_choices;
    QCheckBox *m_bleed;
    QCheckBox *m_marks;
};

} // namespace DiemTin
