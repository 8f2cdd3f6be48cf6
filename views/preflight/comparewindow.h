// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CompareWindow: two articles beside one another, what they share on marked ground.

#pragma once

#include "models/editorial/article.h"

#include <QDialog>

class QTextBrowser;

namespace DiemTin {

/// Not modal; deletes itself when closed. Opens with the first words that both have at one height; from there the two
/// texts scroll together.
class CompareWindow : public QDialog
{
    Q_OBJECT

public:
    CompareWindow(const Article &first, const Article &second, QWidget *parent);

Q_SIGNALS:
    /// This one of the two shall be shown for editing.
    void articleChosen(const QUuid &article);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *side(const Article &article, QTextBrowser *text);
    void follow(const QTextBrowser *text, const QTextBrowser *other);

    QTextBrowser *m_left;
    QTextBrowser *m_right;
    bool m_following = false; ///< a text is being moved because the other was
};

} // namespace DiemTin
