// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// DifferenceView: two states of an article in one text, what was taken out struck, what was put in underlined.

#pragma once

#include "models/editorial/article.h"

#include <QTextBrowser>

namespace DiemTin {

/// Words that two states of an article do not share.
struct WordTally
{
    int added = 0;
    int removed = 0;

    bool operator==(const WordTally &) const = default;
};

/// Counts over headline, body, source, captions and what else is text.
[[nodiscard]] WordTally changedWords(const Article &before, const Article &after);

/// Read-only; by keyboard it scrolls and its text can be chosen and copied.
class DifferenceView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit DifferenceView(QWidget *parent = nullptr);

    /// Shows how `before` became `after`; equal states show as plain text.
    void showDifference(const Article &before, const Article &after);
    void showNothing();
    /// Goes to the next change, from the last to the first; back with `direction` -1.
    void step(int direction);

private:
    QStringList m_anchors;
    qsizetype m_at = -1;
};

} // namespace DiemTin
