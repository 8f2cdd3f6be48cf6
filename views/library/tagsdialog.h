// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TagsDialog: the tags of one article or of several.

#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QListWidget;

namespace DiemTin {

/// A box a tag; half checked where only some of the articles have it, and then left alone.
class TagsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `present`: the tags of each article; `known`: all tags of the library.
    TagsDialog(const QList<QStringList> &present, const QStringList &known, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A person decided: every article gets the first and loses the second.
    void tagsChosen(const QStringList &added, const QStringList &removed);

private:
    void addTag(const QString &tag, Qt::CheckState state);
    void addTyped();
    void decide();

    QListWidget *m_list;
    QLineEdit *m_field;
};

} // namespace DiemTin
