// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SourcesDialog: the newspapers and portals of a library, their other names and home pages; two made one.

#pragma once

#include "models/editorial/source.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace DiemTin {

class Library;

/// Works on the store directly: sources are not part of an issue and not undone with it.
class SourcesDialog : public QDialog
{
    Q_OBJECT

public:
    /// The library must outlive the dialog; one open for reading only shows its sources without changing them.
    explicit SourcesDialog(Library &library, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A source was changed or merged: lists by source are others now.
    void sourcesChanged();

private:
    QWidget *makeList();
    QWidget *makeFields();
    void load(const QUuid &current);
    void filter(const QString &text);
    void showCurrent();
    void updateButtons();
    void save();
    void merge();
    void report(const QString &sentence);
    [[nodiscard]] QList<QUuid> chosen() const; ///< the one with most articles first: merging keeps it
    [[nodiscard]] Source edited() const;

    Library &m_library;
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
};

} // namespace DiemTin
