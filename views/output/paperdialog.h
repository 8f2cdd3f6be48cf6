// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PaperDialog: how the pages of an issue stand on paper, before a printer is chosen.

#pragma once

#include "views/output/printing.h"

#include <QDialog>

#include <optional>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace DiemTin {

class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    /// `pages` is the number of pages there are.
    explicit PaperDialog(int pages, QWidget *parent = nullptr);

    [[nodiscard]] PaperWish wish() const;

Q_SIGNALS:
    /// The person wants to see what wish() gives.
    void previewWanted();

private:
    void addArrangements(QVBoxLayout *column);
    void addSettings(QVBoxLayout *column);
    [[nodiscard]] QWidget *makeButtons();
    void showArrangement();
    void showSheets();
    [[nodiscard]] Arrangement arrangement() const;

    int m_pageCount;
    QButtonGroup *m_arrangements;
    QComboBox *m_paper;
    QComboBox *m_sides;
    QLineEdit *m_pages;
    QCheckBox *m_grey;
    QLabel *m_sheets;
    QPushButton *m_print = nullptr;
    QPushButton *m_preview = nullptr;
};

/// The ranges typed as "1-4, 7"; nothing where it is none or names pages that are not there. Empty text means all.
[[nodiscard]] std::optional<QPageRanges> pageRangesFrom(const QString &text, int pages);

} // namespace DiemTin
