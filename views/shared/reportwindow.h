// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReportWindow: findings of an import or a proof, in a window that may stay open while one works on.

#pragma once

#include "models/base/diagnostic.h"

#include <QDialog>

namespace DiemTin {

/// Not modal; deletes itself when closed.
class ReportWindow : public QDialog
{
    Q_OBJECT

public:
    /// `summary` is the sentence above the list.
    ReportWindow(const QString &title, const QString &summary, const Diagnostics &findings, QWidget *parent);

Q_SIGNALS:
    /// A person chose a finding that means an article.
    void articleChosen(const QUuid &article);
};

} // namespace DiemTin
