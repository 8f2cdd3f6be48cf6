// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CompareWindow: two articles beside one another, what they share on marked ground.

#pragma once

#include "models/editorial/article.h"

#include <QDialog>

class QTextBrowser;

namespace DiemTin {

/// Not modal; deletes itself when closed. The two texts scroll together.
class CompareWindow : public QDialog
{
    Q_OBJECT

public:
    CompareWindow(const Article &first, const Article &second, QWidget *parent);

Q_SIGNALS:
    /// This one of the two shall be shown for editing.
    void articleChosen(const QUuid &article);

private:
    QWidget *side(const Article &article, QTextBrowser *text);
};

} // namespace DiemTin
