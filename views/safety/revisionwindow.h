// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// RevisionWindow: the earlier states of an article, what changed between any two, and one of them back again.

#pragma once

#include "models/store/articlestore.h"

#include <QDialog>

class QComboBox;
class QListWidget;
class QPushButton;

namespace DiemTin {

class DifferenceView;

/// Not modal; deletes itself when closed.
class RevisionWindow : public QDialog
{
    Q_OBJECT

public:
    /// `now` is the article as it is on the desk, `revisions` its saved states, newest first. Without `mayRestore` the
    /// states can only be looked at.
    RevisionWindow(const Article &now, const QList<Revision> &revisions, bool mayRestore, QWidget *parent);

Q_SIGNALS:
    /// The article shall be as it was in this state.
    void restoreWanted(const DiemTin::Article &article);

private:
    void fillList();
    QWidget *makeHeader();
    QWidget *makeButtons(bool mayRestore);
    void showChosen();
    [[nodiscard]] const Article &other() const;

    Article m_now;
    QList<Revision> m_revisions;
    QListWidget *m_list;
    QComboBox *m_other;
    DifferenceView *m_difference;
    QPushButton *m_restore;
};

} // namespace DiemTin
