// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// StatusField: the status of an article, with who gave it each one and when as its tool tip.

#pragma once

#include <QComboBox>

#include <functional>

namespace DiemTin {

/// The items are allArticleStatuses.
class StatusField : public QComboBox
{
    Q_OBJECT

public:
    explicit StatusField(QWidget *parent = nullptr);

    /// Asked for when somebody wants to know, by the pointer or by a screen reader: reading it takes a while.
    void setHistory(std::function<QString()> history) { m_history = std::move(history); }

protected:
    bool event(QEvent *event) override;

private:
    std::function<QString()> m_history;
};

} // namespace DiemTin
