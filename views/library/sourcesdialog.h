// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SourcesDialog: the newspapers and portals of a library, their other names and home pages; two made one.

#pragma once

#include "models/base/result.h"
#include "models/editorial/source.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace DiemTin {

class Desk;

/// What is done here stands in the file at once and is an undo step of the desk, as the issue's own are.
class SourcesDialog : public QDialog
{
    Q_OBJECT

public:
    /// The desk must outlive the dialog; where its library is open for reading only, sources are shown and not changed.
    explicit SourcesDialog(Desk &desk, QWidget *parent = nullptr);

private:
    QWidget *makeList();
    QWidget *makeFields();
    void load(const QUuid &current);
    [[nodiscard]] bool lastStepIsOurs() const;
    void filter(const QString &text);
    void showCurrent();
    void updateButtons();
    void save();
    void merge();
    void showResult(const Result<Source> &changed);
    void report(const QString &sentence);
    [[nodiscard]] QList<QUuid> chosen() const; ///< the one with most articles first: merging keeps it
    [[nodiscard]] Source edited() const;

    Desk &m_desk;
    QHash<QUuid, Source> m_sources;
    QHash<QUuid, qint64> m_counts;
    Source m_shown;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QLineEdit *m_name;
    QPlainTextEdit *m_aliases;
    QLineEdit *m_homepage;
    QLabel *m_message;
    QPushButton *m_save;
    QPushButton *m_merge;
    QPushButton *m_undo;
};

} // namespace DiemTin
