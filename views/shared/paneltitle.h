// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PanelTitle: the flat title of a panel, a name in bold and a quiet detail beside it.

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace DiemTin {

/// Serves as title bar of a dock; dragging it moves the dock.
class PanelTitle : public QWidget
{
    Q_OBJECT

public:
    explicit PanelTitle(const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name);
    void setDetail(const QString &detail);
    [[nodiscard]] QString detail() const;
    /// Folded away it takes no room: something else, a tab, shows name and detail.
    void setFolded(bool folded);
    /// Puts a small widget (a button) at the right end.
    void addTool(QWidget *tool);

    // A dock asks its title bar for these, whatever its fixed height.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void detailChanged(const QString &detail);

private:
    [[nodiscard]] int barHeight() const;

    bool m_folded = false;
    QLabel *m_name;
    QLabel *m_detail;
    QHBoxLayout *m_row;
};

} // namespace DiemTin
