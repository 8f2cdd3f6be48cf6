// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ProofReport: what was proved of a PDF that has just been written.

#pragma once

#include "views/output/pdfexport.h"

#include <QDialog>

class QGridLayout;

namespace DiemTin {

/// A line for everything the proof pass went through, and what could not be written into the file. Not modal; deletes
/// itself when closed.
class ProofReport : public QDialog
{
    Q_OBJECT

public:
    explicit ProofReport(const ExportReport &report, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A person chose a finding that means this article.
    void articleChosen(const QUuid &article);

private:
    void addRow(QGridLayout *grid, const QString &what, const QString &found);
    void addRows(QGridLayout *grid, const ProofFigures &figures);
    [[nodiscard]] QWidget *makeFindings(const Diagnostics &findings);
    [[nodiscard]] QWidget *makeButtons(const QString &file);
};

} // namespace DiemTin
